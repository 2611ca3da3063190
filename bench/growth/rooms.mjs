import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const REPORTS = 'stylish compact json jsonl sarif github gitlab checkstyle junit rdjsonl tap html mqm-tsv'.split(' ');

const MODULES = {
  index: 'src/index.ts',
  timing: 'src/engine/timing.ts',
  result: 'src/engine/result.ts',
  settle: 'src/engine/settle.ts',
  fingerprint: 'src/engine/fingerprint.ts',
  'word-diff': 'src/engine/word-diff.ts',
  decisions: 'src/engine/decisions.ts',
  'settle-decisions': 'src/engine/settle-decisions.ts',
  'decision-line': 'src/project/decision-line.ts',
  'decision-lines': 'src/project/decision-lines.ts',
  'repair-all': 'src/project/repair-all.ts',
  paint: 'src/report/paint.ts',
  step: 'src/review/step.ts',
  state: 'src/review/state.ts',
  placed: 'src/cli/review/placed.ts',
  ...Object.fromEntries(REPORTS.map((name) => [`report-${name}`, `src/report/${name}.ts`])),
};

/** Bundles the rooms as they are in the program, without the program around them. @returns the folder that they are in */
export async function bundleRooms() {
  const folder = mkdtempSync(join(at('node_modules'), '.mtlint-growth-'));
  const config = await loadConfig(at('rolldown.config.ts'));
  const input = Object.fromEntries(Object.entries(MODULES).map(([name, path]) => [name, at(path)]));
  const bundle = await rolldown({ ...config, cwd: at('.'), input });
  await bundle.write({
    ...config.output,
    dir: folder,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
  return folder;
}

/** The names of all reports. */
export { REPORTS };
