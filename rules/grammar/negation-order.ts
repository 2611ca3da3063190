import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_OF_PAST, BASE_VERBS, baseOfThird } from './_verbs.js';

const AUX = 'has|have|had|can|could|will|would|should|do|does|did';

// A bare verb after “that he not …” is a subjunctive, and “lest” and “rather” have their own grammar.
const CLAUSE_OPENS =
  /(?:^|[,;] |\b(?:and|but|because|if|when|although|so|since|while) )(?<with>(?:I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he) )$/u;

const VERB = BASE_VERBS.filter((verb) => !/^(?:be|let|put|set|read)$/.test(verb)).join('|');
const PAST = [...BASE_OF_PAST.keys()].filter((past) => !/^(?:was|had|did|read)$/.test(past)).join('|');

const DO: Readonly<Record<string, string>> = { he: 'does', she: 'does' };

export default defineRule({
  summary: 'English puts “not” behind the first auxiliary, before “always” and before the verb: “has not always”.',
  why: `German *hat immer nicht*, French *n’a toujours pas*, Russian *не знаю* and Chinese 不 place the negation otherwise. An engine
    that keeps the place writes “has always not” and “I not know”.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'minor',
  origins: ['fr', 'de', 'ru', 'uk', 'pl', 'zh', 'ja', 'ko', 'tr'],
  repair: 'Move “not” behind the auxiliary',
  examples: {
    bad: [
      'If [you need not the -> you do not need the] lamp, put it out.',
      'The pump is old, and [it not works -> it does not work] in frost.',
      'The mill [has always not -> has still not|has never] been repaired.',
      'They [can always not -> cannot always|can never] see the buoy.',
      'The door is shut, and [I not know -> I do not know] why.',
      '[We not want -> We do not want] another winter like that.',
      'The path was steep, but [they not went -> they did not go] back.',
    ],
    good: [
      'You need not stay, and you need not, the keeper says, pay.',
      'Was it not is a strange question; is it not? They ask that it not be sold.',
      'The mill has not always stood here, and it has still not been repaired.',
      'I ask that he not go, lest we not find him.',
      'Better that they not know.',
      'He was not always late. Not I. Not we.',
      'You can always not go.',
      'Why should we not want more?',
      'It is I, not you, who will pay.',
      'Do you not know the way? Did they not see it?',
    ],
    misses: ['The keeper [not knows -> does not know] the way.'],
  },
  check: findPhrases(
    [
      {
        at: AUX.replaceAll('|', ' '),
        next: 'always',
        text: new RegExp(`^(?<aux>${AUX}) always not(?= (?!only|just|to\\b)[a-z])`, 'u'),
        unless: /\b(?:you|[Yy]ou|one|who) $/u,
        repairs: ({ groups: { aux = '' } = {} }) =>
          aux.startsWith('ha')
            ? [`${aux} still not`, `${aux} never`]
            : [aux === 'can' ? 'cannot always' : `${aux} not always`, `${aux} never`],
        because: () => '“not” stands behind “always”',
        strength: 0.85,
      },
      {
        at: 'not',
        next: `${VERB}|${PAST}`,
        before: CLAUSE_OPENS,
        unless:
          /\b(?:that|should|would|why|lest|whether|do|did|does|can|could|will|have|had|has|may|might|must|shall|are|is|were|was|to) (?:I|we|they|you|he|she) $|\b(?:ask|suggest|insist|demand|recommend|request|prefer|important|better|imperative|essential)\w*\b/iu,
        text: new RegExp(`^not (?:(?<verb>${VERB})|(?<past>${PAST}))\\b`, 'u'),
        repairs: ({ groups: { verb = '', past = '' } = {} }, lead) => [
          verb
            ? `${lead}${DO[lead.trim().toLowerCase()] ?? 'do'} not ${verb}`
            : `${lead}did not ${BASE_OF_PAST.get(past) ?? past}`,
        ],
        because: () => '“not” stands before a verb without “do”',
        strength: 0.75,
      },
      {
        at: 'need want needed wanted',
        next: 'not',
        before: /(?:^|[,;] |\b(?:if|and|but|when) )(?<with>(?:I|[Ww]e|[Tt]hey|[Yy]ou) )$/iu,
        text: /^(?<verb>\w+) not (?:the|an?|any|this|these|it|more)(?= )/u,
        unless: /\b(?:do|did|whether) (?:I|we|they|you) $/iu,
        repairs: ({ 0: words, groups: { verb = '' } = {} }, lead) => [
          words.replace(
            `${verb} not`,
            `${lead}${/[dt]ed$/u.test(verb) ? 'did' : 'do'} not ${verb.replace(/(?<=[dt])ed$/u, '')}`,
          ),
        ],
        because: () => '“not” stands behind a verb that takes “do”',
        strength: 0.75,
      },
      {
        at: 'it this he she which there',
        next: 'not no',
        before: /(?:^|[,;] |\b(?:and|but|because|if|when|that|so) )$/iu,
        unless: /\b(?:is|was|does|did|has|can|will|why|whether|or|insist\w*|ask\w*|demand\w*) $/iu,
        inSpeech: false,
        text: /^(?<who>it|this|he|she|which) (?:not (?<be>is|was|has|does|can|will|works?|needs|knows|wants)|no (?<verb>is|has|works?|knows))(?= [a-z]|[.,;])/iu,
        repairs: ({ groups: { who = '', be = '', verb = '' } = {} }) => [negated(who, be || verb)],
        because: () => 'the negation stands before the verb',
        strength: 0.75,
      },
    ],
    'English has one place for “not”',
  ),
});

function negated(who: string, verb: string): string {
  if (/^(?:is|was|has|does|can|will)$/u.test(verb)) return verb === 'can' ? `${who} cannot` : `${who} ${verb} not`;
  return `${who} does not ${baseOfThird(verb) ?? verb}`;
}
