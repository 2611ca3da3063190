import { expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.js';
import { flag } from '../engine/make-flag.js';
import { result, verdict } from '../report/result.js';

const clean = [result({})];
const warned = [result({ verdict: verdict({ flags: [flag({ severity: 'warning' })] }) })];
const wrong = [...warned, result({ verdict: verdict({ flags: [flag({ severity: 'error' })] }) })];

it.each([
  [0, { results: clean, failOn: 'warning', maxWarnings: 0 }],
  [0, { results: warned, failOn: 'error' }],
  [1, { results: warned, failOn: 'warning' }],
  [0, { results: warned, failOn: 'never' }],
  [0, { results: warned, failOn: 'error', maxWarnings: 1 }],
  [1, { results: warned, failOn: 'never', maxWarnings: 0 }],
  [1, { results: wrong, failOn: 'error' }],
  [1, { results: wrong, failOn: 'warning' }],
  [0, { results: wrong, failOn: 'never' }],
  [2, { results: wrong, failOn: 'error', failed: true }],
  [2, { results: [], failOn: 'never', failed: true }],
] as const)('is %d for %j', (code, outcome) => {
  expect(exitCodeOf({ failed: false, ...outcome })).toBe(code);
});
