// Whether time and memory grow in step with the text, for every reader, every rule and what comes after, over texts that were made
// to break that: `npm run bench:growth [-- words of the groups to measure]`. Each group has a process of its own, and each measurement
// a limit, so that what takes too long is told and holds nothing up. Ends with 1 where anything grows faster than its text.

import { rmSync } from 'node:fs';
import { writeSection } from '../../scripts/reliability/section.mjs';
import { groupsIn } from './groups.mjs';
import { measureGroup } from './measure-group.mjs';
import { bundleRooms } from './rooms.mjs';
import { sectionOf, verdictsOn } from './verdicts.mjs';

// Processes at a time.
const LANES = 2;

const wanted = process.argv.slice(2);
const folder = await bundleRooms();
const outcomes = [];
try {
  const all = await groupsIn(folder);
  const groups = all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  const queue = groups.entries();
  const lane = async () => {
    for (const [at, group] of queue) {
      const outcome = await measureGroup(folder, group);
      outcomes[at] = outcome;
      console.log(`${group.name}: ${outcome.rows.length} texts, ${outcome.memory.join(' / ')} MB`);
      for (const { text } of verdictsOn(outcome).filter(({ isFault }) => isFault))
        console.error(`  grows too fast: ${text}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const markdown = sectionOf(outcomes);
if (wanted.length > 0) console.log(`\n${markdown}`);
else writeSection('growth', markdown);
if (outcomes.flatMap(verdictsOn).some(({ isFault }) => isFault)) process.exitCode = 1;
