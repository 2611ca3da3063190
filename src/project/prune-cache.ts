import { lstatSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
const KEPT = 30 * DAY;

const MARKER = 'pruned';

/**
 * Removes entries older than thirty days, once a day; what is still needed among them is linted anew. What is dated in the future is
 * as good as old. Links are not followed. Never throws: a cache that cannot be pruned is a larger one.
 */
export function pruneCache(folder: string, now: number): void {
  const marker = join(folder, MARKER);
  try {
    if (!isOlder(marker, now, DAY)) return;
    rmSync(marker, { force: true });
    writeFileSync(marker, '', { flag: 'wx' });
    utimesSync(marker, new Date(now), new Date(now));
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory() && /^[\da-f]{2}$/u.test(entry.name)) pruneFolder(join(folder, entry.name), now);
  } catch {
    // The next run tries again.
  }
}

function pruneFolder(folder: string, now: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (!entry.isDirectory() && isOlder(place, now, KEPT)) rmSync(place, { force: true });
  }
}

// Clocks of two machines may differ, but not by days.
function isOlder(place: string, now: number, than: number): boolean {
  const { mtimeMs = Number.NEGATIVE_INFINITY } = lstatSync(place, { throwIfNoEntry: false }) ?? {};
  return now - mtimeMs > than || mtimeMs - now > DAY;
}
