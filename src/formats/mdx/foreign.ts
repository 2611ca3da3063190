import type { Nodes } from 'mdast';
import { type CompileContext, type Extension, fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { type MdxJsxFlowElement, mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Span } from '../../text/span.js';
import type { Comment, Problem, ProseBlock } from '../block.js';
import { compose } from '../compose.js';
import { readValue } from '../html/attributes.js';
import { BLOCK, HIDDEN } from '../html/elements.js';
import { spellAttribute } from '../html/spell.js';
import { blotAll, NOTHING } from '../signs.js';
import { endlessAt, monstrousAt, withoutQuiet } from './quiet.js';
import { refusalOf } from './refusal.js';

/** What of an MDX file is not Markdown, as ascending raw spans, and the words in it that readers see all the same. */
export type Foreign = Readonly<{
  /** What stands between blocks: modules, tags and expressions on lines of their own. */
  outside: readonly Span[];
  /** Expressions in the text, and elements whose content is code: a reader sees something there. */
  values: readonly Span[];
  /** Comments in the text. */
  silent: readonly Span[];
  /** Tags in the text that part what stands before them from what stands behind. */
  breaks: readonly Span[];
  /** Tags inside running text. */
  tags: readonly Span[];
  images: readonly Span[];
  labels: readonly ProseBlock[];
  comments: readonly Comment[];
}>;

const SHOWN = new Set('alt title label caption description summary heading subtitle'.split(' '));

// Which words are emphasised, linked or a heading does not matter here, and to find it out takes time that grows with the square.
const WITHOUT_INLINES = {
  disable: { null: ['attention', 'labelStartLink', 'labelStartImage', 'labelEnd', 'setextUnderline'] },
};
// Without links, what may stand in their addresses and titles would be taken for JSX.
const ADDRESS =
  /(?<=\]\()(?:[ \t]*(?:<[^<>`\r\n]*>|[^\s()<>`]+))?(?:[ \t]+(?:"[^"`\r\n]*"|'[^'`\r\n]*'))?(?=[ \t]*\))/g;

type Attribute = MdxJsxFlowElement['attributes'][number];

type Found = { -readonly [K in keyof Foreign]: Foreign[K][number][] };

// Code over several paragraphs may need the quiet ones among them; a refusal is looked at twice where that is quick.
const QUICK = 100_000;

/** Asks the MDX grammar where JSX, expressions and modules stand in `body`, which is as long as `raw`; or what it refuses. */
export function findForeign(raw: string, body: string): Foreign | Problem {
  const endless = endlessAt(body);
  if (endless !== undefined)
    return { offset: endless, message: 'this paragraph is too long to be read as MDX; part it with empty lines' };
  const monstrous = monstrousAt(body);
  if (monstrous !== undefined)
    return { offset: monstrous, message: 'this expression is too long to be read as MDX; move it into a module' };
  const safe = blotAll(body, ADDRESS, NOTHING);
  const found = ask(raw, withoutQuiet(safe));
  return 'offset' in found && body.length <= QUICK ? ask(raw, safe) : found;
}

function ask(raw: string, body: string): Foreign | Problem {
  const found: Found = {
    outside: [],
    values: [],
    silent: [],
    breaks: [],
    tags: [],
    images: [],
    labels: [],
    comments: [],
  };
  try {
    const tree = fromMarkdown(body, {
      extensions: [mdxjs(), WITHOUT_INLINES],
      mdastExtensions: [mdxFromMarkdown(), tagRecorder(mdxFromMarkdown(), raw, found)],
    });
    walk(tree, raw, found);
  } catch (error) {
    return refusalOf(body, error);
  }
  const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
  for (const spans of [found.outside, found.breaks, found.tags, found.images]) spans.sort(byStart);
  return found;
}

type Handler = (this: CompileContext, token: Token) => unknown;

// The tree knows where an element stands, but not where its tags end: the tokens do.
function tagRecorder(extensions: readonly Extension[], raw: string, found: Found): Extension {
  const original = (name: string): Handler | undefined =>
    extensions.map(({ enter }) => (enter as Record<string, Handler> | undefined)?.[name]).find(Boolean);
  const record = (name: string, listFor: (span: Span) => Span[]): Handler => {
    const handler = original(name);
    return function record(token) {
      const span = { start: token.start.offset, end: token.end.offset };
      listFor(span).push(span);
      handler?.call(this, token);
    };
  };
  return {
    enter: {
      mdxJsxFlowTag: record('mdxJsxFlowTag', () => found.outside),
      mdxJsxTextTag: record('mdxJsxTextTag', (span) => found[effectOf(raw, span)]),
    } as NonNullable<Extension['enter']>,
  };
}

// What a tag in running text does to it. Two components side by side (“</Tab><Tab>”) are two pieces of text.
function effectOf(raw: string, { start, end }: Span): 'breaks' | 'tags' | 'images' {
  const [, slash, name = ''] = /^<\s*(\/?)\s*([\w.:-]*)/.exec(raw.slice(start, Math.min(end, start + 80))) ?? [];
  if (name === 'img') return 'images';
  if (name === 'br' || BLOCK.has(name)) return 'breaks';
  return slash && /^[A-Z]/.test(name) && /^<[A-Z]/.test(raw.slice(end, end + 2)) ? 'breaks' : 'tags';
}

// Without recursion: components may be nested deeper than the stack.
function walk(tree: Nodes, raw: string, found: Found): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const inner = readNode(node, raw, found);
    for (const child of inner.toReversed()) open.push(child);
  }
}

// Notes what the node is, and returns the nodes in it that are still to be read.
function readNode(node: Nodes, raw: string, found: Found): readonly Nodes[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'mdxjsEsm':
      found.outside.push(span);
      return [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      readExpression(node.value, span, node.type === 'mdxTextExpression', found);
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (HIDDEN.has(node.name ?? '')) {
        (node.type === 'mdxJsxFlowElement' ? found.outside : found.values).push(span);
        return [];
      }
      found.labels.push(...node.attributes.flatMap((attribute) => readAttribute(raw, attribute)));
      return node.children;
    default:
      return 'children' in node ? node.children : [];
  }
}

const spanOf = ({ position }: Nodes | Attribute): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function readExpression(code: string, span: Span, inText: boolean, found: Found): void {
  const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(code);
  if (comment) found.comments.push({ range: span, text: comment[1] ?? '' });
  if (!inText) found.outside.push(span);
  else if (comment) found.silent.push(span);
  else found.values.push(span);
}

// Only a plain string is prose; an expression is code.
function readAttribute(raw: string, attribute: Attribute): readonly ProseBlock[] {
  if (attribute.type !== 'mdxJsxAttribute' || !SHOWN.has(attribute.name)) return [];
  const { start, end } = spanOf(attribute);
  const quote = raw[end - 1] ?? '';
  const opening = raw.indexOf(quote, start) + 1;
  if ((quote !== '"' && quote !== "'") || opening >= end) return [];
  return compose(readValue(raw, { start: opening, end: end - 1 }), 'label', spellAttribute(quote));
}
