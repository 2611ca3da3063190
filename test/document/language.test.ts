import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.js';
import { identify } from '../../src/document/identifier.js';
import { languageIn, needsIdentifier, speaksForNone } from '../../src/document/language.js';
import { ENGLISH_FUNCTION_WORDS, FOREIGN_FUNCTION_WORDS } from '../../src/document/lexis/foreign-words.js';
import { readPlain } from '../../src/formats/plain.js';
import { wordRunsOf } from '../../src/text/words.js';

// One passage in many languages: those with a list of function words or letters of their own, and those that need the identifier.
const KNOWN: readonly (readonly [string, string])[] = [
  ['English', 'The train did not leave because of the rain, and passengers waited on the cold platform.'],
  ['German', 'Der Zug fuhr wegen des Regens nicht ab, und die Reisenden warteten bis zum Abend.'],
  ['French', 'Le train n’est pas parti à cause de la pluie, et les voyageurs ont attendu dans le froid.'],
  ['Spanish', 'El tren no salió por la lluvia y los viajeros esperaron hasta la noche en el andén.'],
  ['Polish', 'Pociąg nie odjechał z powodu deszczu, a podróżni czekali na zimnym peronie do wieczora, ale bez skutku.'],
  ['Russian', 'Поезд не отправился из-за дождя, и пассажиры ждали до вечера.'],
  ['Ukrainian', 'Потяг не вирушив через дощ, і пасажири чекали до вечора на пероні її станції.'],
  ['Japanese', '雨のため列車は出発せず、乗客は夜まで待った。'],
  ['Chinese', '由于下雨，列车没有出发，旅客一直等到晚上。'],
  ['Korean', '비 때문에 기차는 출발하지 않았고 승객들은 밤까지 기다렸다.'],
  ['Greek', 'Το τρένο δεν έφυγε λόγω της βροχής.'],
  ['a language in Arabic letters', 'لم يغادر القطار بسبب المطر وانتظر الركاب حتى المساء'],
];

const DOUBTFUL: readonly (readonly [string, string])[] = [
  ['Malay', 'Kereta api tidak berangkat dari stasiun karena hujan deras, dan penumpang menunggu sampai malam.'],
  ['Dutch', 'Treinen vertrokken vanwege hevige regen pas laat; reizigers wachtten urenlang buiten tussen koude muren.'],
  ['Filipino', 'Hindi umalis ang tren sa istasyon dahil sa malakas na ulan, kaya naghintay ang mga pasahero.'],
];

describe('the language of a text', () => {
  it.each(KNOWN)('is %s by letters or function words', (language, text) => {
    expect([languageIn(text), needsIdentifier(text)]).toEqual([language, false]);
  });

  it.each(DOUBTFUL)('is %s to the identifier, and unknown without it', (language, text) => {
    expect([languageIn(text), needsIdentifier(text), languageIn(text, identify)]).toEqual([undefined, true, language]);
  });

  it.each([
    'Rami Abdel Rahmane',
    'Angela Merkel met Emmanuel Macron, Olaf Scholz and Pedro Sánchez in Berlin on Monday',
    'Forgot password',
    'Crème brûlée, pâté, café au lait',
    'Save changes',
    '#argument, #proposal, #valuesbased, #descriptive, #systemanalysis, #advice, #pathos, #ethos, #logos',
    'He sang “Подмосковные вечера ночью в саду” and wept in the garden.',
    'npm install --save-dev typescript vitest biome oxlint knip publint rolldown vite playwright-core',
    'α, β, γ',
  ])('is not said to be foreign where it is names, labels, code or English around a quotation: %s', (text) => {
    const language = languageIn(text, identify);
    expect(language === undefined || language === 'English').toBe(true);
  });
});

const WORD = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ENGLISH_FUNCTION_WORDS, 'ferrovia', 'Merkel') },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(FOREIGN_FUNCTION_WORDS).join(' ').trim().split(/\s+/)) },
  { weight: 1, arbitrary: fc.constantFrom('de', 'la', 'am', 'café', "l'amico", 'Åsa', '#la') },
);

it('is not looked for where a look at the words shows that none would be found', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.array(WORD, { minLength: 4, maxLength: 16 }), (words) => {
      const text = words.join(' ');
      if (!speaksForNone(text, wordRunsOf(text))) return;
      passed += 1;
      expect(languageIn(text) ?? 'English').toBe('English');
    }),
    { numRuns: 2000 },
  );
  expect(passed).toBeGreaterThan(100);
});

const documentOf = (text: string) => createDocument(readPlain(text).blocks, { identify });

const [, [, GERMAN] = ['', ''], [, FRENCH] = ['', '']] = KNOWN;
const ENGLISH = 'The train did not leave because of the rain. Nobody knew why.';

describe('a document', () => {
  it('is foreign where all of it is, but for names and scraps', () => {
    const { language, blocks } = documentOf([GERMAN, 'Berlin', GERMAN, 'Terms of use', GERMAN].join('\n\n'));
    expect([language, blocks.map((block) => block.language)]).toEqual([
      'German',
      ['German', undefined, 'German', undefined, 'German'],
    ]);
  });

  it('is mixed where some of it is English; its blocks are what they are', () => {
    const { language, blocks } = documentOf([ENGLISH, GERMAN, FRENCH].join('\n\n'));
    expect([language, blocks.map((block) => block.language)]).toEqual([undefined, [undefined, 'German', 'French']]);
  });

  it('of a few words is nothing', () => {
    expect(documentOf('Mehr erfahren\n\nBis dahin ist der Zug schon da').language).toBeUndefined();
  });
});
