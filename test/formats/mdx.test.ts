import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/formats/mdx.js';
import { tests, told } from './reading.js';

const reads = tests(readMdx);

describe('components', () => {
  reads('inline', 'Text <B>bold</B>, un<b>bel</b>ie, <i>*so*</i> <Icon name="x" /> more <Badge/>.', [
    'paragraph: Text bold, unbelie, so more.',
  ]);
  reads('around blocks', '<Tabs>\n<Tab label="First tab">\n\n- one\n- *two*\n\n</Tab>\n</Tabs>\n\n# Head', [
    'label: First tab',
    'item: one',
    'item: two',
    'heading: Head',
  ]);
  reads('around lines', '<Note>\n  one\n  two\n</Note>\nthree', ['paragraph: one two', 'paragraph: three']);
  reads('side by side', '<A><B>one</B><C>two</C></A>\n\n<ul><li>three</li><li>four</li></ul>', [
    'paragraph: one\ntwo',
    'paragraph: three\nfour',
  ]);
  reads('in containers', '- <b>one</b> two\n\n> <C>three</C>\n\n| a <b>x</b> | {y} |\n|--|--|\n| <i>b</i> | c |', [
    'item: one two',
    'paragraph: three',
    'cell: a x',
    'cell: b',
    'cell: c',
  ]);
  reads('without a name', '<>one *two*</>', ['paragraph: one two']);
  reads('as line breaks', 'one<br/>two', ['paragraph: one\ntwo']);
  reads('as images', '<img alt="At the edge"/> one <img src="b" alt="In the middle"/> two', [
    'label: At the edge',
    'paragraph: one ‹<img src="b" alt="In the middle"/>› two',
    'label: In the middle',
  ]);
});

describe('attributes', () => {
  reads('that readers see', '<Card title="A &amp; b" alt=\'it&#39;s\' caption="over\n  lines">\nwords\n</Card>', [
    'label: A & b',
    "label: it's",
    'label: over lines',
    'paragraph: words',
  ]);
  reads('that they do not see', '<Card title={"x y"} className="a b" {...rest} label>words</Card>', [
    'paragraph: words',
  ]);
});

describe('code', () => {
  reads('expressions', 'Hello {name}, {1 + 1}.\n\n{\n  a.map((b) => <b>no</b>)\n}\n\n# So {many}', [
    'paragraph: Hello ‹{name}›, ‹{1 + 1}›.',
    'heading: So ‹{many}›',
  ]);
  reads('modules', 'import A from "a"\nexport const b = {\n\n  c: "no words",\n\n}\n\nWords', ['paragraph: Words']);
  reads('elements', 'Press <code>x</code> then <kbd>*y*</kbd>\n\n<pre>\nno\n</pre>\n', [
    'paragraph: Press ‹<code>x</code>› then ‹<kbd>*y*</kbd>›',
  ]);
  reads('of Markdown', '`{x}` and `<b>` so\n\n```js\nif (x) {\n```\n\n~~~\n<open\n~~~', [
    'paragraph: ‹`{x}`› and ‹`<b>`› so',
  ]);
  reads('is not indented', '    one\n\ntwo', ['paragraph: one', 'paragraph: two']);
  reads('in addresses', '[one](<a b> "t {x"), [two](/x/{y}) and ![three](<c>)', [
    'paragraph: one, two and',
    'label: three',
  ]);
});

describe('characters', () => {
  reads('escaped', 'a \\{ b \\< c &lt; d < e &amp;', ['paragraph: a { b < c < d < e &']);
  reads('line ends', 'one\r\n\r\n<A>\r\n  two\r  three\r\n</A>\r\rfour', [
    'paragraph: one',
    'paragraph: two three',
    'paragraph: four',
  ]);
  reads('a byte order mark', '\ufeffOne {x}', ['paragraph: One ‹{x}›']);
  reads('a head', '---\ntitle: A b\n---\nimport c from "d"\n\nBody', ['label: A b', 'paragraph: Body']);
});

it('keeps comments apart', () => {
  const raw = '{/* mtlint-disable */}\n\nText {/* c */} more {/* d */}.';
  const { blocks, comments, problems } = readMdx(raw);
  expect({ blocks: blocks.map((block) => told(raw, block)), comments, problems }).toEqual({
    blocks: ['paragraph: Text more.'],
    comments: [
      { range: { start: 0, end: 22 }, text: ' mtlint-disable ' },
      { range: { start: 29, end: 38 }, text: ' c ' },
      { range: { start: 44, end: 53 }, text: ' d ' },
    ],
    problems: [],
  });
});

describe('what the grammar refuses', () => {
  const refuses = (name: string, raw: string, offset: number, reason: string) =>
    it(name, () => {
      const message = `this is not MDX: ${reason}; close the tag or brace, or escape it`;
      expect(readMdx(raw)).toEqual({ blocks: [], comments: [], problems: [{ offset, message }] });
    });

  refuses(
    'an open element',
    'é🦊\r\n\r\n\tso <Foo>\n\nmore',
    11,
    'Expected a closing tag for `<Foo>` before the end of `paragraph`',
  );
  refuses('an open block', 'Text\n\n<Foo>\n\nmore', 6, 'Expected a closing tag for `<Foo>`');
  refuses('a stray end', '<a>x</b>', 4, 'Unexpected closing tag `</b>`, expected corresponding closing tag for `<a>`');
  refuses(
    'a bare brace',
    'a {b} `{` c {d\n\ne',
    12,
    'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
  );
  refuses(
    'a bare bracket',
    'a <3 b',
    3,
    'Unexpected character `3` (U+0033) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
  );
  refuses(
    'an open tag',
    'a <b c="d',
    2,
    'Unexpected end of file in attribute value, expected a corresponding closing quote `"`',
  );
  refuses('broken code', 'a {b c}', 4, 'Could not parse expression with acorn');

  it('does not keep the head from being read', () => {
    const raw = '---\ntitle: A b\n---\na {';
    const { blocks, problems } = readMdx(raw);
    expect({ blocks: blocks.map((block) => told(raw, block)), at: problems.map(({ offset }) => offset) }).toEqual({
      blocks: ['label: A b'],
      at: [21],
    });
  });
});
