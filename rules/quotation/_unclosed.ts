import {
  AUXILIARIES,
  DETERMINERS,
  type Document,
  type Finding,
  isAbbreviation,
  isNameWord,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from 'mtlint/rule';
import { areTogether, atStop, beforeAttribution, type Close } from './_missing-mark.js';
import { brief, closingFor, type Site } from './_site.js';
import { type Attribution, attributionAtEnd } from './_speaker.js';

const SENTENCE_END = /[.!?…](?=\s|$)/gu;
const MOST_SENTENCES = 12;

// A few words and a single mark that is no possessive.
const SINGLE = /^([\p{L}\p{N}][^"“”'’.!?]{0,40}[^\s"“”'’.!?s])['’](?=[\s,.;:!?])/u;

// Before a name and “said” these make a clause of the quotation: “what Moreau said”.
const LEADS_IN: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
  ...WH_WORDS,
  'and',
  'or',
  'but',
  'like',
  'everything',
  'anything',
  'nothing',
  'all',
]);

/** A quotation that never closes: flagged where it opens, and where it should close if that is to be seen. */
export function* unclosed(site: Site, stopsInside: boolean): Generator<Finding> {
  const { quotation, inner } = site;
  if (!/^[\p{L}\p{N}]/u.test(inner)) return;
  const single = SINGLE.exec(inner)?.[1];
  if (single) {
    yield closedBySingle(site, single);
    return;
  }
  const ends = sentenceEnds(inner);
  const said = attributionIn(site, ends);
  if (said) {
    if (quotation.goesOn && said.end < inner.trimEnd().length - 1) return;
    const close = beforeAttribution(site, said, stopsInside);
    yield* both(site, close, 0.9, `swallows its attribution, “${brief(inner.slice(said.start, said.end))}”`);
  } else if (!quotation.goesOn) yield* withoutAttribution(site, ends, stopsInside);
}

function closedBySingle({ doc, quotation }: Site, words: string): Finding {
  const end = quotation.inner.start + words.length + 1;
  return {
    span: { start: quotation.span.start, end },
    message: `The quotation opens with ${quotation.opening.text} and closes with ${doc.prose.slice(end - 1, end)} behind “${brief(words)}”.`,
    evidence: ['a double mark opens', 'a single mark closes'],
    strength: 0.6,
    replacements: [quotation.opening.text + words + closingFor(quotation.opening.text)],
  };
}

function* withoutAttribution(site: Site, ends: readonly number[], stopsInside: boolean): Generator<Finding> {
  const { block, quotation, inner, before } = site;
  const isFragment = /^\p{Ll}/u.test(inner) && /\p{L} $/u.test(before);
  const isTakenOver = quotation.span.end < block.span.end;
  const [first] = ends;
  if (isFragment && first !== undefined) {
    const what = 'runs on over the end of its sentence';
    if (inner.slice(0, first).includes(',')) yield opening(site, 0.6, what);
    else yield* both(site, atStop(site, first, stopsInside), 0.6, what);
  } else if (isTakenOver) {
    if (first === undefined) yield opening(site, 0.4, 'does not close before another opens');
  } else if (first === inner.length && quotation.span.start === block.span.start && ends.length === 1) {
    yield closing(site, atStop(site, first, true), 0.3, 'does not close');
  } else yield opening(site, isFragment ? 0.4 : 0.3, 'does not close');
}

function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    if (mark !== '.' || index + 1 === text.length || !isAbbreviation(word)) ends.push(index + 1);
    if (ends.length === MOST_SENTENCES) break;
  }
  return ends;
}

type Said = Attribution & Readonly<{ end: number }>;

function attributionIn({ doc, inner }: Site, ends: readonly number[]): Said | undefined {
  for (const end of ends) {
    const said = attributionAtEnd(inner.slice(0, end - 1));
    if (said && said.previous.start > 0 && (said.comma || isBareSpeaker(doc, said))) return { ...said, end: end - 1 };
  }
  return undefined;
}

// Without a comma only a name is sure to be the speaker: behind a word that takes no clause (“what Moreau said” is a clause of
// the quotation), or behind another name, if it stands without that one elsewhere.
function isBareSpeaker(doc: Document, { subject, previous }: Attribution): boolean {
  if (!subject.every(({ text }) => isNameWord(text))) return false;
  return !LEADS_IN.has(previous.text.toLowerCase()) || (subject.length > 1 && !areTogether(doc, subject));
}

function* both(site: Site, close: Close, strength: number, what: string): Generator<Finding> {
  const head = opening(site, strength, what);
  const tail = closing(site, close, strength, what);
  yield { ...head, related: [{ span: tail.span, message: 'the closing mark belongs here' }] };
  yield { ...tail, related: [{ span: head.span, message: 'the quotation opens here' }] };
}

function opening({ doc, quotation }: Site, strength: number, what: string): Finding {
  const { start } = quotation.span;
  const word =
    /^\S*?[\p{L}\p{N}][\p{L}\p{N}’'-]*/u.exec(doc.prose.slice(start, start + 40))?.[0] ?? quotation.opening.text;
  return {
    span: { start, end: start + word.length },
    message: `The quotation that opens at “${word.replace(/^\P{L}+/u, '')}” ${what}.`,
    evidence: ['no mark closes it in its paragraph or a later one'],
    strength,
  };
}

function closing({ doc, quotation }: Site, { start, wrong, right }: Close, strength: number, what: string): Finding {
  const from = brief(doc.prose.slice(quotation.inner.start, quotation.inner.start + 24));
  return {
    span: { start, end: start + wrong.length },
    message: `A closing mark is missing at “${brief(wrong)}”: the quotation that opens at “${from} …” ${what}.`,
    evidence: ['no mark closes it in its paragraph or a later one'],
    strength,
    replacements: [right],
  };
}
