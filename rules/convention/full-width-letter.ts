import { defineRule, onText } from 'mtlint/rule';
import { isAtHome, isTalkOfMarks } from './_wide.js';

// Letters and figures of East Asian width, and the signs that stand in numbers with them.
const WIDE =
  /[\uff03-\uff05\uff0b\uff0d\uffe5]?[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a](?:[\uff05-\uff06\uff0b-\uff0f]?[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a])*\uff05?|(?<=\d)[\uff05\u2103]/gu;

export default defineRule({
  summary: 'English writes letters and figures in their usual width.',
  why: `Chinese and Japanese texts hold Latin letters and figures that are as wide as a character: ２０２３, ＮＨＫ. Engines pass
    numbers and acronyms through untouched, so the wide forms arrive in an English text, where no search finds them.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['ja', 'zh', 'ko'],
  repair: 'Use the usual width',
  safe: true,
  examples: {
    bad: [
      'The bridge was opened in [１９８７ -> 1987] and is closed now.',
      'Broadcaster [ＴＢＣ -> TBC] showed the match.',
      'About 40[％ -> %] of the boats came back.',
      'The room has [３ -> 3] windows and one door.',
      'The fare is [￥１，２００ -> ¥1,200] for a day.',
    ],
    good: [
      'The bridge was opened in 1987 and is closed now.',
      'The album ＡＥＳＴＨＥＴＩＣ is cut from old commercials.',
      'The sign reads “平成３０年” in red paint.',
      'The full-width form of A is Ａ in Unicode.',
      'About 40% of the boats came back, and ¥1,200 is the fare.',
      'Keep it at 20 ℃ or below.',
      'Page ⅳ has a drawing of the ① valve.',
      'The formula H₂O needs no wide letters.',
    ],
    misses: ['Install [Ｗｉｎｄｏｗｓ -> Windows] first.'],
  },
  check: onText(
    WIDE,
    function* ({ block, match, span }) {
      const words = match[0];
      const end = match.index + words.length;
      if (words === '\u2103' || isAtHome(block, match.index, end) || isTalkOfMarks(block, match.index, end)) return;
      // Long wide words are written for effect, and a small letter alone is the mouth of a smiley.
      if (/^(?:[\uff21-\uff3a\uff41-\uff5a]{6,}|[\uff41-\uff5a])$/u.test(words)) return;
      const narrow = words.normalize('NFKC');
      yield {
        span,
        message: `“${words}” is written in characters of East Asian width; English writes “${narrow}”.`,
        evidence: ['the characters are as wide as Chinese ones'],
        strength: 0.9,
        replacements: [narrow],
      };
    },
    (text) => /[\uff01-\uff5a]/.test(text),
  ),
});
