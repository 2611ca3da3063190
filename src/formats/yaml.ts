import { type Document, isMap, isScalar, isSeq, Lexer, type ParsedNode, parseAllDocuments } from 'yaml';
import type { Comment, Problem, Reader } from './block.js';
import { type Leaf, messagesOf } from './message/leaves.js';
import { isDeepYaml } from './yaml/depth.js';
import { doubledKeyIn, LENIENT } from './yaml/doubled-key.js';
import { readScalar, spellScalar } from './yaml/scalar.js';

/** A YAML file of messages: each text in it, but what is a note for translators. What an alias repeats is read once. */
export const readYaml: Reader = (raw) => {
  // A lone CR ends a line in YAML, but not for the parser.
  const text = raw.replace(/\r(?!\n)/g, '\n');
  const parsed = parse(text);
  if ('offset' in parsed) return { blocks: [], comments: [], problems: [parsed] };
  const leaves = parsed.flatMap((document) => leavesOf(raw, document.contents));
  return { ...messagesOf(raw, leaves), comments: commentsIn(text), problems: [] };
};

function parse(text: string): readonly Document.Parsed[] | Problem {
  if (isDeepYaml(text)) return { offset: 0, message: 'this YAML lies deeper than any message; flatten it' };
  const found = parseAllDocuments(text, { ...LENIENT, prettyErrors: false });
  const documents = Array.isArray(found) ? found : [];
  const [error] = documents.flatMap(({ errors }) => errors.map(({ pos, message }) => ({ offset: pos[0], message })));
  const fault = error ?? documents.map(doubledKeyIn).find((one) => one !== undefined);
  return fault ? problemOf(fault) : documents;
}

const problemOf = ({ offset, message }: Problem): Problem => ({
  offset,
  message: `this is not YAML: ${message.split('\n')[0] ?? ''}; mend or quote the value`,
});

function leavesOf(raw: string, node: ParsedNode | null, keys: readonly string[] = []): readonly Leaf[] {
  if (isScalar(node)) {
    const written = readScalar(raw, 0, node);
    return written ? [{ keys, segment: { written }, spell: spellScalar(node.type) }] : [];
  }
  if (isSeq(node)) return node.items.flatMap((item, at) => leavesOf(raw, item as ParsedNode, [...keys, String(at)]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    leavesOf(raw, value as ParsedNode | null, [...keys, isScalar(key) ? String(key.value) : '']),
  );
}

// The parser keeps what a comment says, but not where it stands.
function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  if (!text.includes('mtlint-')) return comments;
  let offset = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    const range = { start: offset, end: offset + lexeme.length };
    if (lexeme.startsWith('#') && before !== SCALAR) comments.push({ range, text: lexeme.slice(1) });
    if (!OWN_SIGNS.includes(lexeme)) offset = range.end;
    before = lexeme;
  }
  return comments;
}

// Signs of the lexer's own, which stand for nothing in the text: a document, the end of a flow, a scalar.
const SCALAR = '\x1f';
const OWN_SIGNS = ['\x02', '\x18', SCALAR];
