import { RULES } from 'mtlint:rules';
import { expect, it } from 'vitest';
import { EVERYWHERE } from '../../src/rule/phrase/anchor.js';

// A phrase such as `(the lost case|lost the case)` can be looked for at “the” only; `the? lost (the)? case` at “lost”.
it.each(RULES.filter(({ id }) => /^(?:calque|cognate)\//.test(id)))(
  '$id looks for no phrase at a word that stands everywhere',
  ({ rule: { check } }) => {
    const words = check.starts === 'word' ? check.words : new Set<string>();
    expect([...words].filter((word) => EVERYWHERE.has(word))).toEqual([]);
  },
);
