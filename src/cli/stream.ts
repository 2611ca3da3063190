import { failedResult } from '../engine/result.js';
import { inTurn } from '../project/in-turn.js';
import { type Line, linesOf } from '../project/lines-of.js';
import type { Linter } from '../project/linter.js';
import { readRecord } from '../project/stream-record.js';
import type { Concurrency } from '../project/threads.js';
import { streamLine } from '../report/stream-line.js';
import { many } from '../report/summary.js';
import { guarded } from './guarded.js';
import { hire } from './hire.js';
import { openProject, type Project, type ProjectOptions } from './open-project.js';
import { standardInput } from './standard-input.js';
import { complain, complainOf } from './terminal.js';

/** What `mtlint stream` was asked for. */
export type StreamOptions = ProjectOptions & Readonly<{ concurrency: Concurrency }>;

// A document of this many bytes of JSON is no document.
const LONGEST = 64 * 1024 * 1024;

// How many lines are held at once, so that no thread waits for one.
const AHEAD = 16;

const ENDLESS = { files: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/**
 * Answers each line of standard input with one on standard output, in their order, and holds no more than a few. What is wrong
 * with a line is its answer. @returns the exit code: 0 where every line has its answer, whatever it is
 */
export async function stream(options: StreamOptions): Promise<number> {
  const project = await guarded(() => openProject(options));
  complainOf(project.errors);
  // Better no answer than a million that another config would not have given.
  if (project.errors.length > 0) return 2;
  const linter = await hire(project, options.concurrency, ENDLESS);
  try {
    const { lines, broken } = await guarded(() => answerAll(project, linter));
    if (broken > 0) complain(`${many(broken, 'line')} of ${lines} could not be linted; “error” in the answer says why`);
  } finally {
    await linter.close();
  }
  return 0;
}

type Tally = Readonly<{ lines: number; broken: number }>;

async function answerAll({ settingsFor }: Project, linter: Linter): Promise<Tally> {
  let lines = 0;
  let broken = 0;
  const work = async (line: Line): Promise<string> => {
    const record = readRecord(line);
    const { path = NAMELESS } = record;
    const result =
      'error' in record
        ? failedResult(path, [{ path, message: record.error }])
        : await linter.lint({ path, text: record.text, format: record.format, settings: settingsFor(path) });
    lines += 1;
    broken += result.errors.length > 0 ? 1 : 0;
    return streamLine(record.id, line.number, result);
  };
  await inTurn(linesOf(standardInput(), LONGEST), AHEAD, { work, hand: write });
  return { lines, broken };
}

// As `check` calls what comes from there.
const NAMELESS = '<stdin>';

// Waits until the reader has taken it; false where there is none any more.
const write = (text: string): Promise<boolean> =>
  new Promise((resolve) => process.stdout.write(text, (error) => resolve(!error)));
