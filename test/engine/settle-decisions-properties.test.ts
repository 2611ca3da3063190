import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Decision, decisionOf } from '../../src/engine/decisions.js';
import type { FileResult } from '../../src/engine/result.js';
import { type Settled, settleDecisions } from '../../src/engine/settle-decisions.js';
import { lintedProse } from './prose-flags.js';

type Files = Readonly<Record<string, readonly string[]>>;

const linted = (files: Files): readonly FileResult[] =>
  Object.entries(files).map(([path, paragraphs]) => lintedProse(path, paragraphs));

const baselineOf = (files: Files): readonly Decision[] =>
  linted(files).flatMap(({ path, verdict }) =>
    (verdict?.flags ?? []).map((flag) => decisionOf(flag, path, { decision: 'baseline' })),
  );

const settle = (files: Files, decisions: readonly Decision[]): Settled =>
  settleDecisions(linted(files), decisions, {
    pathOf: (path) => path,
    exists: (path) => Object.hasOwn(files, path),
    isActive: () => true,
    isInSight: () => true,
  });

// What is left to report, and what nothing answers to.
const left = (files: Files, decisions: readonly Decision[]) => {
  const { results, stale } = settle(files, decisions);
  return { flags: results.flatMap(({ verdict }) => verdict?.flags.map(({ words }) => words) ?? []), stale };
};

const NOTHING = { flags: [], stale: [] };

const wrong = fc.constantFrom('teh', 'recieve');

// A paragraph is words with wrong ones between them: `gaps[0] wrongs[0] gaps[1] …`. No two words of a text are the same.
type Paragraph = Readonly<{ gaps: readonly number[]; wrongs: readonly string[] }>;

const paragraph: fc.Arbitrary<Paragraph> = fc.array(wrong, { maxLength: 4 }).chain((wrongs) =>
  fc.record({
    wrongs: fc.constant(wrongs),
    gaps: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: wrongs.length + 1, maxLength: wrongs.length + 1 }),
  }),
);

const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });

function wordsFrom(prefix: string): (count: number) => string {
  let next = 0;
  return (count) => Array.from({ length: count }, () => `${prefix}${next++}`).join(' ');
}

const textOf = ({ gaps, wrongs }: Paragraph, words: (count: number) => string): string[] =>
  gaps.flatMap((gap, at) => [words(gap), ...(wrongs[at] === undefined ? [] : [wrongs[at]])]);

// The texts of paragraphs, each as its parts.
const textsOf = (all: readonly Paragraph[], prefix = 'w'): string[][] => {
  const words = wordsFrom(prefix);
  return all.map((one) => textOf(one, words));
};

const joined = (texts: readonly (readonly string[])[]): string[] =>
  texts.map((parts) => parts.filter((part) => part !== '').join(' '));

it('decisions outlive a new wording of whatever stands between flagged words, right beside them too', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 6 }), (all, where, gap, length) => {
      const texts = textsOf(all);
      const known = baselineOf({ 'a.md': joined(texts) });
      const at = where % texts.length;
      const edited = texts.with(
        at,
        (texts[at] ?? []).with(2 * (gap % (all[at]?.gaps.length ?? 1)), wordsFrom('n')(length)),
      );
      expect(left({ 'a.md': joined(edited) }, known)).toEqual(NOTHING);
    }),
  );
});

it('decisions outlive paragraphs that come, go and change places', () => {
  fc.assert(
    fc.property(paragraphs, fc.infiniteStream(fc.nat()), (all, order) => {
      const texts = joined(textsOf(all));
      const known = baselineOf({ 'a.md': texts });
      const moved = texts
        .map((text) => ({ text, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .flatMap(({ text }) => [text, 'A new one.']);
      expect(left({ 'a.md': moved }, known)).toEqual(NOTHING);
    }),
  );
});

it('decisions follow a file to its new name, and a paragraph into another file', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, fc.nat(), (here, there, cut) => {
      const [mine, yours] = [joined(textsOf(here)), joined(textsOf(there, 'v'))];
      const known = baselineOf({ 'a.md': mine, 'b.md': yours });
      expect(left({ 'c/new.md': mine, 'b.md': yours }, known)).toEqual(NOTHING);
      const at = cut % (mine.length + 1);
      expect(left({ 'a.md': mine.slice(0, at), 'b.md': [...yours, ...mine.slice(at)] }, known)).toEqual(NOTHING);
    }),
  );
});

it('a decision dies when its own words change, and no other does', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), (all, where, which) => {
      const texts = textsOf(all);
      const at = where % texts.length;
      const wrongs = all[at]?.wrongs ?? [];
      fc.pre(wrongs.length > 0);
      const nth = which % wrongs.length;
      const old = wrongs[nth] ?? '';
      const fresh = old === 'teh' ? 'recieve' : 'teh';
      const edited = texts.with(at, (texts[at] ?? []).with(2 * nth + 1, fresh));
      const { flags, stale } = left({ 'a.md': joined(edited) }, baselineOf({ 'a.md': joined(texts) }));
      expect({ flags, stale: stale.map(({ words }) => words) }).toEqual({ flags: [fresh], stale: [old] });
    }),
  );
});

// Few words, so that much looks alike.
const alike = fc.array(fc.array(fc.constantFrom('teh', 'recieve', 'a', 'b', 'c'), { minLength: 1, maxLength: 8 }), {
  maxLength: 4,
});
const files = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c.md'), alike.map(joined));

const counted = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

it('decisions silence no more flags than there are decisions on those words, and each flag stands once', () => {
  fc.assert(
    fc.property(files, files, (before, after) => {
      const known = baselineOf(before);
      const { results, stale } = settle(after, known);
      const allowed = counted(known.map(({ words }) => words));
      const suppressed = results.flatMap(({ verdict }) => verdict?.suppressed ?? []);
      for (const [words, count] of counted(suppressed.map((flag) => flag.words)))
        expect(count).toBeLessThanOrEqual(allowed.get(words) ?? 0);
      expect(suppressed.length + stale.length).toBeLessThanOrEqual(known.length);
      expect(
        results.map(({ verdict }) =>
          [...(verdict?.flags ?? []), ...(verdict?.suppressed ?? [])]
            .map(({ range }) => range.start)
            .sort((a, b) => a - b),
        ),
      ).toEqual(linted(after).map(({ verdict }) => verdict?.flags.map(({ range }) => range.start)));
    }),
  );
});

it('a project that did not change has nothing to report, and nothing stale', () => {
  fc.assert(
    fc.property(files, (all) => {
      expect(left(all, baselineOf(all))).toEqual(NOTHING);
    }),
  );
});

it('the order of files and of decisions makes no difference', () => {
  fc.assert(
    fc.property(files, files, (before, after) => {
      const known = baselineOf(before);
      const turned = Object.fromEntries(Object.entries(after).reverse());
      const places = ({ results, stale }: Settled) => ({
        suppressed: results
          .flatMap(({ path, verdict }) => verdict?.suppressed.map(({ range }) => `${path}:${range.start}`) ?? [])
          .sort(),
        stale: stale.map((one) => JSON.stringify(one)).sort(),
      });
      expect(places(settle(turned, known.toReversed()))).toEqual(places(settle(after, known)));
    }),
  );
});
