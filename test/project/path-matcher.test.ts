import { expect, it } from 'vitest';
import { pathMatcher } from '../../src/project/path-matcher.js';

it.each([
  ['docs/*.md', ['/p/docs/a.md'], ['/p/docs/b/a.md', '/p/x/docs/a.md', '/docs/a.md', '/p/Docs/a.md']],
  ['legacy', ['/p/legacy', '/p/legacy/a.md', '/p/a/legacy/b/c.md'], ['/p/legacy.md']],
  ['/x/', ['/p/x/y.md'], ['/p/x', '/p/a/x/y.md']],
  ['**/ja/**', ['/p/ja/a.md', '/p/docs/ja/b/a.md'], ['/p/ja.md']],
  ['./x/', ['/p/x/y.md'], ['/p/a/x/y.md']],
  ['*', ['/p/a', '/p/.b'], ['/p', '/', '/q/a', '/p/../a']],
])('the pattern %s names what git would take it to name', (pattern, named, others) => {
  const matches = pathMatcher([pattern], '/p');
  expect(named.filter((path) => !matches(path))).toEqual([]);
  expect(others.filter((path) => matches(path))).toEqual([]);
});
