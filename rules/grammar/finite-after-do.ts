import { defineRule, onTextAt } from 'mtlint/rule';
import { BASE_OF_PAST, baseOfRegular, baseOfThird } from './_verbs.js';

const DO =
  /\b(?<aux>[dD](?:id|oes|o)(?:n['’]t| not| (?<who>he|she|it|they|we|you|I))) (?<adverb>(?:also|even|always|just|really|ever|yet) )?(?<verb>[a-z]{3,})(?![\p{L}'’-])/u;

// “What he did not left him poor” and the like: the auxiliary is the whole verb of a clause that ends there.
const ENDS_THERE =
  /\b(?:what|whatever|who|whoever|those|that|which|if|whether|or|than|as|like|who|why)\b[^,.;]{0,30}$/iu;

// A question begins: elsewhere the pronoun may be the object (“when you do it works”).
const ASKS = /(?:^|[.!?]\s|\b(?:[Hh]ow|[Ww]here|[Ww]hy|[Ww]hen) )$/u;

// Forms that are nouns, adjectives or base forms as well.
const OTHER_READINGS =
  /^(?:fell|felt|found|left|lay|saw|made|lost|used|needs|means|works|plays|studies|measures|stops)$/u;

export default defineRule({
  summary: 'After “did not” and “does not” English takes the bare verb: “did not go”.',
  why: `English marks the tense once, on the auxiliary. Languages that negate with a particle (Russian, Polish, Chinese, Turkish,
    Arabic, Spanish) leave the tense on the verb, and an engine that adds “did” may forget to take it off: “didn’t went”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'zh', 'ja', 'ko', 'tr', 'ar', 'es'],
  repair: 'Use the bare verb',
  safe: true,
  examples: {
    bad: [
      'How [does it works -> does it work] in frost?',
      'The miller [didn’t went -> didn’t go] to the fair.',
      'The valve [does not works -> does not work] in frost.',
      'They [did not wanted -> did not want] the land.',
      'She [doesn’t has -> doesn’t have] a key to the cellar.',
      'We [did not even knew -> did not even know] his name.',
    ],
    good: [
      'When you do it works well, and if they did they went home.',
      'The miller didn’t go to the fair, and he does not miss it.',
      'He did not embed the seeds, and so they did not succeed.',
      'What he did not wanted courage.',
      'Those who did not left by the back door.',
      'They did not read the letter and did not put it away.',
      'I don’t, had I not said so, eat fish.',
      'Whether he did or did not went unrecorded.',
      'It does not always rain.',
    ],
    misses: ['The miller [never did went -> never went] to the fair.'],
  },
  check: onTextAt('do does did don doesn didn'.split(' '), DO, function* ({ block, match, span }) {
    const { aux = '', who, adverb = '', verb = '' } = match.groups ?? {};
    const base = BASE_OF_PAST.get(verb) ?? baseOfRegular(verb) ?? baseOfThird(verb);
    if (!base || base === verb || verb === 'is') return;
    const clause = ENDS_THERE.test(block.text.slice(Math.max(0, match.index - 60), match.index));
    if (clause || (OTHER_READINGS.test(verb) && !isPlain(block.text, match.index, verb, who))) return;
    if (who && !ASKS.test(block.text.slice(Math.max(0, match.index - 8), match.index))) return;
    yield {
      span,
      message: `After “${aux}” English takes the bare verb, “${base}”, and not “${verb}”.`,
      evidence: [`“${aux.split(' ')[0]}” carries the tense already`],
      strength: 0.85,
      replacements: [`${aux} ${adverb}${base}`],
    };
  }),
});

// “It does not works”, “Does it works?”: a pronoun is the subject, and no noun reading is left for the verb.
const isPlain = (text: string, at: number, verb: string, who: string | undefined): boolean =>
  (who !== undefined ||
    /\b(?:[Hh]e|[Ss]he|[Ii]t|I|[Ww]e|[Tt]hey|[Tt]he [a-z]+) $/u.test(text.slice(Math.max(0, at - 30), at))) &&
  !/^(?:left|found|felt|fell|lay|saw)$/u.test(verb);
