import { readFileSync } from 'node:fs';

/** What our own package says of itself. */
export type About = Readonly<{ version: string; homepage?: string }>;

/** Reads our own package, wherever it is installed. */
export function about(): About {
  return JSON.parse(readFileSync(new URL(import.meta.resolve('mtlint/package.json')), 'utf8')) as About;
}

/** Where the page of one of our own rules is on the web. */
export function pageAt(homepage: string, ruleId: string): string {
  return `${homepage.replace(/#.*$/u, '').replace(/\/$/u, '')}/blob/HEAD/docs/rules/${ruleId}.md`;
}
