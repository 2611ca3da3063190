import { defineRule, onTextAt } from 'mtlint/rule';

const COUNTRY =
  'France|Germany|Italy|Spain|Portugal|Russia|China|Japan|India|Israel|Iran|Iraq|Syria|Poland|Egypt|Brazil|Mexico|Canada|Australia|Britain|England|Ireland|Scotland|Greece|Sweden|Norway|Denmark|Finland|Austria|Belgium|Switzerland|Hungary|Romania|Bulgaria|Serbia|Croatia|Morocco|Algeria|Tunisia|Libya|Afghanistan|Pakistan|Indonesia|Vietnam|Thailand|Colombia|Argentina|Chile|Peru|Venezuela|Cuba|Nigeria|Kenya|Ethiopia|Europe|Africa|Asia|NATO|UNESCO|UNICEF|Facebook|YouTube|Instagram|WhatsApp|Wikipedia|TikTok|Microsoft|GitHub|Islam|Christianity|Buddhism|Judaism|Hinduism|Paris|London|Madrid|Rome|Berlin|Moscow|Tokyo|Beijing|Shanghai|Istanbul|Barcelona|Milan|Vienna|Prague|Lisbon|Brussels|Geneva|Munich|Google|Amazon|Turkey';

// “the France of Louis XIV”, “the Germany that we know”, “the England job”: what follows gives the article its sense.
const VERB =
  'is|was|has|had|will|would|can|could|does|did|wants|needs|must|says|said|announced|signed|won|lost|voted|began|became|decided|plans|remains|holds|shares|borders';
const FOLLOWS = `(?= (?:${VERB})(?! (?:of|in which))\\b| (?:and|or) the |[.;!?](?:\\s|$)|, (?:which|where|but|the)\\b)`;

const THE = new RegExp(`(?<the>[Tt]he) (?<name>${COUNTRY})${FOLLOWS}`, 'u');

// A verb or noun of comparison before it makes one country stand for many: “the new Switzerland”, “become the Germany”, “not the
// England …”; a name may also end there: “the Bank of the China.”
const MEANT =
  /\b(?:not|like|as|become|became|call(?:s|ed)?|dubbed|is|was|between|at|aboard|across from|sail(?:s|ed)? on|ship|liner|HMS|hotel|pub|inn) $/iu;

export default defineRule({
  summary: 'English names of countries, cities, faiths and companies take no “the”, unless something sets one apart.',
  why: `French *la France*, Italian *l’Italia*, Portuguese *o Brasil*, German *die Türkei*, Greek and Arabic set the article before
    names. English does so only where the name is plural or descriptive (“the Netherlands”, “the United States”), or where a
    clause picks out one of its sides: “the France of my youth”.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['fr', 'it', 'pt', 'es', 'de', 'ar'],
  repair: 'Drop the article',
  safe: true,
  examples: {
    bad: [
      'Last year [the France -> France] signed the treaty.',
      '[The Italy -> Italy] has more churches than wells.',
      'They left for [the Brazil -> Brazil].',
      'Trade with [the Germany -> Germany], which is larger, has grown.',
      'The old mayor has moved to [the Canada -> Canada].',
    ],
    good: [
      'Last year France signed the treaty with the Netherlands and the Ukraine of old.',
      'The France of Louis XIV was poorer than the Germany that we know.',
      'He was offered the England job and the China desk.',
      'It was not the Italy I remembered.',
      'The Facebook page is closed.',
      'The Iran deal and the Iraq war are over.',
      'They drank at the England.',
      'This is not the Russia.',
    ],
    misses: ['[The Lima -> Lima] has answered the letter.'],
  },
  check: onTextAt(
    ['the'],
    THE,
    function* ({ block, match, span }) {
      const { the = '', name = '' } = match.groups ?? {};
      if (MEANT.test(block.text.slice(Math.max(0, match.index - 24), match.index))) return;
      // “the Iran and the Iraq wars”
      const rest = block.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      if (
        /^ (?:and|or) the (?:\p{L}+ )?\p{Ll}|^ (?:and|or) the \p{Lu}\p{L}+ \p{Ll}{4,}s?\b(?<!with|from|have|were|will)/u.test(
          rest,
        )
      )
        return;
      yield {
        span,
        message: `“${match[0]}” has an article that English does not set before this name.`,
        evidence: ['nothing behind the name sets one of its sides apart'],
        strength: the === 'The' ? 0.75 : 0.65,
        replacements: [name],
      };
    },
    { company: { words: COUNTRY.toLowerCase().split('|'), from: 1, to: 1 } },
  ),
});
