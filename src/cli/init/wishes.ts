import { languageOf, nearestLanguage } from '../../project/language.js';
import { oneLine } from '../../report/visible.js';
import { LANGUAGE_CODES, type LanguageCode } from '../../rule/catalogue.js';

/** What is to be set up. */
export type Wishes = Readonly<{
  files: readonly string[];
  from: readonly LanguageCode[];
  github: boolean;
  gitlab: boolean;
  preCommit: boolean;
}>;

/** Puts a question that ends with what counts where nothing is answered. */
export type Ask = (question: string) => Promise<string>;

/** Asks for each wish; `exists` tells of a path whether there is something. An answer that makes no sense is asked for again. */
export async function askWishes(ask: Ask, usual: Wishes, exists: (path: string) => boolean): Promise<Wishes> {
  return {
    files: await askFor(ask, 'What is to be linted?', usual.files.join(' '), (answer) => pathsIn(answer, exists)),
    from: await askFor(ask, 'What is it translated from (fr, es …; nothing where it varies)?', '', languagesIn),
    github: await askFor(ask, 'Write a GitHub Actions workflow?', usual.github, yesOrNo),
    gitlab: await askFor(ask, 'Write a GitLab CI job?', usual.gitlab, yesOrNo),
    preCommit: await askFor(ask, 'Write a hook for pre-commit?', usual.preCommit, yesOrNo),
  };
}

// What an answer means, or what is wrong with it.
type Meaning<Value> = Readonly<{ value: Value }> | Readonly<{ wrong: string }>;

async function askFor<Value>(
  ask: Ask,
  question: string,
  usual: string | boolean,
  read: (answer: string) => Meaning<Value>,
): Promise<Value> {
  const shown = typeof usual === 'string' ? usual : usual ? 'Y/n' : 'y/N';
  const fallback = typeof usual === 'string' ? usual : usual ? 'y' : 'n';
  for (let hint = ''; ; ) {
    const answer = (await ask(`${hint}${question}${shown === '' ? '' : ` [${oneLine(shown)}]`} `)).trim();
    const meaning = read(answer === '' ? fallback : answer);
    if ('value' in meaning) return meaning.value;
    hint = `${oneLine(meaning.wrong)}\n`;
  }
}

const wordsIn = (answer: string): readonly string[] => answer.split(/[\s,]+/u).filter((word) => word !== '');

function pathsIn(answer: string, exists: (path: string) => boolean): Meaning<readonly string[]> {
  const paths = wordsIn(answer);
  const lost = paths.find((path) => !exists(path));
  return lost === undefined ? { value: paths } : { wrong: `There is no ${lost} here.` };
}

function languagesIn(answer: string): Meaning<readonly LanguageCode[]> {
  const codes: LanguageCode[] = [];
  for (const word of wordsIn(answer)) {
    const code = languageOf(word) ?? nearestLanguage(word);
    if (code === undefined) return { wrong: `Rules know marks of ${LANGUAGE_CODES.join(', ')}, not of ${word}.` };
    codes.push(code);
  }
  return { value: [...new Set(codes)] };
}

function yesOrNo(answer: string): Meaning<boolean> {
  if (/^y(?:es)?$/iu.test(answer)) return { value: true };
  return /^no?$/iu.test(answer) ? { value: false } : { wrong: 'Answer y or n.' };
}
