import {
  AUXILIARIES,
  DETERMINERS,
  type Document,
  type Finding,
  PREPOSITIONS,
  type Quotation,
  wordsOf,
} from 'mtlint/rule';

const LONGEST = 160;

/** Marks of another language kept around English words: « so », »so«, „so“. */
export function* foreignMarks(doc: Document): Generator<Finding> {
  for (const quotation of doc.quotations.all) {
    const { closing, style, span, inner } = quotation;
    if (!closing || span.end - span.start > LONGEST || (style !== 'guillemets' && style !== 'low-double')) continue;
    const words = doc.prose.slice(inner.start, inner.end).trim();
    if (!isEnglish(words)) continue;
    const [opening, end] = marksOf(doc, quotation);
    yield {
      span,
      message: `English does not quote with ${quotation.opening.text} and ${closing.text}.`,
      evidence: [`${quotation.opening.text} … ${closing.text} are the marks of another language`],
      strength: 0.8,
      replacements: [`${opening}${words}${end}`],
    };
  }
}

// The marks of the rest of the document; inside another quotation the single ones.
function marksOf(doc: Document, { parent }: Quotation): readonly [string, string] {
  const isStraight = doc.prose.includes('"') && !/[“”]/u.test(doc.prose);
  if (isStraight) return parent ? ["'", "'"] : ['"', '"'];
  return parent ? ['‘', '’'] : ['“', '”'];
}

// A quoted original keeps its marks: several words, and no English one among them.
function isEnglish(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 4) return /\p{L}/u.test(text);
  return words.some(({ text: word }) => {
    const lower = word.toLowerCase();
    return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower);
  });
}
