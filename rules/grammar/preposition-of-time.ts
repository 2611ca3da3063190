import { defineRule, MONTHS, onText, WEEKDAYS } from 'mtlint/rule';

const DAYS = WEEKDAYS.join('|');
const NAMES = MONTHS.join('|');

// What may follow where the day is not the first part of a name or a compound (“in Monday night football”).
const FREE =
  '(?=[.,;:!?)]|$| (?:the|a|an|he|she|it|they|we|I|you|his|her|its|their|at|by|after|before|when|that|for|with|from|to|there) )';

const IN_DAY = `(?<!\\p{L})(?<prep>[Ii]n|[Aa]t) (?<when>(?:${DAYS})(?: (?:morning|afternoon|evening))?)${FREE}`;
const IN_DATE = `(?<!\\p{L})(?<prep2>[Ii]n) (?<date>(?:${NAMES}) (?:[12]?\\d|3[01])(?:st|nd|rd|th)?)(?=,? (?:18|19|20)\\d\\d(?!\\d)|[.,;!?)]|$)`;
const IN_ORDER = `(?<!\\p{L})(?<prep3>[Ii]n) (?<order>(?:[12]?\\d|3[01]) (?:${NAMES}))(?=,? (?:18|19|20)\\d\\d(?!\\d)|[.,;!?)]|$)`;
const ON_YEAR =
  '(?<=\\b(?:born|died|founded|built|created|established|published|released|married|elected) )(?<prep4>on) (?<year>(?:18|19|20)\\d\\d)(?=[.,;)]|$| (?:in|by|to|at) )';

// “interested in Saturday”, “believe in Monday”: the verb or adjective chooses the word, and the day is a thing.
const GOVERNED =
  /\b(?:interest(?:ed|s)?|believ\w+|trust\w*|invest\w*|resid\w+|factor\w*|pencil\w*|pric\w+|confiden\w+|rhymes?|typ\w+|key\w*|look(?:s|ed|ing)?|point\w*|laugh\w*|shout\w*|good|better|starred|stars|starring|role|appear\w*) $/iu;

export default defineRule({
  summary: 'English puts “on” before a day or a date, and “in” before a year.',
  why: `Most languages use one word, or none, for days, months and years: Russian *в понедельник*, Arabic في, Portuguese *em*,
    French *en*, Japanese に. An engine that writes “in Monday” has translated the word and not the relation.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'ar', 'pt', 'tr', 'ja', 'zh', 'uk'],
  repair: 'Use the preposition of days and dates',
  safe: true,
  examples: {
    bad: [
      'The market opens [in Monday -> on Monday] at seven.',
      'They met [in Friday evening -> on Friday evening], behind the mill.',
      'The ship sank [in March 14 -> on March 14], 1908.',
      'He was born [on 1931 -> in 1931] in a village by the lake.',
      '[At Sunday -> On Sunday] the bells were silent.',
      'The strike began [in 9 October -> on 9 October], a week before the vote.',
    ],
    good: [
      'The market opens on Monday at seven, and in March it opens at six.',
      'In Monday’s match the keeper saved twice.',
      'He plays in Sunday league football.',
      'She has a part in Wednesday, the series about the girl with plaits.',
      'Nobody is interested in Saturday.',
      'In March 14 ships sank off the cape.',
      'The hall was full at Friday prayers.',
      'Figures were published on 1931 and 1932 growth.',
      'We live in May Street.',
    ],
    misses: ['The market opens [at monday -> on Monday].'],
  },
  check: onText(new RegExp(`${IN_DAY}|${IN_DATE}|${IN_ORDER}|${ON_YEAR}`, 'gu'), function* ({ block, match, span }) {
    const { prep, when, prep2, date, prep3, order, year } = match.groups ?? {};
    const before = block.text.slice(Math.max(0, match.index - 20), match.index);
    if (
      when &&
      (GOVERNED.test(before) ||
        isTitle(when, block.text.slice(match.index + match[0].length, match.index + match[0].length + 12)))
    )
      return;
    const time = when ?? date ?? order ?? year ?? '';
    const capital = /^\p{Lu}/u.test(prep ?? prep2 ?? prep3 ?? '');
    const right = year ? 'in' : capital ? 'On' : 'on';
    yield {
      span,
      message: `Before “${time}” English uses “${right.toLowerCase()}”.`,
      evidence: [year ? 'a year alone follows' : 'a day follows, and no noun that it would belong to'],
      strength: when && !/ /.test(when) ? 0.7 : 0.85,
      replacements: [`${right} ${time}`],
    };
  }),
});

// “Wednesday” is a series, “Friday the 13th” a film.
const isTitle = (when: string, after: string): boolean =>
  (when === 'Wednesday' && !/^ (?:at|by|after|before) /u.test(after)) || /^ the \d/u.test(after);
