import { type Block, type Document, defineRule, onTextAt, type TextSite } from 'mtlint/rule';

// Things that nobody calls “she” (as ships, cars and countries are called).
const THING =
  'table|lamp|library|program|programme|application|app|file|device|machine|key|lid|battery|article|book|button|camera|phone|hammer|window|door|script|tool|module|printer|keyboard|recipe|room|apartment|flat|chair|bed|sofa|bag|jacket|dress|knife|pan|engine|tablet|plugin|method|function|server|site|website|page|version|model|product|cream|medicine|soup|song|film|text|letter|message|box|bottle|cable|screen|monitor|kitchen|bathroom|garden|building|hotel|museum|bridge|tower|wall|road|street|lesson|course|law|contract|test|disease|wound|service|company|network|language|watch|clock|ring|picture|painting|house|project|framework|package|repository|utility|command|field|menu|list|map';

const THING_FIRST = new RegExp(
  `^(?:The|This|That|Our|Your|My|A|An|Each) (?:\\p{Ll}+ )?(?:${THING})(?: (?:of|for|with|in) (?:the |this |your |a )?\\p{Ll}+)? (?:is|was|has|can|will|works|contains|does|needs|comes|looks)\\b[^.!?]*$`,
  'u',
);
const THING_LAST = new RegExp(
  `\\b(?:the|this|a|an|your|our|my) (?:\\p{Ll}+ )?(?:${THING})(?: (?:is|was|has been) \\p{Ll}+)?[.!]? *$`,
  'iu',
);

// What a thing does or is, and no human being.
const AS_THING =
  '(?:weighs|measures|consists|contains|supports|costs|lasts|fits|lights|loads|explains|allows|opens|closes|works|runs|starts|is|was|has|can be|must be|should be|does not need|will be)';
const PLACE = new RegExp(`(?<who>[Hh]e|[Ss]he) (?<verb>${AS_THING})\\b(?= (?<next>\\p{L}+))`, 'u');

// Words that leave no doubt behind verbs which both have: “she is very fast”, “must be charged”.
const SURE = /^(?:weighs|measures|consists|contains|supports|costs|lasts|fits|lights|loads|allows|opens|closes)$/u;
const AFTER_BE =
  /^(?:made|built|located|installed|situated|available|compatible|written|published|free|fast|light|heavy|easy|cheap|useful|small|large|charged|cleaned|closed|opened|connected|replaced|updated|open|closed|empty|full|new|very|not|completely|fully)$/u;
const AFTER_HAVE = /^(?:a|two|three|four|no|many|several|only)$/u;

const HUMAN =
  /\b(?:who|whom|he|she|him|his|her|hers|himself|herself|man|woman|boy|girl|men|women|child|mother|father|brother|sister|wife|husband|son|daughter|friend|doctor|patient|author|teacher|student|owner|user|driver|player|baby|dog|cat|horse|captain|king|queen|minister|president|director|manager|neighbou?r|guest|customer|god|aunt|uncle|grandmother|grandfather|singer|writer|actor|artist|keeper|somebody|someone|everybody|everyone|nobody|person|client|buyer|seller|worker|officer|colonel)\b/iu;
const NAME = /(?<=[\p{L},;] )\p{Lu}\p{Ll}+/u;
const REACH = 260;

export default defineRule({
  summary: 'An English thing is “it”: “the table is old, and it is heavy”.',
  why: `French, Spanish, German, Russian and Arabic nouns are masculine or feminine, things too: *la table … elle*, *книга … она*. An engine that
    no longer sees the noun translates its pronoun as that of a human being, and a table “she” measures two metres.`,
  detects: 'spurious-pronoun',
  mqm: 'linguistic-conventions/agreement',
  impact: 'major',
  origins: ['fr', 'es', 'de', 'ru', 'it', 'pt', 'pl', 'uk', 'ar'],
  repair: 'Write “it”',
  examples: {
    bad: [
      'The table is made of oak and [she -> it] measures two yards.',
      'This library is small, but [she -> it] is very fast.',
      'Insert the battery and close the lid. [She -> It] must be charged first.',
      'The hammer has a long handle, and [he -> it] weighs nine pounds.',
      'The article is short, but [he -> it] explains all.',
      'Our lamp is new. [She -> It] lights the whole yard.',
    ],
    good: [
      'The table is made of oak, and it measures two yards.',
      'The book is by my aunt, and she is very fast.',
      'Her lamp is new. She lights it at dusk.',
      'The ship is old, but she is fast. The boat leaks, and she is heavy.',
      'The article is short, but Anna wrote it; she explains all.',
      'The doctor closed the lid. She must be tired.',
      'He opened the window. She was gone.',
      'The song is old, and he has sung it often.',
    ],
    misses: ['The barrel is old, but [he -> it] holds.'],
  },
  check: onTextAt(['he', 'she'], PLACE, function* ({ doc, block, match, span }: TextSite) {
    const { who = '', verb = '', next = '' } = match.groups ?? {};
    if (!saysThing(verb, next)) return;
    const thing = antecedent(doc, block, match.index, who);
    if (!thing) return;
    yield {
      span: { start: span.start, end: span.start + who.length },
      message: `“${who}” stands for a thing, which is “it” in English.`,
      evidence: [thing, 'no human being is spoken of'],
      strength: SURE.test(verb) ? 0.75 : 0.6,
      replacements: [who === who.toLowerCase() ? 'it' : 'It'],
    };
  }),
});

const saysThing = (verb: string, next: string): boolean =>
  verb === 'has' ? AFTER_HAVE.test(next) : / be$|^(?:is|was)$/u.test(verb) ? AFTER_BE.test(next) : true;

// A thing opens the sentence, or the one before ends with it; nobody else has been named who could be meant.
function antecedent(doc: Document, block: Block, at: number, who: string): string | undefined {
  const before = block.text.slice(Math.max(0, at - REACH), at);
  const sentence = /(?:^|[.!?] )(?<words>[^.!?]*)$/u.exec(before)?.groups?.['words'] ?? '';
  if (sentence === '') {
    const earlier = doc.prose.slice(Math.max(0, block.span.start - REACH), block.span.start) + before;
    const last = /(?:^|[.!?] )(?<words>[^.!?]*)[.!] $/u.exec(before)?.groups?.['words'] ?? '';
    if (HUMAN.test(earlier) || NAME.test(last) || !/^[HS]/u.test(who)) return undefined;
    return THING_LAST.test(last) || THING_FIRST.test(last) ? 'the sentence before speaks of a thing' : undefined;
  }
  if (!/(?:[,;] | and |, but | because )$/u.test(sentence.replace(/(?:and|but|because|so) $/u, ', '))) return undefined;
  if (HUMAN.test(before) || NAME.test(sentence) || /["“”]/u.test(sentence)) return undefined;
  return THING_FIRST.test(sentence) ? 'the sentence speaks of a thing' : undefined;
}
