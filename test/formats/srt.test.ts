import { describe, expect, it } from 'vitest';
import { readSrt } from '../../src/formats/srt.js';
import { tests } from './reading.js';

const clock = (at: number): string =>
  `00:${[at / 60, at % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')},000`;

/** A file of cues, one each two seconds. */
const file = (...texts: readonly string[]): string =>
  texts.map((text, at) => `${at + 1}\n${clock(2 * at + 1)} --> ${clock(2 * at + 3)}\n${text}\n`).join('\n');

const test = tests(readSrt);

describe('speech', () => {
  test('is a block for each cue that ends a sentence', file('Go home.', 'Now!', 'Why?”', 'Well…', 'So.'), [
    'paragraph: Go home.',
    'paragraph: Now!',
    'paragraph: Why?”',
    'paragraph: Well…',
    'paragraph: So.',
  ]);
  test('runs over lines and cues to the end of its sentence', file('I think that\nwe', 'should go', 'home. Now.'), [
    'paragraph: I think that we should go home. Now.',
  ]);
  test('goes on in small letters behind a false full stop, too', file('Thirty families.', 'local, and', '…so on.'), [
    'paragraph: Thirty families. local, and …so on.',
  ]);
  test('is not joined over a pause', '1\n00:00:01,000 --> 00:00:02,000\nand\n\n2\n00:00:05,001 --> 00:00:06,000\nso', [
    'paragraph: and',
    'paragraph: so',
  ]);
  test('is not joined with a sign in capitals', file('CHAPTER ONE', 'It rained', 'THE END'), [
    'paragraph: CHAPTER ONE',
    'paragraph: It rained',
    'paragraph: THE END',
  ]);
  test('without any end is cut', file(...Array.from({ length: 60 }, () => 'and so on and so on')), [
    `paragraph: ${Array(51).fill('and so on and so on').join(' ')}`,
    `paragraph: ${Array(9).fill('and so on and so on').join(' ')}`,
  ]);
});

describe('another speaker', () => {
  test('is told by a dash', file('- Hello, Bob\n-Hi.', '‐ Minus\n-5 degrees', 'said I\n– so to speak –'), [
    'paragraph: Hello, Bob',
    'paragraph: Hi.',
    'paragraph: Minus -5 degrees said I – so to speak –',
  ]);
  test('is told by a long dash where no sentence is open', file('– Yes.\n— No.', '—'), [
    'paragraph: Yes.',
    'paragraph: No.',
    'paragraph: —',
  ]);
  test('is told by a name in capitals or by >>', file('JOHN: Hello\n>> MAN 2: Hi\n>>> News', 'ANN:\nBye. Note: so'), [
    'paragraph: Hello',
    'paragraph: Hi',
    'paragraph: News',
    'paragraph: Bye. Note: so',
  ]);
});

describe('what is no speech', () => {
  test(
    'is a label in brackets',
    file('[door slams] Hello.\n(LAUGHING) Hi [sic]', '(and so) on\n(he said)', '[Ann] - Oh.'),
    [
      'label: door slams',
      'paragraph: Hello.',
      'label: LAUGHING',
      'paragraph: Hi [sic] (and so) on (he said)',
      'label: Ann',
      'paragraph: Oh.',
    ],
  );
  test('is heard within a sentence and does not end it', file('I was', '[coughs] going\n[sighs]\nhome.'), [
    'paragraph: I was going home.',
    'label: coughs',
    'label: sighs',
  ]);
  test('is the note of a song', file('♪ I walk alone ♪\n♪ in the night ♪', '♪♪'), [
    'paragraph: I walk alone',
    'paragraph: in the night',
  ]);
  test(
    'are tags and codes',
    file('{\\an8}<i>I</i> <font color="#fff">th</font>ink{\\i0} a\\Nb', '{b}x{/b} y', '2 < 3 & <3 &amp; {z}.'),
    ['paragraph: I think a b x y 2 < 3 & <3 &amp; {z}.'],
  );
});

describe('a file', () => {
  test('may lack numbers and empty lines, and have blanks about', ' \ufeff'.trim(), []);
  test(
    'may leave out numbers and empty lines',
    '00:00:01,0 --> 00:00:02.000\r\n So \r\n2\r\n0:00:02,000-->0:00:03,000 X1:1 X2:2\r\non\r\n\r\n \r\n3\r\n00:00:03,000 --> 00:00:04,000\r\n\r\n4\r\n00:00:04,000 --> 00:00:05,000\r\n2024\r\n',
    ['paragraph: So on 2024'],
  );

  it('tells of what no player shows, and reads the rest', () => {
    const raw = `${file('One.')}\nstray\nlines\n\n2\n00:99:01,000 --> 00:00:02,000\nno\n\n3\n${clock(9)} --> ${clock(8)}\nno\n\n4\n${clock(9)} -> ${clock(10)}\nno\n\n${file('and two.')}`;
    const { blocks, problems } = readSrt(raw);
    expect(blocks.map(({ prose }) => prose)).toEqual(['One.', 'and two.']);
    expect(problems.map(({ offset, message }) => `${raw.slice(offset).split('\n')[0]}: ${message}`)).toEqual([
      'stray: this text belongs to no cue; put it below a line of times, without an empty line between',
      '00:99:01,000 --> 00:00:02,000: these times cannot be read; write them as 00:00:01,000 --> 00:00:02,500',
      '00:00:09,000 --> 00:00:08,000: this cue ends before it begins; mend its times',
      '00:00:09,000 -> 00:00:10,000: these times cannot be read; write them as 00:00:01,000 --> 00:00:02,500',
    ]);
  });

  it('that is none is told of at its first line', () => {
    expect(readSrt('\n Once upon\na time\n')).toEqual({
      blocks: [],
      comments: [],
      problems: [
        {
          offset: 2,
          message: 'this text belongs to no cue; put it below a line of times, without an empty line between',
        },
      ],
    });
  });

  it('that is broken all over is told of twenty times', () => {
    expect(readSrt('x\n\n'.repeat(100)).problems).toHaveLength(20);
  });
});
