import { expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.js';

const clean = { error: 0, warning: 0 };
const warned = { error: 0, warning: 1 };
const wrong = { error: 1, warning: 1 };

it.each([
  [0, { counts: clean, failOn: 'warning', maxWarnings: 0 }],
  [0, { counts: warned, failOn: 'error' }],
  [1, { counts: warned, failOn: 'warning' }],
  [0, { counts: warned, failOn: 'never' }],
  [0, { counts: warned, failOn: 'error', maxWarnings: 1 }],
  [1, { counts: warned, failOn: 'never', maxWarnings: 0 }],
  [1, { counts: wrong, failOn: 'error' }],
  [1, { counts: wrong, failOn: 'warning' }],
  [0, { counts: wrong, failOn: 'never' }],
  [2, { counts: wrong, failOn: 'error', failed: true }],
  [2, { counts: clean, failOn: 'never', failed: true }],
] as const)('is %d for %j', (code, outcome) => {
  expect(exitCodeOf({ failed: false, ...outcome })).toBe(code);
});
