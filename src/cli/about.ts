import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What our own package says of itself. */
export type About = Readonly<{ version: string; homepage?: string }>;

/** Reads our own package, wherever it is installed. */
export function about(): About {
  return JSON.parse(readFileSync(new URL(import.meta.resolve('mtlint/package.json')), 'utf8')) as About;
}

/** Where the page of one of our own rules is on the web. */
export function pageAt(homepage: string, ruleId: string): string {
  return `${homepage.replace(/#.*/u, '').replace(/\/$/u, '')}/blob/HEAD/docs/rules/${ruleId}.md`;
}

const WORKER = 'dist/lint-worker.js';

/** The module that lints in a thread, wherever we are installed. */
export function workerFile(): URL {
  return new URL(WORKER, import.meta.resolve('mtlint/package.json'));
}

// What decides what is found in a text, beside our own code.
const MODEL = ['wink-nlp', 'wink-eng-lite-web-model'];

/**
 * What stands for all that lints: it changes with every rule, format and package. Our own code is known by the module of the
 * threads, which names the files it is built from by hashes of what is in them; the tables of letters come with Node.
 */
export function programCode(): string {
  const own = [new URL(import.meta.resolve('mtlint/package.json')), workerFile()];
  const packages = MODEL.map((name) => new URL(import.meta.resolve(`${name}/package.json`)));
  const hash = createHash('sha256').update(process.version);
  for (const file of [...own, ...packages]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
