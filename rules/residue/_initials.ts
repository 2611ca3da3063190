import { NATIONALITIES } from 'mtlint/rule';

// How the words of institutions begin in French, Spanish, Italian or Portuguese, where that is not as in English.
const ROMANCE: Readonly<Record<string, string>> = {
  rights: 'D', right: 'D', health: 'S', world: 'M', court: 'T', labour: 'TL', labor: 'TL', workers: 'TO', trade: 'C',
  children: 'EI', food: 'A', freedom: 'L', women: 'FMD', youth: 'JG', army: 'AE', law: 'DL', lawyers: 'A', research: 'RI',
  study: 'E', studies: 'E', office: 'OB', board: 'C', journalists: 'JPG', network: 'R', foreign: 'E', environment: 'EA',
  statistics: 'SE', state: 'E', states: 'E', german: 'AT', english: 'AI', scottish: 'E', dutch: 'NOP', japanese: 'JG',
  kurdish: 'KC', west: 'O', western: 'O', green: 'V', against: 'C', weapons: 'A', arms: 'A', chemical: 'Q', weather: 'M',
  sea: 'M', space: 'E', school: 'E', teachers: 'EP', farmers: 'A', fisheries: 'P', fishing: 'P', water: 'EA', fire: 'FI',
  help: 'AS', relief: 'S', welfare: 'B', police: 'P', prisoners: 'PD', victims: 'V', human: 'HU', peoples: 'P', people: 'P',
  transparency: 'T', employment: 'EO', housing: 'LV', knowledge: 'CS', consumers: 'C', heritage: 'P', writers: 'E', books: 'L',
}; // biome-ignore format: a table
// Nationalities whose bodies have names and acronyms of their own in a Romance language.
const AT_HOME = new Set(
  `French Italian Spanish Portuguese Romanian Moldovan Catalan Swiss Belgian Canadian Brazilian Mexican Argentinian Chilean
  Peruvian Bolivian Colombian Venezuelan Ecuadorian Uruguayan Paraguayan Cuban Dominican Guatemalan Honduran Nicaraguan
  Panamanian Algerian Moroccan Tunisian Malian Senegalese Ivorian Cameroonian Congolese Chadian Togolese Rwandan Haitian
  Angolan Mozambican Lebanese Corsican Sicilian Tuscan Roman Parisian Basque Breton African American European`.split(
    /\s+/,
  ),
);
const BODIES =
  /^(?:Observatory|Commission|Court|Council|Committee|Fund|Agency|Program|Programme|Bank|Nations|Conference|Tribunal|Office)$/u;

/** A capitalised name that stands before letters in brackets: its words without the small ones. */
export const contentOf = (name: string): readonly string[] =>
  name.split(/[ -]/u).filter((word) => /^\p{Lu}/u.test(word));

/** The initials of a name, as English would make an acronym of them. */
export const initialsOf = (content: readonly string[]): string => content.map((word) => word[0] ?? '').join('');

/** True where the letters can be read off the name in order, one from any place in a word: TELEX, Benelux, CalTech. */
export function fitsEnglish(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of name.toUpperCase()) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** True where the letters are made of the beginnings of words of the name in order, some words left out: WHO, Interpol. */
export function spellsName(letters: string, name: string): boolean {
  const [word, ...others] = name.toUpperCase().split(/[ -]/u);
  if (letters === '') return true;
  if (word === undefined) return false;
  const rest = others.join(' ');
  for (let taken = 1; taken <= word.length && letters.startsWith(word.slice(0, taken)); taken += 1)
    if (others.length === 0 ? taken === letters.length : spellsName(letters.slice(taken), rest)) return true;
  return others.length > 0 && spellsName(letters, rest);
}

/** True where each letter is the initial of one word of the name, put into a Romance language or left in English. */
export function fitsRomance(letters: string, content: readonly string[]): boolean {
  const [letter, ...rest] = letters;
  if (letter === undefined) return content.length === 0;
  return content.some(
    (word, at) =>
      (word.startsWith(letter) || (ROMANCE[word.toLowerCase()] ?? '').includes(letter)) &&
      fitsRomance(rest.join(''), content.toSpliced(at, 1)),
  );
}

/** True where a body of this name would hardly have its own acronym in a Romance language. */
export function isForeignToRomance(content: readonly string[]): boolean {
  if (content.some((word) => AT_HOME.has(word))) return false;
  if (content.some((word) => NATIONALITIES.has(word))) return true;
  return /^(?:International|World|United)$/u.test(content[0] ?? '') && content.some((word) => BODIES.test(word));
}
