import fc from 'fast-check';
import { BLANK, ENTITIES, type Grammar, glue, hidden, inside, line, type Part, part, same, WORD } from './generate.js';

/** A message, and what a reader is to see of it, with the labels that stand beside it. */
export type Message = Part & Readonly<{ kind: 'label' | 'paragraph'; asides: readonly string[] }>;

const PLURAL = fc
  .constantFrom('files', '<i>files</i>')
  .map((noun) => part(`{n, plural, =0 {no file} other {# ${noun}}}`, 'Code files'));

export const MESSAGE: Grammar = {
  word: fc.oneof(
    { weight: 4, arbitrary: WORD },
    ENTITIES,
    inside(['<b>', '</b>'], ['<a href="x y">', '</a>'], ['<0>', '</0>']),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of messages
    hidden('{name}', '{{ x }}', '%s', '%1$s', '%(count)d', '${x}', '%{x}', '<code>x *y*</code>', 'http://a.b/c?d=e'),
    fc.constantFrom(part('“%s”,', '“Code”,'), part('100%.', '100%.'), part('%%', '%')),
  ),
  blank: BLANK,
  gap: fc.oneof(
    BLANK,
    BLANK,
    fc.constantFrom(part('<br>', '\n'), part(' <br/> ', '\n'), part('\n\n', '\n'), part('\n \n\n', '\n')),
  ),
};

/** A message in some words of any of the syntaxes that messages have. */
export const message = (word = MESSAGE.word): fc.Arbitrary<Message> =>
  fc
    .tuple(line(word, MESSAGE.gap), fc.option(PLURAL, { freq: 6 }), fc.constantFrom('', '.'))
    .map(([words, plural, end]) => {
      const whole = glue([words, ...(plural ? [same(' '), plural] : []), same(end)]);
      const sentence = end === '.' && /\S\s+\S+\s+\S/.test(whole.prose);
      const kind = sentence || whole.prose.includes('\n') ? 'paragraph' : 'label';
      return { ...whole, kind, asides: plural ? ['no file'] : [] };
    });

/** How a format writes a message into a file; the number chooses between the ways that it has. */
export type Writing = (message: string, way: number) => string;

const unicodeEscape = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** A string of JSON, in which every so many characters are written as escapes. */
export const jsonString: Writing = (text, way) =>
  `"${[...text]
    .map((character, at) =>
      (at + 1) % (way + 2) === 0 ? unicodeEscape(character) : JSON.stringify(character).slice(1, -1),
    )
    .join('')}"`;

const octal = (character: string): string =>
  [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/** A string of PO, cut into lines at its blanks, in which “é” may be written as bytes. */
export const poString: Writing = (text, way) => {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('é', way % 3 === 0 ? octal('é') : 'é');
  const parts = way % 2 === 0 ? [escaped] : ['', ...escaped.split(/(?<= )/)];
  return parts.map((one) => `"${one}"`).join('\n');
};

/** Signs for the inline elements of XLIFF, so that a message can have them before it is spelt in XML. */
const PLACE = '\ue010';
const [OPEN, CLOSE] = ['\ue011', '\ue012'];

/** Words that only XLIFF has. */
export const XLIFF_WORD = fc.oneof(hidden(PLACE), inside([OPEN, CLOSE]));

/** The text of an element of XML, in which every so many characters are references. */
export const xmlText: Writing = (text, way) =>
  [...text]
    .map((character, at) => {
      if (character === PLACE) return '<x id="1" equiv-text="{no}"/>';
      if (character === OPEN) return '<g id="2">';
      if (character === CLOSE) return '</g>';
      if ((at + 1) % (way + 2) === 0) return `&#x${character.codePointAt(0)?.toString(16)};`;
      return { '&': '&amp;', '<': '&lt;', '"': way % 2 === 0 ? '&quot;' : '"' }[character] ?? character;
    })
    .join('');

const indented = (text: string): string => text.replace(/\n(?=[^\n])/g, '\n      ');

/** A value of YAML in one of its five styles, two of them folded over lines. */
export const yamlValue: Writing = (text, way) => {
  const folded = text.replace(/(?<=\S) (?=\S)/, '\n      ');
  if (text.includes('\n')) return way % 2 === 0 ? `|-\n      ${indented(text)}` : jsonString(text, way);
  return (
    [jsonString(text, way), `'${folded.replaceAll("'", "''")}'`, folded, `|-\n      ${text}`, `>-\n      ${folded}`][
      way % 5
    ] ?? text
  );
};
