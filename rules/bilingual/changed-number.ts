import { type Block, defineRule, type Finding, onPairs } from 'mtlint/rule';
import { groupsOf, numbersIn, numbersInWords, type Written } from './_numbers.js';

export default defineRule({
  summary: 'A translation states the numbers of its source.',
  why: `Engines turn figures round, drop a zero, or read the thousands of *1.234* as a fraction. No reader of the translation can see
    it: any number is good English. Only the source tells.`,
  detects: 'mistranslation',
  mqm: 'accuracy/mistranslation',
  impact: 'critical',
  origins: [],
  repair: 'Write the number of the source',
  examples: {
    bad: [
      'Der Zug hat 15 Wagen. => The train has [51 -> 15] carriages.',
      'Das Werk kostet 1.234.567 Euro. => The plant costs [1,234,576 -> 1,234,567] euros.',
      'Il pèse 2,5 kilos. => It weighs [25 -> 2.5] kilos.',
      'Ouvert de 9 à 17 heures => Open from 9 to [7 ->] p.m.',
    ],
    good: [
      'Die Brücke kostet 1.234,5 Euro. => The bridge costs 1,234.5 euros.',
      'Le 24.12.2023 à 19h30 => On December 24, 2023 at 7:30 p.m.',
      'Il y a 3 chats et 25 chiens. => There are three cats and twenty-five dogs.',
      '15 000 personnes => 15 thousand people',
      'Rund 2 Millionen Menschen leben hier. => About two million people live here.',
      'Die 80er Jahre => The 1980s',
      '約3万人が集まった。 => About 30,000 people came.',
      'Au XIXe siècle => In the 19th century',
      'بلغ العدد ٢٥ شخصا => There were 25 people.',
    ],
    falseAlarms: ['Das Dorf liegt 10 km entfernt. => The village is [6 -> 10] miles away.'],
    misses: ['Es waren 15 Wagen. => There were [several ->] carriages.'],
  },
  check: onPairs(function* ({ block, source }) {
    if (!/\p{Nd}/u.test(source.prose)) return;
    const here = numbersIn(block.text);
    if (here.length === 0) return;
    const there = numbersIn(source.prose);
    const words = numbersInWords(block.text);
    const strange = here.filter((one) => !isStated(one, there, new Set()));
    const lost = there.filter((one) => !isStated(one, here, words));
    const pairs = Math.min(strange.length, lost.length);
    for (let at = 0; at < pairs; at += 1)
      yield* changed(block, strange[at], lost[at], strange.length + lost.length === 2);
  }),
});

function* changed(
  block: Block,
  one: Written | undefined,
  twin: Written | undefined,
  alone: boolean,
): Generator<Finding> {
  if (!one || !twin) return;
  const right = inEnglish(twin);
  yield {
    span: { start: block.span.start + one.start, end: block.span.start + one.end },
    message: `“${one.text}” stands where the source has “${twin.text}”.`,
    evidence: [
      alone ? 'every other number is that of the source' : 'several numbers are not those of the source',
      'neither words nor other conventions explain it',
    ],
    strength: alone ? 0.9 : 0.6,
    ...(right !== undefined && alone && !HOUR.test(block.text.slice(one.end)) && { replacements: [right] }),
  };
}

const HOUR = /^\s?(?:[ap]\.?m\b|o['’]clock)/;

const isStated = (one: Written, others: readonly Written[], words: ReadonlySet<number>): boolean => {
  const groups = others.flatMap(groupsOf);
  return (
    one.values.some(
      (value) => words.has(value) || others.some((other) => other.values.some((found) => isAlike(value, found))),
    ) || groupsOf(one).every((group) => words.has(group) || groups.some((found) => isAlike(group, found)))
  );
};

// Equal; the same hour of the clock; the same decade; or so many thousands, millions, or ten thousands.
function isAlike(a: number, b: number): boolean {
  const [low = 0, high = 0] = [a, b].sort((one, other) => one - other);
  if (low === high) return true;
  if (high - low === 12 && high <= 24) return true;
  if ((high - low === 1900 || high - low === 2000) && low < 100) return true;
  const power = Math.log10(high / low);
  return low > 0 && power >= 2 && Math.abs(power - Math.round(power)) < 1e-9;
}

// As English writes it, where the source leaves no doubt what it means.
function inEnglish({ text, values }: Written): string | undefined {
  const [value] = values;
  if (value === undefined || values.length > 1) return undefined;
  if (/^\d+$/.test(text)) return text;
  const decimals = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
  return value.toLocaleString('en-US', { maximumFractionDigits: Number.isInteger(value) ? 0 : decimals });
}
