import { defineRule } from 'mtlint/rule';
import { CLAUSE, MOOD } from './_clause.js';
import { findPhrases } from './_phrases.js';

const MASS = 'information|advice|equipment|furniture|news|software|homework|luggage|money';

const swap: Readonly<Record<string, string>> = {
  have: 'has',
  are: 'is',
  do: 'does',
  were: 'was',
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
};

const repaired = ({ groups: { who = '', verb = '' } = {} }: RegExpExecArray): readonly string[] => [
  `${who} ${swap[verb] ?? verb}`,
];

const because = ({ groups: { who = '', verb = '' } = {} }: RegExpExecArray): string =>
  `“${verb}” does not agree with “${who}”`;

export default defineRule({
  summary: 'The English verb agrees with its subject: “he has”, “they have”, “the information is”.',
  why: `Chinese, Japanese, Korean and Turkish verbs do not change with the person, and what is one in English may be many in the
    source: *les informations sont*, *die Nachrichten sind*. Speech that is quoted may well say “he have”, and stays silent.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'tr', 'fr', 'es', 'it', 'de', 'ru'],
  repair: 'Make the verb agree',
  safe: true,
  examples: {
    bad: [
      'The lamp is new, and [everyone have -> everyone has] one.',
      '[Many people has -> Many people have] left the valley.',
      'The boat is old, and [it have -> it has] no sail.',
      '[He have -> He has] been at sea since June.',
      'The crew is tired, but [they has -> they have] work to do.',
      'The [information are -> information is] kept in the cellar.',
      '[They was -> They were] seen near the mill in the spring.',
    ],
    good: [
      'Are nobody’s keys here? Has everyone had tea?',
      'Helping people is hard, and people watching is fun.',
      'The boat is old, and it has no sail.',
      'If he have ears, let him hear; I ask that he have a rest.',
      'Books, maps and information are kept in the cellar.',
      'Types of information are listed below.',
      '“They was here,” said the boy.',
      'Were it not so, and it were late, we would go.',
      'Why do it have to rain, and does he have a coat?',
      'All they have is bread, and all it does is rise.',
      'Neither he nor they have a key.',
    ],
    misses: ['The mayors [has -> have] met.'],
  },
  check: findPhrases(
    [
      {
        at: 'he she it',
        next: 'have are',
        before: new RegExp(`${CLAUSE}$`, 'iu'),
        unless: MOOD,
        inSpeech: false,
        text: /^(?<who>he|she|it) (?<verb>have|are)(?= (?!not\b)[a-z])/iu,
        repairs: repaired,
        because,
        strength: 0.75,
      },
      {
        at: 'they we',
        next: 'has is was does',
        before: new RegExp(`${CLAUSE}$`, 'iu'),
        unless: MOOD,
        inSpeech: false,
        text: /^(?<who>they|we) (?<verb>has|is|was|does)(?= [a-z])/iu,
        repairs: repaired,
        because,
        strength: 0.7,
      },
      {
        at: MASS.replaceAll('|', ' '),
        before: /(?:^|[,;] |\b(?:that|because|if|when|and|but) )(?:[Tt]h(?:e|is|at) )$/u,
        unless: /\b(?:and|or|of|nor) the $/iu,
        text: new RegExp(
          `^(?<who>${MASS}) (?<verb>are|were|have)(?= (?:[a-z]+(?:ed|ing|en)|not|very|kept|sent|been|also|available|useful|important|correct|wrong|good|bad|new|old)\\b)`,
          'iu',
        ),
        repairs: repaired,
        because,
        strength: 0.75,
      },
      {
        at: 'everyone everybody nobody someone somebody',
        next: 'are have were do',
        before: /(?:^|[,;] |\b(?:and|but|because|although|so|while|that|where) )$/iu,
        unless: new RegExp(`${MOOD.source}|\\b(?:sure|where)\\b`, 'iu'),
        inSpeech: false,
        text: /^(?<who>everyone|everybody|nobody|someone|somebody) (?<verb>are|have|were|do)(?= (?!n['’]t)[a-z])/iu,
        repairs: repaired,
        because,
        strength: 0.75,
      },
      {
        at: 'people children',
        next: 'is was has does',
        before: /^(?<with>(?:(?:Many|Some|Most|These|Those|Other|All|Young|Old|The) )?)$/u,
        inSpeech: false,
        text: /^(?<who>people|children) (?<verb>is|was|has|does)(?= (?!(?:hard|easy|difficult|fun|a|an|the|what|one|important|good|my|his|her|their|never|not just)\b)[a-z])/iu,
        repairs: ({ groups: { who = '', verb = '' } = {} }, lead) => [`${lead}${who} ${swap[verb] ?? verb}`],
        because,
        strength: 0.7,
      },
    ],
    'the subject stands right before the verb',
  ),
});
