import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
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
export function sweep(folder: string): void {
  try {
    removeWhere(folder, ({ host, pid }) => host === shortened(hostname()) && !isAlive(Number(pid)));
  } catch {
    // It stays for the next time.
  }
}

/** Removes all that is to take the place of one file, whoever writes it: none of them succeeds after that. */
export const forestall = (path: string): void =>
  removeWhere(dirname(path), ({ file }) => file === shortened(basename(path)));

type Parts = Readonly<Record<string, string>>;

function removeWhere(folder: string, isMeant: (parts: Parts) => boolean): void {
  for (const name of readdirSync(folder)) {
    const { groups } = ASIDE.exec(name) ?? {};
    if (groups && isMeant(groups)) rmSync(join(folder, name), { force: true });
  }
}
