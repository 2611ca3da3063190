import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/engine/decisions.js';
import { lineOf, parseLine } from '../../src/project/decision-line.js';
import { decision } from '../engine/make-decision.js';

const FULL: Decision = decision({ reach: 'file', repair: 'took a photo', reason: 'House style.' });

const TODO = 'mend the line, or remove it';

describe('lineOf', () => {
  it('names the keys in one order, whatever theirs was, and those of a later version behind', () => {
    const turned = Object.fromEntries(Object.entries({ by: 'Ann', ...FULL }).reverse()) as Decision;
    expect(lineOf(turned)).toBe(
      '{"path":"content/a.md","rule":"family/symptom","words":"a photo","before":"old man did","after":"of the sea",' +
        '"decision":"dismissed","reach":"file","repair":"took a photo","reason":"House style.",' +
        '"category":"style/unidiomatic","impact":"minor","by":"Ann"}',
    );
  });

  it('is read again as it was', () => {
    const later = { ...FULL, by: 'Ann' };
    for (const one of [FULL, decision(), later]) expect(parseLine(lineOf(one))).toEqual({ decision: one });
  });
});

describe('parseLine', () => {
  const parsed = (changes: Readonly<Record<string, unknown>>) => parseLine(JSON.stringify({ ...FULL, ...changes }));

  it.each(['words', 'before', 'after', 'repair', 'reason', 'category'])('takes an empty “%s”', (key) => {
    expect(parsed({ [key]: '' })).toEqual({ decision: { ...FULL, [key]: '' } });
  });

  it.each(['path', 'rule'])('wants words in “%s”', (key) => {
    const problem = `“${key}” must be a text that is not empty; ${TODO}`;
    expect([parsed({ [key]: '' }), parsed({ [key]: 1 })]).toEqual([{ problem }, { problem }]);
  });

  it.each(['words', 'before', 'after', 'repair', 'reason', 'category'])('wants a text as “%s”', (key) => {
    const problem = `“${key}” must be a text; ${TODO}`;
    expect([parsed({ [key]: null }), parsed({ [key]: ['a'] })]).toEqual([{ problem }, { problem }]);
  });

  it.each([
    ['decision', ['dismissed', 'baseline', 'repaired']],
    ['reach', ['words', 'file', 'project']],
    ['impact', ['minor', 'major', 'critical']],
  ])('knows the words of “%s”', (key, words) => {
    expect(words.map((word) => parsed({ [key]: word }))).toEqual(
      words.map((word) => ({ decision: { ...FULL, [key]: word } })),
    );
    expect(parsed({ [key]: 'other' })).toEqual({ problem: `“${key}” must be ${words.join(' or ')}; ${TODO}` });
  });

  it.each(['path', 'rule', 'words', 'before', 'after', 'decision', 'category', 'impact'])(
    'cannot do without “%s”',
    (key) => {
      expect(parsed({ [key]: undefined })).toEqual({ problem: `has no “${key}”; ${TODO}` });
    },
  );

  it('takes no other value for a decision', () => {
    const problem = `is not a decision in braces; ${TODO}`;
    expect(['[]', 'null', '1', '"a"'].map(parseLine)).toEqual([{ problem }, { problem }, { problem }, { problem }]);
  });

  it('tells what a merge has left behind from text that only looks like it', () => {
    const problem = 'a merge conflict was left here; keep the lines of both sides';
    for (const mark of ['<<<<<<<', '|||||||', '=======', '>>>>>>>']) {
      expect([mark, `${mark} ours`].map(parseLine)).toEqual([{ problem }, { problem }]);
      for (const other of [`${mark}>`, `x${mark}`, mark.slice(1)])
        expect(parseLine(other)).toEqual({
          problem: expect.stringMatching(/^is not JSON \(.+\); mend the line, or remove it$/u),
        });
    }
  });
});
