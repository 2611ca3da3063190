/** A number as it stands in a text: where, and the values that it may have, since “1.234” is one thing in German and another in English. */
export type Written = Readonly<{ start: number; end: number; text: string; values: readonly number[] }>;

const NUMBER =
  /(?<![\p{L}\p{N}_])(?:\p{Nd}{1,3}(?:[ \u00a0\u202f.,'’]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)*)/gu;

/** The numbers of a text that is written in figures, of whatever script. */
export function numbersIn(text: string): readonly Written[] {
  return Array.from(text.matchAll(NUMBER), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
    values: valuesOf(ascii(found)),
  }));
}

// Zero in Arabic, Persian, Devanagari, Bengali, Thai and full-width figures; the others follow it.
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const ascii = (text: string): string =>
  text.replace(/[\u0100-\uffff]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? sign : String(code - zero);
  });

// Of two kinds of marks the last is the decimal one; a single one in front of three figures may be either.
function valuesOf(text: string): readonly number[] {
  const marks = text.match(/[^\d]/g) ?? [];
  const last = marks.at(-1) ?? '';
  const whole = Number(text.replace(/[^\d]/g, ''));
  if (!/[.,]/.test(last) || marks.filter((mark) => mark === last).length > 1) return [whole];
  const at = text.lastIndexOf(last);
  const decimal = Number(`${text.slice(0, at).replace(/[^\d]/g, '')}.${text.slice(at + 1)}`);
  return marks.length === 1 && text.length - at === 4 ? [whole, decimal] : [decimal];
}

/** The runs of figures of a number: the day, month and year of a date, the hour and minute of a time. */
export const groupsOf = ({ text }: Written): readonly number[] => (ascii(text).match(/\d+/g) ?? []).map(Number);

const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const ORDINALS = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MONTHS_OF_YEAR = 'january february march april may june july august september october november december'.split(
  ' ',
);

const VALUES: ReadonlyMap<string, number> = new Map<string, number>([
  ...ONES.map((word, at) => [word, at] as const),
  ...ORDINALS.map((word, at) => [word, at] as const),
  ...TENS.flatMap((word, at) => [
    [word, (at + 2) * 10] as const,
    [word.replace(/y$/, 'ies'), (at + 2) * 10] as const,
    [word.replace(/y$/, 'ieth'), (at + 2) * 10] as const,
  ]),
  ...MONTHS_OF_YEAR.map((word, at) => [word, at + 1] as const),
  ...(['hundred', 'thousand', 'million', 'billion'] as const).map(
    (word, at) => [word, [100, 1e3, 1e6, 1e9][at] ?? 0] as const,
  ),
  ...Object.entries({
    dozen: 12,
    noon: 12,
    midnight: 0,
    fortnight: 14,
    century: 100,
    decade: 10,
    quarter: 15,
    half: 30,
    double: 2,
  }),
]);

/** The numbers that an English text writes in words, months by their number among them. */
export function numbersInWords(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let tens = 0;
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) {
    const value = VALUES.get(word);
    if (value !== undefined) found.add(value);
    if (value !== undefined && tens > 0 && value < 10) found.add(tens + value);
    tens = value !== undefined && value >= 20 && value < 100 ? value : 0;
  }
  return found;
}
