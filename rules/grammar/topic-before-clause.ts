import { defineRule, type Finding, onTextAt, type TextSite } from 'mtlint/rule';
import { sentenceUpTo } from './_phrases.js';

const CLAUSE =
  /(?:there (?:is|are|was|were)(?! (?:also|then|though|however)\b)|you (?:can|must|may|should|need to|have to)|it is (?:possible|necessary)) (?=[a-z])/u;

// “The boat, there are …”: a noun phrase that no verb and no preposition links to what follows.
const TOPIC =
  /^(?<topic>(?:(?:The|Other|These|Those|All|All the) (?:[\p{L}\p{N}-]+ ){0,2}|(?!Because|Instead|Ahead|Regardless|Inside|Outside|Out|Most|Some|None|Half|Part|Plenty|Irrespective|Any|Many)\p{Lu}\p{Ll}+ of (?:the|this|these) )[\p{L}\p{N}-]{2,}), $/u;

// Noun phrases that serve as adverbs: “the next day, there was …”; and what an old proverb or an editor sets before a comma.
const ADVERBIAL =
  /\b(?:times?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|years?|seasons?|decades?|centur(?:y|ies)|moments?|minutes?|seconds?|hours?|instant|spring|summer|autumn|fall|winter|way|ways|\p{L}+day|more|less|fewer|better|best|same|while|thing|things|point|line|truth|fact|rest|being|else|considered|told|said|aside|apart|others?|equal|first|latter|former|cases?|hand|wise|least|most|not|is|are|was|were|has|have|had|who|that|which|if|when|once|after|before|as|\p{L}+ly)$/iu;
const VERBAL =
  /\b(?:in|is|are|was|were|has|have|had|does|do|did|can|will|who|that|which|if|when|where|not|\p{L}{3,}ing|\p{L}{3,}ed)\b/iu;

export default defineRule({
  summary: 'English links a topic to its clause by a preposition or makes it the subject: “On the boat there are …”.',
  why: `Japanese は, Korean 은/는 and Chinese topics stand before a clause with nothing but a pause: この船は、灯りが三つあります. An engine
    that keeps the pause writes “The boat, there are three lamps”, where the noun phrase has no place in the English clause.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/grammar',
  impact: 'major',
  origins: ['ja', 'ko', 'zh'],
  examples: {
    bad: [
      '[The ferry, there are ->] three decks for cars.',
      '[Repair of the lamp, you can ->] do at home.',
      'The light is weak. [The harbour, there is ->] no buoy at all.',
      '[The old bridge, it is possible ->] to cross in summer.',
      '[Other lamps, you must ->] order in town.',
    ],
    good: [
      'On the ferry there are three decks for cars.',
      'The next day, there was no wind, and the last time, you could see the cape.',
      'The truth is, there are no eels. The bigger the net, you must know, the better.',
      'My friends, you can stay. Captain, you must turn back.',
      'The lamp repaired, there was light; all things considered, you can stay.',
      'The ferry, there are those who say, never sank.',
      'All in all, there is no lamp. The result: there is no light.',
      'Whatever the weather, you can see the buoy.',
    ],
    misses: ['[This lamp, we ->] have had it since the war.'],
  },
  check: onTextAt(
    ['there', 'you', 'it'],
    CLAUSE,
    function* (site) {
      const finding = judge(site);
      if (finding) yield finding;
    },
    { promising: (text, start) => text.startsWith(', ', start - 2) },
  ),
});

function judge({ block, match, span }: TextSite): Finding | undefined {
  const before = sentenceUpTo(block.text, match.index);
  const { topic = '' } = TOPIC.exec(before)?.groups ?? {};
  if (!topic || ADVERBIAL.test(topic) || VERBAL.test(topic)) return undefined;
  // “The ferry, there are those who say, never sank”: a remark between two commas.
  const rest = /^[^.!?]*/u.exec(block.text.slice(match.index, match.index + 120))?.[0] ?? '';
  if (/, (?!and\b|but\b|or\b|which\b|so\b|etc\b)/u.test(rest)) return undefined;
  return {
    span: { start: span.start - before.length, end: span.end - 1 },
    message: `“${topic}” stands before a clause in which it has no place, as a Japanese, Korean or Chinese topic does.`,
    evidence: [
      'a noun phrase alone opens the sentence',
      `“${match[0].trim()}” begins a clause with a subject of its own`,
    ],
    strength: 0.7,
  };
}
