import { expect, it } from 'vitest';
import { github } from '../../src/report/github.js';
import { flag } from '../engine/make-flag.js';
import { result, terminal, verdict } from './result.js';
import { commandsIn } from './runner.js';
import { SAMPLE } from './sample.js';

it('annotates the flagged words, from the root of the repository, the gravest first', () => {
  expect(github(SAMPLE, terminal())).toBe(`\
::error file=docs/content/a.md,line=3,col=40,title=mtlint/file-error::never closes; close it
::error file=docs/lost.md,line=1,col=1,title=mtlint/file-error::may not be read; see
::error file=docs/content/a.md,line=3,endLine=3,col=12,endColumn=40,title=mtlint displacement/split-name::“Rahmane” was cut off the name “Rami Abdel”.%0A“Rami Abdel Rahmane” stands in line 9%0A→ Rami Abdel Rahmane told AFP.
::warning file=docs/content/a.md,line=3,endLine=3,col=46,endColumn=54,title=mtlint convention/spacing::A space stands before the comma in “her ,own”.%0A→ her, own%0A→ Close the gap
::error file=docs/content/a.md,line=4,endLine=4,col=1,endColumn=28,title=mtlint/unused-directive::“mtlint-disable a/b” does not silence a/b here; remove it.
`);
});

it('names no columns where the words go over several lines, which GitHub refuses', () => {
  const wide = flag({ range: { start: 2, end: 6 } });
  const [command] = commandsIn(
    github([result({ source: 'a b\nc d', verdict: verdict({ flags: [wide] }) })], terminal()),
  );
  expect(command?.properties).toEqual({ file: 'docs/a.md', line: '1', endLine: '2', title: 'mtlint family/symptom' });
});

it('gives the runner back what it was given', () => {
  const odd = flag({ message: '100 %, %0A :: a=b', range: { start: 0, end: 1 } });
  const report = github([result({ path: 'a,b:c%25=d.md', verdict: verdict({ flags: [odd] }) })], terminal());
  expect(commandsIn(report)).toMatchObject([{ properties: { file: 'docs/a,b:c%25=d.md' }, data: '100 %, %0A :: a=b' }]);
});
