import type { Flag } from './flag.js';

// How many words on each side tell equal words of a document apart.
const NEIGHBOURS = 3;

// Far enough to hold that many words; the rest of a long block is none of our business.
const REACH = 200;

/** Up to three words on each side of flagged words within their block, with a blank between them; normalised. */
export type Surroundings = Readonly<{ before: string; after: string }>;

/** What stands around flagged words. */
export function surroundingsOf({ context: { prose, span } }: Flag): Surroundings {
  const before = neighboursIn(prose.slice(Math.max(0, span.start - REACH), span.start)).slice(-NEIGHBOURS);
  const after = neighboursIn(prose.slice(span.end, span.end + REACH)).slice(0, NEIGHBOURS);
  return { before: before.join(' '), after: after.join(' ') };
}

/**
 * What a flag is known by wherever it stands: its rule, its words and the words around them within the block. Case, kinds of
 * quotation marks and of blanks make no difference, and neither does anything further away, line numbers least of all.
 */
export function identityOf(flag: Flag): string {
  const { before, after } = surroundingsOf(flag);
  return [flag.ruleId, normal(flag.words), before, after].join('\u0000');
}

/**
 * A short name for each identity, in the same order: 16 hexadecimal digits. Equal ones are told apart by their order, so that
 * of two equal flags one stays known when the other is repaired.
 */
export function fingerprintsOf(identities: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return hash(nth === 0 ? identity : `${identity}\u0000${nth}`);
  });
}

/** A text as it is compared: case, kinds of quotation marks and of blanks, and invisible characters make no difference. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
}

const neighboursIn = (text: string): readonly string[] => normal(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bits, of the text as UTF-8. It runs in a browser as well, where there is no `node:crypto`. */
export function hash(text: string): string {
  let value = BASIS;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * PRIME);
  return value.toString(16).padStart(16, '0');
}
