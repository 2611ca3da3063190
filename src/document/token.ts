import type { Span } from '../text/span.js';
import { type Tagging, tag } from './tagger.js';

/** The universal parts of speech, as wink-nlp assigns them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token of a block. Tokens are linked, so that a rule can look around; the chain ends at the edges of the block. */
export type Token = Readonly<{
  text: string;
  /** `text` in lower case, for look-ups. */
  lower: string;
  pos: PartOfSpeech;
  /** Offsets in the prose of the document. */
  span: Span;
  /** True where white space, or the start of the block, stands before it. */
  spaced: boolean;
  /** True where it stands for code, a URL or templating: its letters are not words of the text. */
  opaque: boolean;
  /** Its place among the tokens of its block. */
  index: number;
  before: Token | undefined;
  after: Token | undefined;
}>;

/** A sentence as wink-nlp cuts it: half-open indexes into the tokens of the block, and the span from first to last token. */
export type Sentence = Readonly<{ first: number; end: number; span: Span }>;

/** The tokens and sentences of one block. */
export type Analysis = Readonly<{ tokens: readonly Token[]; sentences: readonly Sentence[] }>;

type Linked = { -readonly [K in keyof Token]: Token[K] };

/**
 * Tokenises and tags a block of prose that begins at `start` of its document, where the `opaque` spans lie too. White space is no token here, whatever wink
 * says, and wink's values are found again in the text in order, since its own spacing cannot be summed up to offsets.
 * @throws where wink returns a token that is not in the text: no such text is known
 */
export function analyse(prose: string, start: number, opaque: readonly Span[]): Analysis {
  const tagging = tag(prose);
  const { values, tags } = tagging;
  const tokens: Linked[] = [];
  const indexes: number[] = [];
  let before: Linked | undefined;
  let cursor = 0;
  let hidden = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? '';
    const place = prose.indexOf(value, cursor);
    if (place < 0) throw new Error(`the tagger made up the token ${JSON.stringify(value)}`);
    indexes.push(tokens.length);
    cursor = place + value.length;
    if (isSpace(value, 0) && value.trim() === '') continue;
    while ((opaque[hidden]?.end ?? Infinity) <= start + place) hidden += 1;
    const token: Linked = {
      text: value,
      lower: value.toLowerCase(),
      pos: tags[at] ?? 'X',
      span: { start: start + place, end: start + cursor },
      spaced: place === 0 || isSpace(prose, place - 1),
      opaque: (opaque[hidden]?.start ?? Infinity) < start + cursor,
      index: tokens.length,
      before,
      after: undefined,
    };
    if (before) before.after = token;
    before = token;
    tokens.push(token);
  }
  return { tokens, sentences: sentencesOf(tagging, tokens, indexes) };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return false;
  return code === 0x20 || text.charAt(at).trim() === '';
}

function sentencesOf(tagging: Tagging, tokens: readonly Token[], indexes: readonly number[]): Sentence[] {
  return tagging.sentences.flatMap(([from, to]) => {
    const first = indexes[from] ?? 0;
    const end = indexes[to + 1] ?? tokens.length;
    const opening = tokens[first];
    const closing = tokens[end - 1];
    if (first >= end || !opening || !closing) return [];
    return [{ first, end, span: { start: opening.span.start, end: closing.span.end } }];
  });
}
