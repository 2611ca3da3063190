import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { bareSpans } from '../../src/formats/bare.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// On purpose no prose: what is code, what is drawn or run, what no reader sees, and how Japanese is read aloud.
const UNREAD = names(
  'code kbd samp var tt pre math svg script style template noscript textarea iframe object datalist rt rp ' +
    'xmp listing plaintext noembed noframes',
);

// What a browser puts on a line of its own, by the standard’s own style sheet; and cells, options and buttons, which stand apart.
const APART = names(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu meta nav ol optgroup ' +
    'option p search section select summary table tbody td tfoot th thead title tr ul br',
);

// Not shown when somebody points at them.
const WITHOUT_TITLE = names('link style iframe script svg meta');

const SHOWN_META = names('description og:title og:description twitter:title twitter:description');

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

// On purpose not read: what says that it is in another language, or not to be translated.
function isForeign(element: Element): boolean {
  const language = attributeOf(element, 'lang') || attributeOf(element, 'xml:lang');
  return (language && !/^en(?:-|$)/iu.test(language)) || attributeOf(element, 'translate')?.toLowerCase() === 'no';
}

function attributeTexts(element: Element): readonly string[] {
  const { tagName } = element;
  const name = (attributeOf(element, 'name') || attributeOf(element, 'property') || '').toLowerCase();
  return [
    attributeOf(element, 'alt'),
    WITHOUT_TITLE.has(tagName) ? undefined : attributeOf(element, 'title'),
    tagName === 'meta' && SHOWN_META.has(name) ? attributeOf(element, 'content') : undefined,
  ].filter((text) => text !== undefined);
}

// The texts of a tree in its order: those of attributes, and those that stand apart, each by itself.
function textsIn(root: Node): readonly string[] {
  const texts = [''];
  const add = (text: string): void => {
    texts.push((texts.pop() ?? '') + text);
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) add(node.value);
    if ('tagName' in node) visitElement(node);
    else visitInside(node);
  };
  const visitElement = (element: Element): void => {
    if (UNREAD.has(element.tagName) || isForeign(element)) {
      add(' ');
      return;
    }
    for (const text of attributeTexts(element)) texts.push(text, '');
    const edge = APART.has(element.tagName) ? [''] : [];
    texts.push(...edge);
    visitInside(element);
    texts.push(...edge);
  };
  const visitInside = (node: Node): void => {
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return texts;
}

/** What counts as a word when two readings are compared. Addresses and paths are none, by one definition for both. */
function wordsIn(text: string): readonly string[] {
  let prose = text;
  for (const { start, end } of bareSpans(prose).toReversed()) prose = `${prose.slice(0, start)} ${prose.slice(end)}`;
  return prose.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words that a browser shows of a page, or of a part of one. */
export const wordsOfPage = (html: string): readonly string[] => textsIn(parse(html)).flatMap(wordsIn);

/** The same of a part of a page, as Markdown makes it. */
export const wordsOfPart = (html: string): readonly string[] => textsIn(parseFragment(html)).flatMap(wordsIn);
