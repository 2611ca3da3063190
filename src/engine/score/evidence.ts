import type { ArtifactClass } from '../../rule/catalogue.js';
import type { Flag, RuleId } from '../flag.js';

// From this confidence on a flag counts as evidence about the whole document.
const PRECISE = 0.8;

/** How often the flags of a document fall: rates are flags per 1,000 words, shares how often each rate is met. */
export type FlagModel = Readonly<{
  rates: readonly number[];
  translated: readonly number[];
  other: readonly number[];
}>;

// A habit of typing or a convention comes back all over a document: the second time proves nothing that the first did not.
const HABITUAL: ReadonlySet<ArtifactClass> = new Set([
  'agreement',
  'foreign-punctuation',
  'number-format',
  'quote-mismatch',
  'sentence-case',
  'spacing-punctuation',
  'transliteration',
]);

/**
 * Independent precise flags: of one rule, in each 1,000 words begun, two places at most, and one where its class is a habit of
 * whoever typed the text.
 */
export function independentFlags(
  flags: readonly Pick<Flag, 'ruleId' | 'detects' | 'confidence'>[],
  words: number,
): number {
  const stretches = Math.max(1, Math.ceil(words / 1000));
  const counted = new Map<RuleId, number>();
  for (const { ruleId, detects, confidence } of flags) {
    if (confidence < PRECISE) continue;
    const most = stretches * (HABITUAL.has(detects) ? 1 : 2);
    counted.set(ruleId, Math.min((counted.get(ruleId) ?? 0) + 1, most));
  }
  return [...counted.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * The natural logarithm of how much likelier so many flags in so many words are in raw machine translation than elsewhere. Both
 * are mixtures of Poisson rates: machine translation is often clean, and native English now and then damaged, so that neither
 * the absence of flags nor any number of them can decide alone.
 */
export function flagLogOdds(flags: number, words: number, { rates, translated, other }: FlagModel): number {
  const likelihoods = rates.map((rate) => poissonLog(flags, (rate * Math.max(words, 1)) / 1000));
  const highest = Math.max(...likelihoods);
  const mixed = (shares: readonly number[]) =>
    likelihoods.reduce((sum, likelihood, at) => sum + (shares[at] ?? 0) * Math.exp(likelihood - highest), 0);
  return Math.log(mixed(translated) / mixed(other));
}

// Without the factorial, which is the same for every rate.
const poissonLog = (count: number, mean: number): number => count * Math.log(mean) - mean;
