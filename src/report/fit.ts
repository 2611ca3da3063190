import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes up in a terminal. Most text is ASCII, whose width is no question. */
export const widthOf = (text: string): number => (/^[ -~]*$/u.test(text) ? text.length : stringWidth(text));

// As many characters from the start, as readers count them, as fit into `room` columns.
function headOf(graphemes: Iterable<string>, room: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const grapheme of graphemes) {
    used += widthOf(grapheme);
    if (used > room) break;
    kept.push(grapheme);
  }
  return kept;
}

const graphemesOf = (text: string): string[] => Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);

/** The beginning of a text in at most `room` columns, cut between words where one is near and closed with `…`. */
export function fitStart(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const head = headOf(graphemesOf(text), room - 2).join('');
  const space = head.lastIndexOf(' ');
  return room < 3 ? '…'.slice(0, room) : `${space > head.length / 2 ? head.slice(0, space) : head} …`;
}

/** The end of a text in at most `room` columns, begun with `…` where something is left out. */
export function fitEnd(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const tail = headOf(graphemesOf(text).reverse(), room - 2)
    .reverse()
    .join('');
  const space = tail.indexOf(' ');
  return room < 3 ? '…'.slice(0, room) : `… ${space >= 0 && space < tail.length / 2 ? tail.slice(space + 1) : tail}`;
}

/** Both ends of a text in at most `room` columns. */
export function fitMiddle(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const tail = headOf(graphemesOf(text).reverse(), (room - 3) >> 1)
    .reverse()
    .join('')
    .trimStart();
  return `${fitStart(text, room - widthOf(tail) - 1)} ${tail}`;
}

/** Breaks a text into lines of at most `room` columns, between words where it can. */
export function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

// A word wider than a line, as an address or a sentence in Chinese is.
function pieces(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const graphemes = graphemesOf(word);
  const parts: string[] = [];
  while (graphemes.length > 0) {
    const part = graphemes.splice(0, Math.max(1, headOf(graphemes, room).length));
    parts.push(part.join(''));
  }
  return parts;
}
