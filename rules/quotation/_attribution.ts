import type { Finding } from 'mtlint/rule';
import { brief, type ClosedSite, closingFor, spacedEnd } from './_site.js';
import { attributionAtEnd } from './_speaker.js';

/** A closing mark on the wrong side of the space before its attribution: `the talks, "said the minister`. */
export function* pushed({ doc, quotation, closing, inner, after }: ClosedSite): Generator<Finding> {
  const last = spacedEnd(inner);
  const next = last && /^[\p{L}\p{N}’'-]+/u.exec(after)?.[0];
  if (!next) return;
  const { word, gap } = last;
  const start = closing.span.start - word.length - gap.length;
  const mark = closingFor(quotation.opening.text);
  yield {
    span: { start, end: closing.span.end + next.length },
    message: `The mark between “${brief(word)}” and “${next}” closes the quotation, and stands behind the space as if it opened one.`,
    evidence: [
      `a quotation is open since “${brief(doc.prose.slice(quotation.inner.start, quotation.inner.start + 24))}”`,
      `“${next}” is not among its words`,
    ],
    strength: 0.9,
    replacements: [`${word}${mark}${gap}${next}`],
  };
}

/** A closing mark that comes after the attribution: `"We are late, the pilot said."`. */
export function* swallowed(site: ClosedSite): Generator<Finding> {
  const { quotation, closing, inner, before, after } = site;
  if (!inner.endsWith('.') || /^ ?\p{Ll}/u.test(after) || !/(?:^|[.!?…”"’']\s+)$/u.test(before)) return;
  const said = attributionAtEnd(inner.slice(0, -1));
  if (!said?.comma || inner.slice(0, said.start).trim().split(' ').length < 3) return;
  const end = inner.slice(0, said.start).trimEnd().length;
  const words = inner.slice(said.start);
  yield {
    span: { start: quotation.inner.start + end - 1, end: closing.span.end },
    message: `“${words}” says who is quoted, and stands inside the quotation.`,
    evidence: [`a comma before “${said.verb.text}” and its subject`, 'the quotation has no other attribution'],
    strength: 0.8,
    replacements: [`${inner.slice(end - 1, end)}${closing.text}${inner.slice(end)}`],
  };
}
