import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/engine/decisions.js';
import { decisionsCsv } from '../../src/report/decisions-csv.js';
import { decisionsMqm } from '../../src/report/decisions-mqm.js';

const decision = (given: Partial<Decision>): Decision => ({
  path: 'content/a.md',
  rule: 'displacement/split-name',
  words: 'rami abdel told afp. rahmane',
  before: 'we know',
  after: 'is her own',
  decision: 'dismissed',
  category: 'linguistic-conventions/word-order',
  impact: 'critical',
  ...given,
});

const DECISIONS = [
  decision({ reason: 'He signs so, "Abdel"' }),
  decision({ decision: 'repaired', repair: 'Rami Abdel Rahmane told AFP', before: '' }),
  decision({ path: 'b.md', decision: 'baseline', after: '' }),
  decision({ path: 'b.md', reach: 'project', words: '<b>\t&' }),
];

describe('as CSV', () => {
  // What a reader of RFC 4180 makes of it.
  function parsed(csv: string): string[][] {
    const rows: string[][] = [];
    for (const line of csv
      .replace(/^\ufeff/u, '')
      .split('\r\n')
      .slice(0, -1)) {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)];
      expect(cells.map(([whole]) => whole).join('')).toBe(line);
      rows.push(cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
    }
    return rows;
  }

  it('has a line for each decision', () => {
    expect(decisionsCsv(DECISIONS)).toBe(
      [
        '\ufeffpath,rule,category,impact,decision,reach,before,words,after,repair,reason',
        'content/a.md,displacement/split-name,linguistic-conventions/word-order,critical,dismissed,,we know,rami abdel told afp. rahmane,is her own,,"He signs so, ""Abdel"""',
        'content/a.md,displacement/split-name,linguistic-conventions/word-order,critical,repaired,,,rami abdel told afp. rahmane,is her own,Rami Abdel Rahmane told AFP,',
        'b.md,displacement/split-name,linguistic-conventions/word-order,critical,baseline,,we know,rami abdel told afp. rahmane,,,',
        'b.md,displacement/split-name,linguistic-conventions/word-order,critical,dismissed,project,we know,<b> &,is her own,,',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['\r=1', "' =1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['a;=1', "a;'=1"],
    ['1=1', '1=1'],
    ['“-”', '“-”'],
  ])('has no formula in it: %j', (reason, shown) => {
    expect(parsed(decisionsCsv([decision({ reason })]))[1]?.at(-1)).toBe(shown);
  });

  it('holds whatever people and documents write, cell by cell', () => {
    const text = fc
      .array(fc.constantFrom('a', '"', ',', '\r\n', '\n', '=', '-', '\t', '\u001b[2J', '\u202e', ';', ' '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(fc.record({ words: text, reason: text, repair: text })), (given) => {
        const csv = decisionsCsv(given.map(decision));
        expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        const [header, ...rows] = parsed(csv);
        expect(rows.map((row) => row.length)).toEqual(given.map(() => header?.length));
        expect(rows.flat().filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('as MQM annotations', () => {
  it('tells what an editor repaired, what they dismissed, and what nobody has judged', () => {
    const [header, ...lines] = decisionsMqm(DECISIONS).trimEnd().split('\n');
    expect(header).toBe('system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata');
    const rows = lines.map((line) => line.split('\t'));
    expect(rows.map((cells) => [...cells.slice(0, 9), JSON.parse(cells[9] ?? '') as unknown])).toEqual([
      [
        'unknown',
        'content/a.md',
        '1',
        '1',
        'editor',
        '',
        'we know rami abdel told afp. rahmane is her own',
        'no-error',
        'no-error',
        {
          note: 'He signs so, &quot;Abdel&quot;',
          marked_text: 'rami abdel told afp. rahmane',
          rule: 'displacement/split-name',
          decision: 'dismissed',
        },
      ],
      [
        'unknown',
        'content/a.md',
        '2',
        '2',
        'editor',
        '',
        '<v>rami abdel told afp. rahmane</v> is her own',
        'linguistic-conventions/word-order',
        'critical',
        {
          corrected_translation: 'Rami Abdel Rahmane told AFP is her own',
          marked_text: 'rami abdel told afp. rahmane',
          rule: 'displacement/split-name',
          decision: 'repaired',
        },
      ],
      [
        'unknown',
        'b.md',
        '1',
        '3',
        'mtlint',
        '',
        'we know <v>rami abdel told afp. rahmane</v>',
        'linguistic-conventions/word-order',
        'critical',
        { marked_text: 'rami abdel told afp. rahmane', rule: 'displacement/split-name', decision: 'baseline' },
      ],
      [
        'unknown',
        'b.md',
        '2',
        '4',
        'editor',
        '',
        'we know &lt;b&gt; &amp; is her own',
        'no-error',
        'no-error',
        { marked_text: '&lt;b&gt; &amp;', rule: 'displacement/split-name', decision: 'dismissed', reach: 'project' },
      ],
    ]);
  });
});
