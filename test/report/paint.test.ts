import { expect, it } from 'vitest';
import { wantsColor } from '../../src/report/paint.js';

it.each([
  [true, {}, {}],
  [false, { isTerminal: false }, {}],
  [false, {}, { NO_COLOR: '1' }],
  [true, {}, { NO_COLOR: '' }],
  [false, {}, { TERM: 'dumb' }],
  [true, {}, { TERM: 'xterm' }],
  [false, { isTerminal: false }, { CI: 'true' }],
  [true, { isTerminal: false }, { FORCE_COLOR: '1' }],
  [true, { isTerminal: false }, { FORCE_COLOR: '' }],
  [false, {}, { FORCE_COLOR: '0' }],
  [false, {}, { FORCE_COLOR: 'false' }],
  [true, {}, { FORCE_COLOR: '1', NO_COLOR: '1' }],
  [true, { wanted: true, isTerminal: false }, { NO_COLOR: '1', TERM: 'dumb' }],
  [false, { wanted: false }, { FORCE_COLOR: '1' }],
])('colour is %s for %j in %j', (colored, question, env) => {
  expect(wantsColor({ isTerminal: true, ...question, env })).toBe(colored);
});
