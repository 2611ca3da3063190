import { expect, it } from 'vitest';
import { mqmTsv } from '../../src/report/mqm-tsv.js';
import { flag } from '../engine/make-flag.js';
import { result, terminal, verdict } from './result.js';
import { SAMPLE } from './sample.js';

// As the viewer's own loader takes a file apart: ten cells, the last of them JSON.
function rowsIn(text: string) {
  const [header, ...lines] = text.trimEnd().split('\n');
  return {
    header,
    rows: lines.map((line) => {
      const cells = line.split('\t');
      return [...cells.slice(0, 9), JSON.parse(cells[9] ?? '') as unknown];
    }),
  };
}

it('is what the MQM viewer reads, and says which files were not linted', () => {
  expect(rowsIn(mqmTsv(SAMPLE, terminal()))).toEqual({
    header: 'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata',
    rows: [
      [
        'unknown',
        'content/a.md',
        '1',
        '1',
        'mtlint',
        '',
        '“We know,” <v>Rami Abdel told AFP. Rahmane</v> is her ,own man.',
        'linguistic-conventions/word-order',
        'critical',
        {
          note: '“Rahmane” was cut off the name “Rami Abdel”.<br>“Rami Abdel Rahmane” stands in line 9<br>→ Rami Abdel Rahmane told AFP.',
          rule: 'displacement/split-name',
        },
      ],
      [
        'unknown',
        'content/a.md',
        '0',
        '0',
        '',
        '',
        '',
        '',
        '',
        { note: 'never closes; close it', rule: 'mtlint/file-error' },
      ],
      [
        'unknown',
        'content/a.md',
        '1',
        '1',
        'mtlint',
        '',
        '“We know,” Rami Abdel told AFP. Rahmane is <v>her ,own</v> man.',
        'linguistic-conventions/punctuation',
        'minor',
        {
          note: 'A space stands before the comma in “her ,own”.<br>→ her, own<br>→ Close the gap',
          rule: 'convention/spacing',
        },
      ],
      [
        'unknown',
        'content/a.md',
        '0',
        '0',
        '',
        '',
        '',
        '',
        '',
        { note: '“mtlint-disable a/b” does not silence a/b here; remove it.', rule: 'mtlint/unused-directive' },
      ],
      ['unknown', 'lost.md', '0', '0', '', '', '', '', '', { note: 'may not be read; see', rule: 'mtlint/file-error' }],
    ],
  });
});

it('numbers the blocks of a file and of all files, also where two read the same', () => {
  const at = (prose: string, start: number, raw: number) =>
    flag({ context: { prose, span: { start, end: start + 1 } }, range: { start: raw, end: raw + 1 } });
  const one = result({
    verdict: verdict({ flags: [at('a b', 0, 0), at('a b', 2, 2), at('a b', 0, 10), at('c', 0, 20)] }),
  });
  const { rows } = rowsIn(mqmTsv([one, { ...one, path: 'b.md' }], terminal()));
  expect(rows.map(([, doc, inDoc, global]) => [doc, inDoc, global])).toEqual([
    ['a.md', '1', '1'],
    ['a.md', '1', '1'],
    ['a.md', '2', '2'],
    ['a.md', '3', '3'],
    ['b.md', '1', '4'],
    ['b.md', '1', '4'],
    ['b.md', '2', '5'],
    ['b.md', '3', '6'],
  ]);
});

it('holds text as HTML, as the viewer shows it', () => {
  const odd = flag({ context: { prose: '<b>\t&\n"x"', span: { start: 4, end: 5 } } });
  const { rows } = rowsIn(mqmTsv([result({ verdict: verdict({ flags: [odd] }) })], terminal()));
  expect(rows[0]?.[6]).toBe('&lt;b&gt; <v>&amp;</v> &quot;x&quot;');
});
