import type { Flag } from '../../src/engine/flag.js';

/** A flag for tests: what a test does not care about is filled in. */
export function flag(given: Partial<Flag>): Flag {
  return {
    ruleId: 'family/symptom',
    detects: 'garbled',
    category: 'linguistic-conventions/unintelligible',
    impact: 'major',
    severity: 'warning',
    confidence: 0.8,
    strength: 0.5,
    message: 'It is wrong.',
    evidence: [],
    words: 'words',
    context: { prose: 'words', span: { start: 0, end: 5 } },
    range: { start: 0, end: 5 },
    related: [],
    suggestions: [],
    ...given,
  };
}
