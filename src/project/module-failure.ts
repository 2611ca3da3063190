import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Place } from './placed-yaml.js';

/** Why a module could not be loaded, and where in it. */
export function failureOf(path: string, error: unknown): Readonly<{ message: string }> & Place {
  const { name = 'Error', message = String(error), stack = '' } = error as Partial<Error>;
  const [first = ''] = message.split('\n');
  const place = name === 'SyntaxError' ? syntaxPlace(path, first) : placeIn(stack, path);
  const todo = OTHER_KIND.test(first) ? 'name it .mjs, as it is an ES module' : 'mend the file';
  return { message: `cannot be loaded (${name}: ${first}); ${todo}`, ...place };
}

const OTHER_KIND = /^(?:Unexpected token 'export'|Cannot use import statement)/u;

// An error that the module threw has its place in the stack.
function placeIn(stack: string, path: string): Place {
  const [, behind = ''] = stack.split(pathToFileURL(path).href);
  const [, line, column = '1'] = /^:(\d+)(?::(\d+))?/u.exec(behind) ?? [];
  return line === undefined ? {} : { line: Number(line), column: Number(column) };
}

// Node tells where a syntax error stands only when it runs the file itself.
function syntaxPlace(path: string, message: string): Place {
  const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8', timeout: 5000 });
  const line = stderr.includes(message) ? /^.*:(\d+)$/mu.exec(stderr)?.[1] : undefined;
  return line === undefined ? {} : { line: Number(line) };
}
