import { describe } from 'vitest';
import { readPlain } from '../../src/formats/plain.js';
import { tests } from './reading.js';

const reads = tests(readPlain);

const WRAPPED = `This paragraph was wrapped by an editor at sixty columns, so
that its sentences run over the ends of the lines and a
reader takes them for one. The next sentence is here.`;

const JOINED =
  'This paragraph was wrapped by an editor at sixty columns, so that its sentences run over the ends of the lines and a reader takes them for one. The next sentence is here.';

describe('lines', () => {
  reads('that were wrapped by width are one paragraph', WRAPPED, [`paragraph: ${JOINED}`]);
  reads('that were wrapped by width keep their breaks as single blanks', WRAPPED.replaceAll('\n', '  \r\n\t'), [
    `paragraph: ${JOINED}`,
  ]);
  reads('that are short stand alone', 'Roses are red,\nviolets are blue,\nwe stand alone.', [
    'paragraph: Roses are red,',
    'paragraph: violets are blue,',
    'paragraph: we stand alone.',
  ]);
  reads(
    'that hold a paragraph each stand alone',
    `The first paragraph is a line that runs on, since nobody wrapped it. ${'It goes on. '.repeat(9)}\nThe second is short.\nThe third as well.`,
    [
      `paragraph: The first paragraph is a line that runs on, since nobody wrapped it. ${'It goes on. '.repeat(9).trim()}`,
      'paragraph: The second is short.',
      'paragraph: The third as well.',
    ],
  );
  reads(
    'that break off are joined, whatever broke them',
    'In this cloud the bucket can be used anywhere\nthe sauces are, and more, to contain both small and large files\nof a website.\nThe next line stands for itself, since it starts anew.',
    [
      'paragraph: In this cloud the bucket can be used anywhere the sauces are, and more, to contain both small and large files of a website.',
      'paragraph: The next line stands for itself, since it starts anew.',
    ],
  );
  reads('that end early end a paragraph where the next begins anew', `${WRAPPED}\nIt ended.\n${WRAPPED}`, [
    `paragraph: ${JOINED}`,
    'paragraph: It ended.',
    `paragraph: ${JOINED}`,
  ]);
  reads('are parted by empty ones, whatever ends them', 'One is.\n \t\nTwo is.\r\n\r\nThree is.\r\rFour is.', [
    'paragraph: One is.',
    'paragraph: Two is.',
    'paragraph: Three is.',
    'paragraph: Four is.',
  ]);
});

describe('lists', () => {
  reads('have an item to a marker', '- one\n* two\n• three\n1. four\n2) five\n(a) six\nb) seven', [
    'item: one',
    'item: two',
    'item: three',
    'item: four',
    'item: five',
    'item: six',
    'item: seven',
  ]);
  reads(
    'have items that run over lines',
    '- This item was wrapped by an editor at fifty columns\n  and goes on here, with a hanging indent that is\n  its own.\n- Two',
    [
      'item: This item was wrapped by an editor at fifty columns and goes on here, with a hanging indent that is its own.',
      'item: Two',
    ],
  );
});

describe('headings', () => {
  reads('stand alone, are short and end without a full stop', 'Chapter 1\n\nText is here.\n\nWhat now?\n\nThe end', [
    'heading: Chapter 1',
    'paragraph: Text is here.',
    'paragraph: What now?',
    'paragraph: The end',
  ]);
  reads('may be underlined', 'Chapter\n=======\n\nText is here.\n- - -\nMore text.\n***', [
    'heading: Chapter',
    'paragraph: Text is here.',
    'paragraph: More text.',
  ]);
});

describe('characters', () => {
  reads('addresses, paths and templating', 'See http://x.y/z, or me@x.org; /a/b/c and {{x}}.', [
    'paragraph: See ‹http://x.y/z›, or ‹me@x.org›; ‹/a/b/c› and ‹{{x}}›.',
  ]);
  reads('brackets around addresses', 'a (http://a.b/c_(d)), [x](http://a.b)(so) C:\\Program Files (x86)\\X y', [
    'paragraph: a (‹http://a.b/c_(d)›), [x](‹http://a.b›)(so) ‹C:\\Program Files (x86)\\X› y',
  ]);
  reads('that mean something elsewhere', '<p>html</p> *md* &amp; `code` [x](y) \\a', [
    'paragraph: <p>html</p> *md* &amp; `code` [x](y) \\a',
  ]);
  reads('white space', '\ufeffa\tb\u00a0c\u3000d  e', ['paragraph: a\tb\u00a0c\u3000d  e']);
  reads('none', ' \n\t\n', []);
});
