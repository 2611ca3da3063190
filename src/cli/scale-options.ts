import { InvalidArgumentError } from 'commander';
import { readShard, SHARD_VARIABLES, type Shard, shardFrom } from '../project/shard.js';
import type { Concurrency } from '../project/threads.js';

/** Reads how many threads to lint in. */
export function concurrency(value: string): Concurrency {
  if (value === 'auto' || value === 'off') return value;
  if (!/^[1-9]\d{0,3}$/u.test(value))
    throw new InvalidArgumentError('It must be auto, off, or a whole number from 1 up.');
  return Number(value);
}

/** Reads which share of the files to lint: `i/n`, or what the service that runs us says. */
export function shard(value: string): Shard {
  const found = value === 'auto' ? shardFrom(process.env) : readShard(value);
  if (found) return found;
  if (value !== 'auto') throw new InvalidArgumentError('It must be auto, or i/n: the 1st of 4 shards is 1/4.');
  throw new InvalidArgumentError(`None of these says which shard this is: ${SHARD_VARIABLES.join('; ')}. Give i/n.`);
}
