import { defineRule } from 'mtlint/rule';
import { articleOf } from './_nouns.js';
import { findPhrases, type Phrase } from './_phrases.js';

const insertAfterFirst =
  (article: string) =>
  ([words = '']: RegExpExecArray): readonly string[] => {
    const [first = '', ...rest] = words.trimEnd().split(' ');
    return [[first, article, ...rest].join(' ')];
  };

const phrase = (at: string, next: string, text: RegExp, article: string, more: Partial<Phrase> = {}): Phrase => ({
  at,
  next,
  text,
  repairs: insertAfterFirst(article),
  because: () => `the set phrase has lost its “${article}”`,
  ...more,
});

const DETERMINED = '(?= (?:the|this|that|these|those|a|an|my|your|his|her|its|our|their|each|every|which)\\b)';
const ENDS = '(?=[.,;:!?)]|$| (?:and|as|but|he|she|it|they|we|I|you|the|is|was|are|were)\\b)';
// Things that serve for something; offices and roles (“serves as chairman”) take no article.
const TOOL =
  'database|tool|museum|hotel|hospital|weapon|dictionary|toy|table|bed|house|restaurant|calculator|camera|computer|container|website|warehouse|kitchen|lamp|boat|bridge|knife|hammer|map|filter|plugin|template|warning|school|prison|library|store|pillow|ladder';
const SAME =
  'time|way|place|day|year|manner|period|house|room|person|reason|level|position|direction|size|name|type|kind|colour|color|page|folder|directory|file|value|order|problem|price|team|city|town|village|country|school|company|language|format|result|thing|street|boat|side|line|moment|conditions|category|length';

export default defineRule({
  summary: 'English set phrases keep their article: “as a result”, “at the same time”, “at the end of the day”.',
  why: `Languages without articles (Russian, Polish, Turkish, Chinese, Japanese, Korean) and Romance set phrases (*como resultado*, *au
    milieu de*) have none here. English has fixed it: “in case of fire” goes without, “in the middle of the night” does not.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'ko', 'es', 'pt', 'fr', 'it'],
  repair: 'Add the article',
  safe: true,
  examples: {
    bad: [
      'The old church is used [as museum -> as a museum].',
      '[As result -> As a result], the ferry stayed in port.',
      'They slept and cooked [in same room -> in the same room].',
      'The boat broke down [in middle of -> in the middle of] the lake.',
      'Open the gate [with help of -> with the help of] a crowbar.',
      '[For first time -> For the first time] she saw the sea.',
      'There was a bell [at end of -> at the end of] the pier.',
      'It was done [in such way -> in such a way] that nobody saw it.',
      'Use a net [as alternative -> as an alternative] to the rod.',
    ],
    good: [
      'As a result, the ferry stayed in port; at the same time the wind rose.',
      'In case of fire, on top of the hill, by means of a rope: no article.',
      'The law on same-sex couples and same day delivery is new.',
      'Wait at end of file, and pay by end of day.',
      'As result after result came in, they cheered.',
      'Two tables stood in front; in middle age he sailed.',
      'She sings in such a way that all can hear.',
      'With help from her aunt she mended the net.',
      'It works as example code, as tool steel and as rule of thumb.',
    ],
    misses: ['He came [in evening -> in the evening].'],
  },
  check: findPhrases(
    [
      phrase(
        'as',
        'result whole rule example alternative reminder precaution',
        new RegExp(
          `^as (?:result(?= of\\b|,| (?:the|we|it|he|she|they)\\b)|(?:whole|rule|reminder|precaution)${ENDS})`,
          'iu',
        ),
        'a',
        { strength: 0.85, unless: /\b(?:well|such|same|so) $/iu },
      ),
      phrase('as', 'example alternative', /^as (?:example|alternative)(?= to\b|[.,;:!?)]|$)/iu, 'an', {
        unless: /\b(?:well|such|same|serves?|served) $/iu,
      }),
      phrase(
        'in at on from of under with to',
        'same',
        new RegExp(
          `^\\w+ same (?:${SAME})(?= (?:as|that|where|when|with|of|in|for|we|he|she|they|I|it|you|the|a)\\b|[.,;:!?)]|$)`,
          'iu',
        ),
        'the',
        { strength: 0.8, unless: /\b(?:out|opposite|one and|all|some|much) $/iu },
      ),
      phrase(
        'in at on from with',
        'middle end beginning bottom help aim basis form presence course',
        new RegExp(
          `^(?:(?:in|from) middle of${DETERMINED}|(?:at|from) (?:end|beginning|bottom) of${DETERMINED}|with (?:help|aim) of(?= [a-z])|on basis of(?= [a-z]))`,
          'iu',
        ),
        'the',
        { strength: 0.8 },
      ),
      phrase(
        'for',
        'first last second',
        /^for (?:first|second|last) time(?=[.,;:!?)]|$| (?:in|since|the|he|she|they|we|I|it|you|on|at)\b)/iu,
        'the',
        {
          strength: 0.85,
        },
      ),
      phrase(
        'in',
        'such',
        /^in such (?:way|manner|case|situation)(?= that|[.,;:)]| (?:the|it|you|he|she|they|we|I|as|to)\b)/iu,
        'a',
        {
          strength: 0.8,
          repairs: ([words = '']) => [words.replace(/such /iu, 'such a ')],
        },
      ),
      {
        at: 'as',
        next: TOOL,
        before: /\b(?:use|used|uses|using|serve|serves|served|serving)\b[^,.;]{0,60} $/iu,
        text: new RegExp(
          `^as (?<noun>${TOOL})(?=[.;!?)]|$| (?:instead|for|in|of|to|that|and (?:it|the|he|she|they))\\b)`,
          'u',
        ),
        repairs: ({ groups: { noun = '' } = {} }) => [`as ${articleOf(noun)} ${noun}`],
        because: ({ groups: { noun = '' } = {} }) => `“${noun}” can be counted, and stands without an article`,
        strength: 0.7,
      },
    ],
    'the phrase stands where English never leaves the article out',
  ),
});
