import { type Block, blockAt, type Document, tokenAt } from '../document/document.js';
import type { Finding } from '../rule/rule.js';
import { contains, overlaps, shift } from '../text/span.js';
import { eachWord } from '../text/words.js';
import type { RuleId } from './flag.js';
import type { ActiveRule, RuleSet } from './ruleset.js';

/** A finding together with the rule that made it and the block it lies in. */
export type Found = Readonly<{ active: ActiveRule; block: Block; finding: Finding }>;

/** A rule that threw: its findings up to then are kept, and the other rules run on. */
export type RuleFailure = Readonly<{ ruleId: RuleId; error: unknown }>;

export type RunResult = Readonly<{ found: readonly Found[]; failures: readonly RuleFailure[] }>;

/** Asks every rule at each place that can start it, in one walk over the blocks. */
export function runRules(doc: Document, rules: RuleSet): RunResult {
  const found: Found[] = [];
  const failures = new Map<RuleId, RuleFailure>();
  const ask = <Site>(active: ActiveRule, run: (site: Site) => Iterable<Finding>, site: Site) => {
    if (failures.has(active.id)) return;
    try {
      for (const finding of run(site)) {
        const block = blockOf(doc, finding);
        if (!block) throw new RangeError(`a finding at ${finding.span.start}–${finding.span.end} lies in no block`);
        if (!block.opaque.some((span) => overlaps(span, finding.span))) found.push({ active, block, finding });
      }
    } catch (error) {
      failures.set(active.id, { ruleId: active.id, error });
    }
  };
  const waiting = rules.byDocument.map((): Block[] => []);
  for (const block of doc.blocks) {
    walkWords(doc, block, rules, ask, waiting);
    walkText(doc, block, rules, ask);
    rules.byDocument.forEach(({ check: { words, promising = () => words === undefined } }, at) => {
      const blocks = waiting[at];
      if (blocks && blocks.at(-1) !== block && promising(block.text)) blocks.push(block);
    });
  }
  rules.byDocument.forEach(({ active, check }, at) => {
    const blocks = waiting[at] ?? [];
    if (blocks.length > 0) ask(active, check.run, { doc, blocks });
  });
  return { found, failures: [...failures.values()] };
}

type Ask = <Site>(active: ActiveRule, run: (site: Site) => Iterable<Finding>, site: Site) => void;

function walkWords(doc: Document, block: Block, rules: RuleSet, ask: Ask, waiting: readonly Block[][]): void {
  if (rules.byWord.size === 0) return;
  const { text } = block;
  eachWord(text, (start, end, key) => {
    const started = rules.byWord.get(key);
    if (!started) return;
    for (const { word, active, check } of started.rules) {
      if (!check.promising(text, start, end)) continue;
      const token = tokenAt(block, block.span.start + start);
      if (token?.lower !== word || token.opaque) break;
      ask(active, check.run, { doc, block, token });
    }
    for (const at of started.documents) {
      const blocks = waiting[at];
      if (blocks && blocks.at(-1) !== block) blocks.push(block);
    }
  });
}

function walkText(doc: Document, block: Block, rules: RuleSet, ask: Ask): void {
  for (const { active, check } of rules.byText) {
    const { pattern, promising } = check;
    if (promising && !promising(block.text)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(block.text); match; match = pattern.exec(block.text)) {
      const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
      const span = shift({ start: match.index, end: match.index + match[0].length }, block.span.start);
      ask(active, check.run, { doc, block, match, span });
      pattern.lastIndex = next; // a rule may use its own pattern while it looks around
    }
  }
}

function blockOf(doc: Document, { span }: Finding): Block | undefined {
  const block = blockAt(doc, span.start);
  return block && span.start < span.end && contains(block.span, span) ? block : undefined;
}
