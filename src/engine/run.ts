import { type Block, blockAt, type Document, type Edge, holdsCode, tokenAt } from '../document/document.js';
import type { Finding, TextSite } from '../rule/rule.js';
import { contains } from '../text/span.js';
import { cutsCharacter } from '../text/words.js';
import type { RuleId } from './flag.js';
import { isPromising, isPromisingInAll, promisingBlocks } from './promising.js';
import type { ActiveRule, RuleSet, Running, Started } from './ruleset.js';

/** A finding together with the rule that made it and the block it lies in. */
export type Found = Readonly<{ active: ActiveRule; block: Block; finding: Finding }>;

/** A rule that threw: its findings up to then are kept, and the other rules run on. */
export type RuleFailure = Readonly<{ ruleId: RuleId; error: unknown }>;

/** `words` is how many words of prose were walked. */
export type RunResult = Readonly<{ found: readonly Found[]; failures: readonly RuleFailure[]; words: number }>;

type Ask = <Site>(active: ActiveRule, run: (site: Site) => Iterable<Finding>, site: Site) => void;

/** One run over a document: `waiting` are the blocks in which something speaks for each of the rules of whole documents. */
type Run = Readonly<{
  doc: Document;
  rules: RuleSet;
  ask: Ask;
  fail: (active: ActiveRule, error: unknown) => void;
  waiting: readonly Set<Block>[];
  /** Where markup stands in any of the blocks. */
  edges: readonly Edge[];
}>;

/** Asks every rule at each place that can start it, in one walk over the blocks. */
export function runRules(doc: Document, rules: RuleSet): RunResult {
  const found: Found[] = [];
  const failures = new Map<RuleId, RuleFailure>();
  const fail = ({ id }: ActiveRule, error: unknown) => failures.set(id, { ruleId: id, error });
  const ask: Ask = (active, run, site) => {
    if (failures.has(active.id)) return;
    try {
      for (const finding of run(site)) {
        const block = blockOf(doc, finding);
        if (!block) throw new RangeError(`a finding at ${finding.span.start}–${finding.span.end} lies in no block`);
        if (cutsCharacter(doc.prose, finding.span.start) || cutsCharacter(doc.prose, finding.span.end)) continue;
        // Placeholders are what a rule of pairs compares; to any other they are no words.
        const isWords = active.rule.check.starts === 'pair' || !holdsCode(block, finding.span);
        if (isWords && isAskedOf(active, block)) found.push({ active, block, finding });
      }
    } catch (error) {
      fail(active, error);
    }
  };
  const run = {
    doc,
    rules,
    ask,
    fail,
    waiting: rules.byDocument.map(() => new Set<Block>()),
    edges: doc.blocks.flatMap((block) => block.edges),
  };
  let words = 0;
  if (doc.language !== undefined) askOfForeign(run, doc.language);
  else words = askOfEnglish(run);
  return { found, failures: [...failures.values()], words };
}

// Of a block in another language nothing can be said but that it is.
const isAskedOf = (active: ActiveRule, { language }: Block): boolean => language === undefined || isOfLanguages(active);

const isOfLanguages = ({ rule }: ActiveRule): boolean =>
  rule.detects === 'untranslated' || rule.check.starts === 'pair' || rule.check.starts === 'foreign';

function askOfForeign({ doc, rules, ask }: Run, language: string): void {
  const block = doc.blocks.find((one) => one.language === language);
  if (block) for (const { active, check } of rules.byForeign) ask(active, check.run, { doc, block, language });
}

