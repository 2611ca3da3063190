import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const NAME = 'mtlint:page';
const FOLDER = fileURLToPath(new URL('../src/report/html/', import.meta.url));

// In the order of the cascade.
const SHEETS = ['colours', 'layout', 'desk', 'prose', 'notes', 'paper'];

/**
 * Provides the module `mtlint:page`: the script and the style of the HTML report as text, each with the hash by which the page
 * allows it and nothing else. Works in Rolldown (the build) and Vite (the tests) alike.
 */
export function pagePlugin() {
  return {
    name: 'mtlint-page',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id: string) => (id === `\0${NAME}` ? moduleOf({ SCRIPT: await script(), STYLE: style() }) : undefined),
  };
}

function moduleOf(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .flatMap(([name, text]) => [
      `export const ${name} = ${JSON.stringify(text)};`,
      `export const ${name}_HASH = 'sha256-${createHash('sha256').update(text).digest('base64')}';`,
    ])
    .join('\n');
}

async function script(): Promise<string> {
  const bundle = await rolldown({ input: `${FOLDER}browser/main.ts`, platform: 'browser' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code.trim();
  } finally {
    await bundle.close();
  }
}

// Without comments and indentation, which nobody reads there.
const style = (): string =>
  SHEETS.map((name) => readFileSync(`${FOLDER}style/${name}.css`, 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/(?<!\s)\s*\n\s*/gu, '\n')
    .trim();
