import type { Edge } from '../../text/prose-writer.js';
import type { BlockKind } from '../block.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content, and so without an end tag. */
export const VOID = names(
  'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Elements whose end tag the standard lets authors leave out. */
export const OPTIONAL_END = names(
  'html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rt rp rb rtc',
);

/** Elements that begin and end a block of prose. */
export const BLOCK = names(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section select summary table tbody td textarea tfoot th thead title tr ul',
);

/** Elements around words that a sentence goes through. Signs, keys and formulas may stand close to a word, and are none of them. */
const AROUND_WORDS = names(
  'a abbr acronym b bdi big cite code del dfn em font i ins label mark q s samp span strike strong tt u',
);

/** What a tag of an element does to the words beside it; undefined where the element parts them anyway, or has nothing in it. */
export function edgeOf(name: string, side: 'opens' | 'closes'): Edge['side'] | undefined {
  if (BLOCK.has(name) || VOID.has(name)) return undefined;
  return AROUND_WORDS.has(name) ? side : 'between';
}

// Components of MDX bear names of their own.
const isAroundWords = (name: string): boolean => AROUND_WORDS.has(name) || /^[A-Z]/.test(name);

/** What tags without anything between them do to the words beside them; undefined where no tag is among the characters. */
export function edgeOfTags(tags: string): Edge['side'] | undefined {
  const found = [...tags.matchAll(/<(\/?)([A-Za-z][\w.]{0,40})/g)];
  if (found.length === 0) return undefined;
  const slashes = new Set(found.map(([, slash]) => slash));
  if (slashes.size > 1 || tags.includes('/>') || !found.every(([, , name = '']) => isAroundWords(name)))
    return 'between';
  return slashes.has('/') ? 'closes' : 'opens';
}

/** What becomes of elements whose text is never prose: inline code leaves a noun in the sentence, a script leaves nothing. */
export const HIDDEN: ReadonlyMap<string, 'hide' | 'drop'> = new Map([
  ...['code', 'kbd', 'samp', 'var', 'math', 'tt'].map((name) => [name, 'hide'] as const),
  ...'pre script style svg textarea noscript template iframe xmp plaintext noembed noframes listing rt rp datalist object'
    .split(' ')
    .map((name) => [name, 'drop'] as const),
]);

/** What the text of an element is to its reader, where that is not a paragraph. */
export const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'item'] as const),
  ...['td', 'th'].map((name) => [name, 'cell'] as const),
  ...['title', 'figcaption', 'caption', 'legend', 'option', 'button'].map((name) => [name, 'label'] as const),
]);

const CLOSES_P = names(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr main menu nav ol p pre search section table ul',
);

const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('li p')],
  ['dt', names('dt dd p')],
  ['dd', names('dt dd p')],
  ['option', names('option')],
  ['optgroup', names('option optgroup')],
  ['tr', names('tr td th p caption colgroup')],
  ['td', names('td th p')],
  ['th', names('td th p')],
  ['thead', names('caption colgroup')],
  ['tbody', names('thead tbody tr td th p caption colgroup')],
  ['tfoot', names('thead tbody tr td th p caption colgroup')],
  ['body', names('head')],
  ['rt', names('rt rp rb')],
  ['rp', names('rt rp rb')],
]);

/** True where the start tag of `opening` ends the element `open` around it, whose end tag was left out. */
export function impliesEnd(opening: string, open: string): boolean {
  return CLOSES.get(opening)?.has(open) === true || (open === 'p' && CLOSES_P.has(opening));
}

/** The elements in which a reader sees the title attribute; on the others it names a style sheet, a frame or a drawing. */
export const UNSEEN_TITLE = names('link style iframe script svg meta');

/** The names under which a meta element holds what search engines and social networks show. */
export const SHOWN_META = names('description og:title og:description twitter:title twitter:description');
