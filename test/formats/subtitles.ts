import fc from 'fast-check';
import { BLANK, ENTITIES, glue, hidden, inside, line, NEW_LINES, type Part, part, same, WORD } from './generate.js';

export type Track = Readonly<{
  head: string;
  /** The times of a cue that begins at a second, in its own spelling. */
  times: (second: number) => string;
  word: fc.Arbitrary<Part>;
  /** What may stand before the first word of a speech, as pairs with what stands behind its last. */
  voices: readonly (readonly [string, string])[];
  /** What is no cue. */
  between: readonly string[];
}>;

const clock = (second: number): string =>
  `00:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;

/** SubRip, whose tags players know and whose signs nobody escapes. */
export const SRT: Track = {
  head: '',
  times: (second) => `${second}\n${clock(second)},100 --> ${clock(second + 1)},0`,
  word: fc.oneof(
    { weight: 4, arbitrary: WORD },
    inside(['<b>', '</b>'], ['<font color="#fff">', '</font>'], ['{\\i1}', '{\\i0}']),
    fc.constantFrom(part('seven\\Neleven', 'seven eleven'), same('AT&amp;T'), same('5 < 6')),
    hidden('http://a.b/c'),
  ),
  voices: [
    ['', ''],
    ['- ', ''],
    ['-', ''],
    ['{\\an8}<i>– ', '</i>'],
    ['>> ', ''],
    ['JOHN 2: ', ''],
    ['♪ ', ' ♪'],
  ],
  between: [''],
};

/** WebVTT, with its escapes and the blocks that are no cues. */
export const VTT: Track = {
  head: 'WEBVTT - no\nKind: captions\nLanguage: en-GB\n\nSTYLE\n::cue { color: red }\n\n',
  times: (second) => `no ${second}\n${clock(second).slice(3)}.100 --> ${clock(second + 1)}.000 align:start`,
  word: fc.oneof(
    { weight: 4, arbitrary: WORD },
    ENTITIES,
    inside(['<b>', '</b>'], ['<c.yellow.bg>', '</c>'], ['<00:01.5>', '']),
    fc.constantFrom(part('<ruby>x<rt>no</rt></ruby>', 'x'), part('&lt;b&gt;', '<b>')),
    hidden('http://a.b/c', '<lang fr>non <i>no</i></lang>'),
  ),
  voices: [
    ['', ''],
    ['- ', ''],
    ['<v.loud Bob Ross>', ''],
    ['<v Ann>', '</v>'],
    ['&gt;&gt; ', ''],
    ['JOHN: ', ''],
    ['♪ ', ' ♪'],
  ],
  between: ['', 'no\n00:00.000 --> 00:00.001\n{"no": 1}\n\n'],
};

const SIGN = '\ue010';

/** What somebody says, with the signs of cues that end within it. Only a small letter says that it goes on. */
const speech = ({ word }: Track): fc.Arbitrary<Part> => {
  const blank = fc.oneof(
    { weight: 6, arbitrary: BLANK },
    fc.constantFrom(part(' seven\neleven ', ' seven eleven '), part(` so ${SIGN}on `, ' so on ')),
  );
  return line(word, blank).map((words) => glue([words, same('.')]));
};

/** A track of subtitles, and the blocks that are to be read from it. */
export const subtitles = (track: Track) =>
  fc
    .tuple(
      fc.constantFrom('', '\ufeff'),
      fc.array(fc.tuple(speech(track), fc.constantFrom(...track.voices), fc.constantFrom(...track.between)), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.constantFrom(...NEW_LINES),
    )
    .map(([mark, made, end]) => {
      let second = 0;
      const cue = (before: string): string => {
        second += 2;
        return `${before}${track.times(second)}\n`;
      };
      const cues = made.map(([{ raw }, [open, close], other]) => {
        const first = cue(other);
        const text = raw.split(SIGN).reduce((all, rest) => `${all}${cue('\n\n')}${rest}`);
        return `${first}${open}${text}${close}`;
      });
      return {
        raw: mark + (track.head + cues.join('\n\n')).replaceAll('\n', end),
        blocks: made.map(([{ prose }]) => ['paragraph', prose] as const),
      };
    });
