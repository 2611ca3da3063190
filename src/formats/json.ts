import { type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { proseWriter, type Written } from '../text/prose-writer.js';
import type { Comment, Problem, Reader } from './block.js';
import { type Leaf, messagesOf } from './message/leaves.js';
import { isWritable } from './spell.js';

/** A JSON file of messages: each text in it, but what is a note for translators. Comments are let pass. */
export const readJson: Reader = (raw) => {
  const body = raw.replace(/^\ufeff/, ' ');
  const errors: ParseError[] = [];
  const problem = deepIn(body) ?? undefined;
  const root = problem ? undefined : parseTree(body, errors);
  const problems = problem ? [problem] : errors.slice(0, 1).map(problemOf);
  if (!root || problems.length > 0) return { blocks: [], comments: [], problems };
  const spell = spellJson(raw);
  const leaves = leavesOf(raw, root).map((leaf): Leaf => ({ ...leaf, spell }));
  return { ...messagesOf(raw, leaves), comments: commentsIn(raw, body), problems };
};

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no value; put texts in double quotation marks',
  InvalidNumberFormat: 'this is no number; mend it, or put it in quotation marks',
  PropertyNameExpected: 'a key is missing here; remove the comma before it, or write a key in double quotation marks',
  ValueExpected: 'a value is missing here; write one, or remove the comma before it',
  ColonExpected: 'a colon is missing here; put one between key and value',
  CommaExpected: 'a comma is missing before this; put one between two entries',
  CloseBraceExpected: 'the file ends inside an object; close it with }',
  CloseBracketExpected: 'the file ends inside a list; close it with ]',
  EndOfFileExpected: 'something follows the end of the JSON; remove it',
  UnexpectedEndOfComment: 'the comment is never closed; end it with */',
  UnexpectedEndOfString: 'the string is never closed; end it with a quotation mark',
  UnexpectedEndOfNumber: 'this number breaks off; mend it',
  InvalidUnicode: 'this \\u escape is broken; it takes four hexadecimal digits',
  InvalidEscapeCharacter: 'this escape means nothing in JSON; write \\\\ for a backslash',
  InvalidCharacter: 'a control character cannot stand in a string; write it as an escape, such as \\n or \\t',
};

function problemOf({ error, offset }: ParseError): Problem {
  const reason = REASONS[printParseErrorCode(error)] ?? 'mend it';
  return { offset, message: `this is not JSON: ${reason}` };
}

// The parser calls itself at each bracket, so that there is a depth that it does not survive.
const DEEPEST = 500;

function deepIn(text: string): Problem | undefined {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
    if (found.length > 1) continue;
    depth += found === '[' || found === '{' ? 1 : -1;
    if (depth > DEEPEST)
      return {
        offset: index,
        message: `more than ${DEEPEST} lists or objects within each other; no message lies so deep`,
      };
  }
  return undefined;
}

function leavesOf(raw: string, root: Node): readonly Omit<Leaf, 'spell'>[] {
  const leaves: Omit<Leaf, 'spell'>[] = [];
  const walk = (node: Node, keys: readonly string[]) => {
    if (node.type === 'string') leaves.push({ keys, segment: { written: decode(raw, node) } });
    for (const [at, child] of (node.children ?? []).entries()) {
      const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
      if (value) walk(value, [...keys, key ? String(key.value) : String(at)]);
    }
  };
  walk(root, []);
  return leaves;
}

const ESCAPE = /(?:\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})|\\u[\da-fA-F]{4}|\\./g;

function decode(raw: string, { offset, length }: Node): Written {
  const writer = proseWriter(raw);
  const start = offset + 1;
  const end = offset + length - 1;
  let cursor = start;
  for (const { 0: found, index } of raw.slice(start, end).matchAll(ESCAPE)) {
    writer.copy(cursor, start + index);
    cursor = start + index + found.length;
    const text = JSON.parse(`"${found}"`) as string;
    // Half of an astral character stands for nothing.
    writer.put(/\p{Cs}/u.test(text) ? '\ufffd' : text, start + index, cursor);
  }
  writer.copy(cursor, end);
  return writer.take();
}

function commentsIn(raw: string, body: string): readonly Comment[] {
  const comments: Comment[] = [];
  if (!/\/[/*]/.test(raw)) return comments;
  visit(body, {
    onComment: (start, length) => {
      const range = { start, end: start + length };
      comments.push({ range, text: raw.slice(start + 2, range.end).replace(/\*\/$/, '') });
    },
  });
  return comments;
}

// A file without a letter beyond ASCII has been written by a program that escapes them; it stays so.
function spellJson(raw: string): (words: string) => string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is meant
  const ascii = /^\ufeff?[\x00-\x7f]*$/.test(raw) && /\\u[\da-fA-F]{4}/.test(raw);
  const escapes = (text: string) =>
    text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return (words) => {
    if (!isWritable(words)) return null;
    const spelled = words.replace(/["\\]/g, '\\$&');
    return ascii ? escapes(spelled) : spelled;
  };
}
