// What each rule costs alone, as a share of bare wink-nlp over the same prose: `npm run bench:rules [-- folder of .txt files]`.
// Clean prose is what a rule mostly meets, so the native part of the corpus is the default.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createRuleSet, formatOf, lint, RULES, reader } from '../dist/index.js';
import { inTurns, table } from './figures.mjs';

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../corpus/native');
const files = [];
for (const name of readdirSync(folder).sort()) {
  const format = formatOf(name);
  if (format === undefined) continue;
  const raw = readFileSync(join(folder, name), 'utf8');
  files.push({ raw, reading: (await reader(format))(raw) });
}

const cpu = (work) => () => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const nlp = winkNLP(model, ['sbd', 'pos']);
const prose = files.map(({ reading }) => reading.blocks.map((block) => block.prose).join('\n\n'));
const wink = () => {
  for (const text of prose) nlp.readDoc(text);
};
const linting = (named) => {
  const rules = createRuleSet(named);
  return () => {
    for (const { raw, reading } of files) lint(raw, reading, { rules });
  };
};

const ROUNDS = 5;
inTurns(3, cpu(wink), cpu(linting(RULES)));
const [bare, nothing, all] = inTurns(ROUNDS, cpu(wink), cpu(linting([])), cpu(linting(RULES)));
const rows = RULES.map((named) => ({ id: named.id, time: inTurns(ROUNDS, cpu(linting([named])))[0] - nothing }))
  .sort((a, b) => b.time - a.time)
  .map(({ id, time }) => [id, `${time.toFixed(1)} ms`, `${((time / bare) * 100).toFixed(1)} %`]);
console.log(
  table([
    ['alone', 'CPU', 'of bare wink'],
    ['all rules', `${all.toFixed(1)} ms`, `${((all / bare) * 100).toFixed(1)} %`],
    ['no rule', `${nothing.toFixed(1)} ms`, `${((nothing / bare) * 100).toFixed(1)} %`],
    ...rows,
  ]),
);
