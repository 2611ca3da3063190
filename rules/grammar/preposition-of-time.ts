import { defineRule, MONTHS, onTextAt, WEEKDAYS } from 'mtlint/rule';

const DAYS = WEEKDAYS.join('|');
const NAMES = MONTHS.join('|');

// What may follow where the day is not the first part of a name or a compound (“in Monday night football”).
const FREE =
  '(?=[.,;:!?)]|$| (?:the|a|an|he|she|it|they|we|I|you|his|her|its|their|at|by|after|before|when|that|for|with|from|to|there) )';

// The names are rare and found first; what stands around them is looked at afterwards.
const TIME = new RegExp(
  `(?:${DAYS}|${NAMES})\\b|(?<=\\b(?:born|died|founded|built|created|established|published|released|married|elected) )on (?=(?:18|19|20)\\d\\d(?:[.,;)]|$| (?:in|by|to|at) ))`,
  'u',
);
const STARTS = [...WEEKDAYS, ...MONTHS, 'on'].map((word) => word.toLowerCase());

const DAY = new RegExp(`^(?:${DAYS})(?: (?:morning|afternoon|evening))?${FREE}`, 'u');
const DATE_ENDS = '(?=,? (?:18|19|20)\\d\\d(?!\\d)|[.,;!?)]|$)';
const DATE = new RegExp(`^(?:${NAMES}) (?:[12]?\\d|3[01])(?:st|nd|rd|th)?${DATE_ENDS}`, 'u');
const MONTH = new RegExp(`^(?:${NAMES})${DATE_ENDS}`, 'u');

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
  check: onTextAt(STARTS, TIME, function* ({ block, match, span: { start, end } }) {
    const at = match[0] === 'on ' ? end : start;
    const place = at - block.span.start;
    const before = block.text.slice(Math.max(0, place - 40), place);
    const behind = block.text.slice(place, place + 60);
    const { preposition = '', number = '' } =
      /(?<!\p{L})(?<preposition>[Ii]n|[Aa]t|on) (?<number>(?:[12]?\d|3[01]) )?$/u.exec(before)?.groups ?? {};
    const tail = preposition && timeAt(behind, preposition, number !== '');
    if (!tail || (!number && GOVERNED.test(before.slice(0, -preposition.length - 1)))) return;
    const time = number + tail;
    const year = preposition === 'on';
    const right = year ? 'in' : /^\p{Lu}/u.test(preposition) ? 'On' : 'on';
    yield {
      span: { start: at - number.length - preposition.length - 1, end: at + tail.length },
      message: `Before “${time}” English uses “${right.toLowerCase()}”.`,
      evidence: [year ? 'a year alone follows' : 'a day follows, and no noun that it would belong to'],
      strength: /[ \d]/.test(time) ? 0.85 : 0.7,
      replacements: [`${right} ${time}`],
    };
  }),
});

// What of a text names a time that the preposition does not fit, and that no noun makes a part of something else.
function timeAt(text: string, preposition: string, numbered: boolean): string | undefined {
  if (preposition === 'on') return /^\d{4}/.exec(text)?.[0];
  if (numbered) return /^in$/i.test(preposition) ? MONTH.exec(text)?.[0] : undefined;
  const day = DAY.exec(text)?.[0];
  if (day) return isTitle(day, text.slice(day.length)) ? undefined : day;
  return /^in$/i.test(preposition) ? DATE.exec(text)?.[0] : undefined;
}

// “Wednesday” is a series, “Friday the 13th” a film.
const isTitle = (when: string, after: string): boolean =>
  (when === 'Wednesday' && !/^ (?:at|by|after|before) /u.test(after)) || /^ the \d/u.test(after);
