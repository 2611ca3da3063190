import fc from 'fast-check';
import type { FormatName } from '../../src/formats/registry.js';
import {
  BLANK,
  ENTITIES,
  type Grammar,
  glue,
  HTML,
  LETTERS,
  line,
  MARKDOWN,
  MDX,
  NEW_LINES,
  type Part,
  PLAIN,
  same,
  WORD,
} from './generate.js';
import { jsonString, MESSAGE, message, poString, type Writing, XLIFF_WORD, xmlText, yamlValue } from './messages.js';
import { SRT, subtitles, VTT } from './subtitles.js';

/** A file, and the blocks that are to be read from it, as kind and prose. */
export type Made = Readonly<{ raw: string; blocks: readonly (readonly [kind: string, prose: string])[] }>;

type Shape = fc.Arbitrary<Made>;

const spelled = (kind: string, words: fc.Arbitrary<Part>, spell: (raw: string) => string): Shape =>
  words.map(({ raw, prose }) => ({ raw: spell(raw), blocks: [[kind, prose]] }));

const inEachLine = (before: string, each: string) => (raw: string) =>
  before + raw.replace(/\r\n?|\n/g, (end) => end + each);

const markdownTable = ({ word, blank }: Grammar): Shape =>
  fc.tuple(line(word, blank), line(word, blank), line(word, blank), line(word, blank)).map(([a, b, c, d]) => ({
    raw: `| ${a.raw} | ${b.raw} |\n|:--|--|\n${c.raw} | ${d.raw}`,
    blocks: [a, b, c, d].map(({ prose }) => ['cell', prose] as const),
  }));

const markdownShapes = (grammar: Grammar): readonly Shape[] => {
  const long = line(grammar.word, grammar.gap);
  const short = line(grammar.word, grammar.blank);
  return [
    spelled('paragraph', long, (raw) => raw),
    spelled('paragraph', long, (raw) => `::: tip\n${raw}\n:::`),
    spelled('paragraph', long, inEachLine('> ', '> ')),
    spelled('paragraph', long, inEachLine('> - > ', '>   > ')),
    spelled('heading', long, (raw) => `${raw}\n===`),
    spelled('heading', short, (raw) => `## ${raw} ##`),
    spelled('heading', short, (raw) => `:::tip[${raw}]\n\n:::`),
    spelled('item', long, inEachLine('- ', '  ')),
    spelled('item', short, (raw) => `1. [x] ${raw}`),
    spelled('label', short, (raw) => `![${raw}](x.png "no")`),
    markdownTable(grammar),
    fc.constantFrom({ raw: '```js\nno $x *y\n```', blocks: [] }, { raw: '***', blocks: [] }),
  ];
};

const attribute = line(fc.oneof(WORD, ENTITIES), BLANK);

const inWords = (before: string, after: string): Shape =>
  attribute.map(({ raw, prose }) => ({
    raw: `${before}${raw}${after}`,
    blocks: [
      ['paragraph', 'One Code two'],
      ['label', prose],
    ],
  }));

const HTML_SHAPES: readonly Shape[] = [
  spelled('paragraph', line(HTML.word, HTML.gap), (raw) => `<p class="no">${raw}</p>`),
  spelled('paragraph', line(HTML.word, HTML.gap), (raw) => `<div><div>\n ${raw}</div> </div>`),
  spelled('heading', line(HTML.word, HTML.gap), (raw) => `<h2>\n${raw}\n</h2>`),
  spelled('item', line(HTML.word, HTML.gap), (raw) => `<ul><li> ${raw}</ul>`),
  spelled('cell', line(HTML.word, HTML.blank), (raw) => `<table><tr><td>${raw}<td>&nbsp;</table>`),
  spelled('label', attribute, (raw) => `<p><img alt="${raw}"></p>`),
  inWords('<p>One <img alt="', '"> two</p>'),
  fc.constant({ raw: '<script>no("<p>no</p>")</script><!-- no -->', blocks: [] }),
];

const wrap = (words: readonly string[], width: number): string => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
};

const wrapped: Shape = fc
  .tuple(
    fc.array(fc.constantFrom('one', 'seven', 'eleven', 'a', 'thirteen'), { minLength: 40, maxLength: 60 }),
    fc.integer({ min: 60, max: 80 }),
  )
  .map(([words, width]) => ({ raw: `${wrap(words, width)}.`, blocks: [['paragraph', `${words.join(' ')}.`]] }));

const sentence = line(PLAIN.word, PLAIN.gap).map((words) => glue([words, same('.')]));

const PLAIN_SHAPES: readonly Shape[] = [
  spelled('paragraph', sentence, (raw) => `  ${raw} `),
  spelled('item', sentence, (raw) => `- ${raw}`),
  LETTERS.map(({ raw }) => ({
    raw: `${raw}\n=====\n\nEnd it.`,
    blocks: [
      ['heading', raw],
      ['paragraph', 'End it.'],
    ],
  })),
  wrapped,
];

