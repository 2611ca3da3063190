import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/project/decision-line.js';
import { parseLines, withChange } from '../../src/project/decision-lines.js';
import { decision } from '../engine/make-decision.js';

const line = fc.constantFrom('a', 'b', 'bé', 'c', '😀').map((words) => lineOf(decision({ words })));
const some = fc.array(line, { maxLength: 8 });
const bytes = (text: string): string => Buffer.from(text).toString('latin1');

it('a change of a few lines comes to the same as one of the whole file', () => {
  fc.assert(
    fc.property(some, some, some, fc.constantFrom('\n', '\r\n'), fc.boolean(), (there, add, remove, end, bom) => {
      const text = bytes((bom ? '\ufeff' : '') + there.map((one) => one + end).join(''));
      const tidy = withChange(parseLines(text), { add: [lineOf(decision({ words: 'first' }))], remove: [] }).lines;
      expect(tidy.tidy).toBe(true);
      const few = withChange(tidy, { add, remove });
      const whole = withChange({ ...tidy, tidy: false }, { add, remove });
      expect({ ...few.lines, removed: few.removed }).toEqual({ ...whole.lines, tidy: true, removed: whole.removed });
      expect(few.lines).toEqual(parseLines(few.lines.text));
    }),
  );
});

describe('parseLines', () => {
  const known = bytes(`${lineOf(decision({ words: 'é' }))}\n`);

  it('counts blank lines among the lines, and is not tidy where there are any', () => {
    expect(parseLines(`\n${known} \t\nno\n`)).toEqual({
      text: `\n${known} \t\nno\n`,
      entries: [
        { line: known.slice(0, -1), decision: decision({ words: 'é' }) },
        { line: 'no', problem: expect.stringMatching(/^is not JSON /u) },
      ],
      decisions: [decision({ words: 'é' })],
      problems: [{ line: 4, message: expect.stringMatching(/^is not JSON /u) }],
      tidy: false,
    });
  });

  it.each([
    ['nothing', '', true],
    ['a line with its line break', known, true],
    ['the same line twice', known + known, true],
    ['a byte order mark before it', bytes('\ufeff') + known, true],
    ['no line break at the end', known.slice(0, -1), false],
    ['a blank line', `${known}\n`, false],
    ['a blank line between, and no line break at the end', `${known}\n${known.slice(0, -1)}`, false],
    ['lines out of order', known + bytes(`${lineOf(decision({ words: 'a' }))}\n`), false],
    ['a line that is broken', `no\n`, false],
  ])('knows whether the text is as we write it: %s', (_, text, tidy) => {
    expect(parseLines(text).tidy).toBe(tidy);
  });

  it('tells of what is no decision in its own letters, and of what is in none', () => {
    const messages = (text: string) => parseLines(text).problems.map(({ message }) => message);
    expect(messages(bytes('é\n'))).toEqual([expect.stringContaining('é')]);
    expect(messages('\u00ff\n')).toEqual(['is not UTF-8; save the file as UTF-8']);
  });

  it('does not parse again what it knows', () => {
    const before = parseLines(known);
    expect(parseLines(known, before)).toBe(before);
    const after = parseLines(`no\n${known}`, before);
    expect(after.entries[1]).toBe(before.entries[0]);
    expect(after).toEqual(parseLines(`no\n${known}`));
  });
});

describe('withChange', () => {
  const words = (...some: readonly string[]) => some.map((one) => lineOf(decision({ words: one })));
  const textOf = (lines: readonly string[]) => bytes(lines.map((one) => `${one}\n`).join(''));

  it('gives back the very same lines where nothing changes', () => {
    for (const text of ['', textOf(words('a', 'b')), `no\n${textOf(words('a'))}`]) {
      const lines = parseLines(text);
      expect(withChange(lines, { add: [], remove: [] })).toEqual({ lines, removed: 0 });
      expect(withChange(lines, { add: [], remove: words('z') }).lines).toBe(lines);
    }
  });

  it('takes as many equal lines away as it is asked to, of many too', () => {
    const there = textOf(words('a', 'a', 'a', 'b'));
    const asked = words('a', 'a', ...Array.from({ length: 20 }, (_, at) => `other ${at}`));
    for (const remove of [asked.slice(0, 2), asked]) {
      const { lines, removed } = withChange(parseLines(there), { add: [], remove });
      expect([lines.text, lines.tidy, removed]).toEqual([textOf(words('a', 'b')), true, 2]);
    }
  });

  it('puts in and takes out as many, where lines are not as we write them either', () => {
    const { lines, removed } = withChange(parseLines(`${textOf(words('b', 'a'))}\n`), {
      add: words('c'),
      remove: words('b'),
    });
    expect([lines.text, removed]).toEqual([textOf(words('a', 'c')), 1]);
  });

  it('takes the line away that is written as we write it before one that says the same', () => {
    const [exact = ''] = words('a');
    const loose = exact.replaceAll('":', '": ');
    for (const end of ['\n', '\r\n']) {
      const both = parseLines(bytes([loose, '', exact].map((one) => one + end).join('')));
      const { lines, removed } = withChange(both, { add: [], remove: words('a') });
      expect([lines.text, removed]).toEqual([bytes(`${loose}${end}`), 1]);
    }
  });

  it('puts lines in their order, of lines that are not in order too', () => {
    const untidy = textOf(words('c', 'a'));
    const { lines, removed } = withChange(parseLines(untidy), { add: words('b'), remove: [] });
    expect([lines, removed]).toEqual([parseLines(textOf(words('a', 'b', 'c'))), 0]);
  });

  it('puts what is new last where lines are broken, and says where those stand by then', () => {
    const { lines } = withChange(parseLines(`${textOf(words('z'))}\nno\n`), {
      add: words('b', 'a'),
      remove: words('z'),
    });
    expect(lines).toEqual(parseLines(`no\n${textOf(words('b', 'a'))}`));
    expect(lines.problems.map(({ line: number }) => number)).toEqual([1]);
  });
});
