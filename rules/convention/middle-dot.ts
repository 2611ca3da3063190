import { defineRule, onText } from 'mtlint/rule';
import { isAtHome } from './_wide.js';

// A katakana dot at the head of an entry, or a dot that parts the words of a name.
const DOT =
  /(?:^|(?<=[.!?\p{Script=Latin}\p{N})] ))[・･]\s?[\p{Script=Latin}\p{N}]+|(?<![\p{L}\p{N}·•‧・･])\p{Lu}\p{Ll}{1,20}(?:[・･·•‧]\p{Lu}\p{Ll}{1,20}){1,4}(?![\p{L}\p{N}·•‧・･])|(?<=\p{Script=Latin}{2})[・･](?=\p{Script=Latin}{2})/gu;

// Two-word items that a page strings together: “Home·News”.
const MENU = /^(?:Home|News|Sport|Sports|About|Contact|Blog|Shop|Login|Help|Terms|Privacy)[^\p{L}]/u;

export default defineRule({
  summary: 'English parts the words of a name by spaces and marks the entries of a list with a bullet.',
  why: `Japanese opens the entries of a list with a katakana dot (・), and Japanese and Chinese put a dot between the parts of a
    foreign name, since they have no spaces to part them. Engines copy the dot: “・Charge the battery”, “Nora·Lund”.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['ja', 'zh'],
  repair: 'Use the English form',
  examples: {
    bad: [
      '[・Fill -> - Fill] the tank before you leave.',
      'The prize went to [Nora·Lund -> Nora Lund] of Bergen.',
      'The painter [Emil・Johan・Berg -> Emil Johan Berg] never sold a picture.',
      'The yard builds [boats・rafts -> boats, rafts] and nothing else.',
      '[･ Return -> - Return] the key in the evening.',
    ],
    good: [
      'Fill the tank before you leave.',
      'The Catalan word col·legi has a dot, and so has Paral·lel.',
      'The torque is 40 N·m, and the salt is CuSO₄·5H₂O.',
      'Home · News · Sport · Weather',
      'The label Home·News·Sport stands above every page.',
      'The band (ザ・ビートルズ) played in Tokyo.',
      'The dot product a·b is zero.',
      'Tokyo • Osaka • Kyoto',
    ],
    misses: ['The treaty of [lund·bergen -> Lund and Bergen] was signed.'],
  },
  check: onText(
    DOT,
    function* ({ block, match, span }) {
      const words = match[0];
      if (MENU.test(words) || isAtHome(block, match.index, match.index + words.length)) return;
      const bullet = /^[・･]/u.test(words) && words.length > 1;
      const name = /^\p{Lu}/u.test(words);
      const around = name || bullet ? { start: 0, end: 0 } : wordsAround(block.text, match.index, words.length);
      const start = span.start - around.start;
      const shown = block.text.slice(match.index - around.start, match.index + words.length + around.end);
      yield {
        span: { start, end: span.end + around.end },
        message: bullet
          ? `The dot of “${words}” opens the entry of a list as in Japanese; English uses a bullet.`
          : `“${shown}” is parted by a dot as in Japanese and Chinese.`,
        evidence: [bullet ? 'it opens an entry' : name ? 'both parts are capitalised' : 'the dot is Japanese'],
        strength: /[・･]/u.test(words) ? 0.9 : 0.7,
        replacements: [shown.replaceAll(/[・･·•‧]\s?/gu, bullet ? '- ' : name ? ' ' : ', ')],
      };
    },
    (text) => /[\u30fb\uff65\u00b7\u2022\u2027]/.test(text),
  ),
});

function wordsAround(text: string, at: number, length: number): Readonly<{ start: number; end: number }> {
  const before = /(?<!\p{L})\p{L}+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0;
  const behind = /^\p{L}+/u.exec(text.slice(at + length, at + length + 30))?.[0].length ?? 0;
  return { start: before, end: behind };
}
