// What is mutated in each room, and the tests that are to notice. Tables that were fitted or measured are data and left out: no
// test can know their figures but by copying them. So are tests that start processes or run all rules: each mutant would cost
// seconds, and what only they see belongs into a test beside the code.

const DECISIONS_IN_ENGINE = [
  'decision-groups',
  'decisions',
  'decisions-by-file',
  'fingerprint',
  'likeness',
  'pair-decisions',
  'reaching-decisions',
  'settle-decisions',
].map((name) => `src/engine/${name}.ts`);

export const ROOMS = {
  text: { mutate: ['src/text/**/*.ts'], tests: ['test/text/**/*.test.ts'] },
  decisions: {
    mutate: [
      ...DECISIONS_IN_ENGINE,
      'src/project/decision-line*.ts',
      'src/project/decisions-file.ts',
      'src/project/file-history.ts',
      'src/project/file-lock.ts',
      'src/project/one-by-one.ts',
      'src/project/rebase.ts',
      'src/project/refuse-links.ts',
    ],
    tests: [
      'test/engine/*decision*.test.ts',
      'test/engine/fingerprint.test.ts',
      'test/engine/likeness.test.ts',
      'test/project/decision-line*.test.ts',
      'test/project/decisions-file.test.ts',
      'test/project/file-*.test.ts',
    ],
  },
  engine: {
    mutate: [
      'src/engine/**/*.ts',
      ...DECISIONS_IN_ENGINE.map((file) => `!${file}`),
      '!src/engine/confidence-table.ts',
      '!src/engine/score/{habits,marks,table}.ts',
    ],
    tests: ['test/engine/!(pairs|untranslated-copies|*decision*|fingerprint|likeness).test.ts'],
  },
  // The views draw, in words too; the rest is what a review is and does.
  review: { mutate: ['src/review/*.ts', '!src/review/plain-text.ts'], tests: ['test/review/!(pty).test.ts'] },
};
