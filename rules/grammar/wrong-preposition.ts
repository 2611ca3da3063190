import { defineRule } from 'mtlint/rule';
import { findPhrases, type Phrase } from './_phrases.js';
import { ingOf } from './_verbs.js';

const NP =
  '(?=(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|how|what|which|who|whether|each|many|several|all|it|them)\\b)';

// One word that takes a preposition of its own: what must follow the wrong one keeps other readings out.
const governed = (at: string, wrong: string, right: string, follows = '', more: Partial<Phrase> = {}): Phrase => ({
  at,
  text: new RegExp(`^\\w+ ${wrong} ${follows}`, 'u'),
  repairs: ([words = '']) => [`${words.split(' ')[0]} ${right}`],
  because: ([words = '']) =>
    `“${words.split(' ')[0]}” stands with a preposition that it does not take; English says “${words.split(' ')[0]} ${right}”`,
  ...more,
});

// The same before a verb: “capable to swim” → “capable of swimming”.
const verbal = (at: string, right: string, more: Partial<Phrase> = {}): Phrase => ({
  at,
  text: /^\w+ to (?!(?:the|an?|some|any|this|that|its|his|her|all|what)\b)(?<verb>[a-z]{2,})\b/u,
  repairs: ({ 0: words, groups: { verb = '' } = {} }) => [`${words.split(' ')[0]} ${right} ${ingOf(verb)}`],
  because: ([words = '']) => `an infinitive follows; English says “${words.split(' ')[0]} ${right} …ing”`,
  ...more,
});

export default defineRule({
  summary: 'English says “depend on”, “consist of”, “married to”, “responsible for”, “capable of doing”.',
  why: `Which preposition a verb or an adjective takes cannot be foreseen from its sense: French *dépendre de*, Russian *зависеть от*,
    German *bestehen aus*, Spanish *casado con*, Chinese 和…不同. An engine that translates the preposition for itself writes
    “depends of”. Listed are only pairs that native texts do not use.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'ru', 'pl', 'uk', 'tr', 'zh', 'ja'],
  repair: 'Use the preposition that the word takes',
  safe: true,
  examples: {
    bad: [
      'The price [depends of -> depends on] the season.',
      'The crew [consists from -> consists of] six men and a dog.',
      'She is [married with -> married to] the harbour master.',
      'Nobody was [responsible of -> responsible for] the lamp.',
      'The crane is [capable to lift -> capable of lifting] forty tonnes.',
      'The exam [consists in of -> consists of] three papers.',
      'We are [interested for -> interested in] the old maps.',
    ],
    good: [
      'The price depends on the season, and the crew consists of six men.',
      'Virtue consists in doing what is hard.',
      'She was married with three children by thirty.',
      'He depends, of course, on his brother.',
      'The room is full, with people on the stairs.',
      'Dependents of the crew were paid as well.',
      'Those responsible of late have been the young.',
      'The best of which he was capable to this day hangs in the hall.',
      'Buyers are interested for the first time in years.',
      'It was similar with the second boat, and different with the third.',
    ],
    misses: ['He was [accused for -> accused of] the theft.'],
  },
  check: findPhrases(
    [
      governed('depend depends depended', 'of', 'on', `${NP}`),
      governed('depend depends depended depending', 'from', 'on', NP),
      governed('depending dependent', 'of', 'on', NP, { unless: /\b(?:a|an|the|each|every|any|any other) $/iu }),
      governed('consist consists consisted consisting', '(?:from|by|on)', 'of', '(?!time\\b)'),
      governed('consist consists consisted', 'in of', 'of'),
      governed('composed', 'from', 'of', NP, { before: /\b(?:is|are|was|were|be) $/iu }),
      governed(
        'married',
        'with',
        'to',
        "(?=(?:the|an?|his|her|my|our|their) (?!child|son|daughter|kid|baby|toddler|famil|view|hope|help|blessing)|\\p{Lu}\\p{L}+(?![’']))",
        {
          before: /\b(?:is|are|was|were|been|be|got|gets|get) $/iu,
          unless: /\b(?:they|we|couple|both) (?:is|are|was|were|been|be|got|gets|get) $/iu,
        },
      ),
      governed('responsible', 'of', 'for', '(?=(?:the|a|an|this|these|his|her|its|our|their|all)\\b)'),
      verbal('capable incapable', 'of', { unless: /\bwhich\b.* $/iu }),
      governed(
        'interested',
        'for',
        'in',
        `${NP}(?!the (?:first|last|second|moment|time|sake|same|most)|a (?:while|time|moment|long|few)|all (?:the|these)|that reason|this reason|many (?:years|reasons))`,
      ),
      governed(
        'rich',
        'of',
        'in',
        '(?=(?:vitamins?|minerals?|nutrients|protein|oil|fish|history|colou?r|flavou?r|forests?|iron|gold)\\b)',
      ),
      governed('aware', 'about', 'of', '(?=(?:the|this|these|their|its|his|her) )', { strength: 0.4 }),
      governed(
        'participate participates participated participating',
        '(?:to|at)',
        'in',
        '(?=(?:the|this|these|a|an|our) (?!(?:[a-z]+ )?(?:level|rate|time|extent|end|moment|point|age|cost|expense|degree|fullest|full|best|high|higher|lower|beginning|start|detriment)\\b))',
        { strength: 0.6 },
      ),
      governed('superior inferior', 'than', 'to'),
      governed('accordance', '(?:to|of)', 'with', NP),
    ],
    'native English uses another preposition with this word',
  ),
});
