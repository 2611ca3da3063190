import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown.js';
import { tests, told } from './reading.js';

const reads = tests(readMarkdown);

describe('headings', () => {
  reads('with number signs', '# One two\n\n### Three ##\n\n# Four \\#\n#five', [
    'heading: One two',
    'heading: Three',
    'heading: Four #',
    'paragraph: #five',
  ]);
  reads('underlined', 'One *two*\n===\n\nThree\nfour\n-', ['heading: One two', 'heading: Three four']);
  reads('without words', '# \n\n## `code`\n\n***\n\n- - -', []);
  reads('right before a paragraph', '# One\ntwo', ['heading: One', 'paragraph: two']);
});

describe('emphasis', () => {
  reads('inside words', 'un*believ*able, **bel**ief, Ab**del**, ~~gone~~r, ***both***', [
    'paragraph: unbelievable, belief, Abdel, goner, both',
  ]);
  reads('that is none', 'snake_case_word, 2 * 3 * 4, **Note:**text', [
    'paragraph: snake_case_word, 2 * 3 * 4, **Note:**text',
  ]);
  reads('around marks', '“*Quoted*” (_so_), **bold**.', ['paragraph: “Quoted” (so), bold.']);
});

describe('links', () => {
  reads('by references, with no blank before the address', '[One][a] :two:\n\n[a]:https://x.y/z', ['paragraph: One']);
  reads('of more than a web', 'At git+ssh://git@github.com/a/b.git now', [
    'paragraph: At git+‹ssh://git@github.com/a/b.git› now',
  ]);
  reads('inline', 'See [the docs](http://x.y/z "Title"), [more](<a b>) and [](none).', [
    'paragraph: See the docs, more and .',
  ]);
  reads('by reference', 'See [Ref words][a], [a][] and [A].\n\n[a]: http://x.y "T"', [
    'paragraph: See Ref words, a and A.',
  ]);
  reads('that no definition explains', 'He said [sic] that […] it [his] ends [no][where] [x](not a link', [
    'paragraph: He said [sic] that […] it [his] ends [no][where] [x](not a link',
  ]);
  reads('over two lines, with markup inside', '[one *two*\nthree `x`](y) four', [
    'paragraph: one two three ‹`x`› four',
  ]);
  reads('around brackets', '[fetch(url[, more])](#x) and [a [sic] b [[c]]](y) and [d [e][f]][f]\n\n[f]: z', [
    'paragraph: fetch(url[, more]) and a [sic] b [[c]] and [d e]f',
  ]);
  reads('nested in brackets', '[see [the docs](x) here]', ['paragraph: [see the docs here]']);
});

describe('images', () => {
  reads('alone', '![Alt *words* here](a.png "t")', ['label: Alt words here']);
  reads('between words', 'Press ![the red button](a.png) twice.', [
    'paragraph: Press ‹![the red button](a.png)› twice.',
    'label: the red button',
  ]);
  reads('between lines', 'Before\n![one](a)\nafter', ['paragraph: Before ‹![one](a)› after', 'label: one']);
  reads('at the edges', '![one](a) ![two](b) Words here ![three](c)\n![four](d)', [
    'label: one',
    'label: two',
    'paragraph: Words here',
    'label: three',
    'label: four',
  ]);
  reads('several in a row', 'Words ![one](a) ![two](b) more', [
    'paragraph: Words ‹![one](a) ![two](b)› more',
    'label: one',
    'label: two',
  ]);
  reads('in links', '[![Build badge](b.svg)](http://x) [![](c.svg)](http://y)\n\n[![logo](c) words](d)', [
    'label: Build badge',
    'label: logo',
    'paragraph: words',
  ]);
  reads('with a link inside', '![a [b](c) d](e)', ['label: a b d']);
});

describe('what is no prose', () => {
  reads('addresses', 'Go to <http://a.b>, http://a.b/c_d?e=f. Or www.foo.com, me@x.org! <me@x.org>?', [
    'paragraph: Go to ‹<http://a.b>›, ‹http://a.b/c_d?e=f›. Or ‹www.foo.com›, ‹me@x.org›! ‹<me@x.org>›?',
  ]);
  reads('addresses in brackets', '(http://x.y/z), “http://x.y”', ['paragraph: (‹http://x.y/z›), “‹http://x.y›”']);
  reads('addresses in links', 'See [http://a.b](http://c.d), ![at http://e.f](g) so.', [
    'paragraph: See ‹http://a.b›, ‹![at http://e.f](g)› so.',
    'label: at ‹http://e.f›',
  ]);
  reads('paths', 'In ~/foo/bar.txt, /etc/passwd, C:\\x\\y or src/a.ts; and/or, he/she, 1/2, km/h', [
    'paragraph: In ‹~/foo/bar.txt›, ‹/etc/passwd›, ‹C:\\x\\y› or ‹src/a.ts›; and/or, he/she, 1/2, km/h',
  ]);
  reads('code', 'Use `code`, ``a ` b`` and `npm`s.', ['paragraph: Use ‹`code`›, ‹``a ` b``› and ‹`npm`›s.']);
  reads('code blocks', 'One\n\n    indented\n\n```js\nlet x\n```\n\n~~~\ny\n~~~\nTwo', [
    'paragraph: One',
    'paragraph: Two',
  ]);
  reads('blocks of nothing else', '`only`\n\n[`a`](b)\n\n_http://x.y_\n\n[a]: b', []);
});

