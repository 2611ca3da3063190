// Controls (C0, DEL, C1), line and paragraph separators, marks that turn the direction of text, byte order marks, and halves of
// surrogate pairs: what can move a cursor, hide text or begin an escape sequence.
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u{feff}]/gu;

/**
 * Makes every character that a terminal might obey visible: ESC becomes ␛, a bidirectional override `\u{202e}`. All text from
 * files, file names and rules goes through here before it is shown.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`;
  });
}

/** The same on one line: tabs and line breaks are the white space that they are to a reader. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\t\n\v\f\r]+/gu, ' '));
}
