#!/usr/bin/env node
import { type Command, CommanderError } from 'commander';
import { about } from './about.js';
import { isDebugged, withDebug } from './debug.js';
import { createProgram } from './program.js';
import { complain } from './terminal.js';
import { isUnsaid } from './usage.js';

const WRONG = 2;

// The reader of a pipe that has seen enough closes it. That is no failure of ours, and makes nothing good that was found.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(crash(error));
  });
process.on('uncaughtException', (error) => process.exit(crash(error)));

await run(createProgram(() => about().version));

async function run(program: Command): Promise<void> {
  try {
    await program.parseAsync(withDebug(process.argv));
  } catch (error) {
    process.exitCode = codeOf(error);
  }
}

function codeOf(error: unknown): number {
  if (isUnsaid(error)) complain(`mtlint: ${error.message}`);
  else if (!(error instanceof CommanderError)) return crash(error);
  return error.exitCode === 0 ? 0 : WRONG;
}

function crash(error: unknown): number {
  const { message = String(error), stack = '', code } = error as Partial<NodeJS.ErrnoException>;
  const debug = isDebugged(process.argv);
  // What the system refuses is not ours to mend.
  const todo = code === undefined ? '; please report it with what --debug prints' : '';
  complain(`mtlint: it failed (${message})${debug ? '' : todo}`);
  if (debug) for (const line of stack.split('\n')) complain(line);
  return WRONG;
}
