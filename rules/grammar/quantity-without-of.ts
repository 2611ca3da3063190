import { defineRule } from 'mtlint/rule';
import { SINGULAR_OF } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const MASS =
  'time|money|work|information|water|space|fun|attention|energy|effort|noise|interest|snow|traffic|food|help';
const NOUN = `(?:people|things|${[...SINGULAR_OF.keys()].join('|')}|${MASS})`;
const CLOSER =
  '(?=[.,;:!?)]|$| (?:in|on|at|of|to|for|from|with|by|that|which|who|and|because|when|if|are|were|is|was|there)\\b)';
const HUNDREDS = 'hundreds|thousands|millions|billions|dozens';
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|\\d+(?:[.,]\\d+)?)';

export default defineRule({
  summary: 'English says “a lot of people”, “no boats”, “every one of them”, “two million people”.',
  why: `Words of quantity link to their noun in each language in its own way: Russian *много людей*, Chinese 很多人 and German *viele
    Leute* need no “of”, French *deux millions de personnes* does, and several languages double the negation (Russian *нет
    никаких*, Chinese 没有任何: “no any”).`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'zh', 'ja', 'ko', 'de', 'fr', 'es', 'it', 'pt', 'tr'],
  repair: 'Use the words that English has for the quantity',
  safe: true,
  examples: {
    bad: [
      'There were [a lot people -> a lot of people] on the pier.',
      'He has [lot of -> a lot of|lots of] friends in the village.',
      'The boat has [no any -> no] lamp.',
      'It is used by [two millions -> two million] people.',
      '[Every of -> Each of|Every one of] these nets is old.',
      'The island has [three thousands of -> three thousand] sheep.',
    ],
    good: [
      'There were a lot of people on the pier, and lots of boats.',
      'The lot of the farmers was hard, and the whole lot of it was sold.',
      'It helps a lot people think it does.',
      'Two millions were spent, and two of the millions went missing.',
      'No, any lamp will do. There is none, no, not any.',
      'Every one of these nets is old; each of them is torn.',
      'Millions of people and tens of thousands of sheep live there.',
      'In that lot of land there is a well.',
    ],
    misses: ['She has [plenty work -> plenty of work].'],
  },
  check: findPhrases(
    [
      {
        at: 'a',
        next: 'lot',
        text: new RegExp(`^a lot ${NOUN}${CLOSER}`, 'iu'),
        unless: /\b(?:help\w*|matter\w*|chang\w+|mean\w*|know|knew|talk\w*|like\w*|think|thinks|improv\w+|quite) $/iu,
        repairs: ([words = '']) => [words.replace(/lot /iu, 'lot of ')],
        because: () => '“of” is missing between the quantity and the noun',
        strength: 0.75,
      },
      {
        at: 'lot',
        next: 'of',
        before:
          /\b(?:is|are|was|were|has|have|had|having|with|spent|spend|takes?|took|get|got|gives?|makes?|need|needs|contains?|and|there['’]s|includes?|learn\w*|buy|bought|saves?) $/iu,
        text: new RegExp(`^lot of(?= (?:[a-z]+ )?${NOUN}\\b)`, 'u'),
        repairs: () => ['a lot of', 'lots of'],
        because: () => '“a” is missing before “lot”',
        strength: 0.85,
      },
      {
        at: 'no',
        next: 'any',
        text: /^no any(?= (?!(?:more|longer|one|other than)\b)[a-z])/iu,
        repairs: () => ['no'],
        because: () => 'what is denied is denied once',
        strength: 0.85,
      },
      {
        at: 'every',
        next: 'of',
        text: /^every of(?= (?:the|these|those|them|us|you|my|your|his|her|its|our|their)\b)/iu,
        unless: /\beach and $/iu,
        repairs: () => ['each of', 'every one of'],
        because: () => '“every” needs a noun, or “one”, behind it',
        strength: 0.85,
      },
      {
        at: HUNDREDS.replaceAll('|', ' '),
        before: new RegExp(`(?:^|\\s|[$€£(])(?<with>${NUMBER} )$`, 'iu'),
        text: new RegExp(
          `^(?<many>${HUNDREDS})(?: of(?= (?!(?:the|them|those|these|us)\\b)[a-z])|(?= (?:[a-z]+ )?(?:people|dollars|euros|years|pounds|rubles|roubles|yen|users|inhabitants|${[...SINGULAR_OF.keys()].join('|')})\\b))`,
          'iu',
        ),
        repairs: ({ groups: { many = '' } = {} }, lead) => [lead + one(many.toLowerCase())],
        because: () => 'behind a number the word for a round one has no plural',
        strength: 0.8,
      },
    ],
    'the noun follows at once',
  ),
});

const one = (round: string): string => round.slice(0, -1);
