import type { Flag } from '../../../src/engine/flag.js';
import type { Event } from '../../../src/review/event.js';
import type { PlacedFlag } from '../../../src/review/item.js';
import { EMPTY, type State } from '../../../src/review/state.js';
import { step } from '../../../src/review/step.js';
import { shift } from '../../../src/text/span.js';
import { flag } from '../../engine/make-flag.js';
import { keysIn } from '../world.js';

// Longer than any line of ours, so that flags stand in the order of their lines.
const LINE = 10_000_000;

/** A flag from its paragraph: its words stand between ⟦ ⟧, related ones between ⟨ ⟩; `repairs` are words, by hand with a `~`. */
export function placed(
  marked: string,
  repairs: readonly string[] = [],
  given: Partial<Flag & Pick<PlacedFlag, 'line' | 'column'>> = {},
): PlacedFlag {
  const { line = 1, column = 1, ...rest } = given;
  const prose = marked.replace(/[⟦⟧⟨⟩]/gu, '');
  const spanOf = (open: string, close: string) => {
    const part = (sign: string) => marked.slice(0, marked.indexOf(sign)).replace(/[⟦⟧⟨⟩]/gu, '').length;
    return { start: part(open), end: part(close) };
  };
  const span = spanOf('⟦', '⟧');
  const related = marked.includes('⟨') ? [spanOf('⟨', '⟩')] : [];
  const words = prose.slice(span.start, span.end);
  return {
    line,
    column,
    was: words,
    flag: flag({
      words,
      context: { prose, span },
      range: shift(span, line * LINE),
      related: related.map((other) => ({
        range: other,
        span: other,
        words: prose.slice(other.start, other.end),
        message: 'see here',
      })),
      suggestions: repairs.map((repair) =>
        repair.startsWith('~')
          ? { desc: 'Mend it', words: repair.slice(1), safe: false }
          : { desc: 'Mend it', words: repair, safe: false, fix: { range: span, text: repair } },
      ),
      ...rest,
    }),
  };
}

/** A review of these files, all of them linted, after some keys. */
export function review(
  files: Readonly<Record<string, readonly PlacedFlag[]>>,
  { keys = '', columns = 80, rows = 24 }: Readonly<{ keys?: string; columns?: number; rows?: number }> = {},
): State {
  const total = Object.keys(files).length;
  const linted = Object.entries(files).map(([path, flags]): Event => ({ is: 'linted', path, flags }));
  return continued({ ...EMPTY, size: { columns, rows } }, [
    ...linted,
    { is: 'scanning', done: total, total },
    { is: 'scanned' },
    ...keysIn(keys).map((key): Event => ({ is: 'key', key })),
  ]);
}

/** A state after some events. What they ask of the world is not carried out. */
export const continued = (state: State, events: readonly Event[]): State =>
  events.reduce((now, event) => step(now, event).state, state);

/** A name that a full stop cut in two. */
export const SPLIT = placed(
  'The festival opened on Friday with a film by a young director from Beirut. “We know what we are doing,” ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧, who is 34, has lived in Marseille since 2015 and teaches at the film school there, where the jury met him in the spring.',
  ['Rami Abdel Rahmane told AFP.', '~Rami Abdel Rahmane'],
  {
    ruleId: 'displacement/split-name',
    severity: 'error',
    impact: 'critical',
    confidence: 0.97,
    message: '“Rahmane” was cut off the name “Rami Abdel”.',
    evidence: ['“Rami Abdel Rahmane” stands in line 9 as one name'],
    line: 3,
    column: 120,
  },
);

/** A verb that stands twice. */
export const DOUBLED = placed('The minister ⟦said declared⟧ that the road was open.', ['said', 'declared'], {
  ruleId: 'attribution/doubled-verb',
  confidence: 0.91,
  message: '“said declared”: two finite verbs of speech stand side by side, and a clause has one.',
  line: 7,
  column: 14,
});

/** A phrase for which no repair is known. */
export const PHRASE = placed('It ⟦makes part of⟧ the old town.', [], {
  ruleId: 'calque/makes-part',
  message: '“makes part of” copies the source; English says “is part of”.',
  line: 12,
  column: 4,
});

/** Three flags in two files. */
export const TOWN = { 'content/news/festival.md': [SPLIT, DOUBLED], 'content/town.md': [PHRASE] };
