import { defineRule, type Finding, onDocument, type Place, placesIn } from 'mtlint/rule';

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const UNIT =
  '(?:%|percent|per cent|°|million|billion|trillion|thousand|degrees?|points?|times|euros?|dollars?|pounds?|rubles?|roubles?|yuan|yen|lira|francs?|pesos?|crowns?|kroner|kronor|z[lł]oty|EUR|USD|GBP|CHF|€|\\$|£|[kcm]?m[²³]?|[kmµ]?g|met(?:re|er)s?|(?:kilo|centi|milli)(?:met(?:re|er)s?|grams?)|kilos?|grams?|tons?|tonnes?|miles?|feet|inch(?:es)?|lit(?:re|er)s?|cl|ml|hectares?|acres?|square|cubic|hours?|minutes?|seconds?|days?|weeks?|months?|years?|[kMGT]B|[kMG]?Hz|[kMGT]?Wh?|[mµ]?A|m?V|mAh|bar|tablespoons?|teaspoons?|cups?|inhabitants|people)(?![\\p{L}\\d])';

const GROUPED = /\d[.,\s]\d/;

// 1.234,56 and 1 234,56: nothing else looks like them.
const BOTH = /(?<![\d.,]|\d[ \u00a0])\d{1,3}(?:[. \u00a0\u2009\u202f]\d{3})+,\d{1,2}(?![\d,]|\.\d)/gu;
const COMMA = new RegExp(`(?<![\\d.,\\p{L}]|\\d${SPACE})\\d{1,4},\\d{1,2}(?=${SPACE}?-?${UNIT})`, 'gu');
const STOPS = /(?<![\d.,:/-])[1-9]\d{0,2}(?:\.\d{3})+(?![\d,]|\.\d|-\d)/gu;
const SPACED = new RegExp(
  `(?<![\\d.,:+/-]|\\d${SPACE}?)[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?![\\d]|[.,:]\\d| \\d|-)`,
  'gu',
);

// What is counted here comes whole, so that “15.863 people” cannot be fifteen and a bit.
const WHOLE =
  /^ (?:\p{Ll}+ )?(?:people|persons|inhabitants|residents|citizens|soldiers|troops|men|women|children|deaths|dead|victims|cases|jobs|employees|workers|students|visitors|tourists|refugees|migrants|voters|votes|seats|houses|homes|households|families|vehicles|cars|copies|members|fans|spectators|followers|users|companies|schools|books|pieces|euros|dollars|pounds|rubles|roubles|lira|yen|yuan|francs|pesos|crowns|times|years|trees|animals|birds|passengers|flights|tickets|shares)\b/u;
const COUNTED = new RegExp(`^${SPACE}?(?:${UNIT}|\\p{Ll}{3,}s(?![\\p{L}\\d]))`, 'u');

export default defineRule({
  summary: 'English groups thousands by commas and begins the decimals after a point.',
  why: `Most of Europe and South America does it the other way round (1.234,56) or groups by spaces (12 000). Figures are copied
    as they stand, and a reader takes 15.000 for fifteen.`,
  detects: 'number-format',
  mqm: 'locale-conventions/number-format',
  impact: 'minor',
  origins: ['de', 'fr', 'es', 'it', 'pt', 'ru', 'pl', 'tr'],
  repair: 'Write the figure as English does',
  examples: {
    bad: [
      'The roof cost [4.312,80 -> 4,312.80] euros in the end.',
      'The bill came to [12 500,50 -> 12,500.50] francs with the wine.',
      'Some [15.000 -> 15,000] people live on the island, and [2.350.000 -> 2,350,000] pass through.',
      'Prices rose by [3,5 -> 3.5] percent, wages by [0,4 -> 0.4]%.',
      'The path is [2,4 -> 2.4] km long and climbs to [1 850 -> 1,850] metres.',
      'They sold [12 000 -> 12,000] tickets and gave away the rest.',
      'The theatre seats [1\u00a0250 -> 1,250] and cost [18\u202f500\u202f000 -> 18,500,000] francs.',
    ],
    good: [
      'The island has 15,000 people, and 2,350,000 pass through.',
      'Prices rose by 3.5 percent, from 0.875 to 1.125 points.',
      'Version 1.100.200 came after 1.099.800.',
      'The server answers at 192.168.100.100.',
      'Call 020 555 1234 or 1 201 555 0142.',
      'Ring 01632\u00a0960\u00a0114 after six.',
      'The state reported 1,00,000 cases, and 25,50,000 tests.',
      'See chapters 3,5 and 7,12 of the manual.',
      'In 2019 300 people came, in 2020 450.',
      'He ran 5.125 kilometres, as the watch had it.',
      'Pi is about 3.142, and e about 2.718.',
    ],
    misses: ['The average is [4,6 -> 4.6], as in the year before.', 'The seats number [8.420 -> 8,420] in all.'],
  },
  check: onDocument(
    function* ({ blocks }) {
      const both = [...placesIn(blocks, BOTH)];
      const commas = [...placesIn(blocks, COMMA)];
      for (const place of both)
        yield say(place, swap(place.match[0]), 0.95, 'stop and comma stand the other way round');
      for (const place of commas) yield decimal(place, both.length + commas.length);
      for (const place of placesIn(blocks, STOPS)) yield* thousands(place, both.length + commas.length);
      for (const place of placesIn(blocks, SPACED)) yield* spaced(place);
    },
    { promising: (text) => GROUPED.test(text) },
  ),
});

