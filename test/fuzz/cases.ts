import fc from 'fast-check';
import { FORMAT_NAMES, type FormatName } from '../../src/formats/registry.js';
import { DOCUMENTS } from '../formats/documents.js';
import { HOSTILE } from '../formats/hostile-words.js';
import { DRESSES } from './dresses.js';
import { type Chance, MUTATIONS, mutation } from './mutations.js';

/** What to begin with: documents by the format that they are read as, and prose that can be written in any of them. */
export type Seeds = Readonly<{
  documents: ReadonlyMap<FormatName, readonly string[]>;
  texts: readonly string[];
}>;

/** A document, what was done to it, and what a person types into it. */
export type Case = Readonly<{
  format: FormatName;
  raw: string;
  mutations: readonly string[];
  typed: readonly string[];
}>;

// What is longer says nothing more, and costs the time of many others.
const LONGEST = 30_000;

type Change = readonly [name: string, chance: Chance];

const changed = (base: string, changes: readonly Change[]): string =>
  changes.reduce((raw, [name, chance]) => MUTATIONS[name]?.(raw, chance).slice(0, LONGEST) ?? raw, base);

/**
 * Documents of a format: real ones and generated ones, most of them mutated once or more. What is strict about its syntax is seldom
 * still a file after that; so as many are texts that were mutated before they were written in the format.
 */
export function casesOf(format: FormatName, { documents, texts }: Seeds): fc.Arbitrary<Case> {
  const generated = DOCUMENTS[format].map(({ raw }) => raw);
  const real = documents.get(format) ?? [];
  const document = real.length === 0 ? generated : fc.oneof(fc.constantFrom(...real), generated);
  const text = fc.constantFrom(...texts);
  const mutated = fc
    .tuple(document, fc.array(mutation(document), { maxLength: 4 }))
    .map(([base, changes]) => ({ raw: changed(base, changes), changes }));
  const dressed = fc
    .tuple(
      fc.array(fc.tuple(text, fc.array(mutation(text), { maxLength: 2 })), { minLength: 1, maxLength: 8 }),
      fc.nat(9),
    )
    .map(([pairs, way]) => ({
      raw: DRESSES[format](
        pairs.map(([base, changes]) => changed(base, changes)),
        way,
      ),
      changes: pairs.flatMap(([, changes]) => changes),
    }));
  return fc
    .tuple(fc.oneof(mutated, dressed), fc.array(HOSTILE, { minLength: 3, maxLength: 3 }))
    .map(([{ raw, changes }, typed]) => ({ format, raw, mutations: changes.map(([name]) => name), typed }));
}

/** The case of a number, always the same: consecutive numbers give formats in turn. */
export function caseOf(number: number, seeds: Seeds): Case {
  const format = FORMAT_NAMES[number % FORMAT_NAMES.length] ?? 'plain';
  const [found] = fc.sample(fc.noBias(casesOf(format, seeds)), { seed: scattered(number), numRuns: 1 });
  if (!found) throw new Error(`there is no case ${number}`);
  return found;
}

// Neighbours would be alike to the generator of random numbers.
function scattered(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b);
  return twice ^ (twice >>> 16);
}
