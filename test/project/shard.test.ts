import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallsTo, missingFrom, readShard, shardFrom, spelt } from '../../src/project/shard.js';

describe('missingFrom', () => {
  it.each([
    [[1, 2, 4], 4, 0, 'shard 3 of 4 is missing'],
    [[4], 4, 0, 'shards 1, 2, 3 of 4 are missing'],
    [[1, 4], 4, 1, '1 of the shards 2, 3 of 4 is missing'],
    [[1], 4, 1, '2 of the shards 2, 3, 4 of 4 are missing'],
    [[1], 999_999_999, 0, 'shards 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 … of 999999999 are missing'],
    [[1, 2, 3, 4], 4, 0, undefined],
    [[2, 2, 1], 2, 0, undefined],
    [[1, 4], 4, 2, undefined],
  ])('of %j of %d, and %d besides', (there, total, besides, said) => {
    expect(missingFrom(there, total, besides)).toBe(said);
  });
});

it('a shard is read as it is spelt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.nat({ max: 99 }), (index, more) => {
      const shard = { index, total: index + more };
      expect(readShard(spelt(shard))).toEqual(shard);
    }),
  );
});

describe('fallsTo', () => {
  it('gives every file to exactly one shard, whatever other files there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (path, total) => {
        const shards = Array.from({ length: total }, (_, at) => ({ index: at + 1, total }));
        expect(shards.filter((shard) => fallsTo(shard, path))).toHaveLength(1);
      }),
    );
  });

  it('never changes from one version to the next, and leaves no shard without work', () => {
    const paths = Array.from({ length: 12 }, (_, at) => `content/${at}.md`);
    const shares = [1, 2, 3].map((index) => paths.filter((path) => fallsTo({ index, total: 3 }, path)));
    expect(shares.map((share) => share.map((path) => Number(path.slice(8, -3))))).toEqual([
      [0, 2, 6],
      [3, 4, 5, 7, 8, 11],
      [1, 9, 10],
    ]);
  });
});

describe('readShard', () => {
  it('reads i/n, from 1', () => {
    expect(['1/1', '4/4', '2/17'].map(readShard)).toEqual([
      { index: 1, total: 1 },
      { index: 4, total: 4 },
      { index: 2, total: 17 },
    ]);
    for (const wrong of ['0/4', '5/4', '1', '1/', '/4', '1/4/2', '-1/4', '1.5/4', 'a/b', '1/0', ''])
      expect(readShard(wrong)).toBeUndefined();
  });
});

describe('shardFrom', () => {
  const slurm = { SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_MIN: '0', SLURM_ARRAY_TASK_STEP: '1' };

  it.each<readonly [service: string, env: Record<string, string>, shard: string | undefined]>([
    ['GitLab', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '3' }, '2/3'],
    ['GitLab, one job only', { CI_NODE_TOTAL: '1' }, '1/1'],
    ['CircleCI', { CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '3' }, '1/3'],
    ['Buildkite', { BUILDKITE_PARALLEL_JOB: '2', BUILDKITE_PARALLEL_JOB_COUNT: '3' }, '3/3'],
    ['Slurm, --array=0-3', { ...slurm, SLURM_ARRAY_TASK_ID: '3' }, '4/4'],
    ['Slurm, --array=1-4', { ...slurm, SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_ID: '1' }, '1/4'],
    ['Slurm, --array=0-6:2', { ...slurm, SLURM_ARRAY_TASK_STEP: '2', SLURM_ARRAY_TASK_ID: '6' }, '4/4'],
    ['Slurm, --array=1,2,4,9', { ...slurm, SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_ID: '9' }, undefined],
    ['Kubernetes', { JOB_COMPLETION_INDEX: '0', JOB_COMPLETION_TOTAL: '5' }, '1/5'],
    ['Kubernetes without a total', { JOB_COMPLETION_INDEX: '0' }, undefined],
    ['a number beyond the total', { CI_NODE_INDEX: '4', CI_NODE_TOTAL: '3' }, undefined],
    ['no number', { CI_NODE_INDEX: 'x', CI_NODE_TOTAL: '3' }, undefined],
    ['no service', {}, undefined],
  ])('%s', (_service, env, shard) => {
    expect(shardFrom(env)).toEqual(shard === undefined ? undefined : readShard(shard));
  });
});
