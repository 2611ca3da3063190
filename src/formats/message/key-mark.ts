const MARKS = [/_(?=[\p{L}\p{N}])/gu, /&(?=[\p{L}\p{N}])(?!\w{1,40};)/gu];

/**
 * The mark in front of the letter that a menu underlines, `_` or `&`: what has exactly one of them in a message and in its source.
 * Elsewhere it is part of a name, or a joint between two.
 */
export function keyMark(text: string, source: string): RegExp | undefined {
  const once = (pattern: RegExp, where: string) => where.match(pattern)?.length === 1;
  const found = MARKS.find((pattern) => once(pattern, text) && once(pattern, source));
  return found && new RegExp(found.source, 'u');
}
