import type { Nodes } from 'mdast';
import { type CompileContext, type Extension, fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { type MdxJsxFlowElement, mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Span } from '../../text/span.js';
import type { Comment, Problem, ProseBlock } from '../block.js';
import { compose } from '../compose.js';
import { readValue } from '../html/attributes.js';
import { HIDDEN } from '../html/elements.js';
import { spellAttribute } from '../html/spell.js';

/** What of an MDX file is not Markdown, as ascending raw spans, and the words in it that readers see all the same. */
export type Foreign = Readonly<{
  /** Imports and exports. */
  modules: readonly Span[];
  /** Expressions in the text, and elements whose content is code: a reader sees something there. */
  values: readonly Span[];
  /** Expressions between blocks, and comments. */
  silent: readonly Span[];
  blockTags: readonly Span[];
  inlineTags: readonly Span[];
  labels: readonly ProseBlock[];
  comments: readonly Comment[];
}>;

const SHOWN = new Set('alt title label caption description summary heading subtitle'.split(' '));

type Attribute = MdxJsxFlowElement['attributes'][number];

type Found = { -readonly [K in keyof Foreign]: Foreign[K][number][] };

/** Asks the MDX grammar where JSX, expressions and modules stand in `body`, which is as long as `raw`; or what it refuses. */
export function findForeign(raw: string, body: string): Foreign | Problem {
  const found: Found = { modules: [], values: [], silent: [], blockTags: [], inlineTags: [], labels: [], comments: [] };
  try {
    const tree = fromMarkdown(body, {
      extensions: [mdxjs()],
      mdastExtensions: [mdxFromMarkdown(), tagRecorder(mdxFromMarkdown(), found)],
    });
    walk(tree, raw, found);
  } catch (error) {
    return problemOf(error);
  }
  const byStart = (a: Span, b: Span) => a.start - b.start;
  found.blockTags.sort(byStart);
  found.inlineTags.sort(byStart);
  return found;
}

type Handler = (this: CompileContext, token: Token) => unknown;

// The tree knows where an element stands, but not where its tags end: the tokens do.
function tagRecorder(extensions: readonly Extension[], found: Found): Extension {
  const original = (name: string): Handler | undefined =>
    extensions.map(({ enter }) => (enter as Record<string, Handler> | undefined)?.[name]).find(Boolean);
  const record = (name: string, spans: Span[]): Handler => {
    const handler = original(name);
    return function record(token) {
      spans.push({ start: token.start.offset, end: token.end.offset });
      handler?.call(this, token);
    };
  };
  return {
    enter: {
      mdxJsxFlowTag: record('mdxJsxFlowTag', found.blockTags),
      mdxJsxTextTag: record('mdxJsxTextTag', found.inlineTags),
    } as NonNullable<Extension['enter']>,
  };
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
      found.modules.push(span);
      return [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      readExpression(node.value, span, node.type === 'mdxTextExpression', found);
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (HIDDEN.has(node.name ?? '')) {
        found.values.push(span);
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
  if (comment || !inText) found.silent.push(span);
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

type Refusal = Readonly<{ reason?: string; place?: { offset?: number; start?: { offset?: number } } | undefined }>;

function problemOf(error: unknown): Problem {
  const { reason = String(error), place } = error as Refusal;
  const offset = place?.start?.offset ?? place?.offset ?? 0;
  return { offset, message: `this is not MDX: ${reason.replace(/\s+/g, ' ')}; close the tag or brace, or escape it` };
}
