import { defineRule } from 'mtlint/rule';
import { articleOf, THINGS } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const NOUN = `${THINGS.join('|')}|house|car|library|file|script|error|page|video|company|shower|terrace`;
const ADJECTIVE =
  'good|bad|great|nice|new|big|small|large|huge|simple|complex|beautiful|popular|powerful|useful|different|modern|similar|separate|special|unique|serious|old|private|cheap|expensive|interesting|convenient|comfortable|spacious|local|own|short|long|heated|outdoor|indoor|swimming|free|blank|valid|additional';
const CLOSER =
  '(?=[.;!?)]|$|, (?:and|but|which|where|so|you|we|it|he|she|please)\\b| (?:with (?:the|a|an)|where|which|that|who|because|when|if|there|near the|in the|on the|at the|for (?:the|this|a|children|guests|you)|and (?:a|an|the|it|he|she|I|we|they|has|is))\\b)';

const DIFFERENCE = /^(?:(?:what|where|[Ww]hat['’]s) )?(?:is|was|know|understand|see|explain|show|find|about|['’]s) $/iu;

export default defineRule({
  summary: 'A thing that can be counted has an article in English, with an adjective too: “they bought a new boat”.',
  why: `Russian, Ukrainian, Polish, Turkish, Chinese, Japanese and Korean have no article. Engines add one before a plain noun more often than
    before a noun with an adjective, and forget it behind “there is” and “what is”: *есть большой сад*, 有一个问题.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'ko'],
  repair: 'Add the article',
  examples: {
    bad: [
      'The inn [has big garden -> has a big garden] and a lake.',
      'My aunt [bought new boat -> bought a new boat].',
      '[There is small museum -> There is a small museum] in the old mill.',
      'They [live in small town -> live in a small town] near the border.',
      'If you [have question -> have a question|have questions], ring the bell.',
      'What is [difference between -> the difference between] the two nets?',
      '[There is bug -> There is a bug] in the pump.',
    ],
    good: [
      'The inn has a big garden, and there is room for nine.',
      'It has good museum shops and free hotel parking.',
      'There is little difference between the nets, and no bug in the pump.',
      'There is hotel after hotel along the beach, and there is school in May.',
      'He has great taste in boats and old garden tools.',
      'They live in large towns. Have question cards at hand.',
      'She has new boat number nine.',
      'What is the difference between night and day?',
      'He bought new, boat and all.',
    ],
    misses: ['He painted [old boat -> an old boat].'],
  },
  check: findPhrases(
    [
      {
        at: 'has have had bought made created wrote found built opened need needs rented own owns offers',
        next: ADJECTIVE,
        before:
          /(?:^|[,;] |\b(?:and|but|because|that|if|when|so|which|who) )(?:(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]his|[Hh]is|[Hh]er|[Yy]our|[Tt]heir|[Ee]ach) (?:\p{L}+ )?\p{L}+|I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|\p{Lu}\p{L}+) (?:also |already |even |must |should |will )?$|\b(?:which|who|and|also) $/u,
        unless: /\b(?:what|whatever|how|than|as)\b[^,;]* $/iu,
        inSpeech: false,
        text: new RegExp(
          `^(?<verb>\\w+) (?<adjective>(?!good (?:reason|language)|great (?:music|story))(?:very )?(?:${ADJECTIVE})) (?:(?<=swimming )pool|(?:swimming |city |sea |computer |video )?(?:${NOUN}))${CLOSER}`,
          'u',
        ),
        repairs: ({ 0: words, groups: { verb = '', adjective = '' } = {} }) => [
          `${verb} ${adjective === 'own' ? 'its' : articleOf(adjective)}${words.slice(verb.length)}`,
        ],
        because: () => 'a thing that can be counted stands without an article',
        strength: 0.65,
      },
      {
        at: 'live lives lived living stay stayed work works',
        next: 'in',
        text: new RegExp(
          `^\\w+ in (?<adjective>${ADJECTIVE}) (?:town|village|city|house|hotel|apartment|country|company|factory|hospital)${CLOSER}`,
          'u',
        ),
        repairs: ({ 0: words, groups: { adjective = '' } = {} }) => [
          words.replace(` ${adjective} `, ` ${articleOf(adjective)} ${adjective} `),
        ],
        because: () => 'a thing that can be counted stands without an article',
        strength: 0.7,
      },
      {
        at: 'there',
        next: 'is was',
        before: /(?:^|[,;] |\b(?:and|but|because|that|if|when|so) )$/iu,
        inSpeech: false,
        text: new RegExp(
          `^there (?<be>is|was) (?<thing>(?:(?:${ADJECTIVE}) )?(?:${NOUN}|swimming pool))(?:${CLOSER}|(?= (?:in|on|at|with|near|behind|between) ))`,
          'iu',
        ),
        repairs: ({ 0: words, groups: { thing = '' } = {} }) => [words.replace(thing, `${articleOf(thing)} ${thing}`)],
        because: () => 'a thing that can be counted stands without an article',
        strength: 0.65,
      },
      {
        at: 'have has',
        next: 'question suggestion problem doubt idea',
        before: /\b(?:if|when) (?:you|we|they|he|she|someone|anybody|anyone) (?:have |still |also )?$/iu,
        text: /^(?<verb>have|has) (?<noun>question|suggestion|problem|doubt|idea)(?=[.,;]|$| (?:about|with|or|on|regarding)\b)/u,
        repairs: ({ groups: { verb = '', noun = '' } = {} }) => [
          `${verb} ${articleOf(noun)} ${noun}`,
          `${verb} ${noun}s`,
        ],
        because: ({ groups: { noun = '' } = {} }) => `“${noun}” can be counted, and stands without an article`,
        strength: 0.75,
      },
      {
        at: 'difference',
        next: 'between',
        before: DIFFERENCE,
        text: /^difference between/u,
        repairs: () => ['the difference between'],
        because: () => 'one certain difference is meant, and no article says so',
        strength: 0.75,
      },
    ],
    'nothing follows that the noun could belong to',
  ),
});
