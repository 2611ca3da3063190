import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FormatName, WHAT_IS_READ } from '../../formats/registry.js';
import { configIn } from '../../project/config-file.js';
import { findFiles } from '../../project/find-files.js';
import { type Content, contentIn } from '../../project/setup/content.js';
import { configFile, githubWorkflow, gitlabJob, preCommitHook, type SetupFile } from '../../project/setup/files.js';
import { writeNew } from '../../project/setup/write-new.js';
import { writeMessage } from '../../project/write-fixed.js';
import { inertLines } from '../../report/inert.js';
import { oneLine } from '../../report/visible.js';
import { about } from '../about.js';
import { complain, print } from '../terminal.js';
import { askOnTerminal } from './ask.js';
import { askWishes, type Wishes } from './wishes.js';

/** What `mtlint init` was asked for. */
export type InitOptions = Readonly<{ yes?: boolean; github?: boolean; gitlab?: boolean; preCommit?: boolean }>;

/** Sets mtlint up in the working directory: asks on a terminal, overwrites nothing, says what to do next. @returns the exit code */
export async function init(options: InitOptions): Promise<number> {
  const cwd = process.cwd();
  const here = (path: string) => existsSync(resolve(cwd, path));
  const { files } = await findFiles(['.'], { cwd, ignored: () => false, errorOnUnmatched: false });
  const content = contentIn(files);
  const asked = options.yes !== true && process.stdin.isTTY && process.stdout.isTTY;
  const wishes = asked ? await ask(content, options, here) : defaults(content, options);
  if (!wishes) {
    complain('mtlint: nothing was written');
    return INTERRUPTED;
  }
  if (!asked && options.yes !== true) complain('This is no terminal, so the defaults are taken.');
  print(`${told(content)}\n`);
  const failed = await writeAll(cwd, wishes, here('package.json'));
  print(nextSteps(here('package.json')));
  return failed ? 2 : 0;
}

const INTERRUPTED = 130;

// What was not asked for is not written, unless somebody agrees.
const defaults = ({ folders }: Content, { github, gitlab, preCommit }: InitOptions): Wishes => ({
  files: folders,
  from: [],
  github: github === true,
  gitlab: gitlab === true,
  preCommit: preCommit === true,
});

function ask(content: Content, options: InitOptions, here: (path: string) => boolean): Promise<Wishes | undefined> {
  const usual = defaults(content, options);
  const offered = {
    ...usual,
    github: usual.github || here('.github'),
    gitlab: usual.gitlab || here('.gitlab-ci.yml'),
    preCommit: usual.preCommit || here('.pre-commit-config.yaml'),
  };
  return askOnTerminal((question) => askWishes(question, offered, here));
}

// Writes what is wished for. True where something could not be written.
async function writeAll(cwd: string, wishes: Wishes, inPackage: boolean): Promise<boolean> {
  const { version } = about();
  const config = configIn(cwd);
  if (config !== undefined) print(`${config} is there already and stays as it is.\n`);
  const files: readonly SetupFile[] = [
    ...(config === undefined ? [configFile(wishes.files, wishes.from, { inPackage })] : []),
    ...(wishes.github ? [githubWorkflow(version)] : []),
    ...(wishes.gitlab ? [gitlabJob(version)] : []),
    ...(wishes.preCommit ? [preCommitHook(version)] : []),
  ];
  let failed = false;
  for (const { path, text, part } of files) {
    try {
      const written = await writeNew(cwd, path, text);
      print(written ? `Wrote ${path}.\n` : `${path} is there already and stays as it is. Add to it:\n\n${part}\n`);
    } catch (error) {
      failed = true;
      complain(`${path}: ${writeMessage(error)}`);
    }
  }
  return failed;
}

const NAMES: Readonly<Record<FormatName, string>> = {
  markdown: 'Markdown',
  mdx: 'MDX',
  html: 'HTML',
  plain: 'plain text',
  po: 'PO',
  xliff: 'XLIFF',
  json: 'JSON',
  yaml: 'YAML',
  srt: 'SRT',
  vtt: 'WebVTT',
};

function told({ folders, formats }: Content): string {
  if (formats.length === 0) return `There is nothing to lint here yet; mtlint reads ${WHAT_IS_READ}.`;
  const counts = formats.map(([format, count]) => `${count} of ${NAMES[format]}`).join(', ');
  return inertLines(oneLine(`Found files in ${folders.join(', ').replace(/^\.$/u, 'this folder')}: ${counts}.`));
}

function nextSteps(inPackage: boolean): string {
  const install = inPackage ? '  npm install --save-dev mtlint   so that all of you run the same version\n' : '';
  return `
Next:
${install}  npx mtlint                      what it finds
  npx mtlint --update-baseline    accept what is there, so that only what is new fails
  npx mtlint review               go through it, flag by flag
  npx mtlint explain              all rules, and why each is one
`;
}
