import { type Block, type Document, defineRule, type Finding, onPairs, sharedView } from 'mtlint/rule';
import { lastWord } from './_codes.js';
import { type FullName, folded, fullNamesIn, isNamedIn } from './_names.js';

export default defineRule({
  summary: 'A translation names whom its source names, with all parts of the name.',
  why: `An engine that takes a surname for a word translates it, or leaves it out; the sentence then speaks of somebody else, or of
    nobody. The source says who is meant.`,
  detects: 'omission',
  mqm: 'accuracy/omission',
  impact: 'major',
  origins: [],
  repair: 'Complete the name',
  examples: {
    bad: [
      'Le directeur Rami Keller a répondu vendredi. => Director [Rami -> Rami Keller] replied on Friday.',
      'Das Buch von Anna Zweig ist vergriffen. => The book by [Anna Branch -> Anna Zweig] is out of print.',
      'Según Carlos Montero, el puente es seguro. => The bridge is considered [safe. ->]',
    ],
    good: [
      'Le directeur Rami Keller a répondu. => Director Rami Keller replied.',
      'Выступил Андрей Соколов. => Andrei Sokolov spoke.',
      'Die Rede von François Müller-Álvarez war kurz. => The speech of Francois Muller-Alvarez was short.',
      'Le livre de Léon Tolstoï est épuisé. => The book by Leo Tolstoy is out of print.',
      'Bernard a dit oui. => He said yes.',
      'Paul hat heute frei. => Paul is off today.',
    ],
    falseAlarms: ['Julien Moreau est parti tôt. => He left [early. ->]'],
    misses: ['Le maire Keller a répondu. => The mayor [replied ->].'],
  },
  check: onPairs(function* ({ doc, block, source }) {
    const names = fullNamesIn(source.prose);
    if (names.length === 0) return;
    const words = block.text.match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];
    for (const name of names) {
      const lost = name.parts.filter((part) => /^\p{Lu}/u.test(part) && !isNamedIn(part, words));
      const surname = name.parts.at(-1) ?? '';
      if (!lost.includes(surname)) continue;
      const kept = keptElsewhere(doc).has(folded(surname));
      yield lost.length < name.parts.length ? halved(block, name, surname, kept) : dropped(block, name, kept);
    }
  }),
});

// The words of names that translations of this file keep where the source has them.
const keptElsewhere = sharedView(({ blocks }: Document): ReadonlySet<string> => {
  const kept = new Set<string>();
  for (const { text, source } of blocks)
    for (const { parts } of source ? fullNamesIn(source.prose) : [])
      for (const part of parts) if (text.includes(part)) kept.add(folded(part));
  return kept;
});

const evidence = (kept: boolean): readonly string[] => [
  'the source has the whole name',
  ...(kept ? ['other texts of the file keep it'] : []),
];

// The given name is there, and another word, or none, in the place of the surname.
function halved(block: Block, { parts }: FullName, surname: string, kept: boolean): Finding {
  const [first = ''] = parts;
  const found = new RegExp(`(?<!\\p{L})${first}(?: \\p{Lu}\\p{Ll}+)?(?!\\p{L})`, 'u').exec(block.text);
  const whole = parts.join(' ');
  if (!found) return dropped(block, { parts, start: 0, end: 0 }, kept);
  const start = block.span.start + found.index;
  return {
    span: { start, end: start + found[0].length },
    message: `“${found[0]}” is “${whole}” in the source: “${surname}” is missing.`,
    evidence: evidence(kept),
    strength: kept ? 0.95 : 0.8,
    replacements: [whole],
  };
}

const dropped = (block: Block, { parts }: FullName, kept: boolean): Finding => ({
  span: lastWord(block),
  message: `The text does not name “${parts.join(' ')}”, whom the source names.`,
  evidence: evidence(kept),
  strength: kept ? 0.8 : 0.6,
});
