import type { Flag, Suggestion } from '../../src/engine/flag.js';
import type { Verdict } from '../../src/engine/lint.js';
import { contains, type Span, slice } from '../../src/text/span.js';
import { crash, type Fault, fault } from './fault.js';
import { isSound } from './reading-faults.js';

/** What must hold of whatever linting says of whatever text: every fault that it has. */
export function verdictFaults(raw: string, { flags, suppressed, unused, failures, score }: Verdict): readonly Fault[] {
  const found = failures.map(({ ruleId, error }) => crash(`the rule ${ruleId}`, error));
  for (const flag of [...flags, ...suppressed]) found.push(...flagFaults(raw, flag));
  for (const [at, flag] of flags.entries())
    if (flag.range.start < (flags[at - 1]?.range.end ?? 0)) found.push(fault('flags overlap', [flags[at - 1], flag]));
  for (const { range } of unused) if (!isSound(raw, range)) found.push(fault('a directive is not sound', range));
  if (score !== null && !(score >= 0 && score <= 1)) found.push(fault('a score is no likelihood', score));
  return found;
}

function flagFaults(raw: string, flag: Flag): readonly Fault[] {
  const { ruleId, range, context, words, confidence, related, suggestions } = flag;
  const found: Fault[] = [];
  const say = (what: string, seen: unknown) => found.push(fault(`${ruleId}: ${what}`, seen));
  if (!isSound(raw, range)) say('its range is not sound', { range, words, raw: slice(raw, range) });
  if (!isSound(context.prose, context.span) || slice(context.prose, context.span) !== words)
    say('its words do not stand in its prose', { context, words });
  if (cutsCharacter(context.prose, context.span)) say('its words cut a character', { words, context });
  if (!(confidence > 0 && confidence < 1)) say('its confidence is no likelihood', confidence);
  for (const other of related) {
    if (!isSound(raw, other.range)) say('a related range is not sound', other);
    if (other.span && slice(context.prose, other.span) !== other.words && !contains(other.span, context.span))
      say('related words do not stand in its prose', { other, context });
  }
  for (const suggestion of suggestions) for (const what of editFaults(raw, flag, suggestion)) say(what, suggestion);
  return found;
}

function editFaults(raw: string, { words, range }: Flag, { words: instead, fix }: Suggestion): readonly string[] {
  const found: string[] = [];
  if (instead === words) found.push('a repair changes nothing');
  if (fix && !isSound(raw, fix.range)) found.push('the range of a repair is not sound');
  if (fix && (fix.range.start !== range.start || fix.range.end !== range.end))
    found.push('a repair is of other words than its flag');
  return found;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

// What a reader sees as one character: a letter with its accents, a family of emoji.
function cutsCharacter(prose: string, { start, end }: Span): boolean {
  const around = prose.slice(0, end + 40);
  const segments = GRAPHEMES.segment(around);
  return [start, end].some((at) => at < around.length && segments.containing(at)?.index !== at);
}
