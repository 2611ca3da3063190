import { RULES } from 'mtlint:rules';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_NAMES, type FormatName, formatOf, reader } from '../../src/formats/registry.js';
import { parseExample } from '../../src/rule/examples.js';
import { poString, xmlText } from '../formats/messages.js';
import type { Seeds } from './cases.js';

// A longer document is cut at empty lines.
const PART = 3_000;

/** The documents below some folders, and the prose in them and in the examples of all rules. */
export async function seedsIn(folders: readonly string[]): Promise<Seeds> {
  const files = folders.flatMap(filesIn);
  const examples = RULES.flatMap(({ rule }) => rule.examples.bad.map(parseExample));
  const texts = [...(await proseOf(files)), ...examples.map(({ text }) => text)];
  const pairs = examples.flatMap(({ source, text }) => (source === undefined ? [] : [[source, text] as const]));
  const bilingual = [
    { format: 'po', raw: pairs.map(poPair).join('\n') },
    { format: 'xliff', raw: xliffOf(pairs.map(xliffPair)) },
  ];
  const all = [...files.flatMap(partsOf), ...bilingual];
  const documents = new Map(
    FORMAT_NAMES.map((format) => [format, all.filter((one) => one.format === format).map(({ raw }) => raw)]),
  );
  return { documents, texts };
}

type File = Readonly<{ format: FormatName; raw: string }>;

function filesIn(folder: string): readonly File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const format = formatOf(name);
      return format ? [{ format, raw: readFileSync(join(folder, name), 'utf8') }] : [];
    });
}

async function proseOf(files: readonly File[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { format, raw } of files) texts.push(...(await reader(format))(raw).blocks.map(({ prose }) => prose));
  return texts;
}

function partsOf({ format, raw }: File): readonly File[] {
  const parts: string[] = [];
  for (const passage of raw.split(/(?<=\n\s*\n)/)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + passage.length <= PART) parts[parts.length - 1] = last + passage;
    else parts.push(passage);
  }
  // What is Markdown is nearly MDX, too.
  const formats: readonly FormatName[] = format === 'markdown' ? ['markdown', 'mdx'] : [format];
  return formats.flatMap((one) => parts.map((part) => ({ format: one, raw: part })));
}

type Texts = readonly [source: string, target: string];

const poPair = ([source, target]: Texts): string => `msgid ${poString(source, 0)}\nmsgstr ${poString(target, 0)}\n`;

const xliffPair = ([source, target]: Texts): string =>
  `<trans-unit><source>${xmlText(source, 9998)}</source><target>${xmlText(target, 9998)}</target></trans-unit>`;

const xliffOf = (units: readonly string[]): string =>
  `<xliff version="1.2"><file source-language="fr" target-language="en"><body>${units.join('\n')}</body></file></xliff>`;
