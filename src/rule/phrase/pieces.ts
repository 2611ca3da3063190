/** One piece of a phrase as it is written: a word, a class, a group, a guard, a mark of punctuation, or an edge of the flag. */
export type Piece = Readonly<{
  kind: 'word' | 'class' | 'group' | 'guard' | 'punctuation' | 'edge';
  /** What stands inside the signs: `take~` of `take~?`, `det` of `<det>`, `a|b` of `!(a|b)`. */
  text: string;
  /** True with a `?` behind it: it may be missing. */
  optional: boolean;
}>;

const WRITTEN = /[[\],:]|!?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\??|<[^<>]*>\??|[^\s[\]()<>,:?]+\??/gu;

/** The pieces of a phrase as they are written, in order. Every phrase is cut so when its rule first runs; reading them waits. */
export const cut = (phrase: string): readonly string[] => phrase.match(WRITTEN) ?? [];

/**
 * Reads the pieces of a phrase, or of one alternative of a group, in order.
 * @throws where some of it is no piece, such as a bracket that is never closed
 */
export function piecesOf(phrase: string): readonly Piece[] {
  const pieces = cut(phrase);
  if (pieces.join('').replace(/\s/g, '') !== phrase.replace(/\s/g, '')) throw new Error(`cannot read “${phrase}”`);
  return pieces.map(pieceOf);
}

function pieceOf(written: string): Piece {
  const optional = written.endsWith('?');
  const bare = optional ? written.slice(0, -1) : written;
  if (bare === '[' || bare === ']') return { kind: 'edge', text: bare, optional };
  if (bare === ',' || bare === ':') return { kind: 'punctuation', text: bare, optional };
  if (bare.startsWith('!(')) return { kind: 'guard', text: bare.slice(2, -1), optional };
  if (bare.startsWith('(')) return { kind: 'group', text: bare.slice(1, -1), optional };
  return bare.startsWith('<')
    ? { kind: 'class', text: bare.slice(1, -1), optional }
    : { kind: 'word', text: bare, optional };
}

/** True for `<adj>` and `<adj 2>`, which stand for any words but function words. */
export const isGap = ({ kind, text }: Piece): boolean => kind === 'class' && /^adj(?: \d)?$/.test(text);

/** How many words a class stands for at most. */
export const mostOf = (piece: Piece): number => (isGap(piece) ? Number(piece.text.slice('adj '.length) || 1) : 1);

/** The alternatives of a group: `a|b (c|d)` has two. */
export function alternativesOf(group: string): readonly string[] {
  if (!group.includes('(')) return group.split('|');
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= group.length; at += 1) {
    if (group[at] === '(') depth += 1;
    else if (group[at] === ')') depth -= 1;
    else if (at === group.length || (group[at] === '|' && depth === 0)) {
      alternatives.push(group.slice(start, at));
      start = at + 1;
    }
  }
  return alternatives;
}
