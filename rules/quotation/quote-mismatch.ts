import { defineRule, onDocument } from 'mtlint/rule';
import { foreignMarks } from './_foreign.js';
import { leftOver, misplaced } from './_misplaced.js';
import { closedSite, hasMarks, isWithinBlock, sitesOf, stopsInside } from './_site.js';
import { unclosed } from './_unclosed.js';

export default defineRule({
  summary: 'Every quotation opens and closes, each mark on its own side of the space.',
  why: `French and Russian set spaces or other marks around a quotation, Chinese and Japanese put the full stop before the closing
mark, and engines learn from texts in which the marks are normalised badly: a mark faces the wrong way, stands behind a space, is
doubled or gets lost. Where the closing mark is lost, the reader takes the attribution for words of the speaker.`,
  detects: 'quote-mismatch',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'major',
  origins: ['fr', 'ru', 'uk', 'de', 'pl', 'zh', 'ja'],
  repair: 'Set the quotation mark right',
  examples: {
    bad: [
      'It is “a very good [start “, -> start,”] the coach said.',
      '"It was raining when we came [home ". -> home."] Nobody was surprised.',
      '“It is a very good start[.” ” -> .”] The coach smiled.',
      '[“The ->] bridge will stay closed until the second [inspection Moreau said -> inspection,” Moreau said]. The town has no other.',
      'The firm wants to [“hire ->] forty people by the end of the [year. -> year.”] It has two plants in the region.',
      'The novel [« The Last Ferry » -> “The Last Ferry”] won a prize, and so did [„The Harbour“ -> “The Harbour”].',
      'The storm [" Elena " -> "Elena"] reached the coast at noon.',
      'The speech was [“long and dull“ -> “long and dull”], they said.',
      'He was proud of a good [start “ ->], and said so.',
      'The town is proud of its ["hipster\' -> "hipster"] market.',
    ],
    good: [
      '“The harbour is closed,” the mayor said.\n\n“We have no date.\n\n“We will write to all of you.”',
      '“She told me ‘it’s over’ and left,” he said.',
      'The ’90s were good to rock ’n’ roll, and to the Millers’ band.',
      'He is 6\'2" tall, the door 6\' 8" high and the screen 15" wide.',
      'It was "... a good day" for the band, and "in its way" for the town.',
      'He wrote «Bonjour à tous les enfants du village» on the wall.',
      'Home » News » Harbour',
      'She wrote: “What Moreau said is true.” Nobody believed it.',
      '"Is it raining?" "No." "Good."',
      'The word ("ferry") is old—"very old"—he said.',
      "His label reads ``fragile'' in red.",
    ],
  },
  check: onDocument(
    function* ({ doc }) {
      const inside = stopsInside(doc);
      for (const site of sitesOf(doc)) {
        const { kind } = site.block;
        const closed = closedSite(site);
        if (closed && isWithinBlock(closed)) yield* misplaced(closed, inside);
        else if (!site.quotation.closing && kind !== 'cell' && kind !== 'label') yield* unclosed(site, inside);
      }
      yield* leftOver(doc);
      yield* foreignMarks(doc);
    },
    { promising: hasMarks },
  ),
});
