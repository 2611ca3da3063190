import { RULES } from 'mtlint:rules';
import { workerData } from 'node:worker_threads';
import type { WorkerProject } from '../project/lint-pool.js';
import { batchLinter } from '../project/linter.js';
import { loadRules } from '../project/load-rules.js';

const { plugins, folder, cwd } = workerData as WorkerProject;

// What is wrong with a plugin, the main thread has said.
const { rules } = await loadRules(RULES, plugins, { folder, cwd });

/** Lints jobs in a thread of a pool. */
export const lint = batchLinter(rules);
