import { defineRule, MONTHS, onText, WEEKDAYS } from 'mtlint/rule';

const TILDE = '[~～〜∼]';
const FIGURE = '(?:[$€£¥₩] ?)?\\d+(?:[.,:]\\d+)*';
const UNIT = ' ?(?:°[CF]|[%°℃])|(?:[kcmµ]?[gml]|mm|min|[kMG][BW]|[MG]Hz|[ap]m|[ap]\\.m\\.)(?![\\p{L}\\p{N}])';
const DAY = `(?:${[...WEEKDAYS, ...MONTHS].map((name) => `${name}|${name.slice(0, 3)}`).join('|')})(?!\\p{L})`;

// A space on one side only is the sign for “about” before the figure behind it.
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}_.,:~^/\\\\=-])(?:(?<low>${FIGURE}(?:${UNIT})?)(?: ${TILDE} |${TILDE} ?|[～〜]| [～〜])(?<high>${FIGURE}(?:${UNIT}|(?![\\p{L}\\p{N}_/]|\\.\\d)))|(?<first>${DAY})(?: ${TILDE} |${TILDE})(?<last>${DAY})|(?<from>[A-Za-z]{1,10}(?:[/.]\\d{1,3})?)[～〜](?<to>[A-Za-z]{1,10}(?:[/.]\\d{1,3})?)(?![\\p{L}～〜]|[^～〜]{0,40}[～〜](?!\\w)))`,
  'gu',
);

export default defineRule({
  summary: 'English writes a range with an en dash or with “to”.',
  why: `Chinese, Japanese and Korean write “from two to three” as 2~3. In English the tilde means “about”, if it means anything:
    “~3” is roughly three, and “2~3” is nothing.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko'],
  repair: 'Write the range with a dash',
  safe: true,
  examples: {
    bad: [
      'Let the dough rest for [4~5 -> 4–5|4 to 5] hours.',
      'The path takes [20～30 -> 20–30|20 to 30] minutes on foot.',
      'The shop is open [9:00 ~ 17:30 -> 9:00–17:30|9:00 to 17:30] in winter.',
      'We are closed [Monday~Wednesday -> Monday–Wednesday|Monday to Wednesday] in May.',
      'It grows between [10 ~ 12 -> 10 and 12] metres a year.',
      'Prices run from [$30~$50 -> $30 to $50] a night.',
      'The tram runs [Lund～Malmo -> Lund–Malmo|Lund to Malmo] all night.',
      'Store it at [5°C~10°C -> 5°C–10°C|5°C to 10°C] in the dark.',
    ],
    good: [
      'Let the dough rest for 4–5 hours.',
      'The file takes ~3 GB, and the copy ~ 5 GB.',
      'The RTX 3080 ~10 GB card and the 4090 ~24 GB one are sold out.',
      'Run git reset HEAD~3 and look at ~user/notes.',
      'Let X ~ N(0, 1), and let the error be ~1e-3.',
      'Install version 1.2.3~rc1 of the package.',
      'In 2014 ~50 people lived there.',
      'The score was 3-2 at half time, and 4:2 in the end.',
      'Version 2.4~beta is out.',
      'The record is called Lights～A Winter Tale～ in Japan.',
    ],
    misses: ['The castle is open from [10:00～ -> 10:00].'],
  },
  check: onText(
    RANGE,
    function* ({ block, match, span }) {
      const { low, high, first, last, ...words } = match.groups ?? {};
      const from = low ?? first ?? words['from'] ?? '';
      const to = high ?? last ?? words['to'] ?? '';
      const opener = /\b(?<opener>between|from) (?:\p{L}+ )?$/iu.exec(
        block.text.slice(Math.max(0, match.index - 30), match.index),
      )?.groups?.['opener'];
      const joined =
        opener?.toLowerCase() === 'between'
          ? [`${from} and ${to}`]
          : opener
            ? [`${from} to ${to}`]
            : [`${from}–${to}`, `${from} to ${to}`];
      yield {
        span,
        message: `“${match[0]}” writes a range with a tilde, as Chinese, Japanese and Korean do.`,
        evidence: [opener ? `“${opener}” opens the range` : 'the two ends of a range stand on both sides of the tilde'],
        strength: 0.9,
        replacements: joined,
      };
    },
    (text) => /[~～〜∼]/.test(text),
  ),
});
