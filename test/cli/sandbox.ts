import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { INHERITED } from './inherited.js';

// What a run of the program left behind.
type Run = Readonly<{ code: number | null; stdout: string; stderr: string }>;

/** A folder of files to run the program in. */
export type Sandbox = Readonly<{
  folder: string;
  mtlint: (args: readonly string[], options?: RunOptions) => Promise<Run>;
}>;

/** How the program is run; `through` is a command that runs the one behind it. */
export type RunOptions = Readonly<{ input?: string | Buffer; env?: NodeJS.ProcessEnv; through?: readonly string[] }>;

type Files = Readonly<Record<string, string | Buffer>>;

// Tests make folders while they run, when it is too late to say what comes after all of them.
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder with these files; it goes when the tests of the file end. */
export function sandbox(files: Files): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-test-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, mtlint: (args, options) => run(args, folder, options) };
}

function run(
  args: readonly string[],
  cwd: string,
  { input = '', env = {}, through = [] }: RunOptions = {},
): Promise<Run> {
  const [command = '', ...rest] = [...through, process.execPath, inject('program'), ...args];
  const child = spawn(command, rest, {
    cwd,
    env: { ...INHERITED, COLUMNS: '80', ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {}); // it may end before it has read everything
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/**
 * Two rules of a user's own, so that tests of the program do not change with the built-in ones: `test/teh` is a warning whose
 * repair is safe, `test/recieve` an error whose repair is not.
 */
export const RULES: Files = {
  'mtlint.config.json': JSON.stringify({ plugins: ['house'], files: ['.'], ignore: ['house'] }),
  'house/test/teh.mjs': ruleFile('teh', 'the', 'minor', 'safe: true,'),
  'house/test/recieve.mjs': ruleFile('recieve', 'receive', 'critical', ''),
};

/** The text of a rule file that flags one word. */
export function ruleFile(wrong: string, right: string, impact: string, more: string): string {
  return `export default {
  summary: 'English writes “${right}”.', why: 'Because it does.', detects: 'garbled', mqm: 'style/unidiomatic',
  impact: '${impact}', origins: [], repair: 'Spell it right', ${more}
  examples: { bad: ['[${wrong} -> ${right}]'], good: ['${right}'] },
  check: {
    starts: 'text', pattern: /\\b${wrong}\\b/gu,
    *run({ span }) { yield { span, message: '“${wrong}” is no word.', evidence: ['seen'], replacements: ['${right}'] }; },
  },
};
`;
}
