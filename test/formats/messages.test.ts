import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/formats/block.js';
import { readJson } from '../../src/formats/json.js';
import { isPromising } from '../../src/formats/registry.js';
import { readYaml } from '../../src/formats/yaml.js';
import { tests, told } from './reading.js';

const reads = tests(readJson);
const says = (name: string, message: string, blocks: readonly string[]): void =>
  reads(name, JSON.stringify({ key: message }), blocks);

describe('a message', () => {
  says(
    'keeps the values of the program as nouns',
    'Hi {name}, {0} of #{total}, {{ x }} and %{y}; see $t(key) or @:other.key.',
    ['paragraph: Hi ‹{name}›, ‹{0}› of ‹#{total}›, ‹{{ x }}› and ‹%{y}›; see ‹$t(key)› or ‹@:other.key›.'],
  );
  says('keeps conversions as nouns, but not per cent', 'Of %s and %1$d, %(file)s, %d%%, %1 and %@: 20% in, 5 % de.', [
    'paragraph: Of ‹%s› and ‹%1$d›, ‹%(file)s›, ‹%d›%, ‹%1› and ‹%@›: 20% in, 5 % de.',
  ]);
  says(
    'loses its tags and decodes its entities',
    'A <b>bold</b> <a href="x">li</a>nk<br/>&amp; <0>one</0><!-- no --> more',
    ['paragraph: A bold link\n& one more'],
  );
  says('keeps code and words in angle brackets as nouns', 'Run <code>npm <b>i</b></code> or `npx x` on <file> now', [
    'label: Run ‹<code>npm <b>i</b></code>› or ‹`npx x`› on ‹<file>› now',
  ]);
  says(
    'has one plural form in the sentence, and the others aside',
    'You have {n, plural, =0 {no {kind}} one {# file} other {# files}} in {dir}.',
    ['paragraph: You have ‹#› files in ‹{dir}›.', 'label: no ‹{kind}›', 'label: ‹#› file'],
  );
  says(
    'has the branches of a branch, too',
    '{g, select, female {{n, plural, one {She has # cat} other {She has # cats}}} other {They’ve # one}} here.',
    ['paragraph: They’ve # one here.', 'label: She has ‹#› cats', 'label: She has ‹#› cat'],
  );
  says("reads ICU's quotes", "It''s '{not}' {one}", ["label: It's ‹'{not}'› ‹{one}›"]);
  says('with braces that never close is read as it stands', 'Open {n, plural, one {a file', [
    'label: Open {n, plural, one {a file',
  ]);
  says('of Laravel keeps its values', 'Hello :name, see note: done', ['label: Hello ‹:name›, see note: done']);
});

describe('of a file', () => {
  reads('every text is read', '{"a": {"b": ["One.", 2, null, {"c": "Two."}]}, "d": "{{e}}", "f": ""}', [
    'label: One.',
    'label: Two.',
  ]);
  reads(
    'of Chrome, FormatJS and Flutter no note for translators is read',
    JSON.stringify({
      save: { message: 'Save', description: 'A button', placeholders: { x: { content: '$1' } } },
      hello: { defaultMessage: 'Hello', description: 'A greeting' },
      '@@locale': 'en',
      '@hello': { description: 'A greeting' },
      description: 'A text of its own',
    }),
    ['label: Save', 'label: Hello', 'label: A text of its own'],
  );

  it.each([
    ['{"@@locale": "de", "a": "Hallo"}', [], 'de'],
    ['{"de": {"a": "Hallo"}}', [], 'de'],
    ['{"de": {"a": "Hallo"}, "en-GB": {"a": "Hello"}}', ['label: Hello'], undefined],
    ['{"of": {"a": "Hello"}, "en": {"a": "Hello"}}', ['label: Hello', 'label: Hello'], undefined],
  ])('the language is known where its keys tell it: %s', (raw, blocks, foreign) => {
    const found = readJson(raw);
    expect([found.blocks.map((block) => told(raw, block)), found.foreign]).toEqual([blocks, foreign]);
  });
});

describe('comments', () => {
  it.each<[string, Reader, string, readonly string[]]>([
    ['JSON', readJson, '{ // mtlint-disable-file\n"a": "http://b" /* no */ }', [' mtlint-disable-file', ' no ']],
    ['YAML', readYaml, '# mtlint-disable-file\na: x#y # no\nb: |\n  # text\nc: "# d"', [' mtlint-disable-file', ' no']],
  ])('of %s are found, and nothing else', (_, read, raw, texts) => {
    const { comments } = read(raw);
    expect(comments.map(({ text }) => text)).toEqual(texts);
    expect(comments.every(({ range, text }) => raw.slice(range.start, range.end).includes(text))).toBe(true);
  });
});

describe('a broken file', () => {
  it.each<[Reader, string, number, string]>([
    [
      readJson,
      '{"a": "b",}',
      10,
      'this is not JSON: a key is missing here; remove the comma before it, or write a key in double quotation marks',
    ],
    [readJson, '{"a": "b\n}', 6, 'this is not JSON: the string is never closed; end it with a quotation mark'],
    [readJson, '{"a" "b"}', 5, 'this is not JSON: a colon is missing here; put one between key and value'],
    [readJson, '{"a": "\\x"}', 6, 'this is not JSON: this escape means nothing in JSON; write \\\\ for a backslash'],
    [readJson, '["a" "b"]', 5, 'this is not JSON: a comma is missing before this; put one between two entries'],
    [readJson, `${'['.repeat(501)}1`, 500, 'more than 500 lists or objects within each other; no message lies so deep'],
    [
      readYaml,
      'a: b\n c: d',
      3,
      'this is not YAML: Nested mappings are not allowed in compact mappings; mend or quote the value',
    ],
    [readYaml, 'a: "b\n', 6, 'this is not YAML: Missing closing "quote; mend or quote the value'],
    [
      readYaml,
      'a: b\nc:\n  d: e\n  "d": f\na: g',
      17,
      'this is not YAML: Map keys must be unique; mend or quote the value',
    ],
    [readYaml, '['.repeat(300), 0, 'this YAML lies deeper than any message; flatten it'],
    [readYaml, '{a: '.repeat(300), 0, 'this YAML lies deeper than any message; flatten it'],
    [readYaml, '- '.repeat(300), 0, 'this YAML lies deeper than any message; flatten it'],
    [readYaml, '? '.repeat(300), 0, 'this YAML lies deeper than any message; flatten it'],
  ])('says where and why', (read, raw, offset, message) => {
    expect(read(raw)).toEqual({ blocks: [], comments: [], problems: [{ offset, message }] });
  });
});

describe('JSON and YAML that nobody named', () => {
  it.each([
    'locales/en/common.json',
    'app/locales/common.yml',
    '_locales/en_US/messages.json',
    'config/locales/en.yml',
    'src/en-US.json',
    'src/messages.json',
    'i18n/x.en.yaml',
    'app_en.arb',
    'a.i18n.json',
    'strings.json',
  ])('is read as messages: %s', (path) => {
    expect(isPromising(path)).toBe(true);
  });

  it.each([
    'package.json',
    'locales/package.json',
    'data/cities.json',
    '.github/workflows/ci.yml',
    'locales/de/common.json',
    'locales/fr.json',
    'app_pt_BR.arb',
    'messages.zh-Hans.yml',
    'locales/en.toml',
  ])('is left alone: %s', (path) => {
    expect(isPromising(path)).toBe(false);
  });
});
