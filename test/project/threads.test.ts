import { describe, expect, it } from 'vitest';
import { BYTES_PER_THREAD, type Load, threadsFor } from '../../src/project/threads.js';

const PLENTY: Load = { files: 10_000, bytes: 1e9, cores: 8, memory: 1e10 };

describe('threadsFor', () => {
  it.each<readonly [what: string, wanted: number | 'auto' | 'off', load: Partial<Load>, threads: number]>([
    ['a thread for each core', 'auto', {}, 8],
    ['none beside this one where one is all there is', 'auto', { cores: 1 }, 0],
    ['none where the text is short, however many files', 'auto', { bytes: 2 * BYTES_PER_THREAD - 1 }, 0],
    ['no more than there is text for', 'auto', { bytes: 3 * BYTES_PER_THREAD }, 3],
    ['no more than there are files', 'auto', { files: 2 }, 2],
    ['no more than there is memory for', 'auto', { memory: 350_000_000 }, 3],
    ['what the user says, however short the text', 4, { bytes: 1, cores: 2 }, 4],
    ['but not beyond memory or files', 64, { files: 5, memory: 450_000_000 }, 4],
    ['this one', 1, {}, 0],
    ['this one', 'off', {}, 0],
  ])('%s (%s)', (_what, wanted, load, threads) => {
    expect(threadsFor(wanted, { ...PLENTY, ...load })).toBe(threads);
  });
});
