import { Tokenizer } from 'htmlparser2';

const nothing = () => {};

/**
 * What a character reference such as `&amp;` stands for; undefined where it is none. With `strict`, as in Markdown, only a
 * reference that ends with a semicolon counts. The tokenizer of the HTML reader decodes it, so that both know the same names.
 */
export function decodeReference(reference: string, strict = true): string | undefined {
  let decoded = '';
  let covered = 0;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...SILENT,
      ontext: (start, end) => {
        decoded += reference.slice(start, end);
      },
      ontextentity: (codepoint, end) => {
        decoded += String.fromCodePoint(codepoint);
        covered = end;
      },
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  if (covered === 0 || (strict && (covered < reference.length || !reference.endsWith(';')))) return undefined;
  return decoded;
}

const SILENT = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
};
