import { defineRule, onText, SPEECH_PAST } from 'mtlint/rule';

const VERBS = [...SPEECH_PAST, 'asked', 'says', 'explains', 'notes', 'adds'].join('|');

// The words that were said end in a comma, a mark of their own or a closing quotation mark, and the dash joins the verb to them.
const DASH = new RegExp(
  `(?<=\\p{L}|\\p{N})(?<end>[,!?]["”»“]|["”»“],?|,)(?<dash> [-–—]{1,2} ?|[–—] ?)(?<verb>${VERBS})(?!\\p{L}| by | in (?:19|20)\\d\\d)(?= \\p{L})`,
  'gu',
);

export default defineRule({
  summary: 'English joins a verb of speech to the words said with a comma, without a dash.',
  why: `Russian, Ukrainian, Bulgarian and Polish part direct speech from the verb by a comma and a dash: “…», — сказал он”. The
    comma is what English sets; the dash comes with it.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl'],
  repair: 'Drop the dash',
  safe: true,
  examples: {
    bad: [
      '“The ice will hold until [March,” - said -> March,” said] the harbour master.',
      '“We have no bread [left”, — added -> left,” added] the baker.',
      '“Who took the [lamp?” – asked -> lamp?” asked] the keeper.',
      '"The road is [closed", - noted -> closed," noted] the driver.',
      '“Nobody will be left [behind!” - promised -> behind!” promised] the captain.',
      'The roof is sound, the walls are [dry, — explained -> dry, explained] the surveyor.',
    ],
    good: [
      '“The ice will hold until March,” said the harbour master.',
      'He called it “a small miracle” – added to the list of many.',
      'The keeper – said to be ninety – still climbs the tower.',
      'Her answer, – never published – was short.',
      'The word “ice” - noted by all - was gone.',
      'He came back — said nothing — and left.',
      'The band “Salt” – announced in 2014 as the headliner – never played.',
      '“Wait—” said the captain.',
    ],
    misses: ['“The ice will hold.” - [This was said -> said] by the harbour master.'],
  },
  check: onText(
    DASH,
    function* ({ block, match, span }) {
      const { end = '', verb = '' } = match.groups ?? {};
      const word =
        /(?<![\p{L}\p{M}\p{N}'’-])[\p{L}\p{M}\p{N}'’-]+$/u.exec(
          block.text.slice(Math.max(0, match.index - 40), match.index),
        )?.[0] ?? '';
      const shown = `${word}${match[0]}`;
      if (/^["”»“]$/u.test(end) && !opensSpeech(block.text.slice(Math.max(0, match.index - 300), match.index))) return;
      yield {
        span: { start: span.start - word.length, end: span.end },
        message: `“${shown}” joins the verb to the words said with a dash, as Russian does.`,
        evidence: [end.includes(',') ? 'a comma already joins them' : 'the words said end in a mark of their own'],
        strength: /["”»“]/u.test(end) && end.length > 1 ? 0.9 : 0.6,
        replacements: [`${word}${closed(end)} ${verb}`],
      };
    },
    (text) => SIGN.test(text),
  ),
});

const SIGN = /[-–—](?<=[,"”»“] ?.)/;

// A comma stands inside the quotation mark in the English that most readers know.
const closed = (end: string): string =>
  /^["”»“],$/u.test(end) ? `,${end.charAt(0)}` : /^["”»“]$/u.test(end) ? `,${end}` : end;

// Words that were said are a clause of some length; a short quotation is a name.
const opensSpeech = (before: string): boolean =>
  before.length - Math.max(before.lastIndexOf('“'), before.lastIndexOf('"')) > 20;
