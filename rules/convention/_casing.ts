import { type Document, sharedView } from 'mtlint/rule';

/** True where the writer leaves capitals out, as in chat: many sentences begin small, or “I” is small. */
export const isCasual: (doc: Document) => boolean = sharedView(({ prose }) => {
  const small = count(prose, /(?:^|\n|[.!?] )\p{Ll}/gu);
  const capital = count(prose, /(?:^|\n|[.!?] )["“(]?\p{Lu}/gu);
  return (
    small > 2 + capital * 0.25 || /\b(?:i (?:am|was|have|think|don['’]t|will|just|guess|know)|i['’]m)\b/u.test(prose)
  );
});

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
