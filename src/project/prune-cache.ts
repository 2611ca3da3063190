import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
const KEPT = 30 * DAY;

const MARKER = 'pruned';

/**
 * Removes entries older than thirty days, once a day; what is still needed among them is linted anew. Never throws: a cache that
 * cannot be pruned is a larger one.
 */
export function pruneCache(folder: string, now: number): void {
  const marker = join(folder, MARKER);
  try {
    if (ageOf(marker, now) < DAY) return;
    writeFileSync(marker, '');
    utimesSync(marker, new Date(now), new Date(now));
    for (const name of readdirSync(folder)) if (/^[\da-f]{2}$/u.test(name)) pruneFolder(join(folder, name), now);
  } catch {
    // The next run tries again.
  }
}

function pruneFolder(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const place = join(folder, name);
    if (ageOf(place, now) > KEPT) rmSync(place, { force: true });
  }
}

function ageOf(place: string, now: number): number {
  const { mtimeMs = Number.NEGATIVE_INFINITY } = statSync(place, { throwIfNoEntry: false }) ?? {};
  return now - mtimeMs;
}
