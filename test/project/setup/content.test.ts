import { describe, expect, it } from 'vitest';
import { contentIn } from '../../../src/project/setup/content.js';

const many = (folder: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${folder}/${at}.md`);

describe('contentIn', () => {
  it.each([
    ['the folders that hold texts', ['docs/a.md', 'blog/2024/b.mdx', 'README.md'], ['blog', 'docs']],
    ['content below code', ['src/content/a.md', 'src/content/b/c.md'], ['src/content']],
    ['content below code of code', ['apps/web/posts/a.md', 'apps/web/posts/b.md'], ['apps/web/posts']],
    ['code that holds texts of its own', ['src/content/a.md', 'src/b.md'], ['src']],
    ['all of a folder of content, whatever is in it today', ['content/posts/a.md'], ['content']],
    ['no folder that holds a few by the way', [...many('content', 20), 'legal/a.md'], ['content']],
    ['no workshop', ['docs/a.md', ...many('test/fixtures', 50)], ['docs']],
    ['the project where it has no folder of texts', ['README.md', ...many('tests', 3)], ['.']],
    ['the project where it has no texts', [], ['.']],
  ])('names %s', (_, files, folders) => {
    expect(contentIn(files).folders).toEqual(folders);
  });

  it('counts what is in them by format, most first', () => {
    const files = ['docs/a.md', 'docs/b.mdx', 'docs/c.mdx', 'docs/de.po', 'test/d.html', 'docs/e.txt', 'docs/f.xlf'];
    expect(contentIn(files).formats).toEqual([
      ['mdx', 2],
      ['markdown', 1],
      ['po', 1],
      ['plain', 1],
      ['xliff', 1],
    ]);
  });
});
