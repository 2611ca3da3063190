import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './is-alive.js';

/**
 * A place beside a file for what is to take its place. The name is hidden, so that no tool takes it for content; short, however
 * long that of the file is; nobody else's; and tells whose it is, so that what a killed process has left can be told.
 */
export const asideOf = (path: string): string =>
  join(dirname(path), `.mtlint-${shortened(basename(path))}-${ours()}-${randomBytes(4).toString('hex')}`);

const ours = (): string => `${shortened(hostname())}-${process.pid}`;

const shortened = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 8);

const ASIDE = /^\.mtlint-(?<file>[\da-f]{8})-(?<host>[\da-f]{8})-(?<pid>\d+)-[\da-f]{8}$/u;

/** Removes from a folder what processes of this machine have left there that were killed while they wrote. Never throws. */
export async function sweep(folder: string): Promise<void> {
  await removeWhere(folder, ({ host, pid }) => host === shortened(hostname()) && !isAlive(Number(pid))).catch(() => {});
}

/** Removes all that is to take the place of one file, whoever writes it: none of them succeeds after that. */
export const forestall = (path: string): Promise<void> =>
  removeWhere(dirname(path), ({ file }) => file === shortened(basename(path)));

type Parts = Readonly<Record<string, string>>;

async function removeWhere(folder: string, isMeant: (parts: Parts) => boolean): Promise<void> {
  const meant = (await readdir(folder)).filter((name) => {
    const { groups } = ASIDE.exec(name) ?? {};
    return groups !== undefined && isMeant(groups);
  });
  await Promise.all(meant.map((name) => rm(join(folder, name), { force: true })));
}
