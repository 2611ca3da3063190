import { type Command, Option } from 'commander';
import { debugFailure } from './debug.js';
import type { MergeOptions } from './merge.js';
import { concurrency, shard } from './scale-options.js';
import type { StreamOptions } from './stream.js';
import { gather, share, wholeNumber } from './usage.js';

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

/** The command that lints a stream of documents. */
export function addStream(program: Command): void {
  program
    .command('stream')
    .description('lint JSON Lines from standard input, and answer each line with one, in order, in constant memory')
    .addHelpText('after', STREAM)
    .option('--min-confidence <0..1>', 'report only flags at least this likely to be right', share)
    .option('--no-inline-config', 'let no comment or [sic] silence anything')
    .option('--rule <id: level>', "set a rule to off, warn or error: 'family/symptom: off'; repeatable", gather)
    .option('--from <languages>', 'what the text was translated from, as fr,es; repeatable', gather)
    .option('--concurrency <n>', 'how many threads to lint in; auto for one on each core', concurrency, 'off')
    .option('-c, --config <file>', 'use this config')
    .option('--no-config', 'use no config')
    .addOption(debugFailure())
    .action(async (options: StreamOptions) => {
      const { stream } = await import('./stream.js');
      process.exitCode = await stream(options);
    });
}

const STREAM = `
Reads   {"id": 1, "text": "…", "format": "markdown", "path": "a.md"}
        Without format the ending of path tells it; without either it is plain.
Writes  {"id": 1, "messages": […], "words": 312, "mtScore": 0.98}
        with messages as in check --format json. A line that cannot be linted
        is answered, too, with "line" and "error" added, and the stream goes on.

Exit codes: 0 every line was answered, 2 wrong use, a broken config, or a stream
that broke off.`;

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
