import type { Span } from '../../text/span.js';
import { shift } from '../../text/span.js';
import type { BlockKind, Comment, Problem, ProseBlock, Reading } from '../block.js';
import { compose } from '../compose.js';
import { NOUN, SIGNS } from '../signs.js';
import { foreignLanguage, foreignText, shownAttributes } from './attributes.js';
import { BLOCK, edgeOf, HIDDEN, impliesEnd, KINDS, OPTIONAL_END, VOID } from './elements.js';
import { type Flow, flowOf } from './flow.js';
import { spellHtml } from './spell.js';
import { type Attribute, walkHtml } from './walk.js';

/** A file that is broken all over needs no line for each place. */
const MOST_PROBLEMS = 20;

type Open = Readonly<{ name: string; start: number; kind: BlockKind; hidden: 'hide' | 'drop' | undefined }>;

/**
 * Reads the HTML that stands in a part of the raw text: a whole page, or a block of HTML inside Markdown. `masked` is as long
 * as `raw`, with signs for templating.
 */
export function readHtmlPart(raw: string, masked: string, part: Span): Reading {
  const base = part.start;
  const text = masked.slice(part.start, part.end);
  const isSigned = text.search(SIGNS) >= 0;
  const flow = flowOf(raw);
  const blocks: ProseBlock[] = [];
  const comments: Comment[] = [];
  const problems: Problem[] = [];
  const stack: Open[] = [];
  const open = new Map<string, number>();
  let hiding: Open | undefined;
  let foreign: string | undefined;

  const kind = (): BlockKind => stack.at(-1)?.kind ?? 'paragraph';
  const endBlock = () => blocks.push(...compose(flow.take(), kind(), spellHtml));
  const unclosed = ({ name, start }: Open) => {
    if (problems.length < MOST_PROBLEMS)
      problems.push({ offset: start, message: `<${name}> is never closed; close it where it ends` });
  };
  const pop = (end: number) => {
    const last = stack.at(-1);
    if (!last) return;
    if (BLOCK.has(last.name) && (!hiding || hiding === last)) endBlock();
    stack.pop();
    open.set(last.name, (open.get(last.name) ?? 1) - 1);
    if (hiding !== last) return;
    hiding = undefined;
    if (last.hidden === 'hide') flow.hide({ start: last.start, end });
  };

  const markEdge = (side: 'opens' | 'closes', name: string, tag: Span) => {
    const edge = hiding ? undefined : edgeOf(name, side);
    if (edge) flow.edge(edge, tag);
  };
  const start = (name: string, span: Span, attributes: readonly Attribute[]) => {
    while (stack.length > 0 && impliesEnd(name, stack.at(-1)?.name ?? '')) pop(span.start);
    if (BLOCK.has(name) && !hiding) endBlock();
    if (!hiding) blocks.push(...shownAttributes(raw, base, name, attributes));
    if (name === 'html') foreign ??= foreignLanguage(raw, base, attributes);
    if (name === 'br' && !hiding) flow.lineBreak(span);
    if (name === 'img' && !hiding) flow.image(span);
    markEdge('opens', name, span);
  };
  const push = (name: string, span: Span, attributes: readonly Attribute[]) => {
    const hidden = HIDDEN.get(name) ?? foreignText(raw, base, attributes);
    const element = { name, start: span.start, kind: KINDS.get(name) ?? kind(), hidden };
    stack.push(element);
    open.set(name, (open.get(name) ?? 0) + 1);
    if (hidden) hiding ??= element;
  };

  walkHtml(text, {
    text: (relative) => {
      if (hiding) return;
      const span = shift(relative, base);
      if (isSigned) writeSigned(flow, masked, span);
      else flow.text(span);
    },
    entity: (text, span) => {
      if (!hiding) flow.put(text, shift(span, base));
    },
    open: (name, relative, attributes, selfClosing) => {
      const span = shift(relative, base);
      start(name, span, attributes);
      if (!VOID.has(name) && !(selfClosing && hasForeign(open))) push(name, span, attributes);
    },
    close: (name, relative) => {
      const span = shift(relative, base);
      if (name === 'br' && !hiding) flow.lineBreak(span);
      if (!open.get(name)) return;
      while (stack.at(-1)?.name !== name) {
        const last = stack.at(-1);
        if (last && !OPTIONAL_END.has(last.name)) unclosed(last);
        pop(span.start);
      }
      pop(span.end);
      markEdge('closes', name, span);
    },
    comment: (span, inner, closed) => {
      const range = shift(span, base);
      comments.push({ range, text: raw.slice(base + inner.start, base + inner.end) });
      if (!closed) problems.push({ offset: range.start, message: 'the comment is never closed; end it with -->' });
    },
    brokenTag: (at) => problems.push({ offset: base + at, message: 'the file ends inside a tag; close it with >' }),
    inForeignContent: () => hasForeign(open),
  });
  for (const element of stack) if (!OPTIONAL_END.has(element.name)) unclosed(element);
  while (stack.length > 0) pop(part.end);
  endBlock();
  return { blocks, comments, problems, ...(foreign !== undefined && blocks.length === 0 && { foreign }) };
}

const hasForeign = (open: ReadonlyMap<string, number>): boolean => Boolean(open.get('svg') || open.get('math'));

function writeSigned(flow: Flow, masked: string, { start, end }: Span): void {
  let cursor = start;
  for (const { 0: found, index } of masked.slice(start, end).matchAll(SIGNS)) {
    const at = { start: start + index, end: start + index + found.length };
    flow.text({ start: cursor, end: at.start });
    if (found.startsWith(NOUN)) flow.hide(at);
    cursor = at.end;
  }
  flow.text({ start: cursor, end });
}
