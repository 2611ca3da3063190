import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Group, placeAtRow, rowOfItem } from '../../../src/review/view/groups.js';

// Groups of these sizes, one after the other.
function groupsOfSizes(sizes: readonly number[]): readonly Group[] {
  let start = 0;
  return sizes.map((count, nth) => {
    const group = { start, count, label: `group ${nth}` };
    start += count;
    return group;
  });
}

it('the rows of a list are its headings and items, each in its place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }), (sizes) => {
      const groups = groupsOfSizes(sizes);
      const spelled = groups.flatMap(({ start, count }, group) => [
        { group, index: undefined },
        ...Array.from({ length: count }, (_, nth) => ({ group, index: start + nth })),
      ]);
      expect(spelled.map((_, row) => placeAtRow(groups, row))).toEqual(spelled);
      for (const [row, { index }] of spelled.entries())
        if (index !== undefined) expect(rowOfItem(groups, index)).toBe(row);
    }),
  );
});
