import { blockAt, type Document, defineRule, type Finding, onDocument, type QuoteMark } from 'mtlint/rule';
import { pushed, swallowed } from './_attribution.js';
import { dangling } from './_dangling.js';
import { infinitive } from './_infinitive.js';
import { brokenBlocks, closedSite, hasMarks, isWithinBlock, sitesOf, stopsInside } from './_site.js';
import { stranded } from './_stranded.js';

export default defineRule({
  summary: 'A quotation holds whole phrases, and nothing of the sentence around it.',
  why: `Word order moves when a sentence is translated, and the marks of a quotation do not move with it: the closing mark lands
after an article or “of”, or before the adjective that in French, Spanish or Arabic follows its noun. Engines that take the text
apart at the marks put the closing one before the verb of speech, or behind the whole attribution.`,
  detects: 'quote-boundary',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'major',
  origins: ['fr', 'es', 'pt', 'it', 'ar', 'ru', 'uk'],
  repair: 'Move the closing mark',
  examples: {
    bad: [
      'The union saw in the plan a [“clear breach of” labour law -> “clear breach of labour law”|“clear breach” of labour law] and left the talks.',
      'The firm spoke of ["a sale to the" highest bidder, -> "a sale to the highest bidder,"|"a sale" to the highest bidder,] but named no price.',
      'Doctors warn of a [“shortage of beds and” nurses -> “shortage of beds and nurses”|“shortage of beds” and nurses] while the clinics wait.',
      'She called the tax a [“breach of the constitution” French -> “breach” of the French constitution|“breach of the French constitution”] and promised to fight it.',
      '[“It would be a question” political, -> “It would be a political question,”] she said.',
      '"We are ready for the [talks, "said -> talks," said] the minister. "We have been for weeks."',
      '“We are ready for the [talks, “Marta -> talks,” Marta] Moreau told reporters.',
      '"The bridge will stay closed until spring[, the engineer said." -> ," the engineer said.] Nobody was surprised.',
      'The bishops left the meeting, [calling “to respect the ceasefire” -> calling for the ceasefire to be respected|calling for steps “to respect the ceasefire”].',
    ],
    good: [
      'He could quote the whole of “The Lord of the Rings” and “Of Mice and Men”.',
      'The word “of” and the words “out of the” are prepositions.',
      'It is what the rules “allow for” today, she said, and what doctors “can cope with” alone.',
      'She asked how to “opt out of” it, and was told to “log in” first.',
      'He made the “deal” public, and called the “whole idea” ridiculous.',
      'She is a “truly great” American, and he a “proud” Scottish farmer.',
      '“It rained,” said the captain, “and then it rained again.” The captain said: “Rain.”',
      '‘We were late of course,’ said the pilot, ‘and the dogs’ dinner was cold.’',
      'Article 4 reads: “Prices rose, the ministry said.”',
      'He was calling “to say hello”, not to complain.',
      '“Kill the lights,” he said, “and the” – he stopped – “the radio.”',
      'They were “sort of” happy with the “best of” album.',
    ],
    falseAlarms: ['The museum showed [“Girl with a” pearl earring. -> “Girl with a pearl earring.”]'],
    misses: [
      'The union saw in the plan a [‘clear breach of’ labour law -> ‘clear breach of labour law’] and left.',
      'It was a [“breach” flagrant -> “flagrant breach”] of labour law.',
    ],
  },
  check: onDocument(
    function* ({ doc }) {
      const broken = brokenBlocks(doc);
      const inside = stopsInside(doc);
      for (const site of sitesOf(doc)) {
        const closed = closedSite(site);
        if (!closed || site.block.kind === 'heading') continue;
        yield* pushed(closed);
        if (broken.has(site.quotation.block) || !isWithinBlock(closed)) continue;
        yield* dangling(closed, inside);
        yield* stranded(closed, inside);
        yield* swallowed(closed);
        yield* infinitive(closed);
      }
      for (const mark of doc.quotations.strays) yield* strayBeforeVerb(doc, mark);
    },
    { promising: hasMarks },
  ),
});

// A closing mark behind the space, where what it closes has no opening mark.
function* strayBeforeVerb(doc: Document, { span, text }: QuoteMark): Generator<Finding> {
  const block = blockAt(doc, span.start);
  if (!block) return;
  const before = /(?<!\S)(\S*[,.!?…])(\s)$/u.exec(
    doc.prose.slice(Math.max(block.span.start, span.start - 40), span.start),
  );
  const next = /^\p{Ll}+/u.exec(doc.prose.slice(span.end, span.end + 30))?.[0];
  if (!before || !next) return;
  yield {
    span: { start: span.start - before[0].length, end: span.end + next.length },
    message: `The mark before “${next}” closes the quotation, and stands behind the space as if it opened one.`,
    evidence: [`“${next}” begins the attribution`, 'nothing closes what the mark would open'],
    strength: 0.6,
    replacements: [`${before[1]}${text}${before[2]}${next}`],
  };
}
