import { blotAll, NOTHING, NOUN } from './signs.js';

// A line break that no empty line follows: templating runs over lines, but not over paragraphs.
const LINE = String.raw`(?:\r\n?|\n)(?![ \t]*[\r\n])`;

// Hugo, Jekyll, Jinja, Vue, ERB … What opens a second time ends the search, so that an opening without an end costs one look.
// A code span holds templating as a word; from its backtick on the text is another.
const within = (open: string, close: string): RegExp =>
  new RegExp(String.raw`${open}(?:(?!${open})[^\r\n${'`'}]|${LINE}){0,4000}?${close}`, 'g');

const TAGS = [
  new RegExp(String.raw`\{\{<(?:(?!\{\{<)[^\r\n]|${LINE}){0,4000}?>\}\}`, 'g'),
  within(String.raw`\{\{%`, String.raw`%\}\}`),
  within(String.raw`\{%`, String.raw`%\}`),
  /\{#[^{}\r\n]*#\}/g,
];
const VALUE = within(String.raw`\{\{`, String.raw`\}\}\}?`);
const EMBEDDED_VALUE = within('<%=', '%>');
const EMBEDDED = within('<%', '%>');

/** Takes templating out of a text without moving a character, so that a parser cannot mistake its marks for its own. */
export function maskTemplating(text: string): string {
  let masked = text;
  if (masked.includes('{{') || masked.includes('{%') || masked.includes('{#')) {
    for (const pattern of TAGS) masked = blotAll(masked, pattern, NOTHING);
    masked = blotAll(masked, VALUE, NOUN);
  }
  if (masked.includes('<%')) masked = blotAll(blotAll(masked, EMBEDDED_VALUE, NOUN), EMBEDDED, NOTHING);
  return masked;
}
