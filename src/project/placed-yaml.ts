import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place, Placed } from './placed.js';

/** Parses YAML and remembers where each key stands. Never throws. */
export function parseYaml(text: string): Placed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const placeOf = (offset: number | undefined): Place => {
    if (offset === undefined) return {};
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const locate = (keys: readonly string[]): Place => placeOf(offsetOf(document.contents, keys));
  const [error] = document.errors;
  const failed = (message: string, place: Place) => ({
    value: undefined,
    broken: { message: `not valid YAML (${message}); mend the file`, ...place },
    locate,
  });
  if (error) return failed(error.message, placeOf(error.pos[0]));
  try {
    return { value: document.toJS(), broken: undefined, locate };
  } catch (thrown) {
    return failed((thrown as Error).message, {}); // aliases without end, or without a target
  }
}

// `parent` is where the key stands that the node belongs to.
function offsetOf(node: unknown, keys: readonly string[], parent = startOf(node)): number | undefined {
  const [key, ...deeper] = keys;
  if (key === undefined) return parent;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return offsetOf(item, deeper, startOf(item) ?? parent);
  }
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  return pair ? offsetOf(pair.value, deeper, startOf(pair.key)) : parent;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
