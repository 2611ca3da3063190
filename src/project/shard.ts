import { createHash } from 'node:crypto';

/** One of several runs that share the files between them: the `index`th of `total`, from 1. */
export type Shard = Readonly<{ index: number; total: number }>;

/**
 * Whether a file falls to a shard, by the hash of its path: every file to exactly one, on every machine to the same, and where
 * files come or go the others stay where they are. `path` is as seen from the working directory, divided by `/`.
 */
export function fallsTo({ index, total }: Shard, path: string): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE(0) % total === index - 1;
}

type Environment = Readonly<Record<string, string | undefined>>;

// The variables in which services number the jobs of one task: the number, how many there are, what the first is called, and how
// far apart two are.
const SERVICES: readonly Readonly<{ index: string; total: string; first: string | number; step?: string }>[] = [
  { index: 'CI_NODE_INDEX', total: 'CI_NODE_TOTAL', first: 1 }, // GitLab's parallel
  { index: 'CIRCLE_NODE_INDEX', total: 'CIRCLE_NODE_TOTAL', first: 0 },
  { index: 'BUILDKITE_PARALLEL_JOB', total: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
  {
    index: 'SLURM_ARRAY_TASK_ID',
    total: 'SLURM_ARRAY_TASK_COUNT',
    first: 'SLURM_ARRAY_TASK_MIN',
    step: 'SLURM_ARRAY_TASK_STEP',
  },
  { index: 'JOB_COMPLETION_INDEX', total: 'JOB_COMPLETION_TOTAL', first: 0 }, // Kubernetes, which tells no total by itself
];

/** The variables that `shardFrom` reads, in pairs. */
export const SHARD_VARIABLES: readonly string[] = SERVICES.map(({ index, total }) => `${index} and ${total}`);

/** The shard that a service says we are; undefined where none does. Never throws: what makes no sense is nothing said. */
export function shardFrom(env: Environment): Shard | undefined {
  for (const { index, total, first, step = '' } of SERVICES) {
    const begin = typeof first === 'number' ? first : Number(env[first] ?? 0);
    const of = Number(env[total] || Number.NaN);
    // GitLab numbers nothing where there is one job only.
    const number = Number(env[index] || (of === 1 ? begin : Number.NaN));
    const shard = { index: (number - begin) / Number(env[step] || 1) + 1, total: of };
    if (isShard(shard)) return shard;
  }
  return undefined;
}

/** A shard as the user spells it, `i/n`. */
export const spelt = ({ index, total }: Shard): string => `${index}/${total}`;

// How many missing shards are worth naming.
const NAMED = 10;

/**
 * Which of `total` shards are missing, in words for a person, where only these are there, and besides them reports that do not say
 * which they are; undefined where none is.
 */
export function missingFrom(there: readonly number[], total: number, besides: number): string | undefined {
  const known = new Set(there);
  const missing = total - known.size - besides;
  if (missing <= 0) return undefined;
  const absent: number[] = [];
  for (let index = 1; index <= total && absent.length < NAMED; index += 1) if (!known.has(index)) absent.push(index);
  const more = missing + besides > absent.length ? ' …' : '';
  const one = missing === 1 ? 'is' : 'are';
  const which = absent.length === 1 ? 'shard' : besides > 0 ? `${missing} of the shards` : 'shards';
  return `${which} ${absent.join(', ')}${more} of ${total} ${one} missing`;
}

/** Reads `i/n`; undefined where it is no shard. */
export function readShard(text: string): Shard | undefined {
  const [, index, total] = /^(\d{1,9})\/(\d{1,9})$/u.exec(text) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  return isShard(shard) ? shard : undefined;
}

const isShard = ({ index, total }: Shard): boolean =>
  Number.isInteger(index) && Number.isInteger(total) && index >= 1 && index <= total;
