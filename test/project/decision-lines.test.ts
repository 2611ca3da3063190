import fc from 'fast-check';
import { expect, it } from 'vitest';
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
