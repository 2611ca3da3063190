import type { Decision } from '../../src/engine/decisions.js';

/** A decision for tests: what a test does not care about is filled in. */
export function decision(given: Partial<Decision> = {}): Decision {
  return {
    path: 'content/a.md',
    rule: 'family/symptom',
    words: 'a photo',
    before: 'old man did',
    after: 'of the sea',
    decision: 'dismissed',
    category: 'style/unidiomatic',
    impact: 'minor',
    ...given,
  };
}
