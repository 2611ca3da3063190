import { defineRule, onTextAt, textBehind } from 'mtlint/rule';

const COUNT = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|\\d{1,3})';
const UNIT = '(?:minute|hour|day|night|week|month|year|decade)s?';
const WHEN = [
  `(?:a few|${COUNT}) (?:short )?${UNIT} (?:later|after(?:wards)?|thereafter)`,
  '(?:soon|shortly|immediately|long) (?:after(?:wards)?|thereafter)',
  'later',
  '(?:the|that) (?:next|following|same) (?:minute|hour|day|night|morning|evening|week|month|year)',
  'on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
].join('|');

// The sentence has to say what came after. What only says where or how often leaves the frame empty.
const FRAME = new RegExp(
  `\\b(?:was|were|is|are|been|being) (?<verb>followed|preceded),? (?<when>${WHEN})(?=,? (?:on|in|at|near|against|outside|inside|off) |[.;!?])`,
  'gu',
);

const REACH = 200;

export default defineRule({
  summary: 'What “is followed” in English is followed *by* something, and the sentence says by what.',
  why: `A passive *was followed* opens a place for what came next, which English fills with a phrase in *by*. French, Spanish, Italian
    and Russian can put that phrase far from the verb or in front of it, and when an engine cuts the sentence there, the second event is
    lost or ends up in another sentence: “This attack was followed a few days later, on a base.” Each word is good English; the frame has
    a hole.`,
  detects: 'garbled',
  mqm: 'accuracy/omission',
  impact: 'major',
  origins: ['fr', 'es', 'it', 'pt', 'ru'],
  examples: {
    bad: [
      'The first fire [was followed two nights later ->], in a barn outside the town.',
      'The warning [was followed shortly afterwards ->], at the ferry landing.',
      'Her arrest [was preceded the same week ->] in the capital.',
    ],
    good: [
      'The first fire was followed two nights later by another, in a barn outside the town.',
      'The warning was followed shortly afterwards, at the ferry landing, by a gunshot.',
      'He was followed the next day to the station and home again.',
      'The album was followed a year later with a tour in Europe.',
      'She was followed on Monday at a distance that she found insulting.',
      'The rule is followed in most towns.',
      'They were followed later that day through the market.',
    ],
    falseAlarms: ['The bear [was followed two days later ->] in the hills.'],
    misses: ['The attack [was followed ->], a few days after that one, on a base near the river.'],
  },
  check: onTextAt(
    ['was', 'were', 'is', 'are', 'been', 'being'],
    FRAME,
    function* (site) {
      const { match, span } = site;
      const rest = /^[^.;!?]*/u.exec(textBehind(site, REACH))?.[0] ?? '';
      if (/\b(?:by|with|up|to|through|from|home|along|into)\b/iu.test(rest)) return;
      const before = site.block.text.slice(Math.max(0, match.index - 40), match.index);
      // A person or an animal can be followed, without anything else.
      if (/\b(?:he|she|they|we|I|you|it|who|man|men|woman|women|people|driver|suspect|car)\s$/iu.test(before)) return;
      const { verb = '' } = match.groups ?? {};
      yield {
        span,
        message: `“${match[0]}” leaves open by what: the sentence breaks off before it says what ${verb === 'followed' ? 'came next' : 'came first'}.`,
        evidence: ['no “by” follows in the sentence', 'a time is named, as of an event'],
        strength: 0.6,
      };
    },
    { company: { words: ['followed', 'preceded'], from: 1, to: 1 } },
  ),
});
