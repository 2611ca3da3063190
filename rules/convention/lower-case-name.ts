import {
  CITIES,
  COUNTRIES,
  defineRule,
  type Finding,
  MONTHS,
  NATIONALITIES,
  onTextAt,
  PEOPLES,
  type TextSite,
  WEEKDAYS,
} from 'mtlint/rule';
import { isCasual } from './_casing.js';

// Words that are other words when small.
const HOMOGRAPHS = new Set('May March Polish Roman Basque Dominican Arabian Welsh Poles Swedes Danes'.split(' '));

const FAITHS = 'Muslim Muslims Islamic Jewish Christian Christians Hindu Hindus Buddhist Buddhists Shiite Sunni'.split(
  ' ',
);

const KINDS: ReadonlyMap<string, string> = new Map(
  [
    ...WEEKDAYS.flatMap((day) => [[day, 'day'] as const, [`${day}s`, 'day'] as const]),
    ...MONTHS.map((month) => [month, 'month'] as const),
    ...[...NATIONALITIES, ...PEOPLES.keys()].map((people) => [people, 'people or language'] as const),
    ...FAITHS.map((faith) => [faith, 'faith'] as const),
    ...COUNTRIES.map((country) => [country, 'place'] as const),
    ...CITIES.map((city) => [city, 'place'] as const),
  ]
    .filter(([name]) => !HOMOGRAPHS.has(name))
    .map(([name, kind]) => [name.toLowerCase(), kind]),
);

const SMALL = new RegExp(
  `(?<![\\d_@#$./\\\\=:+&-])(?:${[...KINDS.keys()].toSorted((a, b) => b.length - a.length).join('|')}|(?<=month of )(?:may|march|august)|(?<=\\d )(?:may|march|august)(?= \\d{4}\\b))(?![\\p{L}\\p{M}\\p{N}_@/\\\\=(+&-]|\\.\\p{L}|:\\S)`,
  'u',
);
const FIRST_WORDS = ['may', 'march', 'august', ...[...KINDS.keys()].map((name) => name.split(/[^\p{L}]/u)[0] ?? '')];

// Things that are named after a people and written small by many.
const THINGS =
  /^ (?:fr(?:y|ies)|press(?:es)?|toast|doors?|windows?|kiss\w*|horns?|bread|dressing|braids?|manicure|cuffs?|beans?|pastr\w+|shepherds?|delight|baths?|towels?|oven|courage|muffins?|breakfast|chard|cheese|rolls?|army knife|wax|parsley|sausages?|seasoning|yogh?urt|salad|cabbage|checkers|ink|summer|cats?|rugs?|dolls?|roulette|coffee|setters?|stew|moss|onions?|fly|heels?|bacon|waffles?|endives?|cotton|basil|chil[ei]s?|maples?|eggplants?|knotweed|pepper|numerals?|nuts?|sprouts?|hat|beef|lace|leather|blinds?|candles?)\b/u;

export default defineRule({
  summary: 'English writes days, months, peoples, languages and places with a capital.',
  why: `French, Spanish, Italian, Portuguese, Russian and Polish write the names of days, months, languages and the adjectives of
    peoples small, and engines that translate word by word, or that were trained on text without capitals, leave them so.`,
  detects: 'sentence-case',
  mqm: 'linguistic-conventions/capitalization',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'ru', 'pl'],
  repair: 'Write a capital',
  safe: true,
  examples: {
    bad: [
      'The council meets on [tuesday -> Tuesday] at noon.',
      'It rains until the month of [may -> May].',
      'Snow fell in [february -> February], and again in [april -> April].',
      'The [spanish -> Spanish] team beat the [dutch -> Dutch] by two goals.',
      'She moved from [south korea -> South Korea] to [london -> London] as a child.',
      'The report was translated from [italian -> Italian] in a hurry.',
      'Many [germans -> Germans] spend the winter in [spain -> Spain].',
    ],
    good: [
      'The council meets on Tuesday, and in May or March it may march.',
      'Order french fries, a danish pastry and turkish delight.',
      'Set the language to lang=english or visit www.france.fr and /docs/german/index.',
      'Polish the china, and serve the turkey from the polish tin.',
      'hi all! i am in london on friday, and i was in paris on monday',
      'Use the #japan tag, or write to team@brazil.example.',
      'The march of the guinea pigs and the jersey cows.',
      'Install the english-to-french dictionary package.',
    ],
    misses: ['The fair is held every year in [march -> March].'],
  },
  check: onTextAt(FIRST_WORDS, SMALL, function* (site) {
    if (!isThing(site) && !isCasual(site.doc)) yield small(site);
  }),
});

const isThing = ({ block, match }: TextSite): boolean => {
  const end = match.index + match[0].length;
  return (
    THINGS.test(block.text.slice(end, end + 16)) || /plaster of $/u.test(block.text.slice(0, match.index).slice(-11))
  );
};

function small({ match, span }: TextSite): Finding {
  const name = match[0].replaceAll(/(?<=^| )(?!de )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const kind = KINDS.get(match[0]) ?? 'month';
  return {
    span,
    message: `“${match[0]}” names a ${kind}, which English writes with a capital: “${name}”.`,
    evidence: ['the document writes capitals elsewhere'],
    strength: 0.85,
    replacements: [name],
  };
}
