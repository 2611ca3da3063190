import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// The tests that judge the mutants of one room. The program is not built for them: a mutant is judged by what can be called. The
// files of one run share a thread, which ends with the run.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: process.env['MUTATION_TESTS']?.split(',') ?? [],
    setupFiles: ['test/setup-properties.ts', 'scripts/reliability/mutation-setup.ts'],
    globalSetup: [],
    isolate: false,
    // What waits for a lock that is never given back is noticed by that.
    testTimeout: 10_000,
  },
});
