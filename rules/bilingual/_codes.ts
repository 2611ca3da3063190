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
  const added = here.filter(({ key }) => !there.some((other) => other.key === key));
  const missing = there.filter(({ key }) => !here.some((other) => other.key === key));
  const changed = added.flatMap((one) => {
    const twin = missing.find((other) => kindOf(other.code) === kindOf(one.code));
    if (twin) missing.splice(missing.indexOf(twin), 1);
    return twin ? [{ one, code: one.code, source: twin.code }] : [];
  });
  return {
    changed: changed.map(({ code, source: twin }) => ({ code, source: twin })),
    added: added.filter((one) => !changed.some((other) => other.one === one)).map(({ code }) => code),
    missing: missing.map(({ code }) => code).filter((code) => !singular || isTag(code)),
  };
}

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

/** Where a placeholder stands in the prose of the document; of a tag, which leaves no trace there, the word beside it. */
export function spanOf({ text, span: place }: Block, { span }: Code): Span {
  if (span.end > span.start) return span;
  const at = span.start - place.start;
  const behind = /^\s*(\S+)/u.exec(text.slice(at));
  if (behind) return wordAt(place.start + at + behind[0].length, behind[1] ?? '');
  const before = /(\S+)\s*$/u.exec(text.slice(0, at));
  return before ? wordAt(place.start + before.index + (before[1] ?? '').length, before[1] ?? '') : place;
}

const wordAt = (end: number, word: string): Span => ({ start: end - word.length, end });

/** The last word of a block, where something is said to be missing. */
export function lastWord({ text, span }: Block): Span {
  const word = /\S+$/u.exec(text)?.[0] ?? text;
  return { start: span.end - word.length, end: span.end };
}
