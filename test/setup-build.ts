import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type InputOption, type OutputOptions } from 'rolldown';
import type { TestProject } from 'vitest/node';
import config from '../rolldown.config.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built program, which tests run as a user does. */
    program: string;
  }
}

/** Builds the program once for all tests, laid out as it is installed, into a folder that goes when they end. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-build-'));
  copyFileSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  const { output, ...input } = config as Readonly<{ input: InputOption; output: OutputOptions }>;
  try {
    await build({ ...input, output: { ...output, dir: join(folder, 'dist') } });
  } catch (error) {
    // The tests that need the program will fail; the others tell more about what is broken.
    process.stderr.write(`${String(error)}\n`);
  }
  project.provide('program', join(folder, 'dist/mtlint.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
