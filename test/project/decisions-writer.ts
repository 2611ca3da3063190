import { openDecisions } from '../../src/project/decisions-file.js';
import { decision } from '../engine/make-decision.js';

// Run as a process of its own: adds decisions one by one, and says each once it is on disk.
const [, , root = '', name = '', count = '0'] = process.argv;

const decisions = await openDecisions(root);
for (let at = 0; at < Number(count); at += 1) {
  const words = `${name} ${at}`;
  await decisions.add(decision({ words }));
  process.stdout.write(`${words}\n`);
}
