import { RANKS, slice, type Token } from 'mtlint/rule';

/** Upper case for the first letter, the rest as it stands. */
export function capitalise(words: string): string {
  return words.replace(/^./u, (letter) => letter.toUpperCase());
}

/**
 * A person's name as English writes it after “the” has gone: the rank takes a capital (“Colonel Marotto”), a role keeps its
 * small letter (“spokesman Wayne Marotto”). `title` is the word after the article.
 */
export function withoutArticle(prose: string, title: Token, end: number): string {
  const rest = slice(prose, { start: title.span.start, end });
  return RANKS.has(title.lower) ? capitalise(rest) : rest;
}
