import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SPEECH_VERBS,
  SUBORDINATORS,
  WH_WORDS,
} from 'mtlint/rule';

/** What runs into a quotation: the word before it, and its kind. */
export type RunIn = Readonly<{ word: string; kind: 'article' | 'preposition' | 'be' | 'word' }>;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Words before which a whole sentence, a title or a name is quoted without any mark.
const INTRODUCES = list(`
  as like that titled entitled named dubbed see labelled labeled known nicknamed aka reads read reading saying shouting shout
  chanting chant singing sing whether than and or but either nor
  word words phrase phrases term terms slogan slogans motto mottos message messages sign signs chant chants cry cries call calls
  shout shouts title song songs single album track film movie show series novel book book’s article story poem play painting
  headline caption hashtag tag label question answer reply response theme name names nickname quote quotation line lines
  campaign policy principle rule rules law saying proverb adage mantra button link menu tab option field page error`);
// With these in the sentence, the quotation is something to click on, to read or to sing.
const CONTEXT =
  /\b(?:click\p{L}*|scroll\p{L}*|go to|open|enter|screen|app|website|icon|press\p{L}*|select\p{L}*|choos\p{L}*|chose|tap\p{L}*|typ(?:e|es|ed|ing)|menu|button|tab|song|album|single|sang|sing|perform\p{L}*|film|movie|show|series|episode|novel|book|titled?|entitled|slogan|motto|sign|signs|banner|banners|placard\p{L}*|headline|article|essay|poem|hashtag|called (?:the|an?) $|named|program|programme|chant\p{L}*|song’s|phrases?|words?|expression|proverb|report|paper|study|document|section|chapter)\b[^.!?]{0,60}$/u;
// What is quoted behind “is” may be these things’ own words.
const WORDING =
  /\b(?:answer|reply|response|rule|advice|message|theme|name|verdict|greeting|question|caption|text|headline|line|mantra|creed|goal|aim|mission|philosophy|idea|option|choice|default|value)(?: [^.!?]{0,40})? \S+ $/u;
// A quotation before one of these is a label or a slogan: the “Forgot password” page.
const LABELLED =
  /^ (?:buttons?|links?|menus?|tabs?|options?|fields?|pages?|errors?|dialog\p{L}*|messages?|settings?|boxes|box|checkbox\p{L}*|sections?|columns?|folders?|commands?|keys?|icons?|signs?|slogans?|movement|campaign|polic(?:y|ies)|program(?:me)?s?|songs?|films?|series|speech(?:es)?|chants?|cards?|stickers?|labels?|buttons|posters?|banners?|headlines?|articles?|columns?|shows?|tours?|projects?|initiatives?|events?|days?|awards?|game|test)\b/u;

const GRAMMATICAL: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...COORDINATORS,
  ...PREPOSITIONS,
  ...SPEECH_VERBS,
  ...SUBORDINATORS,
  ...WH_WORDS,
]);
const ARTICLES = list('a an the his her its their our my your this these those');

/** What leads into a quotation without a mark, within a phrase of the sentence around it. */
export function runInOf(before: string, after: string): RunIn | undefined {
  if (!before.endsWith(' ')) return undefined;
  const last = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1);
  const word = /(?:^|[^\p{L}’'-])(\p{Ll}[\p{L}’'-]*)$/u.exec(last)?.[1];
  if (!word || INTRODUCES.has(word) || SPEECH_VERBS.has(word) || CONTEXT.test(before) || LABELLED.test(after))
    return undefined;
  if (ARTICLES.has(word)) return { word, kind: 'article' };
  if (DETERMINERS.has(word)) return undefined;
  if (PREPOSITIONS.has(word)) return { word, kind: 'preposition' };
  if (!AUXILIARIES.has(word)) return { word, kind: 'word' };
  return WORDING.test(before) ? undefined : { word, kind: 'be' };
}

/** True where a noun follows that the quotation stands before like an adjective: the “law and order” candidate. */
export function isPremodifier(inner: string, after: string): boolean {
  const next = /^ (\p{Ll}[\p{L}’'-]*)/u.exec(after)?.[1];
  return next !== undefined && /\p{L}$/u.test(inner) && !GRAMMATICAL.has(next);
}
