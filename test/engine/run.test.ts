import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { runRules } from '../../src/engine/run.js';
import { readPlain } from '../../src/formats/plain.js';
import { type Check, defineRule, onDocument, onEcho, onText, onTextAt, onWords } from '../../src/rule/rule.js';

const ruleWith = (check: Check) =>
  defineRule({
    summary: 'A rule for tests.',
    why: 'It starts somewhere.',
    detects: 'garbled',
    mqm: 'linguistic-conventions/unintelligible',
    impact: 'major',
    origins: [],
    examples: { bad: [], good: [] },
    check,
  });

const found = (text: string, check: Check): string[] => {
  const doc = createDocument(readPlain(text).blocks);
  const rules = createRuleSet([{ id: 'test/rule', rule: ruleWith(check) }]);
  return runRules(doc, rules).found.map(({ finding: { span } }) => doc.prose.slice(span.start, span.end));
};

const flag = function* ({ span }: Readonly<{ span: { start: number; end: number } }>) {
  yield { span, message: 'It is wrong.' };
};

describe('runRules', () => {
  it('tries a pattern at its words and nowhere else, whatever their case', () => {
    const text = 'Red hats, red cats, a bored bat, and redder hats.';
    expect(found(text, onTextAt(['red'], /red \p{L}ats/iu, flag))).toEqual(['Red hats', 'red cats']);
  });

  it('takes no finding that begins or ends within a character', () => {
    const text = 'A cafe\u0301 1\ufe0f\u20e3 fox\ud83e\udd8a, a cafe and 1 fox.';
    expect(found(text, onText(/cafe|1|fox\ud83e?|\udd8a/g, flag))).toEqual(['cafe', '1', 'fox']);
  });

  it('begins no match within the one before', () => {
    expect(found('red red red hat', onTextAt(['red'], /red red/u, flag))).toEqual(['red red']);
  });

  it('tries a pattern at words that stand again within reach', () => {
    const text = 'Row by row by row. Élan, élan! Row on and on and on until you row.';
    expect(found(text, onEcho(2, /\p{L}+ \p{L}+ \p{L}+/u, flag))).toEqual(['Row by row', 'on and on']);
    expect(found(text, onEcho(1, /\p{L}+, \p{L}+/u, flag))).toEqual(['Élan, élan']);
  });

  it('searches only the blocks that a glance finds promising', () => {
    const text = 'One ring?\n\nTwo rings!';
    expect(
      found(
        text,
        onText(/ring/gu, flag, (prose) => prose.includes('!')),
      ),
    ).toEqual(['ring']);
  });

  it('gives a rule of documents the blocks that have its words or pass its glance, and asks it only if there are any', () => {
    const blocks = onDocument(
      function* (site) {
        for (const { span } of site.blocks) yield { span, message: 'It is wrong.' };
      },
      { words: ['mill'], promising: (prose) => prose.includes('%') },
    );
    expect(found('The Mill.\n\nThe millet.\n\nUp by 5%.', blocks)).toEqual(['The Mill.', 'Up by 5%.']);
    expect(found('The millet.', blocks)).toEqual([]);
  });

  it('tells a glance which word it is, and the words beside it', () => {
    const seen: string[] = [];
    const check = onWords(
      ['row'],
      () => [],
      (text, start, end, { starts, ends }, at) => {
        seen.push(text.slice(start, end), text.slice(starts[at + 1], ends[at + 1]));
        return false;
      },
    );
    found('They row home.', check);
    expect(seen).toEqual(['row', 'home']);
  });
});
