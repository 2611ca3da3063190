import {
  DETERMINERS,
  defineRule,
  type Finding,
  NATIONALITIES,
  onWords,
  PREPOSITIONS,
  type Token,
  type WordSite,
} from 'mtlint/rule';
import { caseLike, sentenceBefore } from './_phrases.js';

// Nouns that a language or a people may follow: “the word Chinese”, “fellow French”, “school Spanish”, “half Irish”.
const LEADS_ON =
  /^(?:word|term|name|adjective|label|language|languages|surname|tag|category|school|kitchen|restaurant|business|street|bible|pidgin|book|fellow|west|east|north|south|half|part|quarter|third|percent|cent|native|expat|immigrant|born|mother|father|people|group|team|class|sandwich|conversation|university|college|elementary|beginner|beginners|level|degree|course|lesson|minority|speaker|speakers|style|era|type|cuisine|food|day|year|night|morning|week|time|times|way|lot|number|majority|rest|spirit|heart|bit|pound|dollar|ancestry|descent)$/u;

// Verbs that take a person and a language, or a thing and what it is made or called.
const TWO_OBJECTS =
  /\b(?:t(?:each|eaches|aught|eaching)|learn\w*|speak\w*|spoke|call(?:s|ed|ing)?|consider\w*|mak(?:e|es|ing)|made|becom\w+|became|find\w*|found|label\w*|declare\w*|keep\w*|kept|paint\w*|render\w*|feel\w*|felt|prefer\w*|both|either|neither)\b/iu;

const BEHIND = new RegExp(`^(?:[.,;]|$| (?:and|or|${[...PREPOSITIONS].join('|')})\\b)`, 'u');
const CLOSES = /^(?:[.,;]|and|or)$/u;

export default defineRule({
  summary: 'English puts an adjective of nationality before its noun: “Iraqi sovereignty”.',
  why: `In French, Spanish, Italian, Portuguese, Romanian and Arabic the adjective follows: *la souveraineté irakienne*. Engines
    turn the pair around, unless a link, a quotation mark or the end of a line falls between the two.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'major',
  origins: ['fr', 'es', 'it', 'pt', 'ar'],
  repair: 'Put the adjective before its noun',
  examples: {
    bad: [
      'The treaty protects the [fisheries Norwegian -> Norwegian fisheries] and the ports.',
      'A blow to the [economy Chilean -> Chilean economy], said the minister.',
      'They fear for the [forests Brazilian -> Brazilian forests].',
      'The [government Tunisian -> Tunisian government] and the unions have met.',
      'The plan divides the old [parties Italian -> Italian parties] in two camps.',
    ],
    good: [
      'The treaty protects Norwegian fisheries and ports.',
      'She taught the class Spanish and French.',
      'He is half Irish, and his school French is poor.',
      'The word Chinese, the adjective Greek and the name English are on the list.',
      'We met our fellow Italians, and they made the food Italian.',
      'The crew, Danish and Dutch, was paid off.',
      'The soup Russian soldiers ate was thin.',
      'Both sides, Iranian and Iraqi, agreed.',
      'The mayor called the bread French.',
    ],
    misses: ['The treaty protects [fisheries Norwegian -> Norwegian fisheries] against all comers.'],
  },
  check: onWords(
    [...NATIONALITIES].map((name) => name.toLowerCase()),
    function* (site) {
      const finding = judge(site);
      if (finding) yield finding;
    },
    {
      promising: (text, start, end) =>
        BEHIND.test(text.slice(end, end + 12)) && /\p{Ll} $/u.test(text.slice(start - 2, start)),
    },
  ),
});

function judge(site: WordSite): Finding | undefined {
  const { token } = site;
  const noun = token.before;
  if (!noun || !NATIONALITIES.has(token.text) || !token.spaced || !isHead(noun)) return undefined;
  const next = token.after;
  if (next && !CLOSES.test(next.lower) && !PREPOSITIONS.has(next.lower)) return undefined;
  // “the parties Italian, French and Dutch” may be a list, “on the side Iranian or Iraqi troops held” a clause.
  if (
    next?.after &&
    /^(?:,|and|or)$/u.test(next.lower) &&
    (NATIONALITIES.has(next.after.text) || /^\p{Lu}/u.test(next.after.text))
  )
    return undefined;
  const before = sentenceBefore({ ...site, token: noun });
  if (TWO_OBJECTS.test(before) || !opensPhrase(noun)) return undefined;
  return {
    span: { start: noun.span.start, end: token.span.end },
    message: `In “${noun.text} ${token.text}” the adjective stands behind its noun, where Romance languages and Arabic have it.`,
    evidence: [
      next
        ? `“${next.text}” follows, so that no noun is left for “${token.text}”`
        : 'nothing follows that it could belong to',
    ],
    strength: 0.7,
    replacements: [`${token.text} ${caseLike('a', noun.text)}`],
  };
}

const isHead = (noun: Token): boolean =>
  noun.pos === 'NOUN' &&
  !noun.opaque &&
  /^\p{Ll}{3,}$/u.test(noun.text) &&
  !noun.text.endsWith('ing') &&
  !LEADS_ON.test(noun.text);

// A determiner stands before the noun, or before the one or two words that belong to it.
function opensPhrase(noun: Token): boolean {
  let at = noun.before;
  for (let steps = 0; at && steps < 3; at = at.before, steps += 1) {
    if (DETERMINERS.has(at.lower)) return true;
    if (at.pos !== 'ADJ' && at.pos !== 'NOUN') return false;
  }
  return false;
}
