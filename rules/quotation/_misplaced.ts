import type { Document, Finding, QuoteMark } from 'mtlint/rule';
import { brief, type ClosedSite, closingFor, SHORT, spacedEnd } from './_site.js';

/** A mark with the space on its wrong side, or one that faces the wrong way: “a good start “, he said. */
export function* misplaced(site: ClosedSite, inside: boolean): Generator<Finding> {
  const { quotation, inner, after } = site;
  const words = inner.trim();
  const tail = spacedEnd(inner);
  const head = /^\s+(\S+)/u.exec(inner);
  if (words === '') return;
  if (head && tail && words.length <= SHORT) yield spacedBoth(site, words);
  else if (quotation.style !== 'tex') {
    if (tail && !/^[\p{L}\p{N}]/u.test(after)) yield spacedClosing(site, tail.word, tail.word + tail.gap, inside);
    else if (!tail) yield* misfaced(site);
    if (head?.[1]) yield spacedOpening(site, head[1], head[0].length);
  }
}

function spacedBoth({ quotation }: ClosedSite, words: string): Finding {
  return {
    span: quotation.span,
    message: `Quotation marks stand directly at the words they enclose, and there are spaces around “${brief(words)}”.`,
    evidence: ['a space stands behind the opening mark and before the closing one'],
    strength: 0.7,
    replacements: [`${quotation.opening.text}${words}${closingFor(quotation.opening.text)}`],
  };
}

function spacedClosing(
  { quotation, closing, after }: ClosedSite,
  word: string,
  words: string,
  inside: boolean,
): Finding {
  const mark = closingFor(quotation.opening.text);
  const stop = /^[,.]/.exec(after)?.[0] ?? '';
  const isDoubled = /[.,!?…]$/u.test(word);
  const right = inside && stop && !isDoubled ? `${word}${stop}${mark}` : `${word}${mark}${stop}`;
  return {
    span: { start: closing.span.start - words.length, end: closing.span.end + stop.length },
    message: `A closing mark stands directly behind its last word: there is a space between “${brief(word)}” and its mark.`,
    evidence: [
      ...(closing.text === '“' ? ['“ opens a quotation in English'] : []),
      stop ? `a space stands before the mark, and “${stop}” behind it` : 'a space stands before the mark',
    ],
    strength: stop || closing.text === '“' ? 0.9 : 0.75,
    replacements: [right],
  };
}

function spacedOpening({ quotation }: ClosedSite, word: string, length: number): Finding {
  const { start } = quotation.span;
  return {
    span: { start, end: quotation.inner.start + length },
    message: `An opening mark stands directly before its first word: there is a space between the mark and “${brief(word)}”.`,
    evidence: ['a space stands behind the mark'],
    strength: 0.6,
    replacements: [`${quotation.opening.text}${word}`],
  };
}

// “so“ as in German and Bulgarian, ”so” as in Swedish and Finnish.
function* misfaced({ quotation, closing, inner }: ClosedSite): Generator<Finding> {
  const { opening, style, span } = quotation;
  if (style !== 'curly-double') return;
  const isOpening = opening.text === '”';
  const isClosing = closing.text === '“';
  if (!isOpening && !isClosing) return;
  const isShort = inner.length <= 60;
  const word = /(?<!\S)\S+$/u.exec(inner)?.[0] ?? inner;
  const first = /^\S+/u.exec(inner)?.[0] ?? inner;
  const ends = isOpening && !isShort ? { start: span.start, end: quotation.inner.start + first.length } : span;
  const place = isShort || isOpening ? ends : { start: closing.span.start - word.length, end: span.end };
  yield {
    span: place,
    message: `English opens a quotation with “ and closes it with ”, and here a mark faces the other way: ${opening.text}${brief(inner)}${closing.text}.`,
    evidence: [isOpening ? 'the opening mark is a closing one' : 'the closing mark is an opening one'],
    strength: 0.5,
    replacements: isShort ? [`“${inner}”`] : [isOpening ? `“${first}` : `${word}”`],
  };
}

/** Closing marks with nothing to close: behind one that has closed the quotation already, or off their word. */
export function* leftOver(doc: Document): Generator<Finding> {
  const closings = new Map<number, QuoteMark>();
  for (const { closing } of doc.quotations.all) if (closing) closings.set(closing.span.end, closing);
  for (const stray of doc.quotations.strays) {
    const { start, end } = stray.span;
    const first = closings.get(start) ?? (doc.prose[start - 1] === ' ' ? closings.get(start - 1) : undefined);
    if (first) yield secondClosing(doc, first, stray);
    else if (
      /[\p{L}\p{N}]\s$/u.test(doc.prose.slice(start - 2, start)) &&
      /^[,.;:!?]/.test(doc.prose.slice(end, end + 1))
    )
      yield offWord(doc, stray);
  }
}

function secondClosing(doc: Document, first: QuoteMark, stray: QuoteMark): Finding {
  const start = first.span.start - (/[.,!?…]$/u.test(doc.prose[first.span.start - 1] ?? '') ? 1 : 0);
  return {
    span: { start, end: stray.span.end },
    message: `The quotation closes twice, with ${first.text} and again with ${stray.text}.`,
    evidence: ['nothing is open where the second mark stands'],
    strength: 0.85,
    replacements: [doc.prose.slice(start, first.span.end)],
  };
}

function offWord(doc: Document, { span, text }: QuoteMark): Finding {
  const word = /(?<!\S)\S+\s$/u.exec(doc.prose.slice(Math.max(0, span.start - 30), span.start))?.[0] ?? ' ';
  return {
    span: { start: span.start - word.length, end: span.end },
    message: `The mark ${text} behind “${brief(word)}” neither opens nor closes anything.`,
    evidence: ['a space stands before it, and punctuation behind it', 'nothing is open where it stands'],
    strength: 0.7,
  };
}
