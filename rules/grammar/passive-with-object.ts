import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// Participles of verbs that take one object: “called a fool” and “given the key” have a second.
const PARTICIPLE =
  'used|built|created|written|discovered|held|published|produced|installed|discussed|described|opened|organized|organised|developed|solved|destroyed|replaced|performed|applied|planned|observed|established|formed|detected|presented|introduced|conducted|constructed|studied|displayed|implemented|generated|obtained|prepared|signed|celebrated|launched|closed';

// Noun phrases that serve as adverbs: “was built the same year”, “was found a mile away”.
const ADVERBIAL =
  '(?! (?:[a-z0-9-]+ ){0,3}?(?:times?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|years?|seasons?|decades?|century|centuries|generations?|moments?|minutes?|seconds?|hours?|instant|spring|summer|autumn|fall|winter|ways?|[a-z]+day|world|country|lot|bit|little|few|couple|deal|total|number|maximum|minimum|average|miles?|metres?|meters?|kilomet(?:er|re)s?|feet|yards?|blocks?|distance|most|least|more|less|better|best|same|moment|next|following|previous|first|later|earlier|longer|further)\\b)';

// The subject may stand before the verb after all: “how they are used the world over”, “what was built a ruin”.
const ASKS = /\b(?:what|whatever|how|where|as|than)\b[^,.;]* $/iu;

export default defineRule({
  summary: 'What an English passive speaks of stands before it: “the method is used”, not “is used the method”.',
  why: `Spanish *se utiliza el método*, Italian *è stato costruito un ponte*, Russian *был построен мост* and Polish *jest używana metoda* set
    what is used behind the verb. English has its object there, and a passive has none; an engine that keeps the order leaves the
    sentence without a subject.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'major',
  origins: ['es', 'pt', 'it', 'ru', 'uk', 'pl', 'fr'],
  examples: {
    bad: [
      'In the cellar [was discovered a ->] chest full of letters.',
      'For the roof [are used the ->] planks of an old boat.',
      'After the storm it [was replaced the ->] lamp at the gate.',
      'In May [were published the ->] letters of the keeper.',
      'Each spring [is celebrated the ->] feast of the nets.',
    ],
    good: [
      'In the cellar a chest full of letters was discovered.',
      'The mill was built the same year and opened a week later.',
      'The nets are used the world over, and the boat was found a mile away.',
      'The keeper was called a fool and given the key.',
      'That is how bread was produced the old way.',
      'The letters were published a few at a time.',
      'The lamp was replaced; the gate was closed.',
      'The lamps were used a total of five times and the oil the most.',
    ],
    misses: ['In the cellar [was kept a ->] chest.'],
  },
  check: findPhrases(
    [
      {
        at: 'is are was were been',
        next: PARTICIPLE,
        text: new RegExp(
          `^\\w+ (?:${PARTICIPLE}) (?:the|an?|this|these|those|many|several|some)(?= [a-z]{2,})${ADVERBIAL}`,
          'u',
        ),
        unless: ASKS,
        repairs: () => [],
        because: () => 'an object follows a passive, which has none: the words are what the sentence speaks of',
        strength: 0.7,
      },
    ],
    'a noun phrase follows the participle without a preposition',
  ),
});
