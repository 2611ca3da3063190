import type { Document } from '../document/document.js';
import { ENGLISH, languageIn } from '../document/language.js';
import type { SourceSegment } from '../formats/block.js';
import { standardTag } from '../formats/language-tag.js';
import type { ArtifactClass } from '../rule/catalogue.js';
import { shift, slice } from '../text/span.js';
import { continuesWord, opensWord } from '../text/words.js';
import type { Found } from './run.js';

/**
 * Leaves out what the source explains: words that stand in it just so were not made by translating it. What translations copy by
 * mistake, such as marks, numbers and words that they should have translated, is explained only where the source is itself English,
 * or shows that it is meant.
 */
export function unexplained(found: readonly Found[], { sourceLanguage }: Document): readonly Found[] {
  return found.filter(({ active: { rule }, block, finding }) => {
    if (!block.source || rule.check.starts === 'pair') return true;
    const words = plain(slice(block.text, shift(finding.span, -block.span.start)));
    return !isExplained(words, rule.detects, block.source, sourceLanguage);
  });
}

function isExplained(words: string, detects: ArtifactClass, source: SourceSegment, from: string | undefined): boolean {
  const at = placeIn(plain(source.prose), words);
  if (at < 0) return false;
  if (from === ENGLISH) return true;
  if (!/[\p{L}\p{N}]/u.test(words)) return false;
  const reason = COPIED[detects];
  return reason ? reason({ words, source, at, from }) : true;
}

type Copy = Readonly<{ words: string; source: SourceSegment; at: number; from: string | undefined }>;

type Reason = (copy: Copy) => boolean;

const never: Reason = () => false;

// A phrase in quotation marks, or of a third language, stays as it is.
const isQuoted: Reason = ({ words, source, at, from }) => {
  const prose = plain(source.prose);
  if (/["'(]$/.test(prose.slice(0, at)) && /^[.,;!?]?["')]/.test(prose.slice(at + words.length))) return true;
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
    const cutsBefore = opensWord(words, 0) && at > 0 && continuesWord(text, at - 1);
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
