import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { indexLines, positionAt } from '../text/lines.js';
import type { Place, Placed } from './placed.js';

/** Parses JSON, with comments and trailing commas where `comments` allows them, and remembers where each key stands. */
export function parseJson(text: string, { comments }: Readonly<{ comments: boolean }>): Placed {
  const lines = indexLines(text);
  const errors: ParseError[] = [];
  // A byte order mark is no JSON, but editors write it.
  const tree = parseTree(text.replace(/^\uFEFF/u, ' '), errors, {
    disallowComments: !comments,
    allowTrailingComma: comments,
  });
  const [error] = errors;
  const twice = tree && repeatedKey(tree);
  const locate = (keys: readonly string[]): Place => (tree ? positionAt(lines, startOf(tree, keys)) : {});
  const failed = (offset: number, why: string): Placed => ({
    value: undefined,
    broken: { message: `not valid JSON (${why}); mend the file`, ...positionAt(lines, offset) },
    locate,
  });
  if (error) return failed(error.offset, comments ? inWords(error) : inWordsOfJson(error));
  if (!tree) return failed(0, 'it is empty');
  if (twice) return failed(twice.offset, `the key “${String(twice.value)}” stands twice`);
  return { value: getNodeValue(tree), broken: undefined, locate };
}

// “CommaExpected” becomes “comma expected”.
const inWords = ({ error }: ParseError): string =>
  printParseErrorCode(error)
    .replaceAll(/(?<=.)[A-Z]/gu, ' $&')
    .toLowerCase();

const inWordsOfJson = (error: ParseError): string =>
  inWords(error) === 'invalid comment token' ? 'comments are for .jsonc' : inWords(error);

function repeatedKey(node: Node): Node | undefined {
  const keys = node.type === 'object' ? (node.children ?? []).flatMap(({ children = [] }) => children.slice(0, 1)) : [];
  const seen = new Set<unknown>();
  for (const key of keys) {
    if (seen.has(key.value)) return key;
    seen.add(key.value);
  }
  for (const child of node.children ?? []) {
    const found = repeatedKey(child);
    if (found) return found;
  }
  return undefined;
}

function startOf(tree: Node, keys: readonly string[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = nodeAt(tree, keys.slice(0, depth));
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

function nodeAt(tree: Node, keys: readonly string[]): Node | undefined {
  let node: Node | undefined = tree;
  for (const key of keys) node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);
  return node;
}
