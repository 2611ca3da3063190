import {
  type Document,
  defineRule,
  type Finding,
  FOREIGN_ACRONYMS,
  onDocument,
  type Place,
  placesIn,
  textBefore,
  textBehind,
} from 'mtlint/rule';
import { contentOf, fitsEnglish, fitsRomance, initialsOf, isForeignToRomance, spellsName } from './_initials.js';

const KNOWN = new RegExp(
  `(?<![\\p{L}\\p{N}.&/_@#-])(?:${[...FOREIGN_ACRONYMS.keys()].join('|')})(?![\\p{L}\\p{N}&/_-])`,
  'gu',
);
const EXPANDED =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?: (?:of|for|the|and|on|in|to|against)(?= )| \p{Lu}[\p{L}’'-]+){1,9}(?= \((\p{Lu}{2,7})\))/gu;

const BRACKETED = /\(\p{Lu}{2,7}\)/u;

// The text speaks of the acronym itself, or of another language.
const ABOUT =
  /\b(?:acronyms?|abbreviat\w+|initials|stands? for|(?:in|from) (?:French|Spanish|Italian|Portuguese|German|Turkish|Polish|Russian)|(?:French|Spanish|Italian|Portuguese|German|Turkish|Polish|Russian) (?:for|acronym|name|abbreviation)|known (?:as|by)|called)\b/u;
// A name left in its own language before the bracket, as a gloss.
const FOREIGN_NAME =
  / (?:de|du|des|la|le|del|della|di|dos|das|da|do|para|pour|per|et|y|für|und|der)(?: [\p{L}’'-]+){1,4} \($/u;

export default defineRule({
  summary: 'English has acronyms of its own for international bodies and for common terms.',
  why: `Engines translate the name and leave its letters: “World Health Organization (OMS)”. A Romance language puts the noun first
    (ONU, OTAN) and has other initials (*droits*, *santé*), so that the letters no longer fit the words beside them.`,
  detects: 'untranslated-acronym',
  mqm: 'accuracy/untranslated',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'pl', 'tr', 'ru'],
  repair: 'Use the English acronym',
  examples: {
    bad: [
      'The general said that [OTAN -> NATO] would send two frigates.',
      'The inspectors of the [AIEA -> IAEA] were let in.',
      'The outbreak is over, the World Health Organization ([OMS -> WHO]) said in Geneva.',
      'Economists expect the [PIB -> GDP] to shrink by 2 per cent.',
      'The fossil held traces of genetic material ([ADN -> DNA]).',
      'The Turkish Observatory for Prisoners and Women ([OTPF -> TOPW]) counted nine arrests. The [OTPF -> TOPW] has an office in Izmir.',
      'Prices are given without [MwSt -> VAT].',
      'Brussels warned that the [UE -> EU] would answer.',
    ],
    good: [
      'The World Health Organization (WHO) and the International Monetary Fund (IMF) met at the UN.',
      'Médecins Sans Frontières (MSF), FIFA, the FARC and CERN keep their letters in English.',
      'The Revolutionary Armed Forces of Colombia (FARC) laid down their arms.',
      'The International Organization for Standardization (ISO) and the Coordinated Universal Time (UTC) are no anagrams.',
      'NATO, or OTAN in French, has two official languages.',
      'The Order Management System (OMS) was down, and the OMS crew worked on the virus.',
      'The temple was built in 430 BCE, and the TVA built the dam.',
      'The Organización de Estados Americanos (OEA) met in Washington with the president.',
      'The Institutional Revolutionary Party (PRI) lost to the National Action Party (PAN), and hunger for food aid grew.',
      'The Food and Drug Administration (FDA) and the Bureau of Alcohol, Tobacco and Firearms (ATF) agreed.',
    ],
    misses: ['He had a scan ([TDM ->]) of the chest.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      const own = new Set<string>();
      const wrong = new Map<string, string>();
      for (const place of placesIn(blocks, EXPANDED)) yield* expanded(place, own, wrong);
      for (const place of placesIn(blocks, KNOWN)) yield* known(place, own);
      if (wrong.size > 0) yield* again(doc, wrong);
    },
    {
      words: [...FOREIGN_ACRONYMS.keys()].map((letters) => letters.toLowerCase()),
      promising: (text) => BRACKETED.test(text),
    },
  ),
});

// Letters in brackets behind a name. `own` gathers those that fit, `wrong` those that fit another language.
function* expanded(place: Place, own: Set<string>, wrong: Map<string, string>): Generator<Finding> {
  const { match, span } = place;
  const letters = match[1] ?? '';
  const name = match[0].replace(/^The /u, '');
  const content = contentOf(name).slice(-letters.length);
  const english = initialsOf(content);
  const counterpart = FOREIGN_ACRONYMS.get(letters)?.english;
  if (counterpart ? spellsName(letters, name) : fitsEnglish(letters, name)) own.add(letters);
  else if (counterpart) return;
  else if (letters.length > 2 && isForeignToRomance(content) && fitsRomance(letters, content)) {
    wrong.set(letters, english);
    const start = span.end + 2;
    yield say({ start, end: start + letters.length }, letters, english, 0.8, [
      `“${name}” gives ${english}`,
      'the letters fit the words of a Romance language, noun first',
    ]);
  } else own.add(letters);
}

function* known(place: Place, own: ReadonlySet<string>): Generator<Finding> {
  const letters = place.match[0];
  const acronym = FOREIGN_ACRONYMS.get(letters);
  const before = textBefore(place, 160);
  const behind = textBehind(place, 160);
  if (!acronym || own.has(letters) || FOREIGN_NAME.test(before)) return;
  if (ABOUT.test(before.slice(-60)) || ABOUT.test(behind.slice(0, 60)) || isGlossed(acronym.english, before, behind))
    return;
  const clause = before.endsWith('(') ? /(?<![^.;()])[^.;()]*$/u.exec(before.slice(0, -1))?.[0] : undefined;
  const name = /\p{Lu}.*/su.exec(clause ?? '')?.[0];
  const beside = name !== undefined && spellsName(acronym.english, name.trim().split(' ').slice(-12).join(' '));
  if (!beside && acronym.near && !acronym.near.test(`${before} ${behind}`)) return;
  yield say(place.span, letters, acronym.english, beside ? 0.95 : acronym.near ? 0.7 : 0.9, [
    `the letters are those of ${namesOf(acronym.languages)}`,
    ...(beside ? [`the name beside it gives ${acronym.english}`] : []),
  ]);
}

const isGlossed = (english: string, before: string, behind: string): boolean =>
  new RegExp(`\\b${english}(?: \\(|/|, or (?:the )?)$`, 'u').test(before) ||
  new RegExp(`^(?: \\(|/)${english}\\b`, 'u').test(behind);

// The same letters again, without the name.
function* again(doc: Document, wrong: ReadonlyMap<string, string>): Generator<Finding> {
  const letters = [...wrong.keys()].filter((one) => !FOREIGN_ACRONYMS.has(one));
  if (letters.length === 0) return;
  for (const place of placesIn(
    doc.blocks,
    new RegExp(`(?<!\\(|[\\p{L}\\p{N}])(?:${letters.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  ))
    yield say(place.span, place.match[0], wrong.get(place.match[0]) ?? '', 0.75, [
      'explained so elsewhere in the document',
    ]);
}

function say(
  span: Finding['span'],
  letters: string,
  english: string,
  strength: number,
  evidence: readonly string[],
): Finding {
  return {
    span,
    message: `“${letters}” is left in another language; English has “${english}”.`,
    evidence,
    strength,
    replacements: [english],
  };
}

function namesOf(languages: readonly string[]): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(languages.map((code) => names.of(code) ?? code));
}
