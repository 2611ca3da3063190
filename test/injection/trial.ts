import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sandbox, sandbox } from '../cli/sandbox.js';
import type { Judge } from './judges.js';
import * as judges from './judges.js';
import type { Payload } from './payloads.js';

/** Somewhere that somebody can write into. */
export type Place = Readonly<{
  name: string;
  payloads: readonly Payload[];
  /** Whether a reader of an output is to see them. */
  isShown: (output: string) => boolean;
  files?: Readonly<Record<string, string | Buffer>>;
}>;

/** A run of the program over some places, and what it writes. */
export type Trial = Readonly<{
  name: string;
  places: readonly Place[];
  args: readonly string[];
  input?: string;
  env?: NodeJS.ProcessEnv;
  files?: Readonly<Record<string, string | Buffer>>;
  /** By the name of the output; `to` is `stdout`, `stderr` or a file. */
  writes: Readonly<Record<string, Readonly<{ to: string; judge: Judge }>>>;
  /** How many things there are to report, where that is not for the JSON to say. */
  notices?: number;
  /** What has to be done in the folder first. */
  prepare?: (folder: string) => void;
}>;

/** What was tried in one place and one output, and what got through. */
export type Outcome = Readonly<{ place: string; output: string; tried: readonly string[]; through: readonly string[] }>;

declare module 'vitest' {
  interface TaskMeta {
    /** What a test has tried, for the script that makes a table of it. */
    outcomes?: readonly Outcome[];
  }
}

const REPORTS: Readonly<Record<string, Judge>> = {
  compact: judges.compactLines,
  json: judges.jsonValue,
  jsonl: judges.jsonLines,
  sarif: judges.sarif,
  github: judges.workflowCommands,
  gitlab: judges.jsonValue,
  checkstyle: judges.xml('error', ['checkstyle', 'file', 'error']),
  junit: judges.xml('testcase', ['testsuites', 'testsuite', 'testcase', 'failure', 'error']),
  rdjsonl: judges.jsonLines,
  tap: judges.tap,
  html: judges.page,
  'mqm-tsv': judges.mqm,
};

/** All that a check writes: every report, the page of a step among them, and standard error. */
export const EVERY_REPORT: Pick<Trial, 'args' | 'env' | 'writes'> = {
  args: ['--color', '-f', 'stylish', ...Object.keys(REPORTS).flatMap((format) => ['-f', `${format}=out/${format}`])],
  env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'out/summary', COLUMNS: '120' },
  writes: {
    stylish: { to: 'stdout', judge: judges.colouredText },
    stderr: { to: 'stderr', judge: judges.plainText },
    ...Object.fromEntries(Object.entries(REPORTS).map(([format, judge]) => [format, { to: `out/${format}`, judge }])),
    'step summary': { to: 'out/summary', judge: judges.markdown },
  },
};

/** What is found in content every report shows. */
export const isFound = (output: string): boolean => output !== 'stderr';
/** What cannot be linted is told on standard error, beside the report for people. */
export const isTold = (output: string): boolean => output !== 'stylish';
/** Where only standard error, or only another output, shows something. */
export const isIn =
  (...outputs: readonly string[]) =>
  (output: string): boolean =>
    outputs.includes(output);

/** What a command prints, under a name, and standard error as ever. */
export const prints = (output: string, judge: Judge): Trial['writes'] => ({
  [output]: { to: 'stdout', judge },
  stderr: { to: 'stderr', judge: judges.plainText },
});

/** Runs the program and judges all that it writes. */
export async function run(trial: Trial): Promise<readonly Outcome[]> {
  const { args, input = '', env = {}, writes, places } = trial;
  const files = Object.assign({ 'out/x': '' }, trial.files, ...places.map((place) => place.files)) as Trial['files'];
  const box = sandbox(files ?? {});
  trial.prepare?.(box.folder);
  const { stdout, stderr } = await box.mtlint(args, { input, env });
  const textOf = (to: string): string => ({ stdout, stderr })[to] ?? written(box, to);
  const notices = trial.notices ?? noticesIn(textOf('out/json'));
  return Object.entries(writes).flatMap(([output, { to, judge }]) => {
    const { faults, shown } = judged(judge, textOf(to), notices);
    return places.map(({ name, payloads, isShown }) => ({
      place: name,
      output,
      tried: payloads.map(({ kind }) => kind),
      through: [...faults, ...(isShown(output) ? unseen(shown, payloads) : [])],
    }));
  });
}

function written({ folder }: Sandbox, name: string): string {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

// How many things a run reports, as the JSON has it, which has its own judge.
function noticesIn(json: string): number {
  if (json === '') return 0;
  const files = JSON.parse(json) as readonly Readonly<{ messages: readonly unknown[] }>[];
  return files.flatMap(({ messages }) => messages).length;
}

function judged(judge: Judge, text: string, notices: number): judges.Judgement {
  try {
    return judge(text, notices);
  } catch (error) {
    return { faults: [`cannot be read: ${String(error)}`], shown: '' };
  }
}

/** What a reader should see of some text and does not. */
export function unseen(shown: string, payloads: readonly Payload[]): readonly string[] {
  const text = levelled(shown);
  return payloads
    .filter(({ seen, text: raw }) => !text.includes(levelled(seen)) && !text.includes(levelled(raw)))
    .map(({ kind }) => `does not show ${kind}`);
}

// White space is as white space is shown; what was broken on purpose is whole again; half a pair is no character however shown.
const levelled = (text: string): string =>
  text
    .replace(/\\u\{d83d\}|\p{Cs}/gu, '\ufffd')
    .replace(/\\u\{(3a|5b|fffe|ffff)\}/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[\s␉␊␍]+/gu, ' ')
    .trim();
