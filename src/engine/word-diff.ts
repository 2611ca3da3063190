import { diffArrays } from 'diff';

/** A run of words that two texts share, or that only one of them has. */
export type Change = Readonly<{ is: 'kept' | 'removed' | 'added'; text: string }>;

const PART = /\s+|[\p{L}\p{M}\p{N}]+|\S/gu;

// What has more changes than this is another text; to find them all takes time that grows with the square of their number.
const MOST_CHANGES = 500;

/**
 * What turns one text into the other, by words, marks and blanks: as little as possible, or all of it where next to nothing is the
 * same.
 */
export function wordChanges(from: string, to: string): readonly Change[] {
  const changes = diffArrays(from.match(PART) ?? [], to.match(PART) ?? [], { maxEditLength: MOST_CHANGES });
  if (!changes)
    return [
      { is: 'removed', text: from },
      { is: 'added', text: to },
    ];
  return changes.map(({ value, added, removed }) => ({
    is: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}

/**
 * The same for people, who read one long change more easily than words that alternate: what is kept between two changes and
 * holds no letter or figure becomes part of them. Of a change the removed words come first.
 */
export function readableChanges(from: string, to: string): readonly Change[] {
  const changes = wordChanges(from, to);
  const shown: Change[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') shown.push({ is: 'removed', text: removed });
    if (added !== '') shown.push({ is: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [at, { is, text }] of changes.entries()) {
    const inside = is === 'kept' && removed + added !== '' && at < changes.length - 1 && !/[\p{L}\p{N}]/u.test(text);
    if (is === 'removed' || inside) removed += text;
    if (is === 'added' || inside) added += text;
    if (is === 'kept' && !inside) {
      flush();
      shown.push({ is, text });
    }
  }
  flush();
  return shown;
}
