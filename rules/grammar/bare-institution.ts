import { defineRule, type Finding, onTextAt, type TextSite } from 'mtlint/rule';
import { sentenceUpTo } from './_phrases.js';

const NAME =
  /(?:Pentagon|White House|Kremlin|Vatican|United States|United Nations|United Kingdom|European Union|European Commission|European Parliament|World Health Organization|Czech Republic|Middle East|Soviet Union|Red Cross|Bundestag|Netherlands|Philippines)(?!['’\-–\p{L}])/u;

const VERB =
  / (?:is|are|was|were|has|have|had|will|says|say|said|announced|confirmed|denied|declared|stated|warned|wants|believes|reported|condemned|refused|called|insisted|added|claims|claimed|rejected|sent|imposed|expects|does|did|also|never|still)\b/uy;

// Behind a preposition the name must end its phrase: “by White House officials”, “in Soviet Union times”.
const PREPOSITION =
  /\b(?:in|to|from|of|by|with|at|for|against|between|into|that|across|leave|left|join|joined|visit|visited|within) $/u;
const ENDS =
  /[.;!?](?:\s|$)|,? (?:and (?:the|its|his)|which|is|was|has|have|said|says|will|in (?:\d|the)|on|to the|by the|where|after|before|during|since) /uy;

const LONG_SENTENCE = 60;
const AHEAD = 160;

export default defineRule({
  summary: 'English sets “the” before the Pentagon, the White House, the United States and their like.',
  why: `Russian, Ukrainian, Polish, Czech, Turkish, Chinese, Japanese and Korean have no article, and a page translator that
    meets a name alone at the start of a cut sentence adds none. Headlines and captions leave the article out on purpose, so only
    sentences of running text are looked at.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'ko'],
  repair: 'Add the article',
  safe: true,
  examples: {
    bad: [
      'The convoy left at dawn. [Pentagon -> The Pentagon] says that nobody was hurt on the way to the border.',
      'The talks went on for a week, and [Kremlin -> the Kremlin] has not confirmed the date. Nobody else has either.',
      'She has lived in [United States -> the United States] since the war, and she writes home each week.',
      'A delegation from [European Union -> the European Union] is expected in the capital before the end of the month.',
      'The order was signed. [White House -> The White House] said that it would take effect in the spring of next year.',
    ],
    good: [
      'Pentagon says strike hit convoy',
      'The order was passed on by White House officials and by Pentagon staff.',
      'White House aides said nothing, and United States senators said less.',
      'The Pentagon says that nobody was hurt, and the White House has confirmed it.',
      'LONDON: Kremlin says no',
      'The flight was criticised by the United Nations and United States in a note of the same day.',
      'He served in United Nations missions and in Soviet Union times.',
      'The song is called Middle East and lasts four minutes.',
      'Our school was renamed Red Cross in the year of the flood.',
    ],
    misses: [
      'The talks have begun, and [Security Council -> the Security Council] is to vote on them in the coming week.',
    ],
  },
  check: onTextAt(
    [
      'pentagon',
      'white',
      'kremlin',
      'vatican',
      'united',
      'european',
      'world',
      'czech',
      'middle',
      'soviet',
      'red',
      'bundestag',
      'netherlands',
      'philippines',
    ],
    NAME,
    function* (site) {
      const finding = judge(site);
      if (finding) yield finding;
    },
  ),
});

function judge(site: TextSite): Finding | undefined {
  const { block, match, span } = site;
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  const [name] = match;
  const text = block.text.slice(match.index, match.index + AHEAD);
  const before = sentenceUpTo(block.text, match.index);
  const verb = follows(VERB, text, name.length);
  const opens = before === '' && verb && isRunning(site, text);
  const within =
    (PREPOSITION.test(before) && follows(ENDS, text, name.length)) ||
    (/(?:, and|\b(?:but|that)) $/u.test(before) && verb);
  if (!opens && !(within && isLower(before))) return undefined;
  const article = before === '' ? 'The' : 'the';
  return {
    span,
    message: `English sets “${article.toLowerCase()}” before “${name}”.`,
    evidence: [
      opens ? 'it opens a sentence of running text as its subject' : 'it stands in a sentence of running text',
    ],
    strength: opens ? 0.65 : 0.75,
    replacements: [`${article} ${name}`],
  };
}

function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

// A headline or a caption has the block for itself, no full stop, or hardly any words.
function isRunning({ block, match }: TextSite, text: string): boolean {
  return match.index > 0 && (text.length > LONG_SENTENCE || /[.!?]["”’]?$/u.test(block.text));
}

// A heading writes most of its words with capitals.
function isLower(before: string): boolean {
  const words = before.match(/\p{L}+/gu) ?? [];
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 < words.length;
}
