import { pathToFileURL } from 'node:url';
import { failureOf } from './module-failure.js';
import type { Place } from './placed.js';

/** What a module exports as its default, or why it could not be loaded and where. */
export type LoadedModule = Readonly<{ value: unknown }> | Readonly<{ failure: Readonly<{ message: string }> & Place }>;

/** Runs a user's module, TypeScript too, and takes its default export. Never rejects. */
export async function loadModule(path: string): Promise<LoadedModule> {
  try {
    return { value: /\.ts$/u.test(path) ? await importTypeScript(path) : await importScript(path) };
  } catch (error) {
    return { failure: failureOf(path, error) };
  }
}

async function importScript(path: string): Promise<unknown> {
  return ((await import(pathToFileURL(path).href)) as Readonly<{ default?: unknown }>).default;
}

async function importTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  // Its cache on disk would be written where nobody asked for a file.
  const jiti = createJiti(import.meta.url, { fsCache: false, interopDefault: false });
  return (await jiti.import<Readonly<{ default?: unknown }>>(path)).default;
}
