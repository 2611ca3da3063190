import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './program.mjs';
import { copyOf, makeWorld, put, snapshot } from './world.mjs';

const ALONE = ['--concurrency', 'off'];

const decision = (words, before, after) =>
  `${JSON.stringify({ path: 'text/old.md', rule: 'test/teh', words, before, after, decision: 'dismissed', category: 'style/unidiomatic', impact: 'major' })}\n`;

/** Decisions that somebody made before, of which none may be lost. */
export const DECIDED = decision('teh', 'long ago in', 'hills') + decision('teh', 'so said', 'sea');

/** Every command that writes files. `prepare` makes what it needs in a world; `cwd` is where it is run, from the world. */
export const COMMANDS = [
  { name: 'check --fix', args: ['--fix', ...ALONE, 'text/a.md', 'text/deep'] },
  {
    name: 'check --update-baseline',
    args: ['--update-baseline', ...ALONE],
    prepare: (base) => put(join(base, 'project/.mtlint/decisions.jsonl'), DECIDED),
  },
  { name: 'check --cache', args: ['--cache', '--cache-location', 'kept', ...ALONE, 'text/a.md', 'text/deep'] },
  {
    name: 'check -o',
    args: ['-f', 'json=out/old.json', '-f', 'sarif=new/report.sarif', ...ALONE],
    prepare: (base) => put(join(base, 'project/out/old.json'), 'an older report\n'),
  },
  {
    name: 'merge -o',
    args: ['merge', 'one.json', 'two.json', '-o', 'all.json'],
    prepare: async (base) => {
      for (const [name, path] of [
        ['one.json', 'text/a.md'],
        ['two.json', 'text/b.txt'],
      ])
        put(join(base, 'project', name), (await run(base, [path, '-f', 'json', ...ALONE])).out);
    },
  },
  {
    name: 'init',
    args: ['init', '--yes', '--github'],
    prepare: (base) => rmSync(join(base, 'project/mtlint.config.json')),
  },
  { name: 'new-rule', args: ['new-rule', 'grammar/odd'] },
  {
    name: 'review --export',
    args: ['review', '--export', 'all.csv'],
    prepare: (base) => put(join(base, 'project/.mtlint/decisions.jsonl'), DECIDED),
  },
];

/** A command with the world that it starts in, and how that is before and after a run in which nothing happens. */
export async function rehearsed(command) {
  const template = makeWorld();
  await command.prepare?.(template);
  const base = copyOf(template);
  const { end, err } = await run(base, command.args);
  if (end !== 0) throw new Error(`${command.name} ended with ${end}: ${err}`);
  return { ...command, template, before: snapshot(template), after: snapshot(base) };
}
