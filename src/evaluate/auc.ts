/** How well scores tell two kinds of documents apart: the area under the ROC curve, and the 95 % interval around it. */
export type Auc = Readonly<{ area: number; low: number; high: number }>;

const RESAMPLES = 1000;

/**
 * The chance that a document of the first kind has the higher score, ties counting half; its interval is the percentile bootstrap
 * over documents. The same scores always give the same interval. Undefined where either kind has no document.
 */
export function aucOf(positive: readonly number[], negative: readonly number[]): Auc | undefined {
  if (positive.length === 0 || negative.length === 0) return undefined;
  const random = randomFrom(1);
  const areas = Array.from({ length: RESAMPLES }, () => areaOf(resample(positive, random), resample(negative, random)));
  areas.sort((a, b) => a - b);
  const quantile = (share: number) => areas[Math.round(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { area: areaOf(positive, negative), low: quantile(0.025), high: quantile(0.975) };
}

// By walking both in ascending order: what stands below a score counts whole, what equals it half.
function areaOf(positive: readonly number[], negative: readonly number[]): number {
  const below = negative.toSorted((a, b) => a - b);
  let sum = 0;
  let less = 0;
  let notMore = 0;
  for (const score of positive.toSorted((a, b) => a - b)) {
    while (less < below.length && (below[less] ?? 0) < score) less += 1;
    while (notMore < below.length && (below[notMore] ?? 0) <= score) notMore += 1;
    sum += (less + notMore) / 2;
  }
  return sum / (positive.length * negative.length);
}

const resample = (scores: readonly number[], random: () => number): readonly number[] =>
  scores.map(() => scores[Math.floor(random() * scores.length)] ?? 0);

// Mulberry32: thirty-two bits of state are plenty for drawing documents, and the same on every machine.
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
