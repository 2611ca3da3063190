import type { Document } from '../document/document.js';
import { ENGLISH, languageIn } from '../document/language.js';
import type { SourceSegment } from '../formats/block.js';
import { standardTag } from '../formats/language-tag.js';
import type { ArtifactClass } from '../rule/catalogue.js';
import { shift, slice } from '../text/span.js';
import { continuesWord, opensWord } from '../text/words.js';
import type { Found } from './asking.js';

/**
 * Leaves out what the source explains: words that stand in it just so were not made by translating it. What translations copy by
 * mistake, such as marks, numbers and words that they should have translated, is explained only where the source is itself English,
 * or shows that it is meant.
 */
export function unexplained(found: readonly Found[], doc: Document): readonly Found[] {
  const proses = new Map<SourceSegment, string>();
  return found.filter(({ active: { rule }, block: { source, text, span }, finding }) => {
    if (!source || rule.check.starts === 'pair') return true;
    const prose = proses.get(source) ?? plain(source.prose);
    proses.set(source, prose);
    const words = plain(slice(text, shift(finding.span, -span.start)));
    return !isExplained({ words, source, prose, from: doc.sourceLanguage }, rule.detects);
  });
}

function isExplained(copy: Omit<Copy, 'at'>, detects: ArtifactClass): boolean {
  const { words, prose, from } = copy;
  const at = placeIn(prose, words);
  if (at < 0) return false;
  if (from === ENGLISH) return true;
  if (!/[\p{L}\p{N}]/u.test(words)) return false;
  const reason = COPIED[detects];
  return reason ? reason({ ...copy, at }) : true;
}

// `prose` is that of the source as it is compared, and `at` where the words stand in it.
type Copy = Readonly<{ words: string; source: SourceSegment; prose: string; at: number; from: string | undefined }>;

type Reason = (copy: Copy) => boolean;

const never: Reason = () => false;

// A phrase in quotation marks, or of a third language, stays as it is.
const isQuoted: Reason = ({ words, prose, at, from }) => {
  const end = at + words.length;
  if (/["'(]/.test(prose.charAt(at - 1)) && /^[.,;!?]?["')]/.test(prose.slice(end, end + 2))) return true;
  const other = languageIn(words);
  return from !== undefined && other !== undefined && from !== other;
};

// Where a language writes numbers as English does, a number is copied as it should be.
const isWrittenAlike: Reason = ({ source }) => {
  const tag = standardTag(source.language ?? '');
  return tag !== undefined && new Intl.NumberFormat(tag).format(12_345.6) === '12,345.6';
};

// Many languages write “april” and “internet” small; but what begins both texts with a small letter is a name.
const opensBoth: Reason = ({ at }) => at === 0;

// The classes of what translations copy, each with what explains it all the same.
const COPIED: Partial<Readonly<Record<ArtifactClass, Reason>>> = {
  untranslated: isQuoted,
  'untranslated-acronym': never,
  transliteration: never,
  'foreign-punctuation': never,
  'spacing-punctuation': never,
  'quote-mismatch': never,
  'number-format': isWrittenAlike,
  'sentence-case': opensBoth,
};

// Where the words stand in a text, not cut out of longer ones; -1 where they do not.
function placeIn(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutsBefore = opensWord(words, 0) && continuesWord(text, at - 1);
    const cutsBehind = continuesWord(words, words.length - 1) && continuesWord(text, end);
    if (!cutsBefore && !cutsBehind) return at;
  }
  return -1;
}

// Kinds of quotation marks and of blanks make no difference.
const plain = (text: string): string =>
  text
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/\s/gu, ' ');
