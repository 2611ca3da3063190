import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/formats/html.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { tests, told } from './reading.js';

const reads = tests(readMarkdown);

const yaml = (name: string, head: string, labels: readonly string[]) =>
  reads(name, `---\n${head}\n---\nBody *words*`, [
    ...labels.map((label) => `label: ${label}`),
    'paragraph: Body words',
  ]);

describe('YAML', () => {
  yaml('plain values', 'title: Plain words # note\ndescription: over\n  two lines\n"alt": http://a.b/c so', [
    'Plain words',
    'over two lines',
    '‹http://a.b/c› so',
  ]);
  yaml('values in double quotes', 'title: "It\'s \\"q\\" \\u00e9 \\x41 \\U0001F600 a\n  b\\\n  c"', [
    'It\'s "q" é A 😀 a bc',
  ]);
  yaml('values in single quotes', "title: 'It''s a\n  b'", ["It's a b"]);
  yaml('folded values', 'summary: >-\n  One\n  two\n\n  three\n    four\ntitle: >\n\n  late', [
    'One two\nthree\nfour',
    'late',
  ]);
  yaml('literal values', 'description: |\n  One\n  two\n\n  three', ['One\ntwo\nthree']);
  yaml(
    'nested keys',
    'seo:\n  Title: Nested\nimages:\n  - src: x\n    alt: In a list\nparams: { caption: In braces }',
    ['Nested', 'In a list', 'In braces'],
  );
  yaml('no values that are no text', 'title: 42\ndescription: true\nsummary: null\nalt: [a]\nlabel:', []);
  yaml('no keys that readers do not see', 'slug: one\nlayout: two words\nauthor: three\ntags: [a, b]', []);
  yaml('anchors and astral characters', 'title: &a 🦊 *fox* e\u0301\nsummary: *a', ['🦊 *fox* e\u0301']);

  reads('with other line ends', '\ufeff---\r\ntitle: A b\r\n---\r\nBody', ['label: A b', 'paragraph: Body']);
  reads('with lone carriage returns', '---\rtitle: A b\rother: c\r---\rBody', ['label: A b', 'paragraph: Body']);
  reads('ended by three dots', '---\ntitle: A b\n...\nBody', ['label: A b', 'paragraph: Body']);
  reads('empty', '---\n---\nBody', ['paragraph: Body']);
  reads('that is none', '---\nnot: closed\n\nBody', ['paragraph: not: closed', 'paragraph: Body']);
  reads('in the middle of a file is none', 'One\n\n---\ntitle: two\n---\n', ['paragraph: One', 'heading: title: two']);

  it('that is broken is a problem at its place, and the body is read', () => {
    const broken = (raw: string) => {
      const { blocks, problems } = readMarkdown(raw);
      return { blocks: blocks.map((block) => told(raw, block)), problems };
    };
    const blocks = ['paragraph: Body'];
    expect(broken('---\nslug: x\ntitle: a: b\n---\nBody')).toEqual({
      blocks,
      problems: [
        {
          offset: 19,
          message:
            'the front matter is not YAML: Nested mappings are not allowed in compact mappings; mend or quote the value',
        },
      ],
    });
    expect(broken('---\ntitle: "open\n---\nBody')).toEqual({
      blocks,
      problems: [
        { offset: 17, message: 'the front matter is not YAML: Missing closing "quote; mend or quote the value' },
      ],
    });
    expect(broken('---\ntitle: a\ntitle: b\n---\nBody')).toEqual({
      blocks,
      problems: [
        { offset: 13, message: 'the front matter is not YAML: Map keys must be unique; mend or quote the value' },
      ],
    });
    expect(broken(`---\ntitle: ${'['.repeat(300)}\n---\nBody`)).toEqual({
      blocks,
      problems: [{ offset: 4, message: 'the front matter lies deeper than any data of a page; flatten it' }],
    });
  });
});

describe('other languages', () => {
  reads(
    'TOML',
    '+++\ntitle = "A \\"title\\" \\u00e9" # note\nslug = "no"\n[params]\nsummary = \'a "b" \\c\'\nalt = """x\ny"""\n+++\nBody',
    ['label: A "title" é', 'label: a "b" \\c', 'paragraph: Body'],
  );
  reads('JSON', '{\n  "title": "A \\"title\\"",\n  "slug": "no"\n}\n\nBody', ['label: A "title"', 'paragraph: Body']);
  reads('braces that are none', '{\n"a\n}\nBody', ['paragraph: { "a } Body']);
  tests(readHtml)('on a page', '---\ntitle: A b\n---\n<p>Body', ['label: A b', 'paragraph: Body']);
});
