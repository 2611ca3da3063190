import { resolve } from 'node:path';
import { ALL_LINES, type LineSpan, linesInDiff } from './changed-lines.js';
import { askGit, namesIn, type Said } from './git.js';
import { filtersOff } from './git-filters.js';

/** What has changed in a repository. */
export type Changes = Readonly<{
  /** By the absolute path of a file, links resolved. A file that is not named has not changed. */
  lines: ReadonlyMap<string, readonly LineSpan[]>;
  /** What stands in the index, by path, of files that are otherwise on disk: only where the index is looked at. */
  staged: ReadonlyMap<string, Uint8Array>;
  /** What the files were compared with, where that is a commit. */
  since?: Base;
}>;

/** A commit that files were compared with: its name as it was said, or guessed; whether it is the one that the clone stands at. */
export type Base = Readonly<{ name: string; commit: string; guessed: boolean; isHead: boolean }>;

/** Why changes cannot be told, and what to do: to be shown behind the name of the option. */
export type Untold = Readonly<{ problem: string }>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What differs, on disk, from the point at which the work in this clone left `base`: commits, what is not committed, and files that
 * git does not know yet. Without a base, the branch that a merge request goes into, or else the default branch.
 */
export async function changesSince(cwd: string, base: string | undefined, env: Environment): Promise<Changes | Untold> {
  const root = await rootOf(cwd);
  if (typeof root !== 'string') return root;
  const from = base ?? (await usualBase(root, env));
  if (from === undefined) return { problem: 'cannot tell what to compare with; name a branch: --changed=main' };
  const commit = await commitOf(root, from);
  if (commit === undefined) return { problem: `knows no ${from} here; ${await remedy(root, from)}` };
  const fork = await askGit(root, ['merge-base', commit, 'HEAD']);
  if (!fork.ok) return { problem: `finds nothing that ${from} and HEAD have in common; ${await remedy(root, from)}` };
  const at = fork.out.trim();
  const lines = await differing(root, [at]);
  if ('problem' in lines) return lines;
  const strangers = await askGit(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  if (!strangers.ok) return untold(strangers.message);
  const unknown = namesIn(strangers.out).map((name) => [resolve(root, name), ALL_LINES] as const);
  const isHead = at === (await commitOf(root, 'HEAD'));
  const since = { name: from, commit: at, guessed: base === undefined, isHead };
  return { lines: new Map([...lines, ...unknown]), staged: new Map(), since };
}

/** What the next commit would change. Its text counts, not what stands on disk. */
export async function stagedChanges(cwd: string): Promise<Changes | Untold> {
  const root = await rootOf(cwd);
  if (typeof root !== 'string') return root;
  const lines = await differing(root, ['--cached']);
  if ('problem' in lines) return lines;
  const unstaged = await compared(root, ['--name-only', '-z']);
  if (!unstaged.ok) return untold(unstaged.message);
  const staged = new Map<string, Uint8Array>();
  for (const name of namesIn(unstaged.out)) {
    const path = resolve(root, name);
    const text = lines.has(path) ? await inIndex(root, name) : undefined;
    if (text?.ok) staged.set(path, Buffer.from(text.out, 'latin1'));
  }
  return { lines, staged };
}

/** True where git knows a commit by this name. */
export async function isCommit(cwd: string, name: string): Promise<boolean> {
  return (await commitOf(cwd, name)) !== undefined;
}

async function rootOf(cwd: string): Promise<string | Untold> {
  const said = await askGit(cwd, ['rev-parse', '--show-toplevel']);
  if (said.ok) return said.out.replace(/\n$/u, '');
  const { message } = said;
  if (message.startsWith('not a git repository'))
    return { problem: 'needs a git repository, and this folder is in none; --diff needs none' };
  // As in containers, where the files belong to another user.
  const [, owned] = /dubious ownership in repository at '(.*)'/u.exec(message) ?? [];
  const trust = owned === undefined ? '' : `; where you trust it: git config --global --add safe.directory ${owned}`;
  return untold(message + trust);
}

const untold = (message: string): Untold => ({ problem: `could not ask git: ${message}` });

// Where continuous integration says it, then where a clone does, then by name.
async function usualBase(root: string, env: Environment): Promise<string | undefined> {
  const told = env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || (env['GITHUB_BASE_REF'] && `origin/${env['GITHUB_BASE_REF']}`);
  if (told) return told;
  const head = await askGit(root, ['rev-parse', '--abbrev-ref', 'origin/HEAD']);
  const names = [...(head.ok ? [head.out.trim()] : []), 'origin/main', 'origin/master', 'main', 'master'];
  for (const name of names) if ((await commitOf(root, name)) !== undefined) return name;
  return undefined;
}

async function commitOf(root: string, name: string): Promise<string | undefined> {
  const said = await askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return said.ok ? said.out.trim() : undefined;
}

async function remedy(root: string, base: string): Promise<string> {
  const shallow = await askGit(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow.ok && shallow.out.trim() === 'true')
    return 'the clone is shallow: fetch all of it (fetch-depth: 0 with actions/checkout, GIT_DEPTH: 0 on GitLab, or git fetch --unshallow)';
  return `check the spelling, or fetch it: git fetch origin ${base.replace(/^origin\//u, '')}`;
}

const inIndex = (root: string, name: string): Promise<Said> =>
  askGit(root, ['cat-file', 'blob', `:./${name}`], { encoding: 'latin1' });

// Whatever the user has set, in a form that can be read: no context, names from the root, renames found. Git would look for changes in
// a submodule by a program of its own, which knows nothing of what we have told this one.
const DIFF = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '-M', '--ignore-submodules=all'];
const HUNKS = ['--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/'];

async function differing(
  root: string,
  what: readonly string[],
): Promise<ReadonlyMap<string, readonly LineSpan[]> | Untold> {
  const [diff, numbers] = await Promise.all([
    compared(root, [...HUNKS, ...what]),
    compared(root, ['--numstat', '-z', ...what]),
  ]);
  if (!diff.ok) return untold((await partialRemedy(root, what)) ?? diff.message);
  if (!numbers.ok) return untold(numbers.message);
  const named = [...linesInDiff(diff.out), ...binariesIn(numbers.out).map((name) => [name, ALL_LINES] as const)];
  return new Map(named.map(([name, lines]) => [resolve(root, name), lines]));
}

// Git itself would fetch what a partial clone leaves out; from here it may not.
async function partialRemedy(root: string, what: readonly string[]): Promise<string | undefined> {
  const promised = await askGit(root, [
    'config',
    '--get-regexp',
    '^(extensions\\.partialclone|remote\\..*\\.promisor)$',
  ]);
  if (!promised.ok) return undefined;
  return `the clone is partial and lacks what to compare with; git diff --stat ${what.join(' ')} fetches it`;
}

async function compared(root: string, what: readonly string[]): Promise<Said> {
  const off = await filtersOff(root);
  return off.ok ? askGit(root, [...DIFF, ...what, '--'], { settings: off.settings }) : off;
}

// What git takes for no text has no lines in a diff, and is linted all the same: then it costs an error instead of nothing.
function binariesIn(numbers: string): readonly string[] {
  const parts = numbers.split('\0');
  return parts.flatMap((part, at) => {
    const [, name] = /^-\t-\t([\s\S]*)$/u.exec(part) ?? [];
    // A rename has its names behind it, the old one first.
    return name === undefined ? [] : [name === '' ? (parts[at + 2] ?? '') : name];
  });
}
