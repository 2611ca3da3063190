import { describe, expect, it } from 'vitest';
import { readVtt } from '../../src/formats/vtt.js';
import { tests } from './reading.js';

const clock = (at: number): string => `00:${String(at).padStart(2, '0')}.000`;

/** A file of cues, one each two seconds. */
const file = (...texts: readonly string[]): string =>
  ['WEBVTT', ...texts.map((text, at) => `${clock(2 * at + 1)} --> ${clock(2 * at + 3)}\n${text}`)].join('\n\n');

const problemsIn = (raw: string): readonly string[] =>
  readVtt(raw).problems.map(({ offset, message }) => `${raw.slice(offset).split('\n')[0]}: ${message}`);

const test = tests(readVtt);

describe('speech', () => {
  test(
    'runs over lines and cues to the end of its sentence',
    file('I think\nthat', 'we go.', '- Yes.\n- [laughs] No.'),
    ['paragraph: I think that we go.', 'paragraph: Yes.', 'label: laughs', 'paragraph: No.'],
  );
  test(
    'is what a voice says',
    file('<v Bob>Hello and\n<v.loud Bob>good', '<v Bob>bye, so', 'so.', '<v Ann>I</v> am', '<v Bob>here\n<v Ann>there'),
    ['paragraph: Hello and good bye, so so.', 'paragraph: I am', 'paragraph: here', 'paragraph: there'],
  );
  test('has its references decoded', file('&lt;b&gt; &amp;amp; caf&eacute;&nbsp;&#8220;x&rdquo; &no; AT&T &lrm;y'), [
    'paragraph: <b> &amp; café\u00a0“x” &no; AT&T \u200ey',
  ]);
  test('has its tags taken out', file('<i.a.b>It</i> <c>is</c> <00:01.500>s<b>o</b> <x-y z>ok\n<u\n>now</u>.'), [
    'paragraph: It is so ok now.',
  ]);
  test(
    'is not what stands above words, or in another language',
    file(
      '<ruby>One<rt>no</rt> two<rt>no</ruby> <lang en-GB>is</lang> <lang fr>non\n<i>no</i></lang>',
      'x <lang de>nein',
    ),
    ['paragraph: One two is ‹<lang fr>non\n<i>no</i></lang>› x ‹<lang de>nein›'],
  );
});

describe('a file', () => {
  it('has notes, styles, regions and names of cues', () => {
    const raw =
      '\ufeffWEBVTT a title\r\nKind: captions\r\nLanguage: en\r\n\r\nNOTE mtlint-disable x/y -- why\r\n\r\nREGION\r\nid:a\r\n\r\nSTYLE\r\n::cue { }\r\n\r\nname\r\n00:00:01.000 --> 00:00:02.000 align:start\r\nOne and\r\n\r\nNOTE\r\nso\r\n\r\n00:02.000-->00:03.000\r\ntwo\r\n00:03.000 --> 00:04.000\r\nthree\r\n\r\n00:04.000 --> 00:05.000\r\n\r\n';
    const { blocks, comments, problems, foreign } = readVtt(raw);
    expect({
      blocks: blocks.map(({ prose }) => prose),
      comments: comments.map(({ range, text }) => [raw.slice(range.start, range.end), text]),
      problems,
      foreign,
    }).toEqual({
      // Nobody can say of which side a comment speaks that stands within a sentence.
      blocks: ['One and', 'two three'],
      comments: [
        ['NOTE mtlint-disable x/y -- why', ' mtlint-disable x/y -- why'],
        ['NOTE\r\nso', '\r\nso'],
      ],
      problems: [],
      foreign: undefined,
    });
  });

  test(
    'may hold data for programs',
    file('{"a": "Hello there"}', '{"a": "Hel', '[1]', '[[', 'a.jpg#xywh=0,0,160,90', '[not] data'),
    ['label: not', 'paragraph: data'],
  );
  test('may be of data alone', file('Hello.').replace('WEBVTT', 'WEBVTT\nKind: metadata'), []);
  test('may have no cue', 'WEBVTT', []);
  test('may be empty', '', []);

  it('in another language is not read', () => {
    expect(readVtt(file('Bonjour.').replace('WEBVTT', 'WEBVTT\nLanguage: fr'))).toEqual({
      blocks: [],
      comments: [],
      problems: [],
      foreign: 'fr',
    });
  });

  it('without its signature is none', () => {
    for (const raw of ['1\n00:00:01,000 --> 00:00:02,000\nHello.', 'WEBVTTX\n\n00:01.000 --> 00:02.000\nHello.'])
      expect(readVtt(raw)).toEqual({
        blocks: [],
        comments: [],
        problems: [
          {
            offset: 0,
            message: 'a WebVTT file begins with WEBVTT; put that, and an empty line, before the first cue',
          },
        ],
      });
  });

  it('tells of what no player shows', () => {
    const raw = `${file('One <b', 'two')}\n\nstray\nlines\n\n00:99.000 --> 00:02.000\nno\n\na --> b\nno\n\n00:09.000 --> 00:08.000\nno`;
    expect(readVtt(raw).blocks.map(({ prose }) => prose)).toEqual(['One two']);
    expect(problemsIn(raw)).toEqual([
      '<b: this < opens a tag that is never closed, so that no player shows what follows; write &lt; for the sign',
      'stray: this has no times, so that no player shows it; put a line as 00:01.000 --> 00:02.500 before it',
      '00:99.000 --> 00:02.000: these times cannot be read; write them as 00:01.000 --> 00:02.500 or 00:00:01.000 --> 00:00:02.500',
      'a --> b: these times cannot be read; write them as 00:01.000 --> 00:02.500 or 00:00:01.000 --> 00:00:02.500',
      '00:09.000 --> 00:08.000: this cue ends before it begins; mend its times',
    ]);
  });
});
