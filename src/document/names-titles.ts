import { RANKS, ROLES, SHORT_TITLES } from './lexis/titles.js';
import type { Word } from './names-scan.js';

// “General Assembly”, “Justice Department”: what looks like a title belongs to the name of a body or a place.
const BODIES = new Set(
  `Assembly Department Ministry Motors Council League Court University College School Institute Committee Commission Party
  Office Agency Bank Group Union Club Street Road Square Hospital House Church Palace Hotel Airport Museum Park Bridge River
  Lake Island Islands Mountain Valley City County State States Republic Kingdom Corporation Company Foundation`.split(
    /\s+/,
  ),
);

// What a minister is a minister of, where it stands last before the name: “Secretary of State Antony Blinken”.
const OFFICES = new Set(
  `State Defence Defense Justice Finance Health Education Interior Affairs Agriculture Commerce Labor Labour Energy Transport
  Transportation Treasury Staff Trade Security Culture Tourism Environment Development Industry Communications`.split(
    /\s+/,
  ),
);

// How far back “Minister of …” may begin before the office that ends it.
const OFFICE_REACH = 8;

/** True for the last word of the name of a body or a place: “Council”, “River”. */
export function isBody(word: string): boolean {
  return BODIES.has(word);
}

/** True for a word that stands before a person’s name and says who it is: a rank, a role, “Mr”, “25-year-old”. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return RANKS.has(lower) || ROLES.has(lower) || SHORT_TITLES.has(`${lower}.`) || lower.endsWith('-year-old');
}

/** Where the name proper begins in a run of capitalised words: past the titles at its head, but never past its last word. */
export function titleEnd(words: readonly Word[], first: number, end: number): number {
  for (let at = end - 2; at >= first; at -= 1) {
    const text = words[at]?.text ?? '';
    if (isTitle(text) || (OFFICES.has(text) && officeHead(words, at) !== undefined)) return at + 1;
  }
  return first;
}

/** The title that ends directly before the word at `begin`, whose run of capitalised words begins at `first`. */
export function titleBefore(words: readonly Word[], first: number, begin: number): string | undefined {
  const last = words[begin - 1]?.text ?? '';
  const head = OFFICES.has(last) ? officeHead(words, begin - 1) : undefined;
  if (head === undefined && !isTitle(last)) return undefined;
  return words
    .slice(Math.min(head ?? first, first, begin - 1), begin)
    .map(({ text }) => text)
    .join(' ');
}

// For the office that ends “Secretary of State”, the index of “Secretary”.
function officeHead(words: readonly Word[], office: number): number | undefined {
  for (let at = office - 1; at > office - OFFICE_REACH; at -= 1)
    if (words[at]?.text === 'of') return isTitle(words[at - 1]?.text ?? '') ? at - 1 : undefined;
  return undefined;
}
