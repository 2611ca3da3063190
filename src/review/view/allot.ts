/** A wish for rows: as many for this part as make `rows` in all. */
export type Wish<Part extends string> = readonly [part: Part, rows: number];

/**
 * Divides the rows of a pane among its parts. Wishes are granted in their order, as far as a part needs rows and rows are left:
 * what must be seen comes first, what is nice to have last.
 */
export function allot<Part extends string>(
  room: number,
  needs: Readonly<Record<Part, number>>,
  wishes: readonly Wish<Part>[],
): Readonly<Record<Part, number>> {
  const given: Record<Part, number> = { ...needs };
  for (const part in given) given[part] = 0;
  let left = Math.max(0, room);
  for (const [part, rows] of wishes) {
    const more = Math.min(left, Math.max(0, Math.min(rows, needs[part]) - given[part]));
    given[part] += more;
    left -= more;
  }
  return given;
}
