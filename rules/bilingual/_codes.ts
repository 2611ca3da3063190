import type { Block, Code, Span } from 'mtlint/rule';

/** A placeholder or tag and what it is compared by: of `%s` its kind and its place among the others. */
type Keyed = Readonly<{ key: string; code: Code }>;

/** How the placeholders and tags of a text differ from those of its source. */
export type Difference = Readonly<{
  /** One that the source has in the place of one that it has not. */
  changed: readonly Readonly<{ code: Code; source: Code }>[];
  added: readonly Code[];
  missing: readonly Code[];
}>;

/** What differs; nothing where both have the same. In a form for one thing its number may be left out. */
export function differenceOf(codes: readonly Code[], source: readonly Code[], singular = false): Difference {
  const here = keyed(codes);
  const there = keyed(source);
  const added = without(here, there);
  const missing = without(there, here);
  const waiting = byKind(missing.toReversed());
  const twins = new Map(added.flatMap((one) => pairOf(one, waiting.get(kindOf(one.code))?.pop())));
  const replaced = new Set(twins.values());
  return {
    changed: [...twins].map(([one, twin]) => ({ code: one.code, source: twin.code })),
    added: added.filter((one) => !twins.has(one)).map(({ code }) => code),
    missing: missing.flatMap((one) => (replaced.has(one) || (singular && !isTag(one.code)) ? [] : one.code)),
  };
}

function without(all: readonly Keyed[], others: readonly Keyed[]): readonly Keyed[] {
  const known = new Set(others.map(({ key }) => key));
  return all.filter(({ key }) => !known.has(key));
}

function byKind(all: readonly Keyed[]): ReadonlyMap<string, Keyed[]> {
  const kinds = new Map<string, Keyed[]>();
  for (const one of all) {
    const kind = kindOf(one.code);
    const known = kinds.get(kind);
    if (known) known.push(one);
    else kinds.set(kind, [one]);
  }
  return kinds;
}

const pairOf = (one: Keyed, twin: Keyed | undefined): readonly (readonly [Keyed, Keyed])[] =>
  twin ? [[one, twin]] : [];

/** True of a tag: it stands around words, and not for one. */
export const isTag = ({ text }: Code): boolean => text.startsWith('<');

const kindOf = (code: Code): string => (isTag(code) ? 'tag' : (/[{(]|%/.exec(code.text)?.[0] ?? ''));

const CONVERSION = /^%(?:(\d+)\$)?[^a-zA-Z@]*(?:hh?|ll?|[qjztL])?([a-zA-Z@])$/;

// “%2$s %1$d” takes the values of “%d %s”: without numbers their order counts.
function keyed(codes: readonly Code[]): Keyed[] {
  let next = 0;
  return codes.map((code) => {
    const [whole, number, conversion = ''] = CONVERSION.exec(code.text) ?? [];
    if (whole === undefined) return { key: code.text, code };
    if (number === undefined) next += 1;
    return { key: `%${number ?? next}${/[diu]/.test(conversion) ? 'd' : conversion}`, code };
  });
}

// A file may have thousands of tags in one block, so the word beside each is not looked for any further.
const REACH = 200;

/** Where a placeholder stands in the prose of the document; of a tag, which leaves no trace there, the word beside it. */
export function spanOf({ text, span: place }: Block, { span }: Code): Span {
  if (span.end > span.start) return span;
  const at = span.start - place.start;
  const behind = /^\s*(\S+)/u.exec(text.slice(at, at + REACH));
  if (behind) return wordAt(place.start + at + behind[0].length, behind[1] ?? '');
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at).trimEnd();
  return before === '' ? place : wordAt(place.start + from + before.length, lastOf(before));
}

const wordAt = (end: number, word: string): Span => ({ start: end - word.length, end });

const lastOf = (words: string): string => /(?<!\S)\S+$/u.exec(words)?.[0] ?? words;

/** The last word of a block, where something is said to be missing. */
export function lastWord({ text, span }: Block): Span {
  const word = lastOf(text.slice(-REACH));
  return { start: span.end - word.length, end: span.end };
}
