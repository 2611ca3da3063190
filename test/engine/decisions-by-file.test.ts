import { expect, it } from 'vitest';
import { decisionsByFile } from '../../src/engine/decisions-by-file.js';
import { decision } from './make-decision.js';

it('gives a file its own decisions, then those that reach into it or whose file is gone', () => {
  const asked: string[] = [];
  const exists = (path: string) => {
    asked.push(path);
    return path !== 'gone.md';
  };
  const own = decision({ path: 'a.md' });
  const second = decision({ path: 'a.md', reason: 'another' });
  const inFile = decision({ path: 'a.md', reach: 'file' });
  const other = decision({ path: 'b.md' });
  const words = decision({ path: 'b.md', reach: 'words' });
  const project = decision({ path: 'a.md', reach: 'project' });
  const gone = decision({ path: 'gone.md' });
  const goneFile = decision({ path: 'gone.md', reach: 'file' });
  const anywhere = [words, gone, project, goneFile];
  const of = decisionsByFile([own, words, other, gone, second, project, inFile, goneFile], exists);
  expect(['a.md', 'b.md', 'gone.md', 'new.md'].map(of)).toEqual([
    [own, second, inFile, ...anywhere],
    [other, ...anywhere],
    anywhere,
    anywhere,
  ]);
  expect(asked).toEqual(['a.md', 'b.md', 'gone.md']);
});
