import { defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';

// Second parts of compounds that stand behind nearly any first part.
const SECOND =
  'called|known|year|years|month|day|week|hour|minute|term|time|based|old|aged|made|like|free|related|speaking|backed|led|owned|run|born|sized|style|class|scale|range|level|quality|speed|looking|being|wide|storey|story|star|bedroom|page|point|inch|foot|mile|metre|meter|fold|defence|defense|up|off';
const FIRST = 'self|non|anti|pre|post|semi|multi|co|ex|pro|mid|vice|so|well|long|short|high|low|half|\\d{1,4}';

// “so - called”, “25 - year - old”; “well -known”; “self- employed”
const TORN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:\\p{Ll}+|\\d{1,4}) - (?:${SECOND})(?: - (?:old|long|${SECOND}))?(?![\\p{L}\\p{N}])(?<=(?:${FIRST}) - .{2,20})` +
    `|(?<![\\p{L}\\p{N}-])(?:${FIRST}|\\p{Ll}{3,}) -(?:${SECOND})(?![\\p{L}\\p{N}-])` +
    `|(?<![\\p{L}\\p{N}-])(?:self|non|anti|semi|multi)- (?!and |or |to |nor |but )\\p{Ll}{3,}`,
  'gu',
);

// One of these is in each match.
const SIGN = new RegExp(`-(?:(?<= -) ?(?:${SECOND})| (?<=(?:self|non|anti|semi|multi)- ))`);

export default defineRule({
  summary: 'The parts of a compound touch its hyphen.',
  why: `Engines cut words at every sign and put them together by rules of thumb, and a hyphen looks like a dash: “so - called”,
    “well -known”, “self- employed”. Writers who mean a dash set it between clauses, not before “called”.`,
  detects: 'spacing-punctuation',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'minor',
  origins: [],
  repair: 'Close the compound',
  safe: true,
  examples: {
    bad: [
      'The [so - called -> so-called] experts were wrong about the tide.',
      'A [25 - year - old -> 25-year-old] pilot brought the boat in.',
      'It is a [well -known -> well-known] fact among sailors.',
      'Most of the [self- employed -> self-employed] bakers work at night.',
      'They agreed on a [long - term -> long-term] plan for the harbour.',
    ],
    good: [
      'The so-called experts were wrong about the tide.',
      'He was tired - years of work had told on him.',
      'Both pre- and post-war boats are shown, two- to three-masted ones first.',
      'He had it all - time, money and a boat.',
      'The tide was low - so called the pilot.',
      'The result was 5 - 3, and the second half - well, see for yourself.',
    ],
    misses: ['The [wind -swept -> wind-swept] island has one tree.'],
  },
  check: onText(TORN, torn, (text) => SIGN.test(text)),
});

function* torn({ match, span }: TextSite): Generator<Finding> {
  const closed = match[0].replaceAll(/ ?- ?/g, '-');
  yield {
    span,
    message: `“${match[0]}” is one compound; English writes “${closed}”.`,
    evidence: ['the two are a compound that English writes with a hyphen'],
    strength: 0.75,
    replacements: [closed],
  };
}
