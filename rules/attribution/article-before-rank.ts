import {
  AUXILIARIES,
  defineRule,
  MONTHS,
  NATIONALITIES,
  onWords,
  RANKS,
  SPEECH_VERBS,
  slice,
  type Token,
  WEEKDAYS,
  type WordSite,
} from 'mtlint/rule';
import { isInverting } from './_inverted.ts';
import { withoutArticle } from './_titled-name.ts';

// Words of rank that are as often adjectives (“the major League”), kin (“the sister Mary”), or offices that good English does
// use as an apposition (“the judge Ann Hale”).
const AMBIGUOUS = new Set(
  `major private count deputy justice judge magistrate prosecutor officer detective inspector superintendent constable brother
  sister father mother sir dame lord lady miss cadet sheriff pastor rabbi imam representative`.split(/\s+/),
);

// “the general Assembly”, “the president University”: no surnames.
const BODIES = new Set(
  `Assembly Election Elections Council Court Staff Motors Electric Secretary Manager Director Hospital Conference University
  College School Street Minister President House Palace Office Hotel`.split(/\s+/),
);

const PARTICLES = new Set('- al el bin ben de da di la le van von der den dos'.split(' '));

const NAME_FOLLOWS = new RegExp(`^\\s*(?:(?:${[...PARTICLES].join('|')})[\\s-]\\s*)?[“"‘']?\\p{Lu}`, 'u');

const speaks = (rest: string): boolean =>
  rest.match(/\p{L}+/gu)?.some((word) => SPEECH_VERBS.has(word.toLowerCase())) === true;

const NO_SURNAMES = new Set([...MONTHS, ...WEEKDAYS, ...NATIONALITIES, ...BODIES]);

const isName = (token: Token | undefined): boolean =>
  token !== undefined && !token.opaque && /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(token.text) && !NO_SURNAMES.has(token.text);

function endOfName(first: Token): Token {
  let last = first;
  for (let at = first.after, steps = 0; at && steps < 8; at = at.after, steps += 1) {
    if (isName(at)) last = at;
    else if (!PARTICLES.has(at.text) || !isName(at.after)) break;
  }
  return last;
}

// “the colonel Sanders recipe”: the name is part of a longer phrase that the article belongs to.
function isAttributive(name: Token): boolean {
  const next = name.after;
  if (!next || SPEECH_VERBS.has(next.lower) || AUXILIARIES.has(next.lower)) return false;
  return next.pos === 'NOUN' || next.pos === 'ADJ' || next.lower === 'of' || /^['’]s?$|^[&-]$/.test(next.text);
}

function* check({ doc, block, token }: WordSite) {
  const article = token.before;
  const name = token.after && PARTICLES.has(token.after.text) ? token.after.after : token.after;
  if (block.kind === 'heading' || article?.lower !== 'the' || !name || !isName(name)) return;
  const end = endOfName(name);
  if (isAttributive(end)) return;
  const small = /^\p{Ll}/u.test(token.text);
  // A capital may be that of a ship, a coin or a film, none of which speaks.
  if (!small && !(end.after && SPEECH_VERBS.has(end.after.lower))) return;
  const span = { start: article.span.start, end: end.span.end };
  // The clause that puts its speaker last is told and repaired as a whole.
  if (isInverting(article)) return;
  const right = withoutArticle(doc.prose, token, span.end);
  yield {
    span,
    message: `“${slice(doc.prose, span)}” has an article before a rank that stands with its holder’s name; English writes “${right}”.`,
    evidence: [
      `“${token.text}” is a title`,
      `“${slice(doc.prose, { start: name.span.start, end: span.end })}” is a name`,
    ],
    // With a given name the office may be an apposition (“the actor Idris Grant”); with a surname alone it never is.
    strength: !small ? 0.5 : end === name ? 0.8 : 0.35,
    replacements: [right],
  };
}

export default defineRule({
  summary: 'A rank before a surname is part of the name and takes no article.',
  why: `French, Spanish, Italian, Portuguese and Arabic need the article before a title (*le colonel*, *el presidente*, *il professor*); English makes the title part of the name, with a capital and without *the*. A rank that keeps both the article and its small letter was carried over word by word.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'ar', 'de'],
  repair: 'Drop the article',
  examples: {
    bad: [
      'Soldiers loyal to [the general Baptiste -> General Baptiste] took the airport.',
      '[The president Moreau -> President Moreau] will receive the strikers today.',
      'A letter from [the archbishop Tomasi -> Archbishop Tomasi] was read aloud.',
      'The order came from [the captain van Houten -> Captain van Houten], who has since resigned.',
      'According to [the senator Ruiz -> Senator Ruiz], the law will pass.',
      'Afterwards [the Governor Sato -> Governor Sato] said nothing.',
    ],
    good: [
      'Colonel Marsh, the base commander, said the runway was clear.',
      'The actor Idris Grant and the singer Mara Holt were there.',
      'The late President Kelso never saw it finished.',
      'We sailed on the Queen Charlotte and slept at the Captain Morgan.',
      'She reads the King James Bible every night.',
      'Workers at the General Motors plant walked out.',
      'The former president Anna Kelso opened the library.',
      'He collects the president Lincoln stamps of 1866.',
      'The colonel nodded, and the general Assembly fell silent.',
    ],
    falseAlarms: ['The statue shows [the general Washington -> General Washington] admired most.'],
    misses: ['Only [the judge Hale -> Judge Hale] disagreed.'],
  },
  check: onWords(
    [...RANKS].filter((rank) => !AMBIGUOUS.has(rank)),
    check,
    {
      company: { words: ['the'], from: -1, to: -1 },
      promising: (text, start, end) =>
        /the\s$/iu.test(text.slice(Math.max(0, start - 4), start)) &&
        NAME_FOLLOWS.test(text.slice(end, end + 12)) &&
        (/\p{Ll}/u.test(text.charAt(start)) || speaks(text.slice(end, end + 120))),
    },
  ),
});
