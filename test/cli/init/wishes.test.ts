import { describe, expect, it } from 'vitest';
import { askWishes, type Wishes } from '../../../src/cli/init/wishes.js';

const USUAL: Wishes = { files: ['content', 'docs'], from: [], github: true, gitlab: false, preCommit: false };

// Gives these answers one after the other, and remembers what was asked.
async function hold(answers: readonly string[]): Promise<Readonly<{ asked: readonly string[]; wishes: Wishes }>> {
  const asked: string[] = [];
  const left = [...answers];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return left.shift() ?? '';
  };
  const wishes = await askWishes(ask, USUAL, (path) => ['content', 'docs', 'blog'].includes(path));
  return { asked, wishes };
}

describe('the questions of init', () => {
  it('take the usual where nothing is answered', async () => {
    expect(await hold([])).toEqual({
      asked: [
        'What is to be linted? [content docs] ',
        'What is it translated from (fr, es …; nothing where it varies)? ',
        'Write a GitHub Actions workflow? [Y/n] ',
        'Write a GitLab CI job? [y/N] ',
        'Write a hook for pre-commit? [y/N] ',
      ],
      wishes: USUAL,
    });
  });

  it('take what is answered', async () => {
    const { wishes } = await hold(['blog, docs', 'French uk fr', 'n', 'Yes', 'y']);
    expect(wishes).toEqual({
      files: ['blog', 'docs'],
      from: ['fr', 'uk'],
      github: false,
      gitlab: true,
      preCommit: true,
    });
  });

  it('are put again where an answer makes no sense, with the reason', async () => {
    const { asked, wishes } = await hold(['blag', 'blog', 'Klingon', 'ja', 'perhaps', '']);
    expect(asked.slice(0, 6)).toEqual([
      'What is to be linted? [content docs] ',
      'There is no blag here.\nWhat is to be linted? [content docs] ',
      'What is it translated from (fr, es …; nothing where it varies)? ',
      'Rules know marks of ar, de, es, fr, it, ja, ko, pl, pt, ru, tr, uk, zh, not of Klingon.\nWhat is it translated from (fr, es …; nothing where it varies)? ',
      'Write a GitHub Actions workflow? [Y/n] ',
      'Answer y or n.\nWrite a GitHub Actions workflow? [Y/n] ',
    ]);
    expect(wishes).toEqual({ ...USUAL, files: ['blog'], from: ['ja'] });
  });
});
