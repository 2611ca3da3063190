import { availableParallelism } from 'node:os';
import { createLinter, type Linter } from '../project/linter.js';
import { type Concurrency, heapFor, threadsFor } from '../project/threads.js';
import { workerFile } from './about.js';
import type { Project } from './open-project.js';

/** Finds who lints so many files of so many bytes: this thread, or threads of their own where that is quicker. */
export async function hire(
  { rules, config, cwd }: Project,
  wanted: Concurrency,
  { files, bytes }: Readonly<{ files: number; bytes: number }>,
): Promise<Linter> {
  const memory = process.availableMemory();
  const threads = threadsFor(wanted, { files, bytes, cores: availableParallelism(), memory });
  if (threads === 0) return createLinter(rules);
  // Loaded here, as few runs need it.
  const { openPool } = await import('../project/lint-pool.js');
  const project = { plugins: config.plugins, folder: config.folder, cwd };
  return openPool({ worker: workerFile(), threads, project, memory: heapFor(threads, memory) });
}