describe('characters', () => {
  reads('entities', 'AT&amp;T &copy; &#8220;q&#x201d; &NotEqualTilde; &#x1F600; &#0; &nope; &amp', [
    'paragraph: AT&T © “q” ≂̸ 😀 � &nope; &amp',
  ]);
  reads('escapes', 'a \\* b \\[c\\] \\_ \\\\ \\. \\a', ['paragraph: a * b [c] _ \\ . \\a']);
  reads('white space', 'a\tb\u00a0c\u3000d&nbsp;e', ['paragraph: a\tb\u00a0c\u3000d\u00a0e']);
  reads('astral ones and marks', '🦊*🦊* e\u0301 *e\u0301*', ['paragraph: 🦊🦊 e\u0301 e\u0301']);
  reads('a byte order mark', '\ufeff# Title\n\nBody', ['heading: Title', 'paragraph: Body']);
  reads('those that a reader uses for itself', 'a \ue000 b \u1680 c\ue001\ue002', [
    'paragraph: a \ue000 b \u1680 c\ue001\ue002',
  ]);
});

describe('line breaks', () => {
  reads('soft', 'one\ntwo\r\nthree\rfour \n  five', ['paragraph: one two three four five']);
  reads('hard', 'one  \ntwo\\\nthree<br>four<br/>\n five\\\r\nsix  \rseven', [
    'paragraph: one\ntwo\nthree\nfour\nfive\nsix\nseven',
  ]);
  reads('at the end', 'one  \n\ntwo\\', ['paragraph: one', 'paragraph: two\\']);
  reads('that part paragraphs', 'one\r\n\r\ntwo\r\rthree\n \t\nfour', [
    'paragraph: one',
    'paragraph: two',
    'paragraph: three',
    'paragraph: four',
  ]);
});

describe('containers', () => {
  reads('quotes', '> one\nlazy two\n> three\n>\n> *fo\n> ur*\n> > five\n> > six', [
    'paragraph: one lazy two three',
    'paragraph: fo ur',
    'paragraph: five six',
  ]);
  reads('lists', '- one\n- two\n  more\n  - three\n\n    four\n1. five\n2) six\n\n* seven\nlazy', [
    'item: one',
    'item: two more',
    'item: three',
    'item: four',
    'item: five',
    'item: six',
    'item: seven lazy',
  ]);
  reads('tasks', '- [ ] task *words*\n- [x] done\n- [y] none', ['item: task words', 'item: done', 'item: [y] none']);
  reads('tables', '| A *b* | C |\n|---|:-:|\n| a \\| b | `x \\| y` z |\n| c | |\n\nafter', [
    'cell: A b',
    'cell: C',
    'cell: a | b',
    'cell: ‹`x \\| y`› z',
    'cell: c',
    'paragraph: after',
  ]);
  reads('tables without outer bars', 'a | b\n--|--\n1 | 2\n3', ['cell: a', 'cell: b', 'cell: 1', 'cell: 2', 'cell: 3']);
  reads('footnotes', 'A note[^1] here [^2][^3].\n\n[^1]: Its text.\n\n    More *text*.\n\n[^2]: Two\nlazy', [
    'paragraph: A note here.',
    'paragraph: Its text.',
    'paragraph: More text.',
    'paragraph: Two lazy',
  ]);
  reads('definitions', 'Term\n: What it *is*', ['paragraph: Term\nWhat it is']);
});

