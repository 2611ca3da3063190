// UTF-8 that was read as Windows-1252: “donâ€™t” for “don’t”.

// The characters that Windows-1252 has where Latin-1 has control codes, from 0x80 on; a blank where it has none.
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'.replaceAll(' ', '\0');
const TRAIL = `\\u0080-\\u00bf${HIGH.replaceAll('\0', '')}`;

/** A run of characters that may be bytes of UTF-8 in disguise: Latin letters, signs and punctuation, or Cyrillic words. */
export const MOJIBAKE = new RegExp(`(?:[ÂÃÄÅ][${TRAIL}]|â[${TRAIL}]{2}|ðŸ[${TRAIL}]{2})+|(?:[ÐÑ][${TRAIL}]){2,}`, 'gu');

/** What a run of such characters was meant to be; undefined where its bytes are no UTF-8. */
export function decodeMojibake(run: string): string | undefined {
  const bytes: number[] = [];
  for (const character of run) {
    const code = character.codePointAt(0) ?? 0;
    const high = HIGH.indexOf(character);
    if (high >= 0) bytes.push(0x80 + high);
    else if (code < 0x100) bytes.push(code);
    else return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
