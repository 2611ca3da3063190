import { defineRule, onText } from 'mtlint/rule';
import { placed, setMark } from './_wide.js';

// Marks that only other scripts have, each with what English writes.
const MARKS: Readonly<Record<string, Readonly<{ mark: string; of: string }>>> = {
  '،': { mark: ',', of: 'Arabic' },
  '؛': { mark: ';', of: 'Arabic' },
  '؟': { mark: '?', of: 'Arabic' },
  '٪': { mark: '%', of: 'Arabic' },
  '٫': { mark: '.', of: 'Arabic' },
  '٬': { mark: ',', of: 'Arabic' },
  '۔': { mark: '.', of: 'Urdu' },
  '।': { mark: '.', of: 'Hindi and Bengali' },
  '॥': { mark: '.', of: 'Hindi' },
  '։': { mark: '.', of: 'Armenian' },
  '՞': { mark: '?', of: 'Armenian' },
  '።': { mark: '.', of: 'Amharic' },
  '፣': { mark: ',', of: 'Amharic' },
  '។': { mark: '.', of: 'Khmer' },
  '၊': { mark: ',', of: 'Burmese' },
  '။': { mark: '.', of: 'Burmese' },
  '\u037e': { mark: '?', of: 'Greek' },
};

const MARK = new RegExp(`[${Object.keys(MARKS).join('')}]`, 'gu');
const ABOVE_LATIN = /[\u037e\u0589\u055e\u060c-\u06d4\u0964\u0965\u104a\u104b\u1362\u1363\u17d4]/;

export default defineRule({
  summary: 'English has its own comma, stop and question mark.',
  why: `Arabic, Persian and Urdu turn the comma and the question mark round (، ؟), Hindi and Bengali end a sentence with a bar (।),
    Armenian with two dots. Engines translate the words and copy the mark, which stands in the wrong direction or for nothing.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['ar'],
  repair: 'Use the English mark',
  safe: true,
  examples: {
    bad: [
      'The well is dry[، -> ,] so the women walk to the river.',
      'Who will open the gate[؟ -> ?]',
      'The wall is old[؛ -> ;] the gate is older.',
      'The monsoon came late this year[। -> .]',
      'About 30[٪ -> %] of the wells are dry.',
      'The goats came [home ، -> home,] and the dog slept.',
    ],
    good: [
      'The well is dry, so the women walk to the river.',
      'The song is called “يا ليل، يا عين” in Arabic.',
      'The Arabic comma is ، and the question mark is ؟ in print.',
      'The keyboard has ، above the letter.',
      'The mantra (शान्तिः शान्तिः।) is said three times.',
      'Who will open the gate?',
      'The wall is old; the gate is older.',
      'Line up “؟” with the text.',
    ],
    misses: ['The sign for a well[، -> ,] as all know, is blue.'],
  },
  check: onText(
    MARK,
    function* ({ block, match }) {
      const words = match[0];
      const { mark, of } = MARKS[words] ?? { mark: ',', of: 'Arabic' };
      const end = match.index + 1;
      const before = block.text.slice(Math.max(0, match.index - 4), match.index).trimEnd();
      const behind = block.text.slice(end, end + 3).trimStart();
      if (!/[\p{Script=Latin}\p{N})\]”"’'%]$/u.test(before) || /^(?!\p{Script=Latin})\p{L}/u.test(behind)) return;
      if (isShown(block.text.slice(Math.max(0, match.index - 40), match.index))) return;
      const change = setMark(block, match.index, end, mark, {
        before: false,
        behind: !/[%.]/u.test(mark) || mark === '.',
      });
      const shown = block.text.slice(change.start, change.end);
      yield {
        span: placed(block, change),
        message: `“${shown}” has a mark of ${of}; English writes “${change.text}”.`,
        evidence: [`the mark belongs to the script of ${of}`, 'it stands behind an English word'],
        strength: 0.9,
        replacements: [change.text],
      };
    },
    (text) => ABOVE_LATIN.test(text),
  ),
});

const isShown = (before: string): boolean =>
  /\b(?:comma|mark|stop|character|sign|glyph|symbol|letter|keyboard|danda|semicolon)s?\b[^.]{0,20}$|\b(?:is|are|has|like|as) $/iu.test(
    before,
  );
