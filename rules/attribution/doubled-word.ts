import { defineRule, onEcho, type TextSite, type Token, tokenAt } from 'mtlint/rule';

// The case of the second letter must be the same or smaller: “The the”, not “the The Hague”.
const TWICE = /(?<![\p{L}\d'’.@#/_–-])(\p{L}+) +(\1)(?![\p{L}\p{N}'’@/_–([=-]|\.\p{L})/iu;

// Words of grammar that English never repeats at once. Left out: those that it does (that that, had had, her her, is is, do do,
// in in, it it, you you), names (Will, May) and what speakers stammer (I I, we we).
const NEVER_TWICE = new Set(
  `the a an of and or with from into their our its your my be been has would could should must which because but than these
  those at between about against among upon every`.split(/\s+/),
);

// A verb may end in one of these and an adjunct begin with it: “voted on on Monday”.
const PARTICLES = new Set('to for by on in'.split(' '));

// Said twice for effect or in play.
const ECHOES = new Set(
  'bang boom knock tick ding drip splash chop blah yada hush ting chug ping rock girl work love time home road rain snow night'.split(
    ' ',
  ),
);

type Doubled = Readonly<{ strength: number; reason: string }>;

function isDoubled({ block, span, match }: TextSite): Doubled | undefined {
  const [all, first = '', second = ''] = match;
  const lower = first.toLowerCase();
  if (second !== second.toLowerCase() || (first.length > 1 && first === first.toUpperCase())) return undefined;
  const before = block.text.slice(Math.max(0, match.index - 4), match.index);
  if (/\p{Lu}/u.test(first) && !/(?:^|[.!?…:]["”»)]?|["“«(]) *$/u.test(before)) return undefined;
  if (NEVER_TWICE.has(lower)) return { strength: 0.8, reason: `“${lower}” is never said twice in a row` };
  const end = match.index + all.length;
  const again = block.text.slice(end, end + 2 * lower.length);
  if (again.trimStart().toLowerCase().startsWith(lower)) return undefined;
  const isParticle = PARTICLES.has(lower);
  if (!isParticle && (lower.length < 5 || ECHOES.has(lower))) return undefined;
  // Verse begins so, and “again again” is somebody’s phrase.
  if (!isParticle && (before === '' || /["“‘']$/u.test(before))) return undefined;
  const token = tokenAt(block, span.start);
  if (!token || token.opaque) return undefined;
  return isParticle ? doubledParticle(token) : doubledContent(token);
}

function doubledParticle({ lower, before }: Token): Doubled | undefined {
  const governs = before && /^(?:VERB|AUX|ADV|ADP|PRON)$/.test(before.pos);
  return governs ? undefined : { strength: 0.6, reason: `no verb before it that ends in “${lower}”` };
}

function doubledContent({ lower, pos, after }: Token): Doubled | undefined {
  if (/(?:ed|tion|ment|ity)$/u.test(lower))
    return { strength: 0.6, reason: 'nobody says such a word twice for effect' };
  return pos === 'NOUN' && after?.pos === 'NOUN'
    ? { strength: 0.4, reason: 'a noun that stands before itself' }
    : undefined;
}

export default defineRule({
  summary: 'A word stands once: the, of and their like never follow themselves.',
  why: `Where two segments meet, or where a name or a link was lifted out and put back, the last word of one piece and the first of the next are the same, and both stay. Chinese and Japanese compounds leave doubled nouns as well (*the chain chain*). People double words when they retype a line; words that English does double (*had had*, *that that*, *no no*) are left alone.`,
  detects: 'doubled-word-or-verb',
  mqm: 'accuracy/addition',
  impact: 'minor',
  origins: [],
  repair: 'Keep one',
  examples: {
    bad: [
      'The town lies at the foot of [the the -> the] mountain.',
      'A third [of of -> of] all visitors come in August.',
      '[The the -> The] ferry did not sail that day.',
      'They were sent home [with with -> with] their parents.',
      'He asked for a copy of [the the -> the] “small print”.',
      'The inn is [located located -> located] in the old port.',
      'The factory makes parts for the [engine engine -> engine] and the gearbox.',
    ],
    good: [
      'lanterns lanterns everywhere the children cry',
      'In the second draft “lanterns lanterns” is struck out.',
      'He had had enough, and he said that that was that.',
      'No no, it was very very long ago, many many years.',
      'She gave her her keys.',
      'Duran Duran played in Baden Baden; Boutros Boutros Ghali was there.',
      'What it is is a mistake, and all the tools we have have been lent.',
      'Build it with add_executable(server server.cpp) first.',
      'The bill will be voted on on Monday.',
      'They moved to The Hague, the The Hague of our dreams.',
      'Knock knock, bye bye, night night.',
      'Vitamin A a day, plan B by noon.',
      'We came in in silence and logged on on our own.',
      'Location location location, say the agents.',
    ],
    misses: ['It [is is -> is] raining again.'],
  },
  check: onEcho(1, TWICE, function* (site) {
    const doubled = isDoubled(site);
    if (!doubled) return;
    yield {
      span: site.span,
      message: `“${site.match[0]}” says “${site.match[2]}” twice.`,
      evidence: [doubled.reason],
      strength: doubled.strength,
      replacements: [site.match[1] ?? ''],
    };
  }),
});
