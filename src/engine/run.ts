import type { Block, Document } from '../document/document.js';
import { createRun, type Found, isOfLanguages, type RuleFailure, type Run, siteOf } from './asking.js';
import { isPromising, isPromisingInAll, promisingBlocks } from './promising.js';
import type { ActiveRule, RuleSet, Running } from './ruleset.js';
import { askAtWords } from './walk-words.js';

/** `words` is how many words of prose were walked. */
export type RunResult = Readonly<{ found: readonly Found[]; failures: readonly RuleFailure[]; words: number }>;

/** Asks every rule at each place that can start it, in one walk over the blocks. */
export function runRules(doc: Document, rules: RuleSet): RunResult {
  const run = createRun(doc, rules);
  let words = 0;
  if (doc.language !== undefined) askOfForeign(run, doc.language);
  else words = askOfEnglish(run);
  return { found: run.found, failures: [...run.failures.values()], words };
}

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
  for (const one of rules.byDocument) {
    const blocks = promisingBlocks(run, blocksFor(one.active), one.check, run.waiting.get(one.active));
    if (blocks.length > 0) ask(one.active, one.check.run, { doc, blocks });
  }
  return words;
}

function askAtPair({ doc, ask }: Run, block: Block, { active, check: { run } }: Running<'pair'>): void {
  if (block.source) ask(active, run, { doc, block, source: block.source });
}

function askAtMatches(run: Run, block: Block, { active, check: { pattern, run: asked } }: Running<'text'>): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(block.text); match; match = pattern.exec(block.text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    run.ask(active, asked, siteOf(run.doc, block, match));
    pattern.lastIndex = next; // a rule may use its own pattern while it looks around
  }
}
