import { parseFragment } from 'parse5';
import { RULES } from '../cli/sandbox.js';
import { FIT, NAMES, PAYLOADS, type Payload } from './payloads.js';
import { EVERY_REPORT, isFound, isIn, isTold, type Place, type Trial } from './trial.js';

// A rule that speaks of whatever stands between two words: in its message, its evidence and its repair.
const ECHO = `export default {
  summary: 'Echoes.', why: 'Because.', detects: 'garbled', mqm: 'style/unidiomatic', impact: 'major', origins: [],
  examples: { bad: ['[teh eht]'], good: ['the'] },
  check: {
    starts: 'text', pattern: /\\bteh\\b[\\s\\S]*?\\beht\\b/gu,
    *run({ match, span }) {
      const words = match[0].slice(4, -4);
      yield { span, message: '“' + words + '” is no word.', evidence: ['seen: ' + words], replacements: ['the ' + words + ' end'] };
    },
  },
};
`;

/** Rules of a house, one of which echoes what it finds. */
export const HOUSE = { ...RULES, 'house/test/echo.mjs': ECHO };

/** A sentence of which `HOUSE` repeats the words. */
export const sentence = (text: string): string => `We teh ${text} eht it.\n`;

const files = (
  payloads: readonly Payload[],
  nameOf: (text: string, at: number) => string,
  textOf: (text: string) => string,
): NonNullable<Place['files']> =>
  Object.fromEntries(payloads.map(({ text }, at) => [nameOf(text, at), textOf(text)] as const));

const references = (text: string): string =>
  Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('');

// What a reference can stand for: not all characters can be written so.
const REFERABLE = PAYLOADS.filter(({ text }) => {
  const [node] = parseFragment(references(text)).childNodes;
  return node && 'value' in node && node.value === text;
});

// In a text a short line is a paragraph; in Markdown it goes on.
const OVER_LINES = FIT.filter(({ text }) => /[\r\n]/u.test(text));
/** What stands in one paragraph of a text. */
export const OF_ONE_LINE = FIT.filter((one) => !OVER_LINES.includes(one));

// What is neither markup nor a place-holder in a text of an app.
const OF_MESSAGES = PAYLOADS.filter(({ text }) => !/[<%]/u.test(text));

// What does not end a comment.
const IN_COMMENTS = FIT.filter(({ text }) => !/--|[\r\n]/u.test(text));

const PLACES: readonly Place[] = [
  {
    name: 'words of a text',
    payloads: OF_ONE_LINE,
    isShown: isFound,
    files: files(OF_ONE_LINE, (_, at) => `text/a${at}.txt`, sentence),
  },
  {
    name: 'words over lines',
    payloads: OVER_LINES,
    isShown: isFound,
    files: files(OVER_LINES, (_, at) => `lines/a${at}.md`, sentence),
  },
  {
    name: 'words of a page, as references',
    payloads: REFERABLE,
    isShown: isFound,
    files: files(
      REFERABLE,
      (_, at) => `page/a${at}.html`,
      (text) => `<p>${sentence(references(text))}</p>`,
    ),
  },
  {
    name: 'texts of an app, escaped',
    payloads: OF_MESSAGES,
    isShown: isFound,
    files: {
      'locales/en.json': JSON.stringify(
        Object.fromEntries(OF_MESSAGES.map(({ text }) => [text, sentence(text).trim()])),
      ),
    },
  },
  {
    name: 'comments that silence',
    payloads: IN_COMMENTS,
    isShown: isFound,
    files: files(
      IN_COMMENTS,
      (_, at) => `comments/a${at}.md`,
      (text) => `<!-- mtlint-disable-next-line a/${text} -- so ${text} -->\n\nAll is well.\n`,
    ),
  },
  {
    name: 'file names',
    payloads: NAMES,
    isShown: isFound,
    files: files(
      NAMES,
      (text) => `names/${text}.txt`,
      () => sentence('so'),
    ),
  },
  {
    name: 'folder names',
    payloads: NAMES,
    isShown: isFound,
    files: files(
      NAMES,
      (text) => `${text}/a.txt`,
      () => sentence('so'),
    ),
  },
];

const nowhere = isIn();

const BROKEN: readonly Place[] = [
  {
    name: 'broken markup',
    payloads: FIT,
    isShown: nowhere,
    files: {
      ...files(
        FIT,
        (_, at) => `mdx/a${at}.mdx`,
        (text) => `One <a${text} {${text}\n`,
      ),
      ...files(
        FIT,
        (_, at) => `xml/a${at}.xlf`,
        (text) => `<xliff><a b="${text}"${text}></x>`,
      ),
      ...files(
        FIT,
        (_, at) => `head/a${at}.md`,
        (text) => `---\n"${text}": [${text}: *x\n---\nOne.\n`,
      ),
      ...files(
        FIT,
        (_, at) => `po/a${at}.po`,
        (text) => `msgid "a"\n${text}"\n`,
      ),
      ...files(
        FIT,
        (_, at) => `locales/en/a${at}.json`,
        (text) => `{"${text}": ${text}}`,
      ),
    },
  },
  {
    name: 'what no text holds',
    payloads: PAYLOADS,
    isShown: nowhere,
    files: files(
      PAYLOADS,
      (_, at) => `binary/a${at}.txt`,
      (text) => `${text}\0`,
    ),
  },
  { name: 'paths that lead nowhere', payloads: NAMES, isShown: isTold },
];

/** What anybody may write into a pull request. */
export const CONTENT: readonly Trial[] = [
  {
    ...EVERY_REPORT,
    name: 'content',
    places: PLACES,
    files: HOUSE,
    args: [...EVERY_REPORT.args, '--report-unused-directives'],
  },
  {
    ...EVERY_REPORT,
    name: 'content that cannot be read',
    places: BROKEN,
    files: HOUSE,
    args: [...EVERY_REPORT.args, '--', '.', ...NAMES.map(({ text }) => `lost ${text}`)],
  },
];
