// A process that measures one group, case by case, as the parent asks for them: `node measure.mjs <folder of the rooms> <group>`. It
// answers with milliseconds of CPU, what of that was whose, and the peak of its memory so far in MB.

import { groupsIn } from './groups.mjs';

const [folder, wanted] = process.argv.slice(2);
const { cases, open } = (await groupsIn(folder)).find(({ name }) => name === wanted);
const work = await open();

const milliseconds = ({ user, system }) => (user + system) / 1000;

process.on('message', ({ name, size }) => {
  try {
    const { run, parts = () => ({}) } = work(cases[name](size), name);
    const before = process.cpuUsage();
    run();
    const time = milliseconds(process.cpuUsage(before));
    process.send({ time, parts: parts(), memory: Math.round(process.resourceUsage().maxRSS / 1024) });
  } catch (error) {
    process.send({ failure: String(error) });
  }
});
process.send({ ready: true });