function decimal(place: Place, alike: number): Finding {
  const more = alike > 1 ? [`the document has ${alike} decimal commas`] : [];
  return say(place, place.match[0].replace(',', '.'), alike > 1 ? 0.9 : 0.75, 'a unit follows', ...more);
}

function* thousands(place: Place, commas: number): Generator<Finding> {
  const figure = place.match[0];
  const after = behind(place);
  const groups = figure.split('.').length;
  const repaired = figure.replaceAll('.', ',');
  if (WHOLE.test(after)) yield say(place, repaired, 0.9, `“${after.trim()}” come whole, so this is no fraction`);
  else if (groups > 2 && (figure.endsWith('000') || COUNTED.test(after)))
    yield say(place, repaired, 0.85, 'it has two stops');
  else if (groups === 2 && figure.endsWith('00') && COUNTED.test(after))
    yield say(place, repaired, 0.6, 'it ends in noughts');
  else if (groups === 2 && commas > 0 && COUNTED.test(after))
    yield say(place, repaired, 0.6, 'decimals have a comma here');
}

// Two figures may stand side by side by chance, and scientific style does group by (thin) spaces.
function* spaced(place: Place): Generator<Finding> {
  const figure = place.match[0];
  const groups = figure.split(/\s/u).length;
  const counted = COUNTED.test(behind(place));
  const fixed = /[\u00a0\u202f]/u.test(figure);
  if (isNumberOfThing(place) || !(counted || fixed || groups > 2 || figure.endsWith('000'))) return;
  const strength = 0.4 + (counted ? 0.25 : 0) + (fixed ? 0.2 : 0) + (figure.endsWith('00') ? 0.15 : 0);
  yield say(
    place,
    figure.replaceAll(/\s/gu, ','),
    strength,
    counted ? 'what is counted follows' : 'groups of three figures',
  );
}

// “room 12 000”, “tel. 1 201 944”: a number that names something is not written in groups.
function isNumberOfThing({ block, match }: Place): boolean {
  const before = block.text.slice(Math.max(0, match.index - 24), match.index);
  return /(?:\b(?:tel|phone|fax|call|mobile|room|box|no|nr|number|code|postcode|zip|ext|flight|section|chapter|page)s?\b[.:]?|[+#(]|\d[-)]) ?$/iu.test(
    before,
  );
}

function say({ match, span }: Place, repaired: string, strength: number, ...evidence: string[]): Finding {
  return {
    span,
    message: `“${match[0]}” is written as in other languages; in English it is “${repaired}”.`,
    evidence,
    strength,
    replacements: [repaired],
  };
}

const behind = ({ block, match }: Place): string => {
  const end = match.index + match[0].length;
  return block.text.slice(end, end + 40);
};

const swap = (figure: string): string => figure.replaceAll(/[.\s]/gu, ' ').replace(',', '.').replaceAll(' ', ',');
