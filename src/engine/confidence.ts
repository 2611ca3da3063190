import type { Impact, LanguageCode } from '../rule/catalogue.js';
import { MEASURED } from './confidence-table.js';
import type { RuleId, Severity } from './flag.js';

/** How much evidence a finding has, in three bands: calibration counts each apart. */
export type Band = 'weak' | 'medium' | 'strong';

/** True and false flags seen on annotated and clean text. */
export type Count = Readonly<{ right: number; wrong: number }>;

/** What `mtlint eval` counted, by rule and band. */
export type Measurements = Readonly<Record<RuleId, Partial<Readonly<Record<Band, Count>>>>>;

/** The strength of a finding that states none. */
export const DEFAULT_STRENGTH = 0.5;

// What is believed of a flag before any was seen, and how many observations that belief is worth.
const PRIOR: Readonly<Record<Band, number>> = { weak: 0.5, medium: 0.75, strong: 0.9 };
const PRIOR_WEIGHT = 4;

/** The band of a strength between 0 and 1. */
export function bandOf(strength: number): Band {
  if (strength < 0.4) return 'weak';
  return strength < 0.7 ? 'medium' : 'strong';
}

/**
 * The likelihood that a flag of this rule and strength is right: the precision measured for its band, shrunk toward that of the
 * whole rule and of the band in general where few were seen (the mean of a beta prior worth four observations).
 */
export function confidenceOf(ruleId: RuleId, strength: number, measured: Measurements = MEASURED): number {
  const band = bandOf(strength);
  const ofRule = measured[ruleId] ?? {};
  const pooled = (['weak', 'medium', 'strong'] as const)
    .map((one) => ofRule[one] ?? { right: 0, wrong: 0 })
    .reduce((sum, count) => ({ right: sum.right + count.right, wrong: sum.wrong + count.wrong }));
  const prior = shrink(pooled, PRIOR[band]);
  return stated(shrink(ofRule[band] ?? { right: 0, wrong: 0 }, prior));
}

// Nothing is certain: no count of flags that were right proves the next one.
const stated = (likelihood: number): number => Math.min(0.99, Math.round(likelihood * 100) / 100);

// One bit of evidence: what a rule says of its origins is usual, and not all that there is.
const ODDS = 2;

/**
 * The confidence in a flag once it is known what the text was translated from: the odds that it is right double where the rule
 * knows the mark from one of these languages, and halve where it knows it from others only. A mark that any language leaves, or
 * the pipeline itself, weighs what it weighed.
 */
export function knowingSources(
  confidence: number,
  origins: readonly LanguageCode[],
  from: readonly LanguageCode[],
): number {
  if (origins.length === 0 || from.length === 0) return confidence;
  const factor = origins.some((origin) => from.includes(origin)) ? ODDS : 1 / ODDS;
  const odds = (factor * confidence) / (1 - confidence);
  return stated(odds / (1 + odds));
}

function shrink({ right, wrong }: Count, prior: number): number {
  return (right + PRIOR_WEIGHT * prior) / (right + wrong + PRIOR_WEIGHT);
}

/** The severity of a flag that no user has set: by the harm to a reader, and for middling harm by how sure we are. */
export function severityOf(impact: Impact, confidence: number): Severity {
  if (impact === 'critical') return 'error';
  return impact === 'major' && confidence >= 0.9 ? 'error' : 'warning';
}
