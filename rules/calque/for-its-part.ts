import {
  AUXILIARIES,
  type DocumentSite,
  defineRule,
  type Finding,
  onDocument,
  type Place,
  placesIn,
  SPEECH_VERBS,
} from 'mtlint/rule';

const PHRASE = 'for (?:its|his|her|their|our|my) part';

// The subject runs into it: “Rome for its part refused”.
const BARE = new RegExp(`(?<![\\p{L}\\p{N}])(?<subject>\\p{Lu}[\\p{L}'’-]*) ${PHRASE} (?=(?<next>\\p{Ll}+))`, 'gu');

const INSERTED = new RegExp(`(?<!\\p{L})(?<subject>\\p{L}[\\p{L}'’-]{0,40}), ${PHRASE},`, 'gu');

const OPENING = new RegExp(`(?<![\\p{L}\\p{N}])F${PHRASE.slice(1)}, (?<subject>\\p{L}[\\p{L}'’-]*)`, 'gu');

// French news says it of every second speaker; English prose once in some thousand words, and hardly ever twice.
const WORDS_FOR_EACH = 600;

export default defineRule({
  summary:
    'English seldom says “for its part”, sets it off with commas, and does without it where the subject is clear.',
  why: `French *pour sa part*, *de son côté*, Spanish *por su parte* and Italian *dal canto suo* mark each change of speaker in a news text. An
    engine renders every one of them; English turns to the next speaker without a sign, so two in a short text give the source away,
    and so does one that runs into its clause without commas.`,
  detects: 'calque',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt'],
  repair: 'Set it off, or leave it out',
  examples: {
    bad: [
      'The vote was close. [Rome for its part -> Rome, for its part, | Rome] has refused to comment.',
      'The mayor, [Ruiz for his part -> Ruiz, for his part, | Ruiz] said nothing.',
      'The [union, for its part, -> union] called a strike. The bakers stayed at work. The [mayor, for her part, -> mayor] left.',
      'The shops closed. [For their part, the -> The] bakers stayed. The [mayor, for her part, -> mayor] left town.',
      '[Rome for its part -> Rome] has refused to comment. The [mayor, for her part, -> mayor] left town.',
    ],
    good: [
      'The union, for its part, called a strike, and the bakers stayed at work.',
      'For her part, the mayor left town.',
      'Ruiz was thanked for his part in the rescue.',
      'They blamed Russia for its part and said so.',
      'He was sorry for his part, and she for hers.',
    ],
  },
  check: onDocument(weighed, { words: ['part'] }),
});

function* weighed({ doc, blocks }: DocumentSite): Generator<Finding> {
  const bare = [...placesIn(blocks, BARE)].filter(opensClause);
  const inserted = [...placesIn(blocks, INSERTED)];
  const opening = [...placesIn(blocks, OPENING)];
  const uses = bare.length + inserted.length + opening.length;
  const words = doc.blocks.reduce((sum, block) => sum + block.words.counted, 0);
  const isDense = uses > 1 && words < uses * WORDS_FOR_EACH;
  for (const place of bare) yield findingOf(place, uses, isDense);
  if (isDense) for (const place of [...inserted, ...opening]) yield findingOf(place, uses, isDense);
}

// “Rome for its part refused”, not “blamed Rome for its part in it”.
function opensClause({ match }: Place): boolean {
  const next = match.groups?.['next'] ?? '';
  return AUXILIARIES.has(next) || SPEECH_VERBS.has(next) || /(?:ed|ly|[^s]s)$/.test(next);
}

function findingOf({ match, span }: Place, uses: number, isDense: boolean): Finding {
  const { subject = '' } = match.groups ?? {};
  const phrase = match[0].trim();
  const isBare = !phrase.includes(',');
  const opens = phrase.startsWith('F');
  const alone = opens ? subject.charAt(0).toUpperCase() + subject.slice(1) : subject;
  return {
    span: { start: span.start, end: span.start + phrase.length },
    message: isBare
      ? `“${phrase}” copies French “pour sa part”; English sets it off with commas, or does without it.`
      : `“${phrase}” copies French “pour sa part”, which stands ${uses} times here; English seldom says it once.`,
    evidence: [isBare ? 'no commas around it' : `${uses} uses in a short text`],
    strength: isBare && isDense ? 0.8 : 0.5,
    // With commas it would still be one too many.
    replacements: isBare && !isDense ? [phrase.replace(/^(\S+) (.+)$/, '$1, $2,'), alone] : [alone],
  };
}
