import { diffArrays } from 'diff';
import type { Reader } from '../../src/formats/block.js';
import { toRaw } from '../../src/text/source-map.js';

/** What one reading has and the other has not, at one place, and what both have before it. */
export type Disagreement = Readonly<{ ours: readonly string[]; theirs: readonly string[]; before: readonly string[] }>;

/**
 * How far two readings of a document agree: of the words of the longer one, those in the longest sequence that both have in one
 * order.
 */
export type Comparison = Readonly<{ common: number; words: number; disagreements: readonly Disagreement[] }>;

/** The share of words on which all of some comparisons agree. */
export function agreementOf(all: readonly Comparison[]): number {
  const sum = (count: (one: Comparison) => number): number => all.reduce((total, one) => total + count(one), 0);
  return (
    sum(({ common }) => common) /
    Math.max(
      1,
      sum(({ words }) => words),
    )
  );
}

/** The words that one of our readers sees from an offset on, in the order in which they stand in the file. */
export function wordsOfOurs(read: Reader, raw: string, from = 0): readonly string[] {
  const placed = read(raw).blocks.flatMap(({ prose, map, opaque }) => {
    const shown = opaque.reduceRight(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      prose,
    );
    return Array.from(shown.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
      word,
      at: toRaw(map, { start: index, end: index + word.length }).start,
    }));
  });
  return placed
    .filter(({ at }) => at >= from)
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

/** Compares two readings word by word. */
export function compare(ours: readonly string[], theirs: readonly string[]): Comparison {
  const changes = diffArrays([...ours], [...theirs]);
  const disagreements: Disagreement[] = [];
  let before: readonly string[] = [];
  let common = 0;
  for (const [at, { added, removed, value }] of changes.entries()) {
    if (!added && !removed) {
      common += value.length;
      before = value.slice(-6);
    } else if (removed) {
      const next = changes[at + 1];
      disagreements.push({ ours: value, theirs: next?.added ? next.value : [], before });
    } else if (!changes[at - 1]?.removed) disagreements.push({ ours: [], theirs: value, before });
  }
  return { common, words: Math.max(ours.length, theirs.length), disagreements };
}
