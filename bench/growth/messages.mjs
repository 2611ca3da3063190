// Files of messages that were made to keep their readers busy.

import { between, deep, growing, numbered, over, repeated, whole } from './shapes.mjs';

/** By the name of what is done to it. */
export const PO = {
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

/** By the name of what is done to it. */
export const XLIFF = {
  'many units': (size) =>
    unit(whole('<trans-unit id="a"><source>mot</source><target>word</target></trans-unit>')(size)),
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

/** By the name of what is done to it. */
export const JSONS = {
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

/** By the name of what is done to it. */
export const YAML = {
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
