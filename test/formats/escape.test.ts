import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader, Reading } from '../../src/formats/block.js';
import { readHtml } from '../../src/formats/html.js';
import { readJson } from '../../src/formats/json.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { readMdx } from '../../src/formats/mdx.js';
import { readPlain } from '../../src/formats/plain.js';
import { readPo } from '../../src/formats/po.js';
import { readSrt } from '../../src/formats/srt.js';
import { readVtt } from '../../src/formats/vtt.js';
import { readXliff } from '../../src/formats/xliff.js';
import { readYaml } from '../../src/formats/yaml.js';
import { toRaw } from '../../src/text/source-map.js';
import { HOSTILE } from './hostile-words.js';

// Files in which “two” stands at each kind of place that a repair may write to, and at each edge of a block.
const PLACES: Readonly<Record<string, readonly [Reader, readonly string[]]>> = {
  markdown: [
    readMarkdown,
    [
      ...['One two three.', 'two', 'two three', 'One two', 'One *two* three', 'One\ntwo\nthree', '> two\n> three'],
      ...[
        '# two',
        '# One two #',
        'two\n===',
        '- two',
        '1. two',
        '| two | x |\n|--|--|\n| y | z |',
        '|a|\n|-|\n|x two y|',
      ],
      ...['[two](x)', '[One two][a]\n\n[a]: b', '![two](x)', '`x`two`y`', '<div>One two</div>', '<img alt="two">\n'],
      ...["<p title='One two'>x", 'a <b title="two">b</b>', '[^1]: two', '- [ ] two', '::: tip two', ':::tip[two]'],
      ...[
        '---\ntitle: two\n---\n',
        '---\ntitle: One two three\n---\n',
        '---\ntitle: "two"\n---\n',
        "---\nalt: 'two'\n---\n",
      ],
      ...['---\ntitle: >\n  two\n---\n', '---\ntitle: |\n  One two\n  x\n---\n', '+++\ntitle = "two"\n+++\n'],
      ...["+++\ntitle = 'One two'\n+++\n", '{\n"title": "two"\n}\n', '---\na: { title: two }\n---\n'],
    ],
  ],
  mdx: [
    readMdx,
    ['One two three.', 'two', '<B>two</B> x', '<B>\n\ntwo\n\n</B>', '<B title="two" />', "<B title='two' />"],
  ],
  html: [
    readHtml,
    ['One two three.', '<p>two', '<p>un<b>two</b>able</p>', '<p title="two">', "<img alt='two'>", '<img alt=two>'],
  ],
  plain: [readPlain, ['One two three.', 'two', 'two three.', '- two']],
  po: [
    readPo,
    [
      ...[
        'msgid "x"\nmsgstr "One two three."',
        'msgid "x"\nmsgstr ""\n"One "\n"two"\n',
        'msgid "x"\nmsgstr "one\\n\\ntwo"',
      ],
      ...['#, c-format\nmsgid "x %d"\nmsgstr "100%% %d two."', 'msgid "x <b>"\nmsgstr "a <b>two</b>"'],
      ...['msgid "{n}"\nmsgstr "{n} two {n}"', 'msgid "_x"\nmsgstr "_one two"'],
    ],
  ],
  xliff: [
    readXliff,
    [
      ...[
        'One two three.',
        'two',
        '<g id="1">two</g>',
        'x <x id="1"/>two',
        'a\n  two',
        '<![CDATA[One two]]>',
        '&lt;b>two&lt;/b>',
      ].map((text) => `<xliff><segment><source>x</source><target>${text}</target></segment></xliff>`),
    ],
  ],
  json: [
    readJson,
    [
      ...['{"a": "One two three."}', '["two"]', '{"a": "{n, plural, one {two} other {# threes}}"}'],
      ...[
        '{"a": "{n, plural, one {x} other {# two}}"}',
        '["a\\u0020two"]',
        '["a\\ntwo", "<b>x</b> two &amp; y"]',
        '["%s two%s"]',
      ],
    ],
  ],
  yaml: [
    readYaml,
    [
      ...[
        'a: One two three.',
        'a: two',
        "a: 'two'",
        'a: "two"',
        '- "a\\n\\ntwo"',
        'a: |\n  one\n\n  two',
        'a: >\n  one\n  two',
      ],
      ...['a: one\n  two # x', 'a: { b: "two", c: d }', 'a: [one, x two]'],
    ],
  ],
  srt: [
    readSrt,
    ['One two three.', 'two', '<i>two</i>.', '- two\n- three', 'One\ntwo\nthree', '[two]', '♪ two ♪'].map(
      (text) => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n\n2\n00:00:09,000 --> 00:00:10,000\nx\n`,
    ),
  ],
  vtt: [
    readVtt,
    ['One two three.', 'two', '<v Bob>two', '- two\n- three', 'One\ntwo\nthree', '[two]', '&amp; two &lt;'].map(
      (text) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n\n00:09.000 --> 00:10.000\nx\n`,
    ),
  ],
};

// What a file says, with the words of the block in which `word` stands apart.
function textsOf({ blocks, problems }: Reading): readonly unknown[] {
  return [...blocks.map(({ kind, prose }) => [kind, prose]), problems];
}

function replaced(read: Reader, raw: string, words: string): { found: unknown; wanted: unknown } | undefined {
  const before = read(raw);
  const index = before.blocks.findIndex(({ prose }) => prose.includes('two'));
  const block = before.blocks[index];
  if (!block) throw new Error(`nothing to replace in ${JSON.stringify(raw)}`);
  const at = block.prose.indexOf('two');
  const place = toRaw(block.map, { start: at, end: at + 3 });
  const spelled = block.escape(words);
  if (spelled === null) return undefined;
  const after = read(raw.slice(0, place.start) + spelled + raw.slice(place.end));
  const wanted = { ...block, prose: block.prose.slice(0, at) + words + block.prose.slice(at + 3) };
  return { found: textsOf(after), wanted: textsOf({ ...before, blocks: before.blocks.with(index, wanted) }) };
}

describe.each(Object.entries(PLACES))('%s', (_, [read, places]) => {
  it.each(places)('%j takes the words that a repair writes as they are', (raw) => {
    fc.assert(
      fc.property(HOSTILE, (words) => {
        const result = replaced(read, raw, words);
        if (result) expect(result.found).toEqual(result.wanted);
      }),
      { numRuns: 40 },
    );
  });
});
