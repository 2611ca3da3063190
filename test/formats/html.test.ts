import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/formats/html.js';
import { tests, told } from './reading.js';

const reads = tests(readHtml);

describe('blocks', () => {
  reads(
    'of a page',
    '<!doctype html><html><head><title>My &amp; title</title></head><body><h1>Head</h1>a<p>b</p>c</body></html>',
    ['label: My & title', 'heading: Head', 'paragraph: a', 'paragraph: b', 'paragraph: c'],
  );
  reads(
    'whose end is left out',
    '<p>One<p>Two<ul><li>three<li>four<ul><li>five</ul></ul><dl><dt>six<dd>seven</dl><p>eight',
    [
      'paragraph: One',
      'paragraph: Two',
      'item: three',
      'item: four',
      'item: five',
      'item: six',
      'item: seven',
      'paragraph: eight',
    ],
  );
  reads('of tables', '<table><caption>Cap</caption><tr><th>One<td>two<tr><td><p>three</table>', [
    'label: Cap',
    'cell: One',
    'cell: two',
    'cell: three',
  ]);
  reads('of forms', '<select><option>One<option>Two</select><button>Press *me*</button> <label>Name <input></label>', [
    'label: One',
    'label: Two',
    'label: Press *me*',
    'paragraph: Name',
  ]);
  reads(
    'of figures and details',
    '<figure><figcaption>One</figcaption></figure><details><summary>Two</summary>three</details>',
    ['label: One', 'heading: Two', 'paragraph: three'],
  );
  reads('without words', '<p></p><div><code>x</code></div><p>&nbsp;</p>', []);
});

describe('white space', () => {
  reads('collapses across tags', 'a <b> b </b> c\n\n\t d\r\ne\rf <i>\n</i> <u> </u> g', ['paragraph: a b c d e f g']);
  reads('goes at the edges of blocks and lines', '<p>\n one <br> \n two<br/></p>\n<p> three\u00a0</p>', [
    'paragraph: one\ntwo',
    'paragraph: three',
  ]);
  reads('is not made up', '<p>un<b>bel</b>ie<wbr>va<i>ble</i></p><span>a</span><span>b</span>', [
    'paragraph: unbelievable',
    'paragraph: ab',
  ]);
  reads('of other kinds stays', '<p>a\u00a0b\u3000 c&nbsp; d&#10;e &#32; f', [
    'paragraph: a\u00a0b\u3000 c\u00a0 d e f',
  ]);
});

describe('attributes', () => {
  reads(
    'that readers see',
    '<a href=x title="A &quot;tip&quot; &copy;\n  b">link</a> <IMG ALT=plain> <input alt=\'an it&#39;s\'>end',
    ['label: A "tip" © b', 'paragraph: link ‹<IMG ALT=plain>› end', 'label: plain', "label: an it's"],
  );
  reads(
    'of the head',
    '<meta name="Description" content="Some words"><meta name=viewport content="width=x"><meta property="og:title" content="More">',
    ['label: Some words', 'label: More'],
  );
  reads(
    'that they do not see',
    '<link title="one two" rel=x><style title="no"></style><p data-x="no words" class="no">So',
    ['paragraph: So'],
  );
  reads(
    'with templating',
    '<p {% if x > 1 %}class="{{ y }}"{% endif %} title="Hi {{ z }} so">One {{ a < b }} {% c %} two',
    ['label: Hi ‹{{ z }}› so', 'paragraph: One ‹{{ a < b }}› two'],
  );
});

describe('images', () => {
  reads('between words and at the edges', '<p><img alt=one> A <img src=x>\n<img alt="two words"> b <img><br>c', [
    'label: one',
    'paragraph: A ‹<img src=x>\n<img alt="two words">› b\nc',
    'label: two words',
  ]);
});

describe('what is no prose', () => {
  reads(
    'code',
    'Use <code>x</code>, <kbd>Ctrl</kbd> or <samp>a <b>b</b></samp>.<pre>no\n<b>no</b></pre><textarea>no</textarea>',
    ['paragraph: Use ‹<code>x</code>›, ‹<kbd>Ctrl</kbd>› or ‹<samp>a <b>b</b></samp>›.'],
  );
  reads(
    'scripts and drawings',
    '<script>if (a<b) "no"</script><style>p{}</style>a<svg><title>no</title><text>no</text></svg><noscript>no</noscript> b',
    ['paragraph: a b'],
  );
  reads(
    'other languages',
    '<p lang=fr>Bonjour</p><p lang="en-GB">One <i lang="de">zwei <b>drei</b></i> two <b translate="no">B</b>',
    ['paragraph: One ‹<i lang="de">zwei <b>drei</b></i>› two ‹<b translate="no">B</b>›'],
  );
  reads('addresses', 'See http://a.b/c?d=1&amp;e=2, me@x.org.', [
    'paragraph: See ‹http://a.b/c?d=1&amp;e=2›, ‹me@x.org›.',
  ]);
  reads('readings over characters', '<ruby>漢<rp>(<rt>kan<rp>)</ruby> one', ['paragraph: 漢 one']);
  reads('instructions', '<![CDATA[ no ]]>a<?php no ?> b', ['paragraph: a b']);
});

describe('entities', () => {
  reads('named', 'AT&ampT &copy 2020 &notit; &acE; &NotEqualTilde; &amp;amp; &nope; &', [
    'paragraph: AT&T © 2020 ¬it; ∾̳ ≂̸ &amp; &nope; &',
  ]);
  reads('numbered', '&#8220;q&#x201D; &#x1F600; &#128; &#0; &#;', ['paragraph: “q” 😀 € � &#;']);
  reads('that are none', '5 < 6 & 7 > 3 <3', ['paragraph: 5 < 6 & 7 > 3 <3']);
});

describe('problems', () => {
  const read = (raw: string) => {
    const { blocks, comments, problems } = readHtml(raw);
    return { blocks: blocks.map((block) => told(raw, block)), comments, problems };
  };

  it('are elements that never close', () => {
    expect(read('<div>one <b>two</div> three <i>four')).toEqual({
      blocks: ['paragraph: one two', 'paragraph: three four'],
      comments: [],
      problems: [
        { offset: 9, message: '<b> is never closed; close it where it ends' },
        { offset: 28, message: '<i> is never closed; close it where it ends' },
      ],
    });
  });

  it('are comments that never close', () => {
    expect(read('one <!-- two')).toEqual({
      blocks: ['paragraph: one'],
      comments: [{ range: { start: 4, end: 12 }, text: ' two' }],
      problems: [{ offset: 4, message: 'the comment is never closed; end it with -->' }],
    });
  });

  it('are tags that never end', () => {
    expect(read('<p>one <a href="x')).toEqual({
      blocks: ['paragraph: one'],
      comments: [],
      problems: [{ offset: 7, message: 'the file ends inside a tag; close it with >' }],
    });
  });

  it('are not end tags without a start', () => {
    expect(read('</b>one</p> two</br>three')).toEqual({
      blocks: ['paragraph: one two\nthree'],
      comments: [],
      problems: [],
    });
  });
});

it('keeps comments apart', () => {
  const { comments } = readHtml('<!-- mtlint-disable --><p>a<!--b-->c<!----> <!-->');
  expect(comments).toEqual([
    { range: { start: 0, end: 23 }, text: ' mtlint-disable ' },
    { range: { start: 27, end: 35 }, text: 'b' },
    { range: { start: 36, end: 43 }, text: '' },
    { range: { start: 44, end: 49 }, text: '' },
  ]);
});
