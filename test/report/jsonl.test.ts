import { expect, it } from 'vitest';
import { json } from '../../src/report/json.js';
import { jsonl } from '../../src/report/jsonl.js';
import { terminal } from './result.js';
import { SAMPLE } from './sample.js';

it('has a line for each file, of the shape of the JSON report', () => {
  const lines = jsonl(SAMPLE, terminal()).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(json(SAMPLE, terminal())));
  expect(jsonl([], terminal())).toBe('');
});