const mdxShapes: readonly Shape[] = [
  ...markdownShapes(MDX),
  spelled('paragraph', line(MDX.word, MDX.gap), (raw) => `<Note>\n${raw}\n</Note>`),
  spelled('label', attribute, (raw) => `<Card title="${raw}" no="no" />`),
  inWords('One <img alt="', '"/> two'),
];

const documents = (shapes: readonly Shape[], head: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc
    .tuple(
      fc.constantFrom('', '\ufeff'),
      head,
      fc.array(fc.oneof(...shapes), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...NEW_LINES),
      fc.constantFrom('', '\n'),
    )
    .map(([mark, { raw, blocks }, made, end, last]) => ({
      // Shapes are written with LF; breaks inside of them keep their own ends.
      raw: mark + raw.replaceAll('\n', end) + made.map((one) => one.raw).join(end + end) + last,
      blocks: [...blocks, ...made.flatMap((one) => one.blocks)],
    }));

const NO_HEAD = fc.constant<Made>({ raw: '', blocks: [] });

const HEAD: Shape = fc.oneof(
  NO_HEAD,
  fc.tuple(line(WORD, BLANK), fc.integer({ min: 0, max: 2 })).map(([{ prose }, style]): Made => {
    const value = [JSON.stringify(prose).replaceAll('—', '\\u2014'), `'${prose}'`, `>\n  ${prose}`][style] ?? '';
    return { raw: `---\nslug: no\ntitle: ${value}\n---\n`, blocks: [['label', prose]] };
  }),
);

export type Layout = Readonly<{
  head: string;
  entry: (value: string, at: number) => string;
  between: string;
  foot: string;
  write: Writing;
}>;

const messages = ({ head, entry, between, foot, write }: Layout, word = MESSAGE.word): Shape =>
  fc
    .tuple(
      fc.constantFrom('', '\ufeff'),
      fc.array(fc.tuple(message(word), fc.nat(20)), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...NEW_LINES),
    )
    .map(([mark, made, end]) => ({
      raw:
        mark +
        (head + made.map(([{ raw }, way], at) => entry(write(raw, way), at)).join(between) + foot).replaceAll(
          '\n',
          end,
        ),
      blocks: made.flatMap(([{ kind, prose, asides }]) => [
        [kind, prose] as const,
        ...asides.map((aside) => ['label', aside] as const),
      ]),
    }));

export const PO: Layout = {
  head: '# Someone\nmsgid ""\nmsgstr ""\n"Language: en\\n"\n\n',
  entry: (value, at) => `#: a.c:${at}\n#, c-format\nmsgctxt "no"\nmsgid "id.${at}"\nmsgstr ${value}\n`,
  between: '\n#~ msgid "no"\n#~ msgstr "no"\n\n',
  foot: '',
  write: poString,
};

export const XLIFF: Layout = {
  head:
    '<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="de" target-language="en" xml:space="preserve"><body>\n' +
    '<trans-unit id="no" translate="no"><source>no</source><target>no</target></trans-unit>\n',
  entry: (value, at) =>
    `<trans-unit id="${at}"><source>nein</source><!-- no -->\n<target>${value}</target><note>no</note></trans-unit>`,
  between: '\n',
  foot: '\n<trans-unit id="new"><source>no</source><target state="new">no</target></trans-unit></body></file></xliff>\n',
  write: xmlText,
};

export const JSON_FILE: Layout = {
  head: '{ "n": 1, "a": [null, {\n',
  entry: (value, at) => `"key ${at}": ${value}`,
  between: ',\n',
  foot: '\n}], "@key": {"description": "no"} }',
  write: jsonString,
};

export const YAML_FILE: Layout = {
  head: 'n: 1\na:\n',
  entry: (value, at) => `  - { no: 1 }\n  - key_${at}: ${value}`,
  between: '\n# no\n',
  foot: '\n',
  write: yamlValue,
};

/** Files of each format, with all that its syntax can do to words. */
export const DOCUMENTS: Readonly<Record<FormatName, fc.Arbitrary<Made>>> = {
  markdown: documents(
    [
      ...markdownShapes(MARKDOWN),
      spelled('paragraph', line(HTML.word, HTML.blank), (raw) => `<div>\n${raw}\n</div>`),
      spelled('paragraph', line(MARKDOWN.word, MARKDOWN.gap), inEachLine('[^note]: ', '    ')),
    ],
    HEAD,
  ),
  mdx: documents(mdxShapes, HEAD),
  html: documents(HTML_SHAPES, NO_HEAD),
  plain: documents(PLAIN_SHAPES, NO_HEAD),
  po: messages(PO),
  xliff: messages(XLIFF, fc.oneof({ weight: 4, arbitrary: MESSAGE.word }, XLIFF_WORD)),
  json: messages(JSON_FILE),
  yaml: messages(YAML_FILE),
  srt: subtitles(SRT),
  vtt: subtitles(VTT),
};
