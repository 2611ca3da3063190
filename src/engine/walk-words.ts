import { type Block, tokenAt } from '../document/document.js';
import { type Run, siteOf } from './asking.js';
import type { ActiveRule, Running } from './ruleset.js';
import { type Starter, startableAt, starterAt } from './word-index.js';

// How far each pattern has matched in a block: as in a search, no match begins within the one before.
type Reached = Map<ActiveRule, number>;

/** Asks what words start, in one walk over the words of a block, and returns how many there are. */
export function askAtWords(run: Run, block: Block): number {
  const { words, byEcho, reach } = run.rules;
  const { starts, keys, counted } = block.words;
  const reached: Reached = new Map();
  for (let at = 0; at < keys.length; at += 1) {
    start(run, block, startableAt(words, keys, at), at, reached);
    const echo = distanceToEcho(keys, at, reach);
    if (echo > 0)
      for (const one of byEcho)
        if ((one.check.reach ?? 0) >= echo) askAt(run, block, one.active, one.check, starts[at] ?? 0, reached);
  }
  return counted;
}

function start(run: Run, block: Block, startable: readonly number[], at: number, reached: Reached): void {
  const { words } = run.rules;
  let asked: ActiveRule | undefined;
  for (const number of startable) {
    const one = starterAt(words, number, block.words.keys, at);
    // A rule is asked once, whichever of its demands holds.
    if (!one || one.active === asked || !isPromising(run, block, one, at)) continue;
    const { active, check } = one;
    if (check.starts === 'document') wait(run, active, block);
    else if (check.starts === 'text') askAt(run, block, active, check, block.words.starts[at] ?? 0, reached);
    else if (askAtWord(run, block, one.word, { active, check }, at)) asked = active;
  }
}

function wait({ waiting }: Run, rule: ActiveRule, block: Block): void {
  const blocks = waiting.get(rule);
  if (blocks) blocks.add(block);
  else waiting.set(rule, new Set([block]));
}

// How many words from here on stand again right behind themselves; 0 where none do within reach.
function distanceToEcho(keys: readonly number[], at: number, reach: number): number {
  const key = keys[at];
  const last = Math.min(at + reach, keys.length - 1);
  for (let on = at + 1; on <= last; on += 1) if (keys[on] === key && areSame(keys, at, on)) return on - at;
  return 0;
}

// True where the words between two places stand from the second of them on once more.
function areSame(keys: readonly number[], first: number, second: number): boolean {
  for (let on = 1; first + on < second; on += 1) if (keys[first + on] !== keys[second + on]) return false;
  return true;
}

function isPromising({ fail }: Run, { text, words }: Block, { active, promising }: Starter, at: number): boolean {
  if (!promising) return true;
  try {
    return promising(text, words.starts[at] ?? 0, words.ends[at] ?? 0, words, at);
  } catch (error) {
    fail(active, error);
    return false;
  }
}

function askAtWord(run: Run, block: Block, word: string, { active, check }: Running<'word'>, at: number): boolean {
  const token = tokenAt(block, block.span.start + (block.words.starts[at] ?? 0));
  const isThere = token?.lower === word && !token.opaque;
  if (isThere) run.ask(active, check.run, { doc: run.doc, block, token });
  return isThere;
}

// At this place and no other.
function askAt(
  run: Run,
  block: Block,
  active: ActiveRule,
  check: Running<'text'>['check'],
  start: number,
  reached: Reached,
): void {
  check.pattern.lastIndex = start;
  const match = check.pattern.exec(block.text);
  if (!match || (reached.get(active) ?? 0) > start) return;
  reached.set(active, start + match[0].length);
  run.ask(active, check.run, siteOf(run.doc, block, match));
}
