import { describe, it } from 'vitest';
import { ARGUMENTS, COMMANDS } from './commands.js';
import { CONTENT } from './content.js';
import { SETTINGS } from './settings.js';
import { run } from './trial.js';

describe.concurrent.each([...CONTENT, ...SETTINGS, ...ARGUMENTS, ...COMMANDS])('$name', (trial) => {
  it('is inert in every output, and shown there', async ({ expect, task }) => {
    const outcomes = await run(trial);
    task.meta.outcomes = outcomes;
    expect(
      outcomes.flatMap(({ place, output, through }) => through.map((what) => `${place}: ${output} ${what}`)),
    ).toEqual([]);
  });
});
