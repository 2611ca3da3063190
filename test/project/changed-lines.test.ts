import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesInDiff, spansOfLines, touches } from '../../src/project/changed-lines.js';

const spans = (diff: string) => Object.fromEntries(linesInDiff(diff));

const diffOf = (hunks: string, name = 'b/a.md') => `--- a/a.md\n+++ ${name}\n${hunks}`;

describe('the lines of a diff', () => {
  it('are those added, and the places where some were taken out', () => {
    const hunks = '@@ -1,6 +1,6 @@\n one\n-two\n+TWO\n+and\n three\n-four\n five\n six\n@@ -20 +20,0 @@ six\n-twenty\n';
    expect(spans(diffOf(hunks))).toEqual({
      'a.md': [
        { start: 2, end: 4 },
        { start: 5, end: 5 },
        { start: 21, end: 21 },
      ],
    });
  });

  it('are none of a file that is gone, or only has another name or mode', () => {
    const gone = 'diff --git a/x.md b/x.md\ndeleted file mode 100644\n--- a/x.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n';
    const moved = 'diff --git a/x.md b/y.md\nsimilarity index 100%\nrename from x.md\nrename to y.md\n';
    const mode = 'diff --git a/x.sh b/x.sh\nold mode 100644\nnew mode 100755\n';
    expect(spans(gone + moved + mode)).toEqual({});
  });

  it('do not count what is said about a last line break', () => {
    const hunks = '@@ -1,2 +1,2 @@\n one\n-two\n\\ No newline at end of file\n+TWO\n\\ No newline at end of file\n';
    expect(spans(diffOf(hunks))).toEqual({ 'a.md': [{ start: 2, end: 3 }] });
  });

  it.each([
    ['b/a b.md\t', 'a b.md'],
    ['"b/caf\\303\\251.md"', 'café.md'],
    ['"b/\\"q\\"\\t\\\\é.md"', '"q"\t\\é.md'],
    ['new/a.md\t2026-01-01 10:00:00.000000000 +0100', 'new/a.md'],
  ])('are told under the name that is spelt %s', (spelt, name) => {
    expect(spans(diffOf('@@ -1 +1 @@\n-x\n+y\n', spelt))).toEqual({ [name]: [{ start: 1, end: 2 }] });
  });

  it('are taken from text alone, whatever a line of it looks like', () => {
    const hunks = '@@ -1,2 +1,3 @@\n+++ b/other.md\n+@@ -1 +1 @@\n one\n--- two\n';
    expect(spans(diffOf(hunks))).toEqual({
      'a.md': [
        { start: 1, end: 3 },
        { start: 4, end: 4 },
      ],
    });
  });
});

describe('the names of a diff', () => {
  const HUNK = '@@ -1 +1 @@\n-x\n+y\n';
  const names = (diff: string) => [...linesInDiff(diff).keys()];
  const edited = (old: string, fresh: string) => `diff --git ${old} ${fresh}\n--- ${old}\n+++ ${fresh}\n${HUNK}`;
  const made = (old: string, fresh: string) =>
    `diff --git ${old} ${fresh}\nnew file mode 100644\n--- /dev/null\n+++ ${fresh}\n@@ -0,0 +1 @@\n+y\n`;
  const moved = (old: string, fresh: string, to: string) =>
    `diff --git ${old} ${fresh}\nrename from q\nrename to ${to}\n--- ${old}\n+++ ${fresh}\n${HUNK}`;

  it.each(['a/x.md', 'b/x.md', 'b/b/x y.md', 'w/x.md', 'x.md', 'docs/x.md'])('are read as they are: %s', (name) => {
    for (const write of [edited, made]) {
      expect(names(write(name, name))).toEqual([name]);
      for (const [old, fresh] of [
        ['a', 'b'],
        ['i', 'w'],
        ['c', 'i'],
        ['b', 'a'],
      ])
        expect(names(write(`${old}/${name}`, `${fresh}/${name}`))).toEqual([name]);
    }
    expect(names(moved('a/old.md', name, name))).toEqual([name]);
    expect(names(moved('a/old.md', `b/${name}`, name))).toEqual([name]);
  });

  it('are told apart in one diff, whatever stands in its hunks', () => {
    const tricky = '@@ -1,3 +1,3 @@\n--- a/q\n-x\n+++ b/q\n+y\n same\n\\ No newline at end of file\n';
    expect(names(`--- b/one.md\n+++ b/one.md\n${tricky}--- a/two.md\n+++ b/two.md\n${HUNK}`)).toEqual([
      'b/one.md',
      'two.md',
    ]);
  });
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '+x', '-y', '@@ -1 +1 @@', '\\ No newline'), {
  maxLength: 12,
});

it('a diff of two texts tells every line that is new, and each place where a line went', () => {
  fc.assert(
    fc.property(lines, lines, fc.nat({ max: 3 }), fc.boolean(), (old, fresh, context, ended) => {
      const whole = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
      const text = (all: readonly string[]) => (ended || !all.at(-1) ? whole(all) : whole(all).slice(0, -1));
      const patch = createTwoFilesPatch('a/a.md', 'b/a.md', text(old), text(fresh), '', '', { context });
      const [changed = []] = linesInDiff(patch).values();
      const kept = fresh.filter((_, at) => !changed.some(({ start, end }) => start <= at + 1 && at + 1 < end));
      // What no span covers stood in the old text, in this order.
      let from = 0;
      for (const line of kept) {
        const at = old.indexOf(line, from);
        expect(at).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
      if (text(old) === text(fresh)) expect(changed).toEqual([]);
      else expect(changed.length).toBeGreaterThan(0);
    }),
  );
});

it('lines are where git sees them: they end at LF, not at a lone CR, and a byte order mark is of the first', () => {
  const text = '\ufeffone\rmore\r\ntwo\nthree';
  const at = (start: number, end: number) =>
    spansOfLines(text, [{ start, end }]).map((span) => text.slice(span.start, span.end));
  expect([at(1, 2), at(2, 3), at(3, 4), at(2, 9), at(2, 2)]).toEqual([
    ['\ufeffone\rmore\r\n'],
    ['two\n'],
    ['three'],
    ['two\nthree'],
    [''],
  ]);
});

it.each([
  ['words in a changed line', { start: 5, end: 9 }, { start: 6, end: 7 }, true],
  ['words that reach into one', { start: 5, end: 9 }, { start: 2, end: 6 }, true],
  ['words that end before it', { start: 5, end: 9 }, { start: 2, end: 5 }, false],
  ['words that begin behind it', { start: 5, end: 9 }, { start: 9, end: 12 }, false],
  ['words between which lines went', { start: 5, end: 5 }, { start: 4, end: 6 }, true],
  ['words that end where lines went', { start: 5, end: 5 }, { start: 2, end: 5 }, false],
  ['words that begin where lines went', { start: 5, end: 5 }, { start: 5, end: 7 }, false],
])('%s', (_, span, range, touched) => {
  expect(touches([span], range)).toBe(touched);
});
