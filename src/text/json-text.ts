// What JSON.stringify leaves as it is, and a terminal or an editor does not: DEL, C1, separators, marks of direction, BOM.
const UNSAFE = /[\u{7f}-\u{9f}\p{Zl}\p{Zp}\p{Bidi_Control}\u{feff}]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON of a value, which reads back as the same value, in which no character can do harm to whoever prints it, and which no CI
 * runner takes for a command.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSAFE, escaped)
    .replace(/(##[a-z]*)\[/giu, '$1\\u005b');
}

/** JSON Lines: each value on a line of its own. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${jsonText(value)}\n`).join('');
}
