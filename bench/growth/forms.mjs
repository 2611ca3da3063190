// Files of each format that were made to keep its reader busy: each is a function from a number of characters to about as much.

import { numbered, over } from './texts.mjs';

const deep = (open, inner, close) => (size) => {
  const times = Math.floor(size / (open.length + close.length));
  return open.repeat(times) + inner + close.repeat(times);
};

const between = (before, fill, behind) => (size) => before + fill(size) + behind;

const growing = (unit) => (size) => {
  const lines = [];
  for (let length = 0, at = 0; length < size; at += 1) {
    // Deeper by one each line would make the file itself grow with the square, so it is deep to a bound and then starts anew.
    lines.push(unit(at % 100));
    length += lines.at(-1).length + 1;
  }
  return lines.join('\n');
};

const MARKS = [
  '*',
  '_',
  '**a',
  '__a',
  '*a ',
  '~~',
  '`',
  '``a',
  '[',
  '![',
  '](',
  '[a](',
  '[a][',
  '[^a]',
  '<',
  '<a ',
  '</a>',
  '<!--',
  '<![CDATA[',
];
const MORE_MARKS = [
  '&',
  '&amp;',
  '&#',
  '\\',
  '|',
  '||\n',
  '> ',
  '- ',
  '1. ',
  '#',
  '# a\n',
  '```\n',
  '~~~a\n',
  '$$',
  '$a',
  ':::',
  '::: a\n',
  '{{',
  '{% ',
  '{',
];
const BREAKS = [
  '\n',
  '\r',
  'a\n',
  'a  \n',
  '\ta\n',
  '---\n',
  '===\n',
  'a\n---\n',
  '| a | b |\n',
  '|-|-|\n',
  '[a]: b\n',
  '[^a]: b\n',
  '<b>',
  '<div>',
  '</p>',
];

const repeated = (marks) =>
  Object.fromEntries(marks.map((mark) => [`${JSON.stringify(mark)} over and over`, over(mark)]));

const PROSE = {
  'a line without blanks': over('a'),
  'a line of words': over('word '),
  'a line of sentences': over('The mill stands. '),
};

