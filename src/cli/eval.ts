import { RULES } from 'mtlint:rules';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lint } from '../engine/lint.js';
import { createRuleSet } from '../engine/ruleset.js';
import { type GoldSpan, readGold } from '../evaluate/gold.js';
import { type Judged, type Miss, misses, score } from '../evaluate/score.js';
import { scoreTables } from '../evaluate/table.js';
import { formatOf, reader } from '../formats/registry.js';

/** What `mtlint eval` was asked for. */
export type EvalOptions = Readonly<{ format: string; gold?: string; misses?: boolean }>;

type Annotated = Readonly<{ path: string; gold: string }>;

const GOLD = '.gold.jsonl';

/** Lints annotated documents, compares the flags with the gold and prints the figures. @returns the exit code */
export async function evaluate(folders: readonly string[], options: EvalOptions): Promise<number> {
  const rules = createRuleSet(RULES);
  const judged: Judged[] = [];
  let failed = false;
  for (const { path, gold } of folders.flatMap((folder) => annotatedIn(folder, options.gold))) {
    const raw = readFileSync(path, 'utf8');
    const { spans, errors } = readGold(gold, raw);
    for (const { line, message } of errors) process.stderr.write(`${goldPath(path, options)}:${line}: ${message}\n`);
    failed ||= errors.length > 0;
    judged.push(await judge(path, raw, spans, rules));
  }
  if (judged.length === 0) {
    process.stderr.write(
      `no annotated documents in ${folders.join(', ')}: each needs its gold beside it, as NAME${GOLD}\n`,
    );
    return 2;
  }
  process.stdout.write(render(judged, options));
  return failed ? 2 : 0;
}

async function judge(
  path: string,
  raw: string,
  gold: readonly GoldSpan[],
  rules: ReturnType<typeof createRuleSet>,
): Promise<Judged> {
  const read = await reader(formatOf(path) ?? 'plain');
  const { flags, words } = lint(raw, read(raw), { rules });
  return { path, raw, words, flags, gold };
}

const goldPath = (path: string, { gold }: EvalOptions): string => gold ?? path.replace(/\.[^.]+$/u, GOLD);

function annotatedIn(folder: string, goldFile: string | undefined): Annotated[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name));
  if (goldFile !== undefined) return inOneFile(files, readFileSync(goldFile, 'utf8'));
  return files
    .filter((path) => path.endsWith(GOLD))
    .flatMap((path) => {
      const stem = path.slice(0, -GOLD.length);
      const document = files.find(
        (file) => formatOf(file) && dirname(file) === dirname(path) && file.replace(/\.[^.]+$/u, '') === stem,
      );
      return document ? [{ path: document, gold: readFileSync(path, 'utf8') }] : [];
    });
}

// One gold file for a folder: each line names its document, and a document without a line is clean.
function inOneFile(files: readonly string[], gold: string): Annotated[] {
  const lines = gold.split('\n').filter((line) => line.trim() !== '');
  return files
    .filter((path) => formatOf(path))
    .map((path) => ({ path, gold: lines.filter((line) => line.includes(`"${basename(path)}"`)).join('\n') }));
}

function render(judged: readonly Judged[], options: EvalOptions): string {
  const scores = score(judged);
  const list = options.misses ? misses(judged) : [];
  if (options.format === 'json')
    return `${JSON.stringify({ ...scores, ...(options.misses && { misses: list }) }, null, 2)}\n`;
  return `${[...list.map(line), scoreTables(scores)].join('\n')}\n`;
}

const line = ({ path, kind, what, words, range }: Miss): string =>
  `${path}:${range.start}: ${kind} ${what}: ${JSON.stringify(words)}`;
