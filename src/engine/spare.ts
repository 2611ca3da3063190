import { contains, overlaps, type Span, shift, slice } from '../text/span.js';
import { continuesWord } from '../text/words.js';
import type { Found } from './asking.js';
import { type Hunk, hunksOf } from './plan-fix.js';
import { termsIn, type Vocabulary } from './vocabulary.js';

/**
 * Leaves the vocabulary of the house alone. Gone is a finding whose words are all the house's own, or whose every repair would
 * split, respell or replace a term; of the others gone are the repairs that would. Doubling a term is no way of writing it: a
 * repair may remove one as a whole, and move it.
 */
export function spareTerms(found: readonly Found[], vocabulary: Vocabulary | undefined): readonly Found[] {
  return vocabulary ? found.flatMap((one) => spared(one, vocabulary) ?? []) : found;
}

function spared(one: Found, vocabulary: Vocabulary): Found | undefined {
  const { block, finding } = one;
  const { text } = block;
  const span = shift(finding.span, -block.span.start);
  const terms = termsIn(text, span, vocabulary);
  if (terms.length === 0) return one;
  const { replacements = [] } = finding;
  const owned =
    replacements.length > 0 ? terms.some((term) => isOwned(text, span, [term])) : isOwned(text, span, terms);
  if (owned) return undefined;
  if (replacements.length === 0) return one;
  const kept = replacements.filter((words) => !harms(hunksOf(slice(text, span), words, span.start), terms, text));
  if (kept.length === replacements.length) return one;
  return kept.length > 0 ? { ...one, finding: { ...finding, replacements: kept } } : undefined;
}

// True where every character of a word lies in a term; a mark alone must lie in one itself.
function isOwned(text: string, { start, end }: Span, terms: readonly Span[]): boolean {
  let words = false;
  for (let at = start; at < end; at += 1) {
    if (!continuesWord(text, at)) continue;
    words = true;
    if (!terms.some((term) => term.start <= at && at < term.end)) return false;
  }
  return words || terms.some((term) => contains(term, { start, end }));
}

function harms(hunks: readonly Hunk[], terms: readonly Span[], text: string): boolean {
  return terms.some((term) =>
    hunks.some(({ span, words }) => {
      const inside = term.start < span.start && span.start < term.end;
      if (!overlaps(span, term) && !inside) return false;
      return !contains(span, term) || (words.trim() !== '' && !words.includes(slice(text, term)));
    }),
  );
}
