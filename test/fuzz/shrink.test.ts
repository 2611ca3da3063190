import { expect, it } from 'vitest';
import { shrunk } from './shrink.js';

const holdsBoth = async (text: string): Promise<boolean> => /<.*>/s.test(text);

it('cuts all that is not needed to fail', async () => {
  expect(await shrunk(`${'a '.repeat(50)}<${'b '.repeat(50)}> c`, holdsBoth, 1000)).toBe('<>');
});

it('stops after so many tries, with what has failed last', async () => {
  expect(await shrunk('aaaa<b>aaaa', holdsBoth, 3)).toBe('a<b>aaaa');
});
