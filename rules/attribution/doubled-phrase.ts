import { COORDINATORS, DETERMINERS, defineRule, onEcho, PREPOSITIONS, type TextSite } from 'mtlint/rule';

// A preposition or article with one to three more words, said twice. A mark between the two makes it a figure of speech.
const TWICE =
  /(?<![\d'’-])(?<phrase>(?:on|in|at|during|since|from|for|with|of|the|this|last|next|every) (?:[\p{L}\p{N}]+ ){0,3}?[\p{L}\p{N}]+) (?<again>\k<phrase>)(?![\p{L}\p{N}'’-])/iu;

const OPEN_END = new Set([...PREPOSITIONS, ...COORDINATORS, ...DETERMINERS, 'to', 'not']);

// How far the word before a phrase, or the blank behind it, may reach.
const NEAR = 40;

function* check({ block, match, span }: TextSite) {
  const { phrase = '', again = '' } = match.groups ?? {};
  const last = phrase.split(' ').at(-1)?.toLowerCase() ?? '';
  if (OPEN_END.has(last)) return;
  // “layer on layer on layer”: the phrase begins one word earlier than it seems.
  const reach = phrase.length + NEAR;
  const before = block.text
    .slice(Math.max(0, match.index - reach), match.index)
    .trimEnd()
    .toLowerCase();
  if (before.endsWith(` ${last}`) || before === last) return;
  // “in the end the end of the road”: an adverbial and the subject after it.
  if (!PREPOSITIONS.has(phrase.split(' ')[0]?.toLowerCase() ?? '') && PREPOSITIONS.has(before.split(' ').at(-1) ?? ''))
    return;
  // Three times and more is a chant, or a loop, which is another rule’s.
  const end = match.index + match[0].length;
  const rest = block.text
    .slice(end, end + reach)
    .trimStart()
    .toLowerCase();
  if (rest.startsWith(phrase.toLowerCase()) || before.endsWith(phrase.toLowerCase())) return;
  if (again !== again.toLowerCase() && phrase === phrase.toLowerCase()) return;
  yield {
    span,
    message: `“${phrase}” stands twice in a row.`,
    evidence: ['the same words in the same order, with no mark between'],
    strength: 0.7,
    replacements: [phrase],
  };
}

export default defineRule({
  summary: 'A phrase of time or place stands once in its clause.',
  why: `When a sentence is translated in pieces, an adverbial that the source has once may come out at the end of one piece and again at the beginning of the next: *on Monday on Monday*. Two equal phrases side by side, without a comma, are no figure of speech in English.`,
  detects: 'doubled-word-or-verb',
  mqm: 'accuracy/addition',
  impact: 'minor',
  origins: [],
  repair: 'Keep one',
  examples: {
    bad: [
      'The bakers met [on Friday on Friday -> on Friday] to talk about flour.',
      'Snow fell [in the north in the north -> in the north] of the island.',
      'Rents have doubled [since 2015 since 2015 -> since 2015].',
      'A crowd gathered [at the gate at the gate -> at the gate] of the plant.',
      'They will vote [next week next week -> next week] on the budget.',
    ],
    good: [
      'Government of the people, by the people, for the people.',
      'Stone on stone on stone, the wall grew.',
      'Day after day after day they waited, time after time.',
      'On and on and on he talked, in and out and in and out.',
      'In the morning, in the morning, we will ride.',
      'From time to time the light goes out.',
      'The more the merrier, the more the better.',
      'In the end the end of the road was ours.',
    ],
    misses: ['He [was in Rome, was in Rome -> was in Rome] last year.'],
  },
  // A phrase has up to five words.
  check: onEcho(5, TWICE, check),
});
