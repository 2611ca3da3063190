import {
  type Document,
  defineRule,
  type Finding,
  onDocument,
  type Place,
  placesIn,
  textBefore,
  textBehind,
} from 'mtlint/rule';

// Beyond Greek there is no letter of English; a cheap look before the scripts are told apart.
const BEYOND = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;
const FOREIGN =
  '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Thai}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Georgian}\\p{Script=Armenian}ー]';

// Foreign letters with figures, marks and up to three Latin words between them, so that a date or a name does not cut it.
const RUN = new RegExp(
  `${FOREIGN}+(?:[^\\p{L}\\n]{1,6}(?:[\\p{Script=Latin}&&\\p{L}]+[^\\p{L}\\n:=]{1,3}){0,3}${FOREIGN}+|\\p{N}{1,6}${FOREIGN}+)*`,
  'gv',
);
// What stands behind a figure: measures, money and time of Cyrillic script.
const UNIT = /^(?:к?Вт|м?г|кг|гр|мл|л|[мск]м|см|м[²³]?|руб|грн|шт|мин|сек|ч|год|года|лет|В|А|[кМГ]?Гц|[МГТ]Б)$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export default defineRule({
  summary: 'English text is written in Latin letters, and words in others stand in brackets or quotation marks.',
  why: `A sentence that the engine skipped, a label of the page or the name of a button stays in the script of the source. Writers
    do show foreign words, but they introduce them: in brackets behind a name, in quotation marks, after the name of a
    language.`,
  detects: 'untranslated',
  mqm: 'accuracy/untranslated',
  impact: 'major',
  origins: ['ru', 'uk', 'zh', 'ja', 'ko', 'ar'],
  repair: 'Translate the words',
  examples: {
    bad: [
      'The bridge was closed at noon. [Движение восстановят только весной ->]. Drivers were told to wait.',
      '[Опубликовано в среду ->]',
      'Press the red button, then [電源を入れてください ->] and wait.',
      'Our office is open on weekdays [고객센터 안내 ->] from nine to six.',
      'The recipe needs two spoons of [сметана ->] and an onion.',
      'The motor takes 650 [Вт ->] and is quiet.',
    ],
    good: [
      'Athens (Greek: Αθήνα, Athína) is the capital of Greece.',
      'The word “водка” comes from the word for water, and 水 is water.',
      'The angle α is twice β, and Δt is small; a 5 µm gap is 3 Ω wide.',
      'The treatise of Li Bai 李白 (701–762) is lost.',
      'Follow #спартак and @динамо on the day.',
      'He sang “Подмосковные вечера ночью в саду” and wept.',
      'Tokyo: 東京. Kyoto: 京都.',
      'The shrug ¯\\_(ツ)_/¯ is older than that.',
    ],
    misses: ['The old town ([старый город ->]) burned down.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      // A translation that is foreign as a whole is said to be so once.
      const mixed = blocks.filter(({ source, language }) => !source || !language);
      const runs = [...placesIn(mixed, RUN)].filter(isWords);
      if (runs.length === 0 || isBilingual(doc, runs)) return;
      const short = runs.filter(({ match }) => !isLong(match[0])).length;
      for (const run of runs) if (!isIntroduced(run) && (isLong(run.match[0]) || short < 8)) yield untranslated(run);
    },
    { promising: (text) => BEYOND.test(text) },
  ),
});

// Letters as symbols (α, Ω), single characters and lists of them are no words of a text.
function isWords(place: Place): boolean {
  const { match } = place;
  if (/^\S+\.\p{L}+$/u.test(match[0])) return false; // the address of a site
  const letters = match[0].match(new RegExp(FOREIGN, 'gu'))?.length ?? 0;
  if (UNIT.test(match[0]) && /\d ?$/.test(textBefore(place, 2))) return true;
  return WIDE.test(match[0]) ? letters > 1 && !/^.[^\p{L}]+(?:\p{L}[^\p{L}]+)*.$/u.test(match[0]) : letters > 3;
}

const isLong = (words: string): boolean =>
  words.split(/\s+/u).length > 2 || (WIDE.test(words) && words.length > 5) || words.length > 24;

function isIntroduced(run: Place): boolean {
  const before = textBefore(run, 80);
  const behind = textBehind(run, 3);
  if (/[([{“"'‘«„《「『【〈#@_/&\p{L}\p{N}.-]$/u.test(before)) return true;
  if (/[([“«„「『【][^)\]”»“」』】([«„「『【]*$/u.test(before)) return true;
  if (/^[\p{L}_@/.-]\p{L}/u.test(behind)) return true;
  if (isLong(run.match[0])) return false;
  return (
    (/[:=–—-] ?$|(?:\p{Lu}[\p{Ll}\p{Lt}\p{Lm}\p{Lo}’'-]*|\b(?:word|words|character|characters|called|name|term|letters?|is|and|or)) $/u.test(
      before,
    ) &&
      before.trim() !== '') ||
    /^ ?[(（=–—[]/u.test(behind)
  );
}

// A page in two languages side by side is no translation that left something over.
function isBilingual(doc: Document, runs: readonly Place[]): boolean {
  if (runs.length < 4) return false;
  const foreign = runs.reduce((sum, { match }) => sum + match[0].length, 0);
  return foreign > doc.prose.length * 0.4;
}

function untranslated({ block, match, span }: Place): Finding {
  const alone = match[0].length > block.text.length * 0.7;
  return {
    span,
    message: `“${match[0]}” is left in the script of another language.`,
    evidence: [
      alone ? 'a line of its own' : 'it stands in running text',
      'nothing introduces it: no bracket, no quotation mark',
    ],
    strength: isLong(match[0]) || alone ? 0.9 : 0.6,
  };
}
