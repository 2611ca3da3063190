import { defineRule, onText } from 'mtlint/rule';

// Two long dashes side by side or parted by a space, six dots, and dots that follow “?” or “!” in pairs.
const DOUBLED =
  /(?<=(?<before>\p{L}{2}|[”"’),.!?]) ?)(?:——|――|— —|– –|― ―|⸺)(?= ?["“‘]?(?<behind>\p{L}))|(?<=[\p{L}\p{N}”"’,])(?:……+)|(?<=\p{L})(?:[?!]\.\.)(?![.\p{L}\p{N}/])/gu;

export default defineRule({
  summary: 'English has one dash and one ellipsis, each a single character wide.',
  why: `Chinese and Japanese write the dash and the ellipsis in the width of two characters (——, ……), and Russian lets two dots
    follow a question mark (?..). Engines copy these marks, which English prints once.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['zh', 'ja', 'ru'],
  repair: 'Set the mark once',
  safe: true,
  examples: {
    bad: [
      'The oldest bridge [—— -> —] the one with the lamps — is closed.',
      'He had one wish[—— -> —]to see the sea again.',
      'The harbour [— — -> —] once full of boats — lies empty.',
      'Nobody knew the way[…… -> …] and the night was cold.',
      'Who could have known[?.. -> ?…|?] The door was open.',
    ],
    good: [
      'The oldest bridge — the one with the lamps — is closed.',
      'Mr. B—— of Bath was seen at the ball.',
      'He waited ... and waited……',
      '| — — | — — |',
      'Run npm test -- --watch to go on.',
      'What?! Who?? Never!!!',
      'The morse code of the letter M is — —.',
      '“I never——” she began.',
    ],
    misses: ['The bridge [- - -> —] the old one - is closed.'],
  },
  check: onText(
    DOUBLED,
    function* ({ block, match, span }) {
      const words = match[0];
      const dots = /[….]/u.test(words);
      if (dots && words.includes('…') && /^\s*$/u.test(block.text.slice(match.index + words.length))) return;
      yield {
        span,
        message: `“${words}” is set twice, as ${words.includes('..') ? 'Russian' : 'Chinese and Japanese'} sets it.`,
        evidence: ['English sets the mark once'],
        strength: words === '——' || words === '……' ? 0.7 : 0.6,
        replacements: words.includes('..') ? [`${words.charAt(0)}…`, words.charAt(0)] : [dots ? '…' : '—'],
      };
    },
    (text) => SIGN.test(text),
  ),
});

const SIGN = /[—–―] ?[—–―]|⸺|……|[?!]\.\./;
