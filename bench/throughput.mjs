// One measurement in a process of its own, so that memory is its own too: `node throughput.mjs <check|wink|both> <size> <clean|damaged>`.
// Prints JSON: milliseconds of CPU for each, characters of prose, and the peak memory in MB.

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createRuleSet, lint, RULES, reader } from '../dist/index.js';
import { inTurns } from './figures.mjs';
import { sample } from './sample.mjs';

const [what = 'both', size = '100000', kind = 'clean'] = process.argv.slice(2);
// Characters of file text.
const WARM = 2_000_000;

const rules = createRuleSet(RULES);
const files = [];
for (const { raw, format } of sample(Number(size), kind)) files.push({ raw, read: await reader(format) });

const cpu = (work) => () => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const check = cpu(() => {
  for (const { raw, read } of files) lint(raw, read(raw), { rules });
});

function bareWink() {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const prose = files.map(({ raw, read }) =>
    read(raw)
      .blocks.map((block) => block.prose)
      .join('\n\n'),
  );
  return {
    prose,
    run: cpu(() => {
      for (const text of prose) nlp.readDoc(text);
    }),
  };
}

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

if (what === 'check') {
  const [time] = inTurns(1, check);
  console.log(JSON.stringify({ check: time, memory: megabytes() }));
} else {
  const { prose, run } = bareWink();
  const characters = prose.reduce((sum, text) => sum + text.length, 0);
  if (what === 'wink') {
    const [time] = inTurns(1, run);
    console.log(JSON.stringify({ wink: time, characters, memory: megabytes() }));
  } else {
    const rounds = Number(size) > 2_000_000 ? 3 : 7;
    // Until the machine has compiled what it runs often: what the first file costs is told with the start-up.
    for (let warmed = 0; warmed < WARM; warmed += Number(size)) {
      run();
      check();
    }
    const [wink, mtlint] = inTurns(rounds, run, check);
    console.log(JSON.stringify({ wink, check: mtlint, characters, memory: megabytes() }));
  }
}