const MARKDOWN = {
  ...PROSE,
  ...repeated([...MARKS, ...MORE_MARKS, ...BREAKS]),
  'nested quotes': growing((depth) => `${'> '.repeat(depth)}a`),
  'quotes within quotes': deep('> ', 'a', ''),
  'nested lists': growing((depth) => `${'  '.repeat(depth)}- a`),
  'nested brackets': deep('[', 'a', ']'),
  'nested emphasis': deep('*a ', 'b', ' c*'),
  'nested strong emphasis': deep('**a ', 'b', ' c**'),
  'emphasis that never closes': over('**a '),
  'emphasis of two kinds': over('*a _b '),
  'links in links': deep('[a', 'b', '](c)'),
  'links that never close': over('[a](b'),
  'definitions, all different': numbered((at) => `[a${at}]: b\n\n[a${at}]`, '\n\n'),
  'code spans of growing length': growing((depth) => `${'`'.repeat(depth)}a`),
  'fences that never close': over('```a\nb\n\n'),
  'nested HTML': deep('<div>\n', 'a', '</div>\n'),
  'tables of many cells': between('| a |\n|---|\n', over('| a | b '), ''),
  'front matter without an end': between('---\n', over('title: a\n'), ''),
  'front matter of many lines': between('---\n', over('title: a b c\n'), '---\nword\n'),
  'front matter, deep': between(
    '---\n',
    growing((depth) => `${' '.repeat(depth)}a:`),
    '\n---\nword\n',
  ),
  'front matter in TOML': between(
    '+++\n',
    numbered((at) => `a${at} = "b"`, '\n'),
    '\n+++\nword\n',
  ),
  'comments that silence': over('<!-- mtlint-disable-next-line -->\n\nword ,word\n\n'),
  'comments that silence and allow': over(
    '<!-- mtlint-disable a/b -->\n\nword ,word\n\n<!-- mtlint-enable a/b -->\n\n',
  ),
};

const HTML = {
  ...PROSE,
  ...repeated([
    '<',
    '<a',
    '<a ',
    '<b>',
    '</b>',
    '<p>',
    '<div>',
    '<span>',
    '<!--',
    '<!-- a -->',
    '<![CDATA[',
    '<script>',
    '<style>',
    '<pre>',
    '<textarea>',
  ]),
  ...repeated([
    '&',
    '&amp;',
    '&amp',
    '&#',
    '&#x41',
    '&CounterClockwiseContourIntegral;',
    '<a b=',
    '<a b="',
    "<a b='",
    '<a b ',
    '<br>',
    '<td>',
    '<li>',
    '<select>',
  ]),
  'nested elements': deep('<div>', 'a', '</div>'),
  'nested inline elements': deep('<b>', 'a', '</b>'),
  'nested lists': deep('<ul><li>', 'a', '</li></ul>'),
  'nested tables': deep('<table><tr><td>', 'a', '</td></tr></table>'),
  'elements that never close': over('<p><i>a '),
  'closed in the wrong order': over('<b><i>a</b></i>'),
  'attributes in one tag': between('<a ', over('b="c" '), '>d</a>'),
  'different attributes in one tag': between(
    '<a ',
    numbered((at) => `b${at}="c"`),
    '>d</a>',
  ),
  'an attribute of blanks': between('<img alt="', over(' \n'), '">'),
  'an attribute of entities': between('<img alt="', over('&amp; '), '">'),
  'hidden text': over('<span translate="no">a</span> '),
  'other languages': over('<span lang="fr">a</span> b '),
};

const MDX = {
  ...PROSE,
  ...repeated([
    ...MARKS,
    '{a}',
    '{',
    '}',
    '<A>',
    '<A/>',
    '<A ',
    'import a\n',
    'export a\n',
    '<A>a</A>',
    '<A>\n',
    '</A>\n',
    '{/* a */}',
    'a\n\n{b}\n\n',
  ]),
  'nested components': deep('<A>', 'a', '</A>'),
  'nested components on lines': deep('<A>\n\n', 'a\n\n', '</A>\n\n'),
  'nested braces': deep('{', 'a', '}'),
  paragraphs: over('word <A>word</A> {word}\n\n'),
};

const PO = {
  ...repeated([
    'msgid "a"\nmsgstr "b"\n\n',
    'msgid ""\n',
    '"a"\n',
    '#, fuzzy\n',
    '# a\n',
    '#~ msgid "a"\n',
    'msgctxt "a"\n',
    'msgstr[0] "a"\n',
    'a',
    '"',
    '\\',
    '\n',
  ]),
  'one message of many lines': between('msgid ""\n', over('"word "\n'), 'msgstr ""\n"word"\n'),
  'one translation of many lines': between('msgid "a"\nmsgstr ""\n', over('"word "\n'), ''),
  'a long key': between('msgid "', over('a_'), '!"\nmsgstr "b"\n'),
  'a long number in a format': between('msgid "a"\nmsgstr "%', over('0'), '!"\n'),
  'many placeholders': (size) => `msgid "${over('%s ')(size / 2)}"\nmsgstr "${over('%d ')(size / 2)}"\n`,
  'many different placeholders': (size) =>
    `msgid "${numbered((at) => `{a${at}}`)(size / 2)}"\nmsgstr "${numbered((at) => `{b${at}}`)(size / 2)}"\n`,
  'many tags': (size) => `msgid "${over('<b>a</b> ')(size / 2)}"\nmsgstr "${over('a ')(size / 2)}"\n`,
  escapes: between('msgid "a"\nmsgstr "', over('\\n\\t\\303\\251'), '"\n'),
  'messages of different words': numbered((at) => `msgid "el ${at}"\nmsgstr "the ${at}"\n`, '\n'),
};

const unit = (inner) =>
  `<xliff version="1.2"><file source-language="fr" target-language="en"><body>${inner}</body></file></xliff>`;

const XLIFF = {
  'many units': (size) =>
    unit(
      over('<trans-unit id="a"><source>mot</source><target>word</target></trans-unit>')(size).replace(/<[^>]*$/u, ''),
    ),
  'one unit of many words': (size) =>
    unit(`<trans-unit id="a"><source>mot</source><target>${over('word ')(size)}</target></trans-unit>`),
  'one unit of many tags': (size) =>
    unit(`<trans-unit id="a"><source>mot</source><target>${'<x id="1"/>'.repeat(size / 11)}</target></trans-unit>`),
  'one unit of many entities': (size) =>
    unit(`<trans-unit id="a"><source>mot</source><target>${'&amp; '.repeat(size / 6)}</target></trans-unit>`),
  'nested groups': (size) =>
    unit(deep('<group>', '<trans-unit id="a"><source>a</source><target>b</target></trans-unit>', '</group>')(size)),
  'nested tags': (size) =>
    unit(`<trans-unit id="a"><source>mot</source><target>${deep('<g>', 'a', '</g>')(size)}</target></trans-unit>`),
  'entities of entities': (size) =>
    `<!DOCTYPE x [${numbered((at) => `<!ENTITY a${at} "${at > 0 ? `&a${at - 1};&a${at - 1};` : 'b'}">`, '')(size)}]>${unit('')}`,
  'elements that never close': over('<trans-unit>'),
  attributes: (size) => unit(`<trans-unit ${numbered((at) => `a${at}="b"`)(size)}><target>a</target></trans-unit>`),
};

const JSONS = {
  'many messages': (size) => `{${numbered((at) => `"a${at}": "The mill stands."`, ',\n')(size)}}`,
  'one long message': (size) => JSON.stringify({ a: over('word ')(size) }),
  'a message of escapes': (size) => `{"a": "${'\\u0041\\n'.repeat(size / 8)}"}`,
  'a message of placeholders': (size) => JSON.stringify({ a: over('{b} {{c}} %s <b>d</b> ')(size) }),
  'a message of braces': (size) => JSON.stringify({ a: over('{')(size) }),
  'a plural in plurals': (size) => JSON.stringify({ a: deep('{n, plural, other {', 'a', '}}')(size) }),
  'many plurals': (size) => JSON.stringify({ a: over('{n, plural, one {a} other {b}} ')(size) }),
  'tags that never close': (size) => JSON.stringify({ a: over('<b>a ')(size) }),
  'different tags': (size) => JSON.stringify({ a: numbered((at) => `<b${at}>a</b${at}>`)(size) }),
  'nested objects': deep('{"a":', '"b"', '}'),
  'nested arrays': deep('[', '"b"', ']'),
  arrays: (size) => `[${over('"The mill.",')(size)}"a"]`,
  'equal keys': (size) => `{${over('"a": "b",\n')(size)}"a": "b"}`,
  'brackets that never close': over('['),
  comments: (size) => `${over('// a\n')(size)}{}`,
};

const YAML = {
  'many messages': (size) => `en:\n${numbered((at) => `  a${at}: The mill stands.`, '\n')(size)}\n`,
  'one long message': (size) => `en:\n  a: ${over('word ')(size)}\n`,
  'a folded message': (size) => `en:\n  a: >\n${over('    word\n')(size)}`,
  'a kept message': (size) => `en:\n  a: |\n${over('    word\n')(size)}`,
  'a quoted message of lines': (size) => `en:\n  a: "${over('word\n    ')(size)}"\n`,
  'a message of quotes': (size) => `en:\n  a: '${over("''")(size)}'\n`,
  'a message of escapes': (size) => `en:\n  a: "${'\\u0041\\n'.repeat(size / 8)}"\n`,
  'anchors of anchors': (size) =>
    `a0: &a0 [b, b]\n${numbered((at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`, '\n')(size)}\n`,
  'one anchor, many aliases': (size) => `a: &a The mill stands.\nen:\n${over('  - *a\n')(size)}`,
  merges: (size) => `a: &a { b: c }\n${numbered((at) => `d${at}: { <<: *a }`, '\n')(size)}\n`,
  'nested maps': growing((depth) => `${' '.repeat(depth)}a${depth}:`),
  'nested lists': deep('[', 'a', ']'),
  'lists in lists': (size) => `${over('- ')(size)}a\n`,
  'equal keys': over('a: b\n'),
  'many documents': over('---\na: b\n'),
  comments: over('# a\n'),
  'braces that never close': over('{'),
  tags: over('!!a '),
  'question marks': over('? '),
};

const time = (at) => {
  const two = (value) => `${value}`.padStart(2, '0');
  return `${two(Math.floor(at / 3600) % 100)}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}`;
};
const srt = (words) => numbered((at) => `${at + 1}\n${time(at)},000 --> ${time(at)},900\n${words}\n`, '\n');
const vtt = (words) => (size) =>
  `WEBVTT\n\n${numbered((at) => `${time(at)}.000 --> ${time(at)}.900\n${words}\n`, '\n')(size)}`;

const SUBTITLES = {
  'sentences of one cue': 'The mill stands.',
  'a sentence without an end': 'and so on and',
  speakers: '- Yes.\n- No.',
  tags: '<i>word</i> {b}word',
  descriptions: '[MUSIC] (laughs)',
};
const cues = (make) => Object.fromEntries(Object.entries(SUBTITLES).map(([kind, words]) => [kind, make(words)]));
const oneCue = (head, fill) => (size) => `${head}${fill(size)}\n`;

const SRT = {
  ...cues(srt),
  ...repeated(['1\n', '-->', '\n', '<i>', '{', 'a\n']),
  'one cue of many lines': oneCue('1\n00:00:01,000 --> 00:00:02,000\n', over('word\n')),
  'one cue of brackets': oneCue('1\n00:00:01,000 --> 00:00:02,000\n', over('[')),
};
const VTT = {
  ...cues(vtt),
  ...repeated(['-->', 'NOTE\n', 'STYLE\n\n']),
  'one cue of many lines': oneCue('WEBVTT\n\n00:01.000 --> 00:02.000\n', over('word\n')),
  'one cue of tags': oneCue('WEBVTT\n\n00:01.000 --> 00:02.000\n', over('<v a>b')),
  'one cue of references': oneCue('WEBVTT\n\n00:01.000 --> 00:02.000\n', over('&lt;')),
  'nested tags': oneCue('WEBVTT\n\n00:01.000 --> 00:02.000\n', deep('<b>', 'a', '</b>')),
};

/** By format, by the name of what is done to it. */
export const FORMS = {
  plain: PROSE,
  markdown: MARKDOWN,
  mdx: MDX,
  html: HTML,
  po: PO,
  xliff: XLIFF,
  json: JSONS,
  yaml: YAML,
  srt: SRT,
  vtt: VTT,
};
