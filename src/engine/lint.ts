import { createDocument } from '../document/document.js';
import type { Identify } from '../document/language.js';
import type { Problem, Reading } from '../formats/block.js';
import { isEnglish, languageName } from '../formats/language-tag.js';
import type { LanguageCode } from '../rule/catalogue.js';
import type { Found, RuleFailure } from './asking.js';
import { confidenceOf, DEFAULT_STRENGTH } from './confidence.js';
import type { Flag, SuppressedFlag } from './flag.js';
import { flagOf, type Placing } from './flag-of.js';
import { type Clue, likelySources } from './likely-sources.js';
import { suggestionsIn } from './repair.js';
import type { RuleSet } from './ruleset.js';
import { type RunResult, runRules } from './run.js';
import { mtScore } from './score/mt-score.js';
import { settle } from './settle.js';
import { type Directive, directivesOf, isMeant, silencers } from './silence.js';
import { spareTerms } from './spare.js';
import { unexplained } from './unexplained.js';
import type { Vocabulary } from './vocabulary.js';

/** A flag is an accusation: by default it must be more likely right than wrong. */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

/** How a document is linted. */
export type LintOptions = Readonly<{
  rules: RuleSet;
  /** False where comments and `[sic]` in the file must not silence anything. */
  inlineConfig?: boolean;
  /** Flags below this confidence are not reported; `DEFAULT_MIN_CONFIDENCE` where nothing is said. */
  minConfidence?: number;
  /** The languages that the text may have been translated from. Where nobody says, its marks may tell. */
  from?: readonly LanguageCode[];
  /** Tells languages apart that share their letters, where function words do not. Without it such text counts as English. */
  identify?: Identify;
  /** The language that the text is said to be in, by its path or its place, as a tag. */
  language?: string;
  /** The house's own names and terms. */
  vocabulary?: Vocabulary;
}>;

/** All that linting one document brings. */
export type Verdict = Readonly<{
  flags: readonly Flag[];
  suppressed: readonly SuppressedFlag[];
  /** Directives that silenced nothing. */
  unused: readonly Directive[];
  /** What is wrong with the file as a file. */
  problems: readonly Problem[];
  failures: readonly RuleFailure[];
  /** Words of prose. */
  words: number;
  /** The likelihood that the document is raw or lightly edited machine translation; null where it is too short to say. */
  score: number | null;
  /** What the text was translated from, as somebody said or as its marks tell; empty where that is not clear. */
  from: readonly LanguageCode[];
  /** The language of a document that is not in English, and so was not linted, by its English name. */
  foreign?: string;
}>;

/**
 * Lints one document: `raw` is the whole file, `reading` what its format's reader made of it. Pure: the same text and rules
 * always give the same verdict. Ranges of the flags are raw.
 */
export function lint(raw: string, reading: Reading, options: LintOptions): Verdict {
  const { rules, inlineConfig = true, minConfidence = DEFAULT_MIN_CONFIDENCE, vocabulary } = options;
  const doc = createDocument(reading.blocks, { identify: options.identify });
  // What says that it is German and is, is as it should be.
  const meant = doc.language !== undefined && options.language !== undefined && !isEnglish(options.language);
  const { found, failures, words } = meant ? NOTHING : runRules(doc, rules);
  const kept = spareTerms(unexplained(found, doc), vocabulary);
  const { from = likelySources(kept.map(clueOf)) } = options;
  const source = { raw, doc, blocks: reading.blocks, options, from };
  const placed = kept.map((one) => ({ one, flag: flagOf(one, source) }));
  const origin = new Map(placed.map(({ one, flag }) => [flag, one]));
  const weighed = settle(placed.map(({ flag }) => flag));
  const settled = weighed.filter((flag) => flag.confidence >= minConfidence);
  const directives = inlineConfig ? directivesOf(reading) : [];
  const silencerFor = silencers(directives);
  const reported: Reported[] = [];
  const suppressed: SuppressedFlag[] = [];
  const used = new Set<Directive>();
  const silenced = new Set<Flag>();
  for (const flag of settled) {
    const one = origin.get(flag);
    const directive = silencerFor(flag);
    const sic = inlineConfig && one !== undefined && isMeant(doc.prose, one.finding.span);
    if (directive || sic) silenced.add(flag);
    if (directive) {
      used.add(directive);
      suppressed.push({ ...flag, suppression: { kind: 'directive', justification: directive.justification } });
    } else if (sic) {
      suppressed.push({ ...flag, suppression: { kind: 'sic', justification: '' } });
    } else if (one) reported.push({ flag, one });
  }
  const unused = directives.filter((directive) => !used.has(directive));
  // What is not reported still tells of the document; what someone silenced does not.
  const telling = weighed.filter((flag) => !silenced.has(flag));
  const foreign = reading.foreign === undefined ? doc.language : languageName(reading.foreign);
  const score = foreign === undefined ? mtScore(doc.blocks, words, telling) : null;
  const flags = withSuggestions(reported, source);
  return {
    flags,
    suppressed,
    unused,
    problems: reading.problems,
    failures,
    words,
    score,
    from,
    ...(foreign !== undefined && { foreign }),
  };
}

const NOTHING: RunResult = { found: [], failures: [], words: 0 };

const clueOf = ({ active: { id, rule }, finding: { strength, origins } }: Found): Clue => ({
  origins: origins ?? rule.origins,
  confidence: confidenceOf(id, strength ?? DEFAULT_STRENGTH),
});

type Reported = Readonly<{ flag: Flag; one: Found }>;

// The findings of a block are repaired together, since repairs are tried in the block.
function withSuggestions(
  reported: readonly Reported[],
  { raw, doc, blocks, options }: Placing & Readonly<{ options: LintOptions }>,
): readonly Flag[] {
  const byBlock = new Map<number, Found[]>();
  for (const { one } of reported) {
    const findings = byBlock.get(one.block.index);
    if (findings) findings.push(one);
    else byBlock.set(one.block.index, [one]);
  }
  const suggestions = new Map<Found, Flag['suggestions']>();
  for (const [index, findings] of byBlock) {
    const prose = blocks[index];
    if (!prose) throw new RangeError(`there is no block ${index}`);
    for (const [found, offered] of suggestionsIn(findings, { raw, doc, prose, options }))
      suggestions.set(found, offered);
  }
  return reported.map(({ flag, one }) => ({ ...flag, suggestions: suggestions.get(one) ?? [] }));
}
