import { RULES } from 'mtlint:rules';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type LintOptions, lint, type Verdict } from '../engine/lint.js';
import { createRuleSet, type RuleSet } from '../engine/ruleset.js';
import { type GoldSpan, readGold } from '../evaluate/gold.js';
import { type Judged, type Miss, misses, score } from '../evaluate/score.js';
import { type ScoredFolder, type Separations, separate } from '../evaluate/separation.js';
import { scoreTables, separationTable } from '../evaluate/table.js';
import { formatOf, reader } from '../formats/registry.js';
import { inertLines } from '../report/inert.js';
import { oneLine } from '../report/visible.js';
import { jsonText } from '../text/json-text.js';
import { complain, print } from './terminal.js';
import { usageError } from './usage.js';

/** What `mtlint eval` was asked for. */
export type EvalOptions = Readonly<{
  format: string;
  gold?: string;
  misses?: boolean;
  minConfidence?: number;
  /** Folders whose documents are known to be machine translation, and folders whose documents are known not to be. */
  mt?: readonly string[];
  notMt?: readonly string[];
}>;

type Annotated = Readonly<{ path: string; gold: string }>;

const GOLD = '.gold.jsonl';

/** Lints annotated documents, compares the flags with the gold and prints the figures. @returns the exit code */
export async function evaluate(folders: readonly string[], options: EvalOptions): Promise<number> {
  const { mt = [], notMt = [] } = options;
  if ((mt.length === 0) !== (notMt.length === 0)) throw usageError('--mt and --not-mt need each other');
  if (folders.length + mt.length === 0) throw usageError('name a corpus, or folders with --mt and --not-mt');
  const rules = createRuleSet(RULES);
  const confident = options.minConfidence === undefined ? {} : { minConfidence: options.minConfidence };
  const judged: Judged[] = [];
  let failed = false;
  for (const { path, gold } of folders.flatMap((folder) => annotatedIn(folder, options.gold))) {
    const raw = readFileSync(path, 'utf8');
    const { spans, errors } = readGold(gold, raw);
    for (const { line, message } of errors) complain(`${goldPath(path, options)}:${line}: ${message}`);
    failed ||= errors.length > 0;
    judged.push(await judge(path, raw, spans, { rules, ...confident }));
  }
  if (judged.length === 0 && folders.length > 0) {
    complain(`no annotated documents in ${folders.join(', ')}: each needs its gold beside it, as NAME${GOLD}`);
    return 2;
  }
  const separations = mt.length > 0 ? separate(await scoreAll(mt, rules), await scoreAll(notMt, rules)) : undefined;
  print(render({ judged, separations }, options));
  return failed ? 2 : 0;
}

async function judge(path: string, raw: string, gold: readonly GoldSpan[], linting: LintOptions): Promise<Judged> {
  const { flags, words } = await verdictOn(path, raw, linting);
  return { path, raw, words, flags, gold };
}

async function verdictOn(path: string, raw: string, linting: LintOptions): Promise<Verdict> {
  const read = await reader(formatOf(path) ?? 'plain');
  return lint(raw, read(raw), linting);
}

async function scoreAll(folders: readonly string[], rules: RuleSet): Promise<ScoredFolder[]> {
  const scored: ScoredFolder[] = [];
  for (const folder of folders) {
    const scores: (number | null)[] = [];
    for (const path of filesIn(folder).filter((file) => formatOf(file)))
      scores.push((await verdictOn(path, readFileSync(path, 'utf8'), { rules })).score);
    scored.push({ folder: oneLine(folder), scores });
  }
  return scored;
}

const goldPath = (path: string, { gold }: EvalOptions): string => gold ?? path.replace(/\.[^.]+$/u, GOLD);

function annotatedIn(folder: string, goldFile: string | undefined): Annotated[] {
  const files = filesIn(folder);
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

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name));

// One gold file for a folder: each line names its document, and a document without a line is clean.
function inOneFile(files: readonly string[], gold: string): Annotated[] {
  const lines = gold.split('\n').filter((line) => line.trim() !== '');
  return files
    .filter((path) => formatOf(path))
    .map((path) => ({ path, gold: lines.filter((line) => line.includes(`"${basename(path)}"`)).join('\n') }));
}

type Outcome = Readonly<{ judged: readonly Judged[]; separations: Separations | undefined }>;

function render({ judged, separations }: Outcome, options: EvalOptions): string {
  const scores = score(judged);
  const list = options.misses ? misses(judged) : [];
  if (options.format === 'json') {
    const all = { ...scores, ...(separations && { separations }), ...(options.misses && { misses: list }) };
    return `${jsonText(all, 2)}\n`;
  }
  const tables = [
    ...(judged.length > 0 ? [scoreTables(scores)] : []),
    ...(separations ? [separationTable(separations)] : []),
  ];
  return inertLines(`${[...list.map(line), tables.join('\n\n')].join('\n')}\n`);
}

const line = ({ path, kind, what, words, range }: Miss): string =>
  `${oneLine(path)}:${range.start}: ${kind} ${what}: ${jsonText(words)}`;
