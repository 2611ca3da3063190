import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Runs mtlint, its output thrown away: seconds of wall time, and the peak memory of all its threads in MB. */
export async function mtlint(args, { input } = {}) {
  const peak = join(tmpdir(), `mtlint-peak-${process.pid}`);
  const before = performance.now();
  const child = spawn(process.execPath, ['--import', at('peak.mjs'), at('../dist/mtlint.js'), ...args], {
    env: { ...process.env, PEAK: peak },
    stdio: [input === undefined ? 'ignore' : openSync(input, 'r'), 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0 && code !== 1) throw new Error(`mtlint ${args.join(' ')} ended with ${code}`);
  const wall = (performance.now() - before) / 1000;
  const memory = Number(readFileSync(peak, 'utf8'));
  rmSync(peak);
  return { wall, peak: memory };
}
