import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../../src/formats/registry.js';
import { casesOf } from './cases.js';
import { seedsIn } from './seeds.js';
import { study } from './study.js';

const seeds = await seedsIn(['corpus']);

// A glance at what `npm run fuzz` does for as long as one likes.
describe.each(FORMAT_NAMES)('%s', (format) => {
  it('keeps every promise about documents that were cut, doubled, spliced, littered and worse', async () => {
    await fc.assert(
      fc.asyncProperty(casesOf(format, seeds), async (one) => {
        expect((await study({ ...one, most: 2 })).faults).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
