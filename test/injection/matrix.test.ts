import { describe, it } from 'vitest';
import { CONTENT } from './content.js';
import { SETTINGS } from './settings.js';
import { run } from './trial.js';

describe.concurrent.each([...CONTENT, ...SETTINGS])('$name', (trial) => {
  it('is inert in every output, and shown there', async ({ expect }) => {
    const outcomes = await run(trial);
    expect(
      outcomes.flatMap(({ place, output, through }) => through.map((what) => `${place}: ${output} ${what}`)),
    ).toEqual([]);
  });
});
