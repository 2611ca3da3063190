import { defineRule, isAbbreviation, onText, type TextSite } from 'mtlint/rule';
import { wordBefore } from './_clause.js';
import { CLAUSE_CONTINUERS } from './_continuation.js';

// Two marks side by side after a word, with or without a space between or before them, and nothing but those two. Three stops are
// an ellipsis however they are spaced, and “;;”, “::” or “,,text” are code or another language's quotation marks.
const SITE =
  /(?=\s?[.,;:!?] ?[.,;!?])(?<=[\p{L}\p{N}%)\]”’"'])(?:\s?[.] [.,;]|[.]{2}|\s?[,;] ?[.,]|\s?[.][,;]|[!?]{2,}[.]|[!?]+ [.,]|: ,)(?![.,;:\p{N}/\\])(?! [.,;](?: |$))(?=\s|$|["”’')\]])/gu;

const TWO_MARKS = /[.,;!?:] ?[.,;]/;

// Two dots for a pause: a writer who does it once more in the text means it.
const PAUSE = /\p{L}[.]{2}(?![.])/gu;

const LOWER_NEXT = /^["”’')\]]*\s*(\p{Ll}+)/u;

export default defineRule({
  summary: 'One mark of punctuation stands where one is due.',
  why: `Page translators close a piece of text with a mark of their own and then put the mark of the source behind it, most often
where a link or an insertion ended. What remains is two marks for one pause, and only what follows tells which of them is meant.`,
  detects: 'doubled-punctuation',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'major',
  origins: [],
  repair: 'Keep one mark',
  examples: {
    bad: [
      'The ferry was cancelled on 14 March[. . -> .] The harbour office gave no reason.',
      'Seven passengers were hurt[. , -> ,] including a crew member.',
      'The baker[, , -> ,] who opened in 1987, is retiring this spring.',
      'The bridge was closed for repairs[.. -> .] Drivers must take the coast road.',
      'They sold apples[,. -> ,] pears and honey at the gate.',
      'The museum stays open in winter[. , -> .|,] The café does not.',
      'Can anyone repair a church clock[? , -> ?] The sexton would like to know.',
      'She bought the mill in 2011[;. -> ;] the roof had already fallen in.',
    ],
    good: [
      'He waited . . . and then the lights went out.',
      'She paused.... Then she laughed and closed the book.',
      'Well.. maybe they will come, maybe not.. who knows.',
      'The firm sells tiles, bricks, etc., to builders in the region.',
      'The parcel came from Boise, Idaho, U.S., in a wooden crate.',
      'Harlow & Sons, Inc., makes organ pipes in a shed by the river.',
      'What did you say?! Nothing at all!!!',
      'Copy the file to ../backup and run the script again.',
      'Her score rose from .45 to .72 in one season.',
      'No. . . I never said that.',
      'The choir (founded in 1902 by Miss Ada Crewe, Ph.D.), sings on Sundays.',
      'The train leaves at 9 p.m., an hour later than in summer.',
    ],
    misses: ['The hotel is closed[.. -> ,] but the bar is open.'],
  },
  check: onText(
    SITE,
    function* (site) {
      const { block, match } = site;
      const marks = match[0].replaceAll(/\s/gu, '');
      const before = wordBefore(block.text, match.index);
      const rest = block.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      const next = LOWER_NEXT.exec(rest)?.[1] ?? '';
      if (isMeant(site, marks, before, next)) return;
      yield {
        span: site.span,
        message: `“${before}${match[0]}” has two marks where one is due.`,
        evidence: [next === '' ? 'no lower-case word follows' : `the sentence goes on with “${next}”`],
        strength: marks === '..' ? 0.6 : 0.9,
        replacements: marksFor(marks, next, rest),
      };
    },
    (text) => TWO_MARKS.test(text),
  ),
});

// An abbreviation keeps its stop before any mark; two dots are a pause where the sentence goes on or the writer makes a habit of it.
function isMeant({ doc, block, match }: TextSite, marks: string, before: string, next: string): boolean {
  if (marks === '.,' || marks === '.;') {
    if (/\s/u.test(match[0])) return isAbbreviation(before) || CLAUSE_CONTINUERS.has(next);
    return isAbbreviation(before) || !/^\p{Ll}{5,}$/u.test(before);
  }
  return match[0] === '..' && (next !== '' || isHabit(doc.prose) || block.kind === 'heading');
}

function isHabit(prose: string): boolean {
  PAUSE.lastIndex = 0;
  return PAUSE.test(prose) && PAUSE.test(prose);
}

// Before a lower-case word the softer mark is meant; before a capital the full stop, unless a name goes on with the sentence.
function marksFor(marks: string, next: string, rest: string): readonly string[] {
  const [first = ''] = marks;
  if (/[!?]/.test(first)) return [first];
  const softer = /[^.]/u.exec(marks)?.[0];
  if (next !== '') return [softer ?? ','];
  if (!softer) return ['.'];
  if (!marks.includes('.')) return [softer];
  return rest.trim() === '' ? ['.'] : ['.', softer];
}
