import type { FormatName } from '../../src/formats/registry.js';
import { JSON_FILE, type Layout, PO, XLIFF, YAML_FILE } from '../formats/documents.js';
import { SRT, type Track, VTT } from '../formats/subtitles.js';

/** Writes texts as a file of a format; the number chooses between the ways that it has. */
type Dress = (texts: readonly string[], nth: number) => string;

const laidOut =
  ({ head, entry, between, foot, write }: Layout, ways: readonly number[]): Dress =>
  (texts, nth) =>
    head + texts.map((text, at) => entry(write(text, ways[nth % ways.length] ?? 0), at)).join(between) + foot;

const cued =
  ({ head, times, voices }: Track): Dress =>
  (texts) =>
    head +
    texts
      .map((text, at) => {
        const [open, close] = voices[at % voices.length] ?? ['', ''];
        return `${times(2 * at)}\n${open}${text.replace(/(.{20,40}?) /g, '$1\n')}${close}`;
      })
      .join('\n\n');

const TAGS = ['p', 'li', 'h2', 'td', 'div'];

// With ways in which a writer spells few characters otherwise than they are.
export const DRESSES: Readonly<Record<FormatName, Dress>> = {
  markdown: (texts) => texts.map((text, at) => `${['', '# ', '- ', '> ', '1. '][at % 5]}${text}`).join('\n\n'),
  mdx: (texts) => texts.map((text, at) => (at % 3 === 0 ? `<Note>\n${text}\n</Note>` : text)).join('\n\n'),
  html: (texts) => texts.map((text, at) => `<${TAGS[at % TAGS.length]}>${text}</${TAGS[at % TAGS.length]}>`).join('\n'),
  plain: (texts) => texts.join('\n\n'),
  po: laidOut(PO, [9998, 9999]),
  xliff: laidOut(XLIFF, [9998, 9999]),
  json: laidOut(JSON_FILE, [9999]),
  yaml: laidOut(YAML_FILE, [10_000, 10_001, 10_003, 10_004]),
  srt: cued(SRT),
  vtt: cued(VTT),
};
