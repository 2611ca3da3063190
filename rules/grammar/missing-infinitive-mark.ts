import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_VERBS } from './_verbs.js';

const VERB = `(?<verb>dump|swim|run|${BASE_VERBS.filter((verb) => !/^(?:offer|show|display|move|measure|study|visit|walk|work|support|monitor|move|influence|set|stop|fight|share|win|move|transfer|travel|store|repair|edit|help|live|open|complete|correct|separate|wear|play|travel|live|place|read|contact)$/.test(verb)).join('|')})`;

const WANTED =
  'go|be|make|know|become|see|learn|have|get|buy|find|keep|tell|create|take|give|understand|write|speak|say|bring|eat|build|choose';

export default defineRule({
  summary: 'After “able”, “possible” and “necessary” English marks the infinitive: “possible to open”.',
  why: `Spanish *es posible abrir*, Russian *можно открыть*, German *möglich zu* and Japanese できる have no such mark or fuse it with
    the verb. An engine may lose the small word “to”, and leaves an adjective before a bare verb.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['es', 'pt', 'it', 'ru', 'ja', 'ko', 'zh'],
  repair: 'Insert “to”',
  safe: true,
  examples: {
    bad: [
      'She [wants go -> wants to go] home, and he [decided buy -> decided to buy] a boat.',
      'It is not [possible remove -> possible to remove] the lid by hand.',
      'The crew was [able bring -> able to bring] the boat home.',
      'It is [necessary wait -> necessary to wait] for the tide.',
      'They were [unable find -> unable to find] the gate.',
      'It is [recommended use -> recommended to use] a new rope each year.',
      'Without a lamp it is [impossible see -> impossible to see] the steps.',
    ],
    good: [
      'If you want go home; take what you want, make what you can.',
      'It is not possible to remove the lid by hand.',
      'The crew did what was possible. Remove the lid.',
      'A possible answer, a necessary change and an able help were found.',
      'As soon as possible call the keeper.',
      'If possible, remove the lid; where necessary, add oil.',
      'If necessary add a little oil.',
      'The only support possible came late.',
      'It is possible that we wait.',
    ],
    misses: ['She [needs go -> needs to go] home.'],
  },
  check: findPhrases(
    [
      {
        at: 'possible impossible necessary able unable',
        before: /\b(?:is|was|are|were|be|been|being)(?: not| also| now|n['’]t)? $|(?:['’](?:s|re|m)) (?:not )?$/u,
        unless: /\b(?:if|where|when|as|than|what|whatever) (?:[a-z]+ )?(?:is|was|are|be)(?: not)? $/iu,
        text: new RegExp(
          `^(?<word>\\w+) ${VERB}\\b(?= (?:the|a|an|this|that|these|his|her|its|their|our|your|my|it|them|all|for|in|on|with|from)\\b|[.,;]|$)`,
          'u',
        ),
        repairs: ({ groups: { word = '', verb = '' } = {} }) => [`${word} to ${verb}`],
        because: ({ groups: { word = '', verb = '' } = {} }) => `a bare verb, “${verb}”, follows “${word}”`,
        strength: 0.8,
      },
      {
        at: 'recommended advised important difficult easy hard advisable sufficient desirable',
        before:
          /(?:^|[,;] |\b(?:and|but|because|that|so) )[Ii]t (?:is|was)(?: not| also| very| highly| strongly| quite)? $/u,
        text: new RegExp(
          `^(?<word>\\w+) (?<verb>use|${BASE_VERBS.filter((verb) => !/^(?:be|do|have|let|display|move|work|walk)$/.test(verb)).join('|')})(?= (?:the|an?|this|these|all|it|them|only|your|new)\\b)`,
          'u',
        ),
        repairs: ({ groups: { word = '', verb = '' } = {} }) => [`${word} to ${verb}`],
        because: ({ groups: { word = '', verb = '' } = {} }) => `a bare verb, “${verb}”, follows “${word}”`,
        strength: 0.75,
      },
      {
        at: 'want wants wanted decided tried forgot hopes hoped',
        next: WANTED,
        before:
          /\b(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|who|don['’]t|doesn['’]t|didn['’]t|not|really|also)(?: do not)? $/u,
        unless: /\b(?:if|what|whatever|all|as|when|whenever|where|wherever|how|than|like|once|because)\b[^.;]* $/iu,
        inSpeech: false,
        text: new RegExp(
          `^(?<word>\\w+) (?<verb>${WANTED})(?= (?:the|an?|my|your|his|her|its|our|their|it|them|this|that|to|more|about|in|with|some|home)\\b|[.,;])`,
          'u',
        ),
        repairs: ({ groups: { word = '', verb = '' } = {} }) => [`${word} to ${verb}`],
        because: ({ groups: { word = '', verb = '' } = {} }) => `a bare verb, “${verb}”, follows “${word}”`,
        strength: 0.75,
      },
    ],
    'the adjective is the predicate, and takes an infinitive with “to”',
  ),
});
