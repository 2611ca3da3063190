import { type Block, defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';

const WORDS =
  'Should|Must|Could|Would|Is|Are|Was|Were|Has|Have|And|But|Or|When|Because|That|Which|You|Your|Us|Our|They|Their|This|These|With|From|For|Of|By|If';

// Small words before and behind, or the end of the sentence behind what German writes with a capital out of respect.
const INNER = new RegExp(
  `(?<word>${WORDS})(?<=\\p{Ll}{2} \\k<word>)(?= \\p{Ll}{2,} \\p{Ll})` +
    '|(?<polite>You|Your|Us)(?<=\\p{Ll}{2},? \\k<polite>)(?=[.,;]| \\p{Ll}{2,}[.,;])' +
    '|(?<pair>The (?:Following|Same|Above|Next|Other|Most|First|Last|New|Old))(?<=\\p{Ll}{2},? \\k<pair>)(?= \\p{Ll}{2,} )',
  'gu',
);
const SIGN = new RegExp(` (?=[A-Z])(?<=\\p{Ll},? )(?:${WORDS}|The)[ .,;]`, 'u');
const SMALL_BEFORE =
  /(?:^|[\s(])\p{Ll}[\p{Ll}’'-]*,? \p{Ll}[\p{Ll}’'-]*,? $|^\p{L}\p{Ll}*,? \p{Ll}[\p{Ll}’'-]*,? $|^If $/u;
const TITLE =
  /["“”‘«»*_:]|\b(?:called|titled|entitled|song|book|film|album|button|label|menu|column|field|section|chapter|tab|option|page|word|word[s]?|click|select|press|choose|see|read|band|game|series|show|named|says?|said|written|poem|movie)\b/iu;

export default defineRule({
  summary: 'Inside an English sentence grammar words are small: “users should”, “the following”, “your order”.',
  why: `German writes *Sie* and *Ihr* with a capital, and title case of the source, a line end or a tag in the middle of a sentence makes engines
    begin anew there: “users Should use”, “The Following steps”. English has no capital for such a word but at the beginning.`,
  detects: 'sentence-case',
  mqm: 'linguistic-conventions/spelling',
  impact: 'minor',
  origins: ['de', 'ru', 'pl', 'zh'],
  repair: 'Write it small',
  safe: true,
  examples: {
    bad: [
      'New keepers [Should -> should] light the lamp at dusk.',
      'In a storm, [The Following -> the following] steps must be taken.',
      'We thank you for [Your -> your] letter.',
      'The old boats [Are -> are] kept in the yard all year.',
      'The mill is closed [And -> and] nobody knows why.',
    ],
    good: [
      'New keepers should light the lamp, and the following steps must be taken.',
      'He read the poem If by the fire.',
      'They went to The Hague by boat.',
      'Click on You may also like to see more.',
      'The film That was good, and so was the song You.',
      'It was the year When in Rome was sung by all.',
      'WHAT IS NEW And what is old',
      'The Guardian and The Times were on the desk.',
    ],
    misses: ['Nobody [Knows -> knows] the way.'],
  },
  check: onText(
    INNER,
    function* ({ block, match, span }: TextSite) {
      if (block.kind === 'heading' || !isRunning(block, match.index, match[0].length)) return;
      yield* say(match[0], span, match.groups?.['polite'] !== undefined);
    },
    (text) => SIGN.test(text),
  ),
});

// The words around are small and speak of no title.
function isRunning({ text }: Block, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const behind = text.slice(at + length, at + length + 40);
  return SMALL_BEFORE.test(before) && !TITLE.test(before + behind) && !/^ \p{Ll}+ \p{Lu}/u.test(behind);
}

function* say(word: string, span: Finding['span'], polite: boolean): Generator<Finding> {
  yield {
    span,
    message: `“${word}” has a capital inside a sentence.`,
    evidence: ['the words around it are small', ...(polite ? ['German writes its counterpart so'] : [])],
    strength: 0.55,
    replacements: [word.toLowerCase()],
  };
}
