import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Line and column of a key, from 1; nothing where the format has none. */
export type Place = Readonly<{ line?: number; column?: number }>;

/** A YAML (or JSON) text as a value, the first thing that is wrong with it, and where its keys stand. */
export type Placed = Readonly<{
  value: unknown;
  broken: (Readonly<{ message: string }> & Place) | undefined;
  locate: (keys: readonly string[]) => Place;
}>;

/** Parses YAML or JSON and remembers where each key stands. Never throws. */
export function parsePlaced(text: string): Placed {
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
    broken: { message: `not valid YAML or JSON (${message}); mend the file`, ...place },
    locate,
  });
  if (error) return failed(error.message, placeOf(error.pos[0]));
  try {
    return { value: document.toJS(), broken: undefined, locate };
  } catch (thrown) {
    return failed((thrown as Error).message, {}); // aliases without end, or without a target
  }
}

// Where a key stands, or the innermost of its parents that has a place.
function offsetOf(node: unknown, keys: readonly string[]): number | undefined {
  const [key, ...deeper] = keys;
  if (key === undefined) return startOf(node);
  if (isSeq(node)) return offsetOf(node.items[Number(key)], deeper) ?? startOf(node);
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  if (!pair) return startOf(node);
  const inner = isMap(pair.value) || isSeq(pair.value);
  return deeper.length > 0 && inner ? offsetOf(pair.value, deeper) : startOf(pair.key);
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
