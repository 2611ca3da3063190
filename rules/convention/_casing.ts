import type { Document } from 'mtlint/rule';

/** True where the writer leaves capitals out, as in chat: many sentences begin small, or “I” is small. */
export function isCasual(doc: Document): boolean {
  const small = count(doc.prose, /(?:^|\n|[.!?] )\p{Ll}/gu);
  const capital = count(doc.prose, /(?:^|\n|[.!?] )["“(]?\p{Lu}/gu);
  return (
    small > 2 + capital * 0.25 ||
    /\b(?:i (?:am|was|have|think|don['’]t|will|just|guess|know)|i['’]m)\b/u.test(doc.prose)
  );
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
