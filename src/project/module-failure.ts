import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Place } from './placed.js';

/** Why a module could not be loaded, and where in it. */
export function failureOf(path: string, error: unknown): Readonly<{ message: string }> & Place {
  const { name, message, stack } = told(error);
  const [first = ''] = message.split('\n');
  const place = name === 'SyntaxError' && isScript(path) ? syntaxPlace(path, first) : placeIn(stack, path);
  return { message: `cannot be loaded (${name}: ${first.trim()}); ${remedyFor(first)}`, ...place };
}

const isScript = (path: string): boolean => !path.endsWith('.ts');

type Told = Readonly<{ name: string; message: string; stack: string }>;

// jiti throws what Babel says of broken TypeScript as a plain error, columns from 0.
function told(error: unknown): Told {
  const { name = 'Error', message = String(error), stack = '' } = error as Partial<Error>;
  const [, parse, at, column] = /^ParseError: (.+)\n (.+):(\d+)$/u.exec(message) ?? [];
  if (parse === undefined) return { name, message, stack };
  return { name: 'SyntaxError', message: parse, stack: `${at}:${Number(column) + 1}` };
}

function remedyFor(message: string): string {
  if (/^(?:Unexpected token 'export'|Cannot use import statement)/u.test(message))
    return 'name it .mjs, as it is an ES module';
  return /^Cannot find package 'mtlint'/u.test(message) ? 'install mtlint in this project' : 'mend the file';
}

// An error that the module threw has its place in the stack.
function placeIn(stack: string, path: string): Place {
  const name = [pathToFileURL(path).href, path].find((one) => stack.includes(`${one}:`));
  if (name === undefined) return {};
  const [, line, column = '1'] = /^:(\d+)(?::(\d+))?/u.exec(stack.slice(stack.indexOf(`${name}:`) + name.length)) ?? [];
  return line === undefined ? {} : { line: Number(line), column: Number(column) };
}

// Node tells where a syntax error stands only when it runs the file itself.
function syntaxPlace(path: string, message: string): Place {
  const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8', timeout: 5000 });
  const line = stderr.includes(message) ? /^.*:(\d+)$/mu.exec(stderr)?.[1] : undefined;
  return line === undefined ? {} : { line: Number(line) };
}
