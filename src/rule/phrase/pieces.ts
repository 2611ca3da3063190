/** One piece of a phrase as it is written: a word, a class, a group, a guard, a mark of punctuation, or an edge of the flag. */
export type Piece = Readonly<{
  kind: 'word' | 'class' | 'group' | 'guard' | 'punctuation' | 'edge';
  /** What stands inside the signs: `take~` of `take~?`, `det` of `<det>`, `a|b` of `!(a|b)`. */
  text: string;
  /** True with a `?` behind it: it may be missing. */
  optional: boolean;
  /** How many words a class may hold: the 2 of `<adj 2>`. */
  most: number;
}>;

const PIECE = /[[\]]|[,:]|!?\((?:[^()]|\([^()]*\))*\)\??|<\w+(?: \d)?>\??|[^\s[\]()<>,:?]+\??/gu;

/** Reads the pieces of a phrase, or of one alternative of a group, in order. */
export function piecesOf(phrase: string): readonly Piece[] {
  return (phrase.match(PIECE) ?? []).map(pieceOf);
}

function pieceOf(written: string): Piece {
  const optional = written.endsWith('?');
  const bare = optional ? written.slice(0, -1) : written;
  const piece = (kind: Piece['kind'], text: string, most = 1): Piece => ({ kind, text, optional, most });
  if (bare === '[' || bare === ']') return piece('edge', bare);
  if (bare === ',' || bare === ':') return piece('punctuation', bare);
  if (bare.startsWith('!(')) return piece('guard', bare.slice(2, -1));
  if (bare.startsWith('(')) return piece('group', bare.slice(1, -1));
  if (!bare.startsWith('<')) return piece('word', bare);
  const [name = '', count] = bare.slice(1, -1).split(' ');
  return piece('class', name, Number(count ?? 1));
}

/** The alternatives of a group: `a|b (c|d)` has two. */
export function alternativesOf(group: string): readonly string[] {
  let depth = 0;
  const alternatives = [''];
  for (const character of group) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) alternatives.push('');
    else alternatives.push((alternatives.pop() ?? '') + character);
  }
  return alternatives.map((alternative) => alternative.trim());
}
