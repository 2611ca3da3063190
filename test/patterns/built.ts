import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Written } from './literals.js';

/**
 * The regular expressions that our own code puts together with `new RegExp`, when the rules are loaded and the bad examples of each
 * linted by it. The phrases of lexicons are read and not tried, as to compile them takes longer than all else.
 */
export async function builtPatterns(): Promise<readonly Written[]> {
  const built = new Map<string, Written>();
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, parts, made) {
      const pattern = Reflect.construct(target, parts, made) as RegExp;
      const { source, flags } = pattern;
      const key = `${flags} ${source}`;
      if (!built.has(key)) built.set(key, { source, flags, place: placeIn(new Error().stack) });
      return pattern;
    },
  });
  try {
    await lintExamples();
    await readPhrases();
  } finally {
    globalThis.RegExp = real;
  }
  return [...built.values()].filter(({ place }) => !place.includes('node_modules'));
}

// Of the lines the first is the message, the second the hook itself, the third who asked for the pattern.
const placeIn = (stack = ''): string => (stack.split('\n')[2] ?? '').trim().replace(resolve('.'), '.');

const LEXICONS = ['calque', 'cognate'];

const isLexicon = (id: string): boolean => LEXICONS.some((family) => id.startsWith(family));

// Loaded only here, so that what they build while they are loaded is seen.
async function lintExamples(): Promise<void> {
  const { RULES } = await import('mtlint:rules');
  const { createDocument } = await import('../../src/document/document.js');
  const { createRuleSet } = await import('../../src/engine/ruleset.js');
  const { runRules } = await import('../../src/engine/run.js');
  const { readExample } = await import('../../src/evaluate/read-example.js');
  const { parseExample } = await import('../../src/rule/examples.js');
  for (const named of RULES) {
    const examples = isLexicon(named.id) ? [] : named.rule.examples.bad;
    const blocks = examples.flatMap(
      (example: string) => readExample(parseExample(example), named.rule.examples.format).blocks,
    );
    runRules(createDocument(blocks), createRuleSet([named]));
  }
}

async function readPhrases(): Promise<void> {
  const { readPhrase } = await import('../../src/rule/phrase/phrase.js');
  for (const folder of LEXICONS.map((family) => resolve('rules', family)))
    for (const name of readdirSync(folder).filter((one) => one.startsWith('_'))) {
      const lists: object = await import(resolve(folder, name));
      for (const phrase of Object.values(lists).flatMap(Object.keys)) readPhrase(phrase);
    }
}
