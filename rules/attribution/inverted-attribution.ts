import { type Document, defineRule, onWords, type Phrase, SPEECH_TO_SOMEONE, SPEECH_VERBS, slice } from 'mtlint/rule';
import { type InvertedReport, invertedReport, mayBeInverted } from './_inverted.ts';
import { capitalise, withoutArticle } from './_titled-name.ts';

const words = (doc: Document, { first, last }: Phrase): string =>
  slice(doc.prose, { start: first.span.start, end: last.span.end });

// “the colonel Marotto” → “Colonel Marotto”; “the minister” keeps its article, since no name follows.
function speaker(doc: Document, { first, last }: Phrase): string {
  const title = first.after;
  const named = /^\p{Lu}/u.test(last.text) && title && title !== last;
  if (!named || first.lower !== 'the' || !/^\p{Ll}/u.test(title.text)) return words(doc, { first, last });
  return withoutArticle(doc.prose, title, last.span.end);
}

// “assured” asks for somebody who is assured; without one, English says “said”.
function verb({ verb: { lower }, addressee }: InvertedReport): string {
  return SPEECH_TO_SOMEONE.has(lower) && !addressee ? 'said' : lower;
}

function repair(doc: Document, report: InvertedReport): string {
  const told = report.addressee && !report.adjuncts.includes(report.addressee) ? [report.addressee] : [];
  const rest = [...told, ...report.adjuncts].map((phrase) => words(doc, phrase));
  const who = speaker(doc, report.subject);
  const opens = /^\p{Lu}/u.test(report.verb.text);
  return [opens ? capitalise(who) : lowerArticle(who), verb(report), ...rest].join(' ');
}

const lowerArticle = (who: string): string => who.replace(/^The(?= )/u, 'the');

export default defineRule({
  summary: 'When anything stands between the verb and the speaker, English names the speaker first.',
  why: `French, Spanish, Italian, Portuguese and Russian put the speaker last, after the verb and all its adjuncts: *a confirmé dans un autre tweet le colonel X*. English turns the order round only when the speaker follows the verb at once (*said Colonel X*). A translation that keeps the order of the source sounds foreign, and a reader may take the speaker for what was confirmed.`,
  detects: 'inverted-attribution',
  mqm: 'linguistic-conventions/word-order',
  impact: 'major',
  origins: ['fr', 'es', 'it', 'pt', 'ru', 'de', 'ar'],
  repair: 'Put the speaker first',
  examples: {
    bad: [
      '“The bridge will stay shut,” [explained to journalists the engineer Paula Reyes -> engineer Paula Reyes explained to journalists].',
      '“We have nothing to hide”, [insisted, on Friday, Culture Secretary Moira Lindqvist -> Culture Secretary Moira Lindqvist insisted on Friday].',
      '"Nobody was on board," [assured in a statement the admiral Okafor -> Admiral Okafor said in a statement].',
      '“The harvest is lost,” [told the daily Le Temps on Sunday the mayor Duval -> Mayor Duval told the daily Le Temps on Sunday].',
      '“Our patience has limits”, [warned late on Tuesday evening the minister -> the minister warned late on Tuesday evening].',
      'The talks went well. [Added during the visit the chancellor Steiner -> Chancellor Steiner added during the visit] that a treaty was near.',
      '“It was a mistake,” [admitted this Thursday the head of the federation -> the head of the federation admitted this Thursday].',
      '“It is over,” [said to Reuters Marlow -> Marlow said to Reuters].',
    ],
    good: [
      '“The bridge will stay shut,” said engineer Paula Reyes.',
      '“Nobody was on board,” said Ruth Okafor, the navy spokeswoman, in a statement.',
      'The ministry confirmed to reporters the death of a second climber.',
      'The company, founded in Leeds in 1962, announced on Monday the resignation of its director.',
      'The union said in a statement that the strike would go on.',
      '“We lost,” the coach told the BBC on Saturday.',
      'The daily “Le Temps” reported on Sunday the arrest of two men.',
      'Announced in spring, the programme will cost two million euros.',
      'Police said on Tuesday the driver John Mills had been released.',
      '“Come in,” said softly the old woman.',
      'As reported on Friday, the museum will close its doors in May.',
      'Lindqvist, who denied on Monday the charges against her, will appeal.',
    ],
    misses: ['Sources close to the family [confirmed to us the lawyer -> the lawyer confirmed to us].'],
  },
  check: onWords(
    SPEECH_VERBS,
    function* ({ doc, token }) {
      const report = invertedReport(token);
      if (!report) return;
      const { subject, adjuncts, before } = report;
      const span = { start: token.span.start, end: subject.last.span.end };
      const between = adjuncts.map((adjunct) => words(doc, adjunct)).join(' ');
      yield {
        span,
        message: `“${slice(doc.prose, span)}” names the speaker last: “${between}” stands between the verb and “${words(doc, subject)}”.`,
        evidence: [
          before === 'quotation'
            ? 'no speaker before the verb, and a quotation ends there'
            : 'no speaker before the verb',
        ],
        strength: before === 'quotation' ? 0.9 : before === 'words' ? 0.6 : 0.75,
        replacements: [repair(doc, report)],
      };
    },
    { promising: mayBeInverted },
  ),
});
