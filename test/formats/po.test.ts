import { describe, expect, it } from 'vitest';
import { readPo } from '../../src/formats/po.js';
import { code, told } from './reading.js';

const entry = (id: string, text: string, before = ''): string => `${before}msgid "${id}"\nmsgstr "${text}"\n`;

// Each block, what it was translated from, and the codes of both.
const pairsIn = (raw: string): readonly unknown[] =>
  readPo(raw).blocks.map((block) => ({
    told: told(raw, block),
    codes: block.codes,
    source: block.source,
  }));

const problemsIn = (raw: string): readonly string[] =>
  readPo(raw).problems.map(({ offset, message }) => `${raw.slice(offset, offset + 8)}: ${message}`);

describe('a PO file', () => {
  it('gives each translation beside its source, without what is no word in either', () => {
    const raw = entry('Le fichier « %s » a <b>disparu</b>.', 'The file “%s” <b>is</b> gone.', '#, c-format\n');
    expect(pairsIn(raw)).toEqual([
      {
        told: 'paragraph: The file “‹%s›” is gone.',
        codes: [code('%s', 10, 14), code('<b>', 16, 16), code('</b>', 18, 18)],
        source: {
          prose: 'Le fichier « Code » a disparu.',
          codes: [code('%s', 13, 17), code('<b>', 22, 22), code('</b>', 29, 29)],
        },
      },
    ]);
  });

  it('puts each plural form beside the form that it translates', () => {
    const raw = 'msgid "un fichier"\nmsgid_plural "%d fichiers"\nmsgstr[0] "one file"\nmsgstr[1] "%d files"\n';
    expect(readPo(raw).blocks.map(({ prose, source }) => [prose, source?.prose, source?.singular])).toEqual([
      ['one file', 'un fichier', true],
      ['Code files', 'Code fichiers', undefined],
    ]);
  });

  it('joins the strings of a text, in which a key mark, escapes and wrapped lines leave no trace', () => {
    const raw = `msgid "_x"\nmsgstr ""\n  "Save _As \\"one\\"\\t\\303\\251, " "x"\n"y\\n"\n\n${entry(
      'a b',
      'This line was wrapped by hand, because people\\nused to do that, and on it goes.\\n\\n- an item',
    )}`;
    expect(readPo(raw).blocks.map((block) => told(raw, block))).toEqual([
      'label: Save As "one"\té, xy',
      'paragraph: This line was wrapped by hand, because people used to do that, and on it goes.\nan item',
    ]);
  });

  it('has no source where the id is a key, and the previous one where msgmerge guessed', () => {
    const raw = [
      entry('home.title', 'A title'),
      entry('homeTitle', 'A title'),
      entry('Neu', 'Guess', '#, fuzzy\n'),
      entry('Neuer', 'A guess', '#| msgid ""\n#| "Al"\n#| "t"\n#, fuzzy, c-format\n'),
      entry('Titel', 'A title'),
    ].join('\n');
    expect(readPo(raw).blocks.map(({ prose, source }) => [prose, source?.prose])).toEqual([
      ['A title', undefined],
      ['A title', undefined],
      ['Guess', undefined],
      ['A guess', 'Alt'],
      ['A title', 'Titel'],
    ]);
  });

  it('is left alone where it says that it is in another language, and leaves obsolete entries alone', () => {
    const header = (language: string) =>
      `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"X-Source-Language: fr\\n"\n\n`;
    const body = `${entry('Oui', 'Yes')}\n#~ msgid "x"\n#~ msgstr "gone"\n#~ "more"\n`;
    expect(readPo(header('de_AT') + body)).toEqual({ blocks: [], comments: [], problems: [], foreign: 'de_AT' });
    const { blocks, foreign } = readPo(header('en_GB') + body);
    expect([blocks.map(({ prose, source }) => [prose, source?.language]), foreign]).toEqual([
      [['Yes', 'fr']],
      undefined,
    ]);
  });

  it('gives the comments of translators, in which directives stand', () => {
    const raw = `# mtlint-disable-next-line -- a pun\n#. for programmers\n${entry('a', 'b')}`;
    expect(readPo(raw).comments).toEqual([
      { range: { start: 0, end: 35 }, text: ' mtlint-disable-next-line -- a pun' },
    ]);
  });

  it('says what is broken and reads the rest', () => {
    const raw = `${entry('a', 'One')}\nhello\n\nmsgid "no string\nmsgstr "x" y\n\nmsgid "b"\nmsgid "c"\nmsgstr "Two \\q"\n\nmsgstr "d"\nmsgstr "e"\n${entry(
      'a',
      'Three',
    )}msgctxt "f"\n`;
    expect(problemsIn(`"alone"\n${raw}`)).toEqual([
      '"alone"\n: this string belongs to no msgid or msgstr; put the keyword before it',
      'hello\n\nm: this is neither a keyword of PO nor a string; put strings in quotation marks',
      '"no stri: this string is never closed; end it with a quotation mark',
      'y\n\nmsgid: only strings may stand here; put the text in quotation marks',
      'msgid "b: this msgid has no msgstr; add one, if an empty one',
      '\\q"\n\nmsg: \\q means nothing in PO; write \\\\q',
      'msgstr ": a second msgstr for one msgid; remove one, or add a msgid_plural',
      'msgid "a: this msgid stands twice in the file; merge the two entries',
      'msgctxt : this msgctxt has no msgid; write the text that it belongs to',
    ]);
    expect(readPo(raw).blocks.map(({ prose }) => prose)).toEqual(['One', 'x', 'Two q', 'd', 'e', 'Three']);
  });
});
