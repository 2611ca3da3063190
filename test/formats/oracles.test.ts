import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Reader } from '../../src/formats/block.js';
import { readJson } from '../../src/formats/json.js';
import { readPo } from '../../src/formats/po.js';
import { readXliff } from '../../src/formats/xliff.js';
import { readYaml } from '../../src/formats/yaml.js';
import { toRaw } from '../../src/text/source-map.js';
import { HOSTILE } from './hostile-words.js';

// The file with other words in the place of “two”; undefined where they cannot be written there.
function repaired(read: Reader, raw: string, words: string): string | undefined {
  const block = read(raw).blocks.find(({ prose }) => prose.includes('two'));
  if (!block) throw new Error(`nothing to replace in ${raw}`);
  const at = block.prose.indexOf('two');
  const place = toRaw(block.map, { start: at, end: at + 3 });
  const spelled = block.escape(words);
  return spelled === null ? undefined : raw.slice(0, place.start) + spelled + raw.slice(place.end);
}

// Every text of a parsed file, with other words in the place of “two”.
const withWords = (value: unknown, words: string): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replace('two', () => words) : inner,
  );

type Case = readonly [Reader, (raw: string) => unknown, string];

const textsIn = (raw: string): unknown => {
  const { root } = parseXml(raw);
  return root?.text;
};

const CASES: readonly Case[] = [
  ...['{"a": "One two three.", "b": [1, "x \\" y"]}', '["a\\u0020two", {}]', '{"a": "{n} two {n}"}'].map(
    (raw): Case => [readJson, JSON.parse, raw],
  ),
  ...[
    'a: One two three.\nb: 1',
    "a: 'x '' two'",
    'a: "x \\" two \\\n  y"',
    'a: |\n  One two\n  b\nc: d',
    'a: >-\n  One\n  two\nc: d',
  ].map((raw): Case => [readYaml, (text) => parseYaml(text) as unknown, raw]),
  ...['One two &amp; three', '<![CDATA[a two]]>', '<g id="1">a two</g> &#x26; b'].map(
    (text): Case => [readXliff, textsIn, `<xliff><segment><source/><target>${text}</target></segment></xliff>`],
  ),
];

it.each(CASES)('%o: another parser finds the words of a repair, and all else as it was: %#', (read, parse, raw) => {
  fc.assert(
    fc.property(HOSTILE, (words) => {
      const after = repaired(read, raw, words);
      if (after !== undefined) expect(parse(after)).toEqual(withWords(parse(raw), words));
    }),
    { numRuns: 60 },
  );
});

// The texts of a compiled catalogue, by the text that each translates.
function catalogueIn(file: Buffer): Readonly<Record<string, string>> {
  const count = file.readUInt32LE(8);
  const textAt = (table: number, at: number): string => {
    const entry = table + at * 8;
    const start = file.readUInt32LE(entry + 4);
    return file.toString('utf8', start, start + file.readUInt32LE(entry));
  };
  const pairs = Array.from({ length: count }, (_, at) => [
    textAt(file.readUInt32LE(12), at),
    textAt(file.readUInt32LE(16), at),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

const hasGettext = spawnSync('msgfmt', ['--version']).status === 0;

describe.skipIf(!hasGettext)('with gettext installed', () => {
  it('msgfmt accepts the repairs of a PO file, and finds their words', () => {
    const words = fc.sample(HOSTILE, { numRuns: 150, seed: 7 });
    const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: en\\n"\n';
    const entries = words.flatMap((one, at) => {
      const spelled = repaired(readPo, `msgid "id ${at}"\nmsgstr ""\n"A \\"two\\" "\n"b"\n`, one);
      return spelled === undefined ? [] : [{ id: `id ${at}`, spelled, text: `A "${one}" b` }];
    });
    const folder = mkdtempSync(join(tmpdir(), 'mtlint-po-'));
    const [source, target] = [join(folder, 'a.po'), join(folder, 'a.mo')];
    writeFileSync(source, [header, ...entries.map(({ spelled }) => spelled)].join('\n'));
    const { status, stderr } = spawnSync('msgfmt', ['-c', '--no-hash', '-o', target, source], { encoding: 'utf8' });
    const problems = stderr.split('\n').filter((line) => line !== '' && !/header field/.test(line));
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    const { '': _, ...found } = catalogueIn(readFileSync(target));
    rmSync(folder, { recursive: true });
    expect(found).toEqual(Object.fromEntries(entries.map(({ id, text }) => [id, text])));
  });

  it.each(['msgid "a"\nmsgstr "b\n', 'msgid "a"\nmsgstr "\\q"\n', 'msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 'hello\n'])(
    'what msgfmt refuses is a problem: %j',
    (raw) => {
      expect(spawnSync('msgfmt', ['-o', '/dev/null', '-'], { input: raw }).status).toBe(1);
      expect(readPo(raw).problems).toHaveLength(1);
    },
  );
});
