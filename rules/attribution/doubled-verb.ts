import {
  DETERMINERS,
  defineRule,
  onWords,
  RANKS,
  ROLES,
  SPEECH_PAST,
  SUBJECT_PRONOUNS,
  type Token,
  type WordSite,
} from 'mtlint/rule';

const VERBS = new Set([...SPEECH_PAST, 'says']);

// Past forms that also stand before a noun: “said added sugar was …”, “reported confirmed cases”.
const ATTRIBUTIVE = new Set(
  `added announced claimed confirmed reported alleged estimated proposed suggested promised stated noted declared admitted quoted
  mentioned recalled indicated answered repeated pledged predicted denied revealed disclosed urged pointed specified continued
  condemned acknowledged deplored regretted denounced stressed underlined reiterated affirmed`.split(/\s+/),
);

// Plainest first, as editors write; the rest of the verbs say more than “said” and are kept before it. What is left for the end
// is what machines make of “déclarer”, “assurer”, “indiquer”, “affirmer”.
const STIFF = ['affirmed', 'declared', 'stated', 'indicated', 'assured', 'announced'];

// “those who replied said”, “the letter he wrote said”, “what she said confirmed”: the first verb ends a clause of its own.
const OPENS_CLAUSE = new Set(
  'who whom which that what whatever whoever when where if as how everything anything something nothing all things those one'.split(
    ' ',
  ),
);
const BLOCKS_FINITE = new Set(
  'be been being is are was were am get gets got the a an this these his her its their to not'.split(' '),
);
const REACH = 7;

// Without the object that these need, they are participles: “the officials quoted said”.
const NEEDS_OBJECT = new Set(
  'quoted mentioned condemned criticised criticized praised hailed denounced deplored welcomed urged told'.split(' '),
);

// “a message in which he announced said that”, “Moen, who confirmed stated that”: after a preposition or a comma the relative
// clause cannot end at its verb, with the main verb next.
function isLooseRelative(relative: Token): boolean {
  if (!/^(?:who|which|whom)$/.test(relative.lower)) return false;
  return relative.before?.pos === 'ADP' || relative.before?.text === ',';
}

function isFiniteFirst(token: Token): boolean {
  if (NEEDS_OBJECT.has(token.lower) && !/^["“”,]$/.test(token.before?.text ?? '')) return false;
  let at = token.before;
  if (at && BLOCKS_FINITE.has(at.lower) && !/^were?$|^was$/.test(at.lower)) return false;
  for (let steps = 0; at && steps < REACH; at = at.before, steps += 1) {
    if (/^["“”«».!?;:,]$/.test(at.text)) return true;
    if (OPENS_CLAUSE.has(at.lower)) return isLooseRelative(at);
    // “the story he told suggested”: noun and pronoun side by side
    if (SUBJECT_PRONOUNS.has(at.lower) && at.before && /^(?:NOUN|PROPN)$/.test(at.before.pos)) return false;
  }
  return true;
}

// What follows a finite verb of speech: a clause, a quotation, a person, an adjunct or the end. A bare noun makes a participle.
function isFiniteSecond(token: Token): boolean {
  if (!ATTRIBUTIVE.has(token.lower)) return true;
  const next = token.after;
  if (!next || !/^[\p{L}\p{N}]/u.test(next.text)) return true;
  if (DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower) || ROLES.has(next.lower) || RANKS.has(next.lower))
    return true;
  return /^\p{Lu}/u.test(next.text) || /^(?:ADP|SCONJ|ADV|PRON|AUX|PART)$/.test(next.pos);
}

function rank(verb: string): number {
  const stiff = STIFF.indexOf(verb);
  if (stiff >= 0) return 3 + STIFF.length - stiff;
  return verb === 'said' || verb === 'says' ? (verb === 'says' ? 3 : 2) : 1;
}

function* check({ token }: WordSite) {
  const second = token.after;
  if (!second || !VERBS.has(second.lower) || !second.spaced || token.opaque || second.opaque) return;
  if (second.lower === token.lower || /^\p{Lu}/u.test(second.text)) return;
  if (!isFiniteFirst(token) || !isFiniteSecond(second)) return;
  const words = `${token.text} ${second.text}`;
  const kept = [token.lower, second.lower].sort((a, b) => rank(a) - rank(b));
  const opens = /^\p{Lu}/u.test(token.text);
  yield {
    span: { start: token.span.start, end: second.span.end },
    message: `“${words}”: two finite verbs of speech stand side by side, and a clause has one.`,
    evidence: ['no mark or conjunction between the two', `“${token.lower}” and “${second.lower}” say the same thing`],
    strength: ATTRIBUTIVE.has(second.lower) && !/^said$|^says$/.test(token.lower) ? 0.7 : 0.9,
    replacements: kept.map((verb) => (opens ? verb.replace(/^./u, (letter) => letter.toUpperCase()) : verb)),
  };
}

export default defineRule({
  summary: 'A clause has one verb of speech: said or declared, never both side by side.',
  why: `Translation engines build a sentence from pieces, and where two pieces each bring the verb that introduces the speaker, both stay: *said declared the Pentagon*. Post-editing memories leave the same mark when *déclarer*, *assurer* or *indiquer* is translated twice. No English clause puts two finite verbs of speech together without a comma or a conjunction.`,
  detects: 'doubled-word-or-verb',
  mqm: 'accuracy/addition',
  impact: 'major',
  origins: [],
  repair: 'Keep one verb',
  examples: {
    bad: [
      'The bridge is safe, [said affirmed -> said | affirmed] the engineers on Tuesday.',
      '“We will appeal,” [replied said -> replied | said] her lawyer.',
      'The company [explained stated -> explained | stated] that the plant would close in May.',
      'She has [warned indicated -> warned | indicated] that the dam may not hold.',
      'Rangers [said says -> said | says] the bear had been seen near the camp.',
      'The mayor, who on Friday [confirmed stated -> confirmed | stated] that she would run, has fallen ill.',
      '“It was dark,” [added announced -> added | announced] a second driver.',
    ],
    good: [
      'The doctor said added sugar was the main cause.',
      'The agency reported confirmed cases in four regions.',
      'Most of those who replied said they had never voted.',
      'The letter he wrote said nothing about money.',
      'What she said confirmed our fears.',
      'He said, added a wink and left.',
      'The ministry said estimated losses were twice as high.',
      'The officials quoted said the talks had failed.',
      'The report said proposed changes to the law were overdue.',
      'Asked twice, he replied and told us the truth.',
    ],
    misses: ['“We will see,” [he said he added -> he added].'],
  },
  check: onWords(VERBS, check, {
    company: { words: VERBS, from: 1, to: 1 },
    promising: (text, _, end) => VERBS.has(/^\s+(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''),
  }),
});
