import { type Document, defineRule, type Finding, onDocument, type Place, placesIn } from 'mtlint/rule';
import { isAmerican, twelveHours, twentyFourHours } from './_locale.js';

// Hours and minutes with a full stop, hours with an h, or what is left to be said behind a colon.
const HOURS = /\d(?:\.\d\d| ?[hH] ?\d|h(?![a-z])|[.:h]\d{0,2} [oUh])/;

const DOTTED = /(?<![\d.,:])(1[0-2]|0?[1-9])\.([0-5]\d) ?([ap])(\.?)m\b(?:\4)/gu;
const LETTERED = /(?<![\p{L}\d.,:])([01]?\d|2[0-4]) ?[hH] ?([0-5]\d)(?![\p{L}\d]| ?(?:m|min|minutes?|s)\b)/gu;
const AFTER_HOUR = /(?<![\d.,:])([01]?\d|2[0-4])[.:h]([0-5]\d)? (?:o['’]clock|Uhr|hours(?= \p{L}|[.,;]))/gu;
// Good in British English, as “7.45pm” is.
const PART_OF_DAY = /(?<![\d.,:])(1[0-2]|0?[1-9])[.]([0-5]\d) in the (?:morning|afternoon|evening)/gu;
// A full hour with its h, and hours with a full stop that only a clock has: those with a nought in front.
const BARE =
  /(?<=\b(?:at|from|until|till|before|after|around|about|between|by|since) )(?:([01]?\d|2[0-4])h|(0\d)[.]([0-5]\d)(?!\d|[.]\d| ?[%°€$£]))(?![\p{L}\d])(?:(?: ?[-–] ?| to | and | until )([01]?\d|2[0-4])(?:h|[.]([0-5]\d))(?![\p{L}\d]|[.]\d))?/gu;
// Hours of opening: the second is past noon, and no unit of measure follows.
const RANGE =
  /(?<![\d.,:$€£])([01]?\d|2[0-4])[.]([0-5][05])(?: ?[-–] ?| to | until )(1[3-9]|2[0-4])[.]([0-5][05])(?=[,;)]|[.]?$|[.] | (?:on|and|from|every|daily|except|local|with|at)\b| \p{Lu})/gu;

const WITH_COLON = /\b\d{1,2}:[0-5]\d ?(?:[ap]\.?m|GMT|local time)|\bat \d{1,2}:[0-5]\d\b/u;

export default defineRule({
  summary: 'English writes the time of day with a colon and tells the morning from the evening.',
  why: `French writes 19h44 or 19 h 44, German 18.40 Uhr, Italian and Polish 18.40. Engines either leave the figures as they are or
    add “p.m.” and keep the full stop. Newspapers in Britain do write “7.44pm”: the spaced, dotted “7.44 p.m.” next to American
    spelling or times with a colon is no such house style.`,
  detects: 'number-format',
  mqm: 'locale-conventions/date-time-format',
  impact: 'minor',
  origins: ['fr', 'de', 'it', 'pl', 'es', 'pt', 'tr'],
  repair: 'Write the time with a colon',
  examples: {
    bad: [
      'The ferry left at [6.05 p.m. -> 6:05 p.m.] local time, the harbor master said.',
      'The second train is due at [19h44 -> 7:44 p.m.|19:44], the first at [14 h 30 -> 2:30 p.m|14:30].',
      'Supper is at [18.40 o’clock -> 6:40 p.m.|18:40] in the hall.',
      'Open from [10.00 to 18.00 -> 10 a.m. to 6 p.m.|10:00 to 18:00] except on Mondays.',
      'The pool is open from [9h to 18h -> 9 a.m. to 6 p.m.|9:00 to 18:00] in summer.',
      'The bell rings in the theater at [11.15 in the morning -> 11:15 a.m|11:15].',
    ],
    good: [
      'The ferry left at 6:05 p.m. local time.',
      'Kick-off is at 7.45pm, and the gates of the centre open at 5.30pm.',
      'He rose at 7.45 in the morning and saw the colour of the sea.',
      'Nobody came until 3:59 in the afternoon.',
      'The shop is open 24h and delivers within 48h.',
      'The film runs for 2h 30m without a break.',
      'Shares closed at 10.50 and rose to 18.35 pounds.',
      'He won the 400 metres in 44.35 and the 200 metres in 20.15 seconds.',
      'See section 18.30 of the manual, and figure 14.20 below.',
      'Rates fell from 10.50 to 9.25 percent.',
      'The line carries 19 kWh at noon.',
    ],
    misses: ['The [08.30 -> 8:30] boat was late.', 'Supper is at [19.30 -> 7:30 p.m.] in the hall.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      const dottedTimes = [...placesIn(blocks, DOTTED)];
      if (dottedTimes.length > 0) yield* weighDotted(doc, dottedTimes);
      const spoken = [...placesIn(blocks, PART_OF_DAY)];
      if (spoken.length > 0 && (isAmerican(doc) || WITH_COLON.test(doc.prose)))
        for (const place of spoken) yield foreign(place, place.match[0], place.match.slice(1));
      for (const place of placesIn(blocks, BARE)) {
        const [words, full, hours, minutes, untilHours, untilMinutes] = place.match;
        yield foreign(place, words, [full ?? hours, minutes, untilHours, untilMinutes]);
      }
      for (const pattern of [RANGE, LETTERED, AFTER_HOUR])
        for (const place of placesIn(blocks, pattern)) yield foreign(place, place.match[0], place.match.slice(1));
    },
    { promising: (text) => HOURS.test(text) },
  ),
});

// In British house styles a full stop is right, so the document must speak against it.
function* weighDotted(doc: Document, places: readonly Place[]): Generator<Finding> {
  const american = isAmerican(doc);
  const colon = WITH_COLON.test(doc.prose);
  for (const { match, span } of places) {
    const spaced = / [ap]\.m\./u.test(match[0]);
    if (!spaced && !american && !colon) continue;
    yield {
      span,
      message: `“${match[0]}” has a full stop between hours and minutes, where most English has a colon.`,
      evidence: [
        ...(spaced ? ['British papers that use the full stop write “pm” without any'] : []),
        ...(american ? ['the text is in American English, which never uses the full stop'] : []),
        ...(colon ? ['the document has times with a colon as well'] : []),
      ],
      strength: (spaced ? 0.45 : 0.1) + (american ? 0.3 : 0) + (colon ? 0.2 : 0),
      replacements: [match[0].replace('.', ':')],
    };
  }
}

type Clock = (hours: number, minutes: number) => string;

function foreign({ block, span }: Place, words: string, figures: readonly (string | undefined)[]): Finding {
  const [hours, minutes, untilHours, untilMinutes] = figures;
  const write = (clock: Clock) => {
    const first = clock(Number(hours) + (isEvening(words, Number(hours)) ? 12 : 0), Number(minutes ?? 0));
    if (untilHours === undefined) return first;
    const between = / (?:and|to|until) /u.exec(words)?.[0] ?? '–';
    return `${first}${between}${clock(Number(untilHours), Number(untilMinutes ?? 0))}`;
  };
  const stopped = block.text[span.end - block.span.start] === '.';
  const lettered = /\dh/iu.test(words);
  return {
    span,
    message: `“${words}” tells the time as another language does; English has “${write(twelveHours)}”.`,
    evidence: [lettered ? 'French joins hours and minutes by an h' : 'a full stop parts hours and minutes'],
    strength: /\d ?[hH] ?\d|o['’]clock|Uhr/u.test(words) ? 0.85 : 0.6,
    // The stop that ends the sentence serves “p.m.” as well.
    replacements: [stopped ? write(twelveHours).slice(0, -1) : write(twelveHours), write(twentyFourHours)],
  };
}

const isEvening = (words: string, hours: number): boolean => hours < 12 && /afternoon|evening/u.test(words);
