import type { LanguageCode } from '../rule/catalogue.js';
import { compareTexts } from '../text/compare-texts.js';

/** A mark of translation, the languages that are known to leave it, and how likely it is to be one. */
export type Clue = Readonly<{ origins: readonly LanguageCode[]; confidence: number }>;

// A mark that half of all languages leave tells nothing of which it was.
const MANY = 5;

// About two marks that one language alone leaves, or more that it shares with others.
const ENOUGH = 1.5;

/**
 * The languages that a text was translated from, as far as its marks tell: one, or two that leave the same marks (as Spanish and
 * Portuguese do); none where that is not clear. Each mark is shared out among its languages, so that the rarer tells more.
 */
export function likelySources(clues: readonly Clue[]): readonly LanguageCode[] {
  const weights = new Map<LanguageCode, number>();
  for (const { origins, confidence } of clues) {
    if (origins.length > MANY) continue;
    for (const origin of origins) weights.set(origin, (weights.get(origin) ?? 0) + confidence / origins.length);
  }
  const ranked = [...weights].sort(([a, m], [b, n]) => n - m || compareTexts(a, b));
  const best = ranked[0]?.[1] ?? 0;
  const close = ranked.filter(([, weight]) => weight > best / 2);
  const total = close.reduce((sum, [, weight]) => sum + weight, 0);
  return total >= ENOUGH && close.length <= 2 ? close.map(([language]) => language) : [];
}
