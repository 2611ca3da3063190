import type { Document, Word } from 'mtlint/rule';
import { closingFor, type Site } from './_site.js';
import type { Attribution } from './_speaker.js';

/** Where a closing mark is missing: the words `wrong`, from `start` on, should be `right`. */
export type Close = Readonly<{ start: number; wrong: string; right: string }>;

/** The missing mark of a quotation that swallows its attribution: before that, with a comma. */
export function beforeAttribution({ doc, quotation, inner }: Site, said: Attribution, stopsInside: boolean): Close {
  const mark = closingFor(quotation.opening.text);
  const { quoted, speaker } = said.comma ? { quoted: said.previous, speaker: said.start } : divide(doc, said);
  const word = inner.slice(quoted.start, quoted.end);
  const clause = inner.slice(speaker, Math.max(said.verb.end, said.subject.at(-1)?.end ?? 0));
  return {
    start: quotation.inner.start + quoted.start,
    wrong: inner.slice(quoted.start, speaker + clause.length),
    right: `${word}${stopsInside ? `,${mark}` : `${mark},`} ${clause}`,
  };
}

// “General Adams Moreau said”: the speaker is the last name, or the last two if they always stand together.
function divide(doc: Document, { subject, previous, start }: Attribution) {
  const last = subject.at(-1);
  const other = subject.at(-2);
  if (!last || !other) return { quoted: previous, speaker: start };
  if (!areTogether(doc, subject)) return { quoted: other, speaker: last.start };
  return { quoted: subject.at(-3) ?? previous, speaker: other.start };
}

/** The missing mark of a quotation that ends with a sentence; `end` is where that ends in it. */
export function atStop({ quotation, inner }: Site, end: number, stopsInside: boolean): Close {
  const mark = closingFor(quotation.opening.text);
  const start = inner.lastIndexOf(' ', end - 1) + 1;
  const wrong = inner.slice(start, end);
  const isInside = stopsInside || !wrong.endsWith('.');
  return {
    start: quotation.inner.start + start,
    wrong,
    right: isInside ? wrong + mark : `${wrong.slice(0, -1)}${mark}.`,
  };
}

/** True where nothing in the document parts the last two names. */
export function areTogether({ names }: Document, subject: readonly Word[]): boolean {
  const [other, last] = subject.slice(-2);
  const mentions = names.withPart(last?.text ?? '');
  return mentions.every(({ parts }) => parts[parts.indexOf(last?.text ?? '') - 1] === other?.text);
}
