import { Command } from 'commander';
import { inertLines } from '../report/inert.js';
import { visible } from '../report/visible.js';
import type { CheckOptions } from './check-options.js';
import { debugFailure, debugOption } from './debug.js';
import type { EvalOptions } from './eval.js';
import type { ProjectOptions } from './open-project.js';
import { gatherReport, REPORT_FORMATS } from './report-formats.js';
import type { ReviewOptions } from './review/review.js';
import { addFailing, addMerge, addScale, addStream } from './scale-commands.js';
import { addInit, addTestRules } from './setup-commands.js';
import { gather, share } from './usage.js';

const EXAMPLES = `
Examples:
  mtlint content/                    lint a folder; check is the default command
  mtlint content/ --fix              make the repairs that are safe
  mtlint review content/             walk through every flag, one by one
  mtlint check --format json a.md    for other programs; see also mtlint check --help
  mtlint explain                     all rules

Exit codes: 0 nothing at the failing level, 1 something, 2 wrong use or a file
that could not be read.`;

/** The commands and options of the program. Each command's own code is loaded when it runs, so that `--help` is quick. */
export function createProgram(version: () => string): Command {
  const program = new Command('mtlint')
    .description('Finds the marks that machine translation leaves in English text and proposes the repair.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`mtlint: ${onOneLine(text)}\n`) })
    .option('-v, --version', 'print the version')
    .on('option:version', () => {
      process.stdout.write(`${version()}\n`);
      process.exit(0);
    })
    .addHelpText('after', EXAMPLES);
  addCheck(program);
  addReview(program);
  addLsp(program);
  addExplain(program);
  addEval(program);
  addNewRule(program);
  addInit(program);
  addTestRules(program);
  addMerge(program);
  addStream(program);
  return program;
}

// Commander's errors begin with “error:” and put their suggestion on a line of its own.
const onOneLine = (text: string): string =>
  inertLines(
    visible(
      text
        .replace(/^error: /u, '')
        .trim()
        .replace(/\n\(Did/u, ' (did')
        .replace(/\n/gu, ' '),
    ),
  );

function addCheck(program: Command): void {
  const check = program
    .command('check', { isDefault: true })
    .description('lint files and folders (the default command)')
    .argument(
      '[paths...]',
      'files, folders or globs; none means the working directory, or what the config names; - is --stdin',
    );
  addOutput(check);
  addChoice(check);
  addScale(check);
  addRules(check);
  addProject(check);
  check.addOption(debugOption());
  check.action(async (paths: string[], options: CheckOptions) => {
    const { check } = await import('./check.js');
    process.exitCode = await check(
      paths,
      options,
      program.commands.map((command) => command.name()),
    );
  });
}

function addReview(program: Command): void {
  const review = program
    .command('review')
    .description('walk through every flag in the terminal: repair, correct, dismiss')
    .argument('[paths...]', 'files, folders or globs; none means the working directory, or what the config names')
    .optionsGroup('Files:')
    .option('--min-confidence <0..1>', 'show only flags at least this likely to be right', share)
    .option('--ignore-pattern <pattern>', 'leave out files, spelt as in .gitignore; repeatable', gather)
    .option('--no-inline-config', 'let no comment or [sic] silence anything')
    .option('--no-error-on-unmatched-pattern', 'accept paths where there is nothing to lint')
    .option('--export <file>', 'write all decisions as .csv, or as .tsv of MQM annotations, and review nothing');
  addRules(review);
  addProject(review);
  review.addOption(debugFailure());
  review.action(async (paths: string[], options: ReviewOptions) => {
    const { review } = await import('./review/review.js');
    process.exitCode = await review(paths, options);
  });
}

function addOutput(command: Command): void {
  command
    .optionsGroup('Report:')
    .option('-f, --format <name[=file]>', `how to report: ${REPORT_FORMATS.join(', ')}; repeatable`, gatherReport)
    .option('-o, --output-file <file>', 'write the report into a file')
    .option('--quiet', 'report errors only')
    .option('--min-confidence <0..1>', 'report only flags at least this likely to be right', share)
    .option('--report-unused-directives', 'report comments that silence nothing')
    .optionsGroup('Exit code:');
  addFailing(command);
  command.option('--no-error-on-unmatched-pattern', 'accept paths where there is nothing to lint');
}

function addChoice(command: Command): void {
  command
    .optionsGroup('Repair:')
    .option('--fix', 'make the repairs that are safe, and report the rest')
    .option('--fix-dry-run', 'the same without writing; --format json has the text as output')
    .optionsGroup('Files:')
    .option('--ignore-pattern <pattern>', 'leave out files, spelt as in .gitignore; repeatable', gather)
    .option('--changed [base]', 'report only what has changed since the work left a branch; --changed=main names it')
    .option('--staged', 'report only what is staged, in the text that is staged')
    .option('--diff <file>', 'report only what a unified diff changes; - is standard input')
    .option('--force-exclude', 'pass over named files, too, that a folder would not give, as hooks name files')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <name>', 'what to call it; its ending tells the format')
    .option('--no-inline-config', 'let no comment or [sic] silence anything')
    .option('--print-config <file>', 'print what applies to a file, and who said so, and lint nothing')
    .optionsGroup('Decisions:')
    .option('--baseline <file>', 'honour the decisions in this file, not those in .mtlint/decisions.jsonl')
    .option('--no-baseline', 'honour no decisions: report everything')
    .option('--update-baseline', 'accept all present flags, so that only new ones fail, and take out what is stale');
}

function addRules(command: Command): void {
  command
    .optionsGroup('Rules:')
    .option('--rule <id: level>', "set a rule to off, warn or error: 'family/symptom: off'; repeatable", gather)
    .option('--from <languages>', 'what the text was translated from, as fr,es; repeatable', gather);
}

function addProject(command: Command): void {
  command
    .optionsGroup('Other:')
    .option('-c, --config <file>', 'use this config')
    .option('--no-config', 'use no config')
    .option('--color', 'use colour, whatever the terminal says')
    .option('--no-color', 'use no colour');
}

function addLsp(program: Command): void {
  const lsp = program
    .command('lsp')
    .description('serve an editor by the language server protocol, on standard input and output')
    .option('--stdio', 'what there is besides: nothing; editors say it all the same');
  addRules(lsp);
  addProject(lsp);
  lsp.addOption(debugFailure());
  lsp.action(async (options: ProjectOptions) => {
    const { serve } = await import('./lsp/serve.js');
    await serve(options);
  });
}

function addExplain(program: Command): void {
  const explain = program
    .command('explain')
    .description('show what a rule finds and why, or list all rules')
    .argument('[rule]', 'family/symptom');
  addProject(explain);
  explain.addOption(debugFailure());
  explain.action(async (id: string | undefined, options: ProjectOptions & { color?: boolean }) => {
    const { explain } = await import('./explain.js');
    process.exitCode = await explain(id, options);
  });
}

function addEval(program: Command): void {
  program
    .command('eval')
    .description('compare flags with annotated documents: precision, recall, false alarms')
    .argument('[corpus...]', 'folders of documents with NAME.gold.jsonl beside them')
    .option('-f, --format <name>', 'text or json', 'text')
    .option('--gold <file>', 'one gold file for many documents')
    .option('--mt <folder>', 'documents that are machine translation, to judge mtScore; repeatable', gather)
    .option('--not-mt <folder>', 'documents that are not; repeatable', gather)
    .option('--min-confidence <0..1>', 'count only flags at least this likely to be right', share)
    .option('--misses', 'list every miss and every false flag')
    .addOption(debugFailure())
    .action(async (folders: string[], options: EvalOptions) => {
      const { evaluate } = await import('./eval.js');
      process.exitCode = await evaluate(folders, options);
    });
}

function addNewRule(program: Command): void {
  program
    .command('new-rule')
    .description('write the file of a new rule, whose tests fail until it is filled in')
    .argument('<family/symptom>', 'its id, and its path below rules/')
    .addOption(debugFailure())
    .action(async (id: string) => {
      const { newRule } = await import('./new-rule.js');
      process.exitCode = await newRule(id);
    });
}
