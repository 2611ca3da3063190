import { type Command, Option } from 'commander';
import { debugFailure } from './debug.js';
import type { MergeOptions } from './merge.js';
import { concurrency, shard } from './scale-options.js';
import { wholeNumber } from './usage.js';

/** The options for large trees. */
export function addScale(command: Command): void {
  command
    .optionsGroup('Large trees:')
    .option(
      '--concurrency <n>',
      'how many threads to lint in, or off; auto starts them where they save time',
      concurrency,
      'auto',
    )
    .option('--cache', 'lint only what has changed since the last run')
    .option('--cache-location <folder>', 'where to keep results; node_modules/.cache/mtlint or .mtlintcache by default')
    .option('--shard <i/n>', 'lint the i-th of n shares of the files; auto asks the CI service; see also merge', shard);
}

/** How much may be found before a run fails. */
export function addFailing(command: Command): void {
  command
    .addOption(new Option('--fail-on <level>', 'what fails the run').choices(['error', 'warn', 'warning', 'never']))
    .option('--max-warnings <n>', 'fail where there are more warnings', wholeNumber);
}

/** The command that puts the reports of shards together. */
export function addMerge(program: Command): void {
  const merge = program
    .command('merge')
    .description('put the reports of shards (json, jsonl or sarif) together into the one of a single run')
    .argument('<reports...>', 'what each shard wrote with --format and --output-file')
    .option('-o, --output-file <file>', 'write the report into a file');
  addFailing(merge);
  merge
    .option('-c, --config <file>', 'use this config')
    .option('--no-config', 'use no config')
    .addOption(debugFailure())
    .action(async (reports: string[], options: MergeOptions) => {
      const { merge } = await import('./merge.js');
      process.exitCode = await merge(reports, options);
    });
}