describe('HTML', () => {
  reads('blocks', '<div class="x">\nBlock **html** &amp;\ntext\n</div>\n\n<p>One<p>Two {{ x }} {% y %} end', [
    'paragraph: Block **html** & text',
    'paragraph: One',
    'paragraph: Two ‹{{ x }}› end',
  ]);
  reads('blocks around Markdown', '<details>\n<summary>Sum</summary>\n\nInner *words*\n\n</details>', [
    'heading: Sum',
    'paragraph: Inner words',
  ]);
  reads('images', '<p align="center">\n  <img alt="Logo words" src="x">\n</p>\n\nA <img alt="An image"> b', [
    'label: Logo words',
    'paragraph: A ‹<img alt="An image">› b',
    'label: An image',
  ]);
  reads('inline', 'un<b>bel</b>ie <i>*so*</i> H<sub>2</sub>O <span></span> <a href="x" title="Tip">link</a> 5 < 6', [
    'paragraph: unbelie so H2O link 5 < 6',
    'label: Tip',
  ]);
  reads('code', 'Press <kbd>Ctrl *c*</kbd> or <code>x <code>y</code></code>, <script>no</script> not', [
    'paragraph: Press ‹<kbd>Ctrl *c*</kbd>› or ‹<code>x <code>y</code></code>›, not',
  ]);
  reads('in other languages', 'The <i lang="fr">mot juste</i> and <b translate="no">Brand</b> name', [
    'paragraph: The ‹<i lang="fr">mot juste</i>› and ‹<b translate="no">Brand</b>› name',
  ]);
  reads('that is no tag', 'a <notatag b <3 c', ['paragraph: a <notatag b <3 c']);
  reads('declarations', '<?php x ?>\n\n<!DOCTYPE html>\n\n<![CDATA[ x ]]>\n\nwords', ['paragraph: words']);

  reads('of blocks within a paragraph parts its words', 'One<p>two</p>three <td>four</td><td>five</td>', [
    'paragraph: One\ntwo\nthree\nfour\nfive',
  ]);
  it('keeps comments apart, and leaves no doubled blank in their place', () => {
    const raw = 'a <!-- mtlint-disable x --> b <!-- c -->.\n\n<!-- block\nwords -->\n\n- x<!-- d -->y';
    const { blocks, comments, problems } = readMarkdown(raw);
    expect({ blocks: blocks.map((block) => told(raw, block)), comments, problems }).toEqual({
      blocks: ['paragraph: a b.', 'item: xy'],
      comments: [
        { range: { start: 2, end: 27 }, text: ' mtlint-disable x ' },
        { range: { start: 30, end: 40 }, text: ' c ' },
        { range: { start: 43, end: 63 }, text: ' block\nwords ' },
        { range: { start: 68, end: 78 }, text: ' d ' },
      ],
      problems: [],
    });
  });
});

describe('templating', () => {
  reads('leaves a noun where it shows a value', 'Hello {{ .Name }}, {{{raw}}} and <%= x %>!', [
    'paragraph: Hello ‹{{ .Name }}›, ‹{{{raw}}}› and ‹<%= x %>›!',
  ]);
  reads('leaves nothing where it does not', 'A {{< fig src="x" >}} b {% if x < y %}c{% endif %} {# d #} e {{% f %}}.', [
    'paragraph: A b c e.',
  ]);
  reads('over lines', '{{< figure\n  src="a*b"\n  alt="no *x" >}}\nwords', ['paragraph: words']);
  reads('does not run from one code span to another', 'Use `{{` to open.\n\nWords\n\nand `}}` to close `{%` x `%}`', [
    'paragraph: Use ‹`{{`› to open.',
    'paragraph: Words',
    'paragraph: and ‹`}}`› to close ‹`{%`› x ‹`%}`›',
  ]);
  reads('does not run over paragraphs', '{{ one\n\ntwo }}', ['paragraph: {{ one', 'paragraph: two }}']);
  reads('types of parameters, which are no attributes', '**{Object=}** what {number=} is', [
    'paragraph: {Object=} what {number=} is',
  ]);
  reads('attribute lists', 'A *word*{.cls #id} here.\n{: .note}\n\n## Head {#x}\n\n![a](b){width=50%} so {not}', [
    'paragraph: A word here.',
    'heading: Head',
    'label: a',
    'paragraph: so {not}',
  ]);
  reads(
    'containers',
    'a\n::: warning\nCareful *now*\n:::\nb\n\n:::tip[A *title*]\nc\n:::\n\n> ::: note Own title\n> d',
    [
      'paragraph: a',
      'paragraph: Careful now',
      'paragraph: b',
      'heading: A title',
      'paragraph: c',
      'heading: Own title',
      'paragraph: d',
    ],
  );
  reads('alerts, contents and emoji', '> [!NOTE]\n> Words :smile: here at 10:30:45 :+1:\n\n[TOC]\n\nend', [
    'paragraph: Words here at 10:30:45',
    'paragraph: end',
  ]);
});

describe('formulas', () => {
  reads('are no prose', 'With $x$, $a_1 = b$, $$a=b$$, \\(x^2\\) and \\[y = 2\\].\n\n$$\nx *y* = z\n$$', [
    'paragraph: With ‹$x$›, ‹$a_1 = b$›, ‹$$a=b$$›, ‹\\(x^2\\)› and ‹\\[y = 2\\]›.',
  ]);
  reads('are not money', 'From $5 to $10, US$3 or $4, \\[sic\\] \\[1\\] and `$$` or `$$`', [
    'paragraph: From $5 to $10, US$3 or $4, [sic] [1] and ‹`$$`› or ‹`$$`›',
  ]);
});
