import { type Document, MONTHS, sharedView } from 'mtlint/rule';

const AMERICAN_DATE = new RegExp(`\\b(?:${MONTHS.join('|')}) \\d{1,2}(?:,|\\b(?! [A-Z]))`, 'u');
const AMERICAN_WORD =
  /\b(?:defense|offense|neighbor|color|favor|honor|labor|harbor|behavior|rumor|humor|center|theater|meter|liter|fiber|traveler|traveled|canceled|program|license|analyze|organize|realize|recognize)(?:s|d|ed|ing|hood|ly)?\b/u;

/** True where dates or spelling say that the text is written for American readers. */
export const isAmerican: (doc: Document) => boolean = sharedView(
  ({ prose }) => AMERICAN_DATE.test(prose) || AMERICAN_WORD.test(prose),
);

/** A time of day as a clock with twelve hours says it: 19, 44 → “7:44 p.m.”; full hours go without minutes. */
export function twelveHours(hours: number, minutes: number): string {
  const half = hours % 24 < 12 ? 'a.m.' : 'p.m.';
  return `${((hours + 11) % 12) + 1}${minutes === 0 ? '' : `:${pad(minutes)}`} ${half}`;
}

/** A time of day as a clock with twenty-four hours says it: 19, 44 → “19:44”. */
export const twentyFourHours = (hours: number, minutes: number): string => `${hours}:${pad(minutes)}`;

const pad = (minutes: number): string => String(minutes).padStart(2, '0');

/** A day of the year in the order of the document's English. `month` counts from 1. */
export function dateOf(american: boolean, day: number, month: number, year?: string): string {
  const name = MONTHS[month - 1] ?? '';
  if (american) return year ? `${name} ${day}, ${year}` : `${name} ${day}`;
  return year ? `${day} ${name} ${year}` : `${day} ${name}`;
}
