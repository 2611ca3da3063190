import type { Stand } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';
import { codeAt, OPENING, type Scanned } from './codes.js';

/** Where a message has something that is no word, what a reader sees there, and what a translation of it must keep. */
export type Mark = Stand & Readonly<{ code?: string }>;

/**
 * What stands between the words of a message, ascending. `asides` are the branches that a reader sees instead of others: of
 * `{n, plural, one {a file} other {many files}}` the last stands in the sentence, the others aside. All spans count in the message.
 */
export type Scan = Readonly<{ marks: readonly Mark[]; asides: readonly Aside[] }>;

/** `counting` where “#” stands for the number. */
export type Aside = Readonly<{ span: Span; counting: boolean }>;

const BRANCHING = /\{\s*([\w$.-]{1,100})\s*,\s*(plural|selectordinal|select)\s*,(?:\s*offset:\s*\d+)?/y;
const SELECTOR = /\s*(=\d+|[\w-]{1,100})\s*\{/y;
const CLOSING = /\s*\}/y;
const DEEPEST = 12;
const LONGEST_BRANCH = 4000;

/** Finds what is no word in a message; `counting` where it is a branch in which “#” stands for the number. */
export function scan(scanned: Scanned, counting = false): Scan {
  const icu = counting || /\{\s*[\w$.-]+\s*[,}]/.test(scanned.text);
  return scanPart(scanned, { start: 0, end: scanned.text.length }, { icu, counting, depth: 0 });
}

type State = Readonly<{ icu: boolean; counting: boolean; depth: number }>;

function scanPart(scanned: Scanned, part: Span, state: State): Scan {
  const marks: Mark[] = [];
  const asides: Aside[] = [];
  const opening = new RegExp(state.icu ? `${OPENING.source}|'` : OPENING.source, 'g');
  for (let at = part.start; ; ) {
    opening.lastIndex = at;
    const found = opening.exec(scanned.text)?.index ?? part.end;
    if (found >= part.end) return { marks, asides };
    const branching = branchingAt(scanned, found, state);
    if (branching) {
      marks.push(...branching.marks);
      asides.push(...branching.asides);
      at = branching.end;
      continue;
    }
    const mark = quotedAt(scanned.text, found, state) ?? markAt(scanned, found);
    at = mark && mark.span.end <= part.end ? mark.span.end : found + 1;
    if (mark && mark.span.end <= part.end) marks.push(mark);
    else if (state.counting && scanned.text[found] === '#') marks.push({ span: { start: found, end: at } });
  }
}

function markAt(scanned: Scanned, at: number): Mark | undefined {
  const found = codeAt(scanned, at);
  if (!found) return undefined;
  const { length, text, code } = found;
  return { span: { start: at, end: at + length }, ...(text !== undefined && { text }), ...(code && { code }) };
}

// In ICU’s messages two apostrophes are one, and an apostrophe before a brace takes its meaning away, up to the next one.
function quotedAt(text: string, at: number, { icu }: State): Mark | undefined {
  if (!icu || text[at] !== "'") return undefined;
  if (text[at + 1] === "'") return { span: { start: at, end: at + 2 }, text: "'" };
  const quoted = /'[{}][^']{0,200}'/y;
  quoted.lastIndex = at;
  const length = quoted.exec(text)?.[0].length;
  return length === undefined ? undefined : { span: { start: at, end: at + length } };
}

type Branch = Readonly<{ selector: string; span: Span }>;

function branchingAt(scanned: Scanned, at: number, state: State): (Scan & Readonly<{ end: number }>) | undefined {
  const { text } = scanned;
  BRANCHING.lastIndex = at;
  const head = text[at] === '{' && state.depth < DEEPEST ? BRANCHING.exec(text) : null;
  const read = head && branchesFrom(text, at + head[0].length);
  const main = read?.branches.find(({ selector }) => selector === 'other') ?? read?.branches.at(-1);
  if (!head || !read || !main) return undefined;
  const counting = state.counting || head[2] !== 'select';
  const inner = scanPart(scanned, main.span, { ...state, counting, depth: state.depth + 1 });
  const others = read.branches.filter((branch) => branch !== main).map(({ span }) => ({ span, counting }));
  const marks = [
    { span: { start: at, end: main.span.start }, text: '', code: `{${head[1]},${head[2]}}` },
    ...inner.marks,
    { span: { start: main.span.end, end: read.end }, text: '' },
  ];
  return { marks, asides: [...others, ...inner.asides], end: read.end };
}

function branchesFrom(text: string, from: number): Readonly<{ branches: readonly Branch[]; end: number }> | undefined {
  const branches: Branch[] = [];
  for (let at = from; ; ) {
    CLOSING.lastIndex = at;
    const closing = CLOSING.exec(text);
    if (closing) return { branches, end: at + closing[0].length };
    SELECTOR.lastIndex = at;
    const head = SELECTOR.exec(text);
    const start = at + (head?.[0].length ?? 0);
    const end = head ? closingBrace(text, start) : undefined;
    if (!head || end === undefined) return undefined;
    branches.push({ selector: head[1] ?? '', span: { start, end } });
    at = end + 1;
  }
}

// The brace that closes what was opened before `from`.
function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (const { 0: found, index } of text.slice(from, from + LONGEST_BRANCH).matchAll(/'[{}][^']{0,200}'|[{}]/g)) {
    if (found.length > 1) continue;
    depth += found === '{' ? 1 : -1;
    if (depth === 0) return from + index;
  }
  return undefined;
}
