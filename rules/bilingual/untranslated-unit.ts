import {
  type Block,
  type Document,
  defineRule,
  ENGLISH,
  type Finding,
  languageIn,
  onPairs,
  sharedView,
} from 'mtlint/rule';

export default defineRule({
  summary: 'The translation of a text into English is in English.',
  why: `A text that was too short, too long, or took too many placeholders comes back from the engine as it went in; a tool that fills
    the translation with the source until somebody gets to it leaves the same. Names stay as they are, of course: what gives a text
    away is its language, or that its words are translated wherever else they occur.`,
  detects: 'untranslated',
  mqm: 'accuracy/untranslated',
  impact: 'major',
  origins: [],
  repair: 'Translate the text',
  examples: {
    bad: [
      'Bitte prüfen Sie die Angaben zu Ihrem Konto. => [Bitte prüfen Sie die Angaben zu Ihrem Konto. ->]',
      'Le fichier est déjà ouvert dans une autre fenêtre. => [Le fichier est ouvert dans une autre fenêtre. ->]',
      'Сохранить изменения => [Сохранить изменения ->]',
    ],
    good: [
      'Bitte prüfen Sie die Angaben. => Please check the details.',
      'Mozilla Firefox => Mozilla Firefox',
      'Berlin, Hamburg, München => Berlin, Hamburg, München',
      'Select the file that you want to open. => Select the file that you want to open.',
      'OK => OK',
      'Café => Café',
      '%s von %s => %s of %s',
    ],
    misses: ['Einstellungen => [Einstellungen ->]', 'Datei löschen => [Datei löschen ->]'],
  },
  check: onPairs(function* ({ doc, block }) {
    const same = isCopy(block);
    const { language } = block;
    if (language !== undefined) yield finding(block, [`it is in ${language}`], same ? 0.95 : 0.9);
    else if (same && doc.sourceLanguage !== ENGLISH && languageIn(block.text) !== ENGLISH) yield* copied(doc, block);
  }),
});

// A copy that is too short to tell its language.
function* copied(doc: Document, block: Block): Generator<Finding> {
  const [telling] = wordsOf(block.text).filter((word) => translated(doc).has(word));
  if (telling !== undefined) yield finding(block, [`“${telling}” is translated elsewhere in the file`], 0.8);
}

const finding = (block: Block, evidence: readonly string[], strength: number): Finding => ({
  span: block.span,
  message: `“${block.text}” has not been translated.`,
  evidence: ['a translation into English', ...evidence],
  strength,
});

const fold = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();

const wordsOf = (text: string): readonly string[] => fold(text).match(/\p{L}{3,}/gu) ?? [];

const isCopy = ({ text, source }: Block): boolean => source !== undefined && fold(text) === fold(source.prose);

// Words of the sources that no translation has: neither a name, which some translation would keep, nor a word of English as well. Where most texts are
// copies, their source is English under another name, and what differs is spelling.
const translated = sharedView(({ blocks }: Document): ReadonlySet<string> => {
  const pairs = blocks.filter(({ source }) => source !== undefined);
  const changed = pairs.filter((block) => !isCopy(block));
  if (changed.length * 2 < pairs.length) return new Set();
  const english = new Set(changed.flatMap(({ text }) => wordsOf(text)));
  return new Set(changed.flatMap(({ source }) => wordsOf(source?.prose ?? '')).filter((word) => !english.has(word)));
});
