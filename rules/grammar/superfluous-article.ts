import { defineRule } from 'mtlint/rule';
import { SINGULAR_OF } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const PLURAL = [...SINGULAR_OF.keys()].join('|');
const DETERMINED = '(?:the|these|those|my|your|his|her|its|our|their|them|us|you)';
// Forms in -ing of verbs that want an object, and are no nouns.
const GERUND =
  'using|creating|getting|having|choosing|improving|increasing|reducing|removing|adding|providing|allowing|ensuring|achieving|solving|preventing|avoiding|becoming|installing|applying|sending|receiving|including|destroying|developing|generating';
const ENDS = '(?=[.,;:!?)]|$| (?:and|but|it|he|she|they|we|I|you|the|this|is|are)\\b)';

const without = ([words = '']: RegExpExecArray): readonly string[] => [words.trimEnd().replace(/\bthe /iu, '')];

export default defineRule({
  summary: 'English says “most of the people”, “both sides”, “in reality”, “all files”, with no “the” before them.',
  why: `French *la plupart des*, Spanish *en la realidad*, Italian *entrambi i*, German *in der Realität* and Portuguese *na
    prática* carry an article that English has not. An engine that copies it writes “the most of the people” and “in the reality”.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'ar', 'ru', 'pl', 'zh', 'ja'],
  repair: 'Drop the article',
  safe: true,
  examples: {
    bad: [
      'She was tired of [the choosing -> choosing] a new lamp each year.',
      '[The most of the -> Most of the] boats stayed in port.',
      'There are lamps on [the both -> both] sides of the road.',
      'It looks new, but [in the reality -> in reality] it is a wreck.',
      'Copy [the all files -> all the files|all files] to the stick.',
      'The keeper told us [the all of -> all of] this at dusk.',
      '[In the fact -> In fact], nobody has a key.',
      'She came early [in the order to -> in order to] see the boats.',
      '[The most -> Most] people do not know the path.',
      'The mill is open [on the Mondays -> on Mondays].',
      'Her uncle [speaks the Dutch -> speaks Dutch] very well.',
    ],
    good: [
      'The building the company owns, and the making of it; the choosing and the using of lamps.',
      'Most of the boats stayed in port, and both sides of the road are lit.',
      'Make the most of the day, and get the most of your garden.',
      'What made the most of the difference was the wind.',
      'In the reality of the village, in the fact that it burnt, in the order of the day.',
      'The all-weather boats and the all girls school were new.',
      'For the both of us it was late.',
      'They had the most of the three. The most people ever to cross were nine.',
      'He speaks the French of Quebec, and on the Monday after it rained; on the Mondays that he rests he fishes.',
      'It is the all or nothing of it that hurts.',
    ],
    misses: ['They live in harmony with [the nature -> nature].'],
  },
  check: findPhrases(
    [
      {
        at: 'the',
        next: 'most',
        text: new RegExp(`^the most of ${DETERMINED}\\b`, 'iu'),
        before: /(?:^|[.,;] |\b(?:and|but|that|for|with|by|because|while|on|to) )$/iu,
        unless: /\b(?:mak\w+|made|get\w*|got|taking|take\w*)\b[^.]* $|\bwhat\b/iu,
        repairs: without,
        because: () => '“most” stands for a part of them, and is no superlative',
        strength: 0.75,
      },
      {
        at: 'the',
        next: 'most',
        before: /^$/u,
        text: /^The most (?=(?:people|users|guests|visitors|customers|companies|countries|students|children|shops|hotels|doctors|patients|programs|applications) (?:do|don['’]t|are|have|know|think|use|want|will|can|prefer|like|come|live|in the|need|believe|speak)\b)/u,
        repairs: () => ['Most'],
        because: () => '“most” stands for a part of them, and is no superlative',
        strength: 0.75,
      },
      {
        at: 'on',
        next: 'the',
        text: /^on the (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days(?=[.,;!?)]|$| (?:and|from|at|it|the|we)\b)/u,
        repairs: without,
        because: () => 'a day of every week takes no article',
        strength: 0.75,
      },
      {
        at: 'speak speaks spoke speaking learn learns learned study studies studied',
        next: 'the',
        text: /^\w+ the (?:English|French|German|Spanish|Italian|Russian|Chinese|Japanese|Arabic|Turkish|Portuguese|Polish|Dutch|Korean|Greek|medicine|law|mathematics|physics|chemistry|economics|history|biology)(?=[.;!?)]|$|, (?:but|and|which)\b| (?:at (?:the|university|school)|and the [A-Z]|very|well|fluently|in (?:Paris|Berlin|London|Rome|Madrid|Moscow|the))\b)(?<!the (?:law|history))/u,
        repairs: without,
        because: () => 'a language or a science takes no article',
        strength: 0.75,
      },
      {
        at: 'the',
        next: 'both',
        text: /^the both (?!of (?:us|them|you|these|those)\b)(?=[a-z])/iu,
        repairs: () => ['both'],
        because: () => '“both” takes the place of the article',
        strength: 0.8,
      },
      {
        at: 'the',
        next: 'all',
        text: new RegExp(
          `^the all (?:(?<noun>${PLURAL})(?=[.,;:!?)]|$| (?:in|on|of|to|from|are|were|have|will|can|that|which|who|with|at)\\b)|(?:the|these|those|this|of)\\b)`,
          'iu',
        ),
        repairs: ({ 0: words, groups: { noun } = {} }) =>
          noun ? [`all the ${noun}`, `all ${noun}`] : [words.replace(/^the /iu, '')],
        because: () => '“all” stands before the article and not behind it',
        strength: 0.75,
      },
      {
        at: 'in for',
        next: 'the',
        text: new RegExp(
          `^(?:in the (?:reality|fact|addition|particular|general)${ENDS}|in the order to(?= [a-z])|for the (?:example|instance)${ENDS})`,
          'iu',
        ),
        repairs: without,
        because: () => 'the set phrase has an article which it does not take',
        strength: 0.8,
      },
      {
        at: 'the',
        next: GERUND,
        text: new RegExp(
          `^the (?<form>${GERUND}) (?=(?:the|an?|these|those|it|them|my|your|his|its|our|their|all|more|new|multiple|several)\\b)`,
          'iu',
        ),
        repairs: without,
        because: ({ groups: { form = '' } = {} }) =>
          `“${form}” has an object, and is no noun that could take an article`,
        strength: 0.7,
      },
    ],
    'English leaves the article out here',
  ),
});
