import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFix } from '../../src/engine/plan-fix.js';
import { isPromising, reader } from '../../src/formats/registry.js';
import { DOCUMENTS } from './documents.js';

describe.each(['srt', 'vtt'] as const)('a repair of %s', (format) => {
  it('is made as it is meant, and leaves every time where it was, also within the sentence that it mends', async () => {
    const read = await reader(format);
    const words = fc.array(fc.constantFrom('One', 'so', 'on', 'new', 'é', '“', '.', ','), { maxLength: 4 });
    const timesIn = (raw: string) => raw.split(/[\r\n]+/u).filter((line) => line.includes('-->'));
    let made = 0;
    fc.assert(
      fc.property(DOCUMENTS[format], fc.nat(), fc.nat(40), words, ({ raw }, seed, length, parts) => {
        const block = read(raw).blocks.find(({ fixed }) => fixed) ?? read(raw).blocks[0];
        if (!block) return;
        const start = seed % block.prose.length;
        const span = { start, end: Math.min(block.prose.length, start + 1 + length) };
        const fix = planFix(raw, block, span, parts.join(' '));
        if (!fix) return;
        made += 1;
        const after = raw.slice(0, fix.range.start) + fix.text + raw.slice(fix.range.end);
        expect(timesIn(after)).toEqual(timesIn(raw));
        expect(read(after).problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(made).toBeGreaterThan(50);
  });
});

it.each([
  ['a/film.srt', true],
  ['film.en.srt', true],
  ['film.en-GB.forced.vtt', true],
  ['en.vtt', true],
  ['fr.vtt', false],
  ['a/Film.de.srt', false],
  ['film.pt-BR.sdh.srt', false],
  ['fr/film.srt', true],
])('%s is looked into where nobody named it: %s', (path, expected) => {
  expect(isPromising(path)).toBe(expected);
});
