import { describe, expect, it } from 'vitest';
import { bandOf, confidenceOf, knowingSources, severityOf } from '../../src/engine/confidence.js';

describe('bandOf', () => {
  it('parts strengths in three, each from its least on', () => {
    expect([0, 0.39, 0.4, 0.69, 0.7, 1].map(bandOf)).toEqual(['weak', 'weak', 'medium', 'medium', 'strong', 'strong']);
  });
});

describe('confidenceOf', () => {
  it('believes the band where a rule was never measured', () => {
    expect([0.2, 0.5, 0.9].map((strength) => confidenceOf('new/rule', strength, {}))).toEqual([0.5, 0.75, 0.9]);
  });

  it('comes close to the measured precision where much was seen', () => {
    const measured = { 'a/rule': { strong: { right: 990, wrong: 10 } } };
    expect(confidenceOf('a/rule', 0.8, measured)).toBe(0.99);
    expect(confidenceOf('a/rule', 0.8, { 'a/rule': { strong: { right: 60, wrong: 40 } } })).toBe(0.6);
  });

  it('knows nothing of a rule by what was measured of another', () => {
    expect(confidenceOf('b/rule', 0.8, { 'a/rule': { strong: { right: 0, wrong: 90 } } })).toBe(0.9);
  });

  it('lets the bands of a rule lend each other what they know', () => {
    const measured = { 'a/rule': { strong: { right: 100, wrong: 0 }, weak: { right: 0, wrong: 4 } } };
    expect([0.2, 0.5, 0.9].map((strength) => confidenceOf('a/rule', strength, measured))).toEqual([0.47, 0.95, 0.99]);
  });
});

describe('knowingSources', () => {
  it('doubles the odds where one of the languages leaves the mark, and halves them where others do', () => {
    expect([0.5, 0.8, 0.99].map((confidence) => knowingSources(confidence, ['fr', 'es'], ['de', 'es']))).toEqual([
      0.67, 0.89, 0.99,
    ]);
    expect([0.5, 0.8, 0.99].map((confidence) => knowingSources(confidence, ['fr', 'es'], ['de']))).toEqual([
      0.33, 0.67, 0.98,
    ]);
  });

  it('changes nothing where nobody knows the source, or any language leaves the mark', () => {
    expect([knowingSources(0.6, ['fr'], []), knowingSources(0.6, [], ['fr'])]).toEqual([0.6, 0.6]);
  });
});

describe('severityOf', () => {
  it('follows the harm, and for middling harm how sure we are', () => {
    expect([
      severityOf('critical', 0.3),
      severityOf('major', 0.9),
      severityOf('major', 0.89),
      severityOf('minor', 1),
    ]).toEqual(['error', 'error', 'warning', 'warning']);
  });
});