// Rule by rule, not block by block: the machine code of a pattern stays at hand while it goes through a document.
function askOfEnglish(run: Run): number {
  const { doc, rules, ask } = run;
  const english = doc.blocks.filter(({ language }) => language === undefined);
  const blocksFor = (active: ActiveRule) => (isOfLanguages(active) ? doc.blocks : english);
  let words = 0;
  for (const block of english) words += askAtWords(run, block);
  for (const one of rules.byText)
    if (isPromisingInAll(run, one.check))
      for (const block of blocksFor(one.active))
        if (isPromising(one.check, block.text, block.edges)) askAtMatches(run, block, one);
  for (const one of rules.byPair) for (const block of doc.blocks) askAtPair(run, block, one);
  rules.byDocument.forEach((one, at) => {
    const blocks = promisingBlocks(run, blocksFor(one.active), one.check, run.waiting[at]);
    if (blocks.length > 0) ask(one.active, one.check.run, { doc, blocks });
  });
  return words;
}

function askAtPair({ doc, ask }: Run, block: Block, { active, check: { run } }: Running<'pair'>): void {
  if (block.source) ask(active, run, { doc, block, source: block.source });
}

function askAtWords(run: Run, block: Block): number {
  const { byWord, byEcho } = run.rules;
  const { starts, keys, counted } = block.words;
  const reached: Reached = new Map();
  const reach = Math.max(0, ...byEcho.map(reachOf));
  for (let at = 0; at < keys.length; at += 1) {
    const start = starts[at] ?? 0;
    const started = byWord.get(keys[at] ?? 0);
    if (started) startAt(run, block, started, at, reached);
    const echo = distanceToEcho(keys, at, reach);
    if (echo > 0) for (const one of byEcho) if (reachOf(one) >= echo) askAt(run, block, one, start, reached);
  }
  return counted;
}

// How far each pattern has matched in a block: as in a search, no match begins within the one before.
type Reached = Map<ActiveRule, number>;

const reachOf = ({ check }: Running<'text'>): number => check.reach ?? 0;

function startAt(run: Run, block: Block, started: Started, at: number, reached: Reached): void {
  askAtWord(run, block, started, at);
  for (const one of started.texts) askAt(run, block, one, block.words.starts[at] ?? 0, reached);
  for (const one of started.documents) run.waiting[one]?.add(block);
}

// How many words further on the same one stands again; 0 where it does not within reach.
function distanceToEcho(keys: readonly number[], at: number, reach: number): number {
  const key = keys[at];
  const last = Math.min(at + reach, keys.length - 1);
  for (let on = at + 1; on <= last; on += 1) if (keys[on] === key) return on - at;
  return 0;
}

function askAtWord({ doc, ask, fail }: Run, block: Block, { rules }: Started, at: number): void {
  const { text, words } = block;
  const start = words.starts[at] ?? 0;
  const end = words.ends[at] ?? 0;
  for (const { word, active, check } of rules) {
    try {
      if (!check.promising(text, start, end, words, at)) continue;
    } catch (error) {
      fail(active, error);
      continue;
    }
    const token = tokenAt(block, block.span.start + start);
    if (token?.lower !== word || token.opaque) break;
    ask(active, check.run, { doc, block, token });
  }
}

// At this place and no other.
function askAt(
  { doc, ask }: Run,
  block: Block,
  { active, check: { pattern, run } }: Running<'text'>,
  start: number,
  reached: Reached,
): void {
  pattern.lastIndex = start;
  const match = pattern.exec(block.text);
  if (!match || (reached.get(active) ?? 0) > start) return;
  reached.set(active, start + match[0].length);
  ask(active, run, siteOf(doc, block, match));
}

function askAtMatches(run: Run, block: Block, { active, check: { pattern, run: asked } }: Running<'text'>): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(block.text); match; match = pattern.exec(block.text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    run.ask(active, asked, siteOf(run.doc, block, match));
    pattern.lastIndex = next; // a rule may use its own pattern while it looks around
  }
}

function siteOf(doc: Document, block: Block, match: RegExpExecArray): TextSite {
  const start = block.span.start + match.index;
  return { doc, block, match, span: { start, end: start + match[0].length } };
}

function blockOf(doc: Document, { span }: Finding): Block | undefined {
  const block = blockAt(doc, span.start);
  return block && span.start < span.end && contains(block.span, span) ? block : undefined;
}
