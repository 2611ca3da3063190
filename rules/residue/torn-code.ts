import { type Block, type DocumentSite, defineRule, type Finding, onDocument, placesIn } from 'mtlint/rule';
import { CODE_SHAPES, CODE_SIGN, type CodeShape } from './_code-shapes.js';

// A line of a settings file: “author. name:”, or “author. name” and nothing more.
const KEY = /^(?:[a-z_]+: )?([a-z_]{2,}\. [a-z_]{2,})(?::|$)/u;
const STOP_IN_KEY = /\. [a-z_]+(?::|$)/m;
// So many make a file of them.
const KEYS = 3;

export default defineRule({
  summary: 'Signs of code, addresses and file names are written without spaces inside.',
  why: `Engines take every sign for punctuation and set it as such: a space behind the full stop of “settings. json”, around the slash of
    a number or before the second sign of “> =”. Who copies the words gets something that no program understands.`,
  detects: 'spacing-punctuation',
  mqm: 'design-and-markup/markup-tags',
  impact: 'minor',
  origins: [],
  repair: 'Close the gap',
  examples: {
    bad: [
      'The pump starts when the level is [> = -> >=] 40 and the gate is shut.',
      'The list is kept in [harbours. json -> harbours.json] beside the program.',
      'It takes <ol> <li>[[/ quiet -> /quiet]] no bell </li> and nothing else.',
      'Set [max _ depth -> max_depth] to 12 before you dive.',
      'Published in the spring (doi: [10.1234 / -> 10.1234/]tide.88).',
      'Everything is written to [D: \\ -> D:\\]tides on the server.',
      'Start it with [--level = high -> --level=high] to be safe.',
      'The format is berth:<[open / closed -> open/closed]> and nothing else.',
      'Call it with [- - -> --]verbose to see each wave.',
      'The tables are at [www. tides. org -> www.tides.org] and free.',
      'Write to [keeper @ tides. org -> keeper@tides.org] before noon.',
      'Copy the chart to [/ var / tides -> /var/tides] and restart.',
      'views:\n\n[boat. name -> boat.name]:\n\ntitle: Name\n\n[boat. owner -> boat.owner]:\n\ntitle: Owner\n\n[boat. berth -> boat.berth]:',
    ],
    good: [
      'The pump starts when the level is >= 40 and the gate is shut.',
      'The tide tables are at https://tides.example and free.',
      'Either / or: the boat or the berth.',
      'Ten years ago the file. Txt. was a magazine for poets.',
      'She paused - - and went on.',
      'Use [x] for yes, [ ] for no, [/] for perhaps.',
      'It is said that a = b; then = is a sign.',
      'Meet us @ the pier. The colours are red / green / blue.',
      'name _____ date _____ berth _____',
    ],
    misses: ['The site is at tides. [example ->] and free.'],
  },
  check: onDocument(torn, {
    promising: (text) => CODE_SIGN.test(text) || STOP_IN_KEY.test(text),
  }),
});

function* torn({ blocks }: DocumentSite): Generator<Finding> {
  const keys = blocks.filter(({ text }) => KEY.test(text));
  if (keys.length >= KEYS) for (const block of keys) yield* key(block, keys.length);
  for (const shape of CODE_SHAPES)
    for (const { span, match } of placesIn(
      blocks.filter(({ text }) => shape.sign.test(text)),
      shape.pattern,
    ))
      yield sign(shape, match[0], span);
}

function* key({ text, span }: Block, total: number): Generator<Finding> {
  const match = KEY.exec(text);
  const words = match?.[1];
  if (!match || words === undefined) return;
  const start = span.start + match[0].indexOf(words);
  yield {
    span: { start, end: start + words.length },
    message: `“${words}” is a key of a settings file, and is one word there.`,
    evidence: [`${total} lines are such keys and nothing else`],
    strength: 0.75,
    replacements: [words.replace(' ', '')],
  };
}

function sign({ of, strength }: CodeShape, words: string, span: Finding['span']): Finding {
  const closed = words.replaceAll(' ', '');
  return {
    span,
    message: `“${words}” is ${of} with a space inside; “${closed}” is meant.`,
    evidence: [`no notation parts the signs of ${of}`],
    strength,
    replacements: [closed],
  };
}
