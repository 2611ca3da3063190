import { repository } from '../project/git-repository.js';
import { HOUSE, sentence } from './content.js';
import * as judges from './judges.js';
import { FIT, NAMES, PAYLOADS } from './payloads.js';
import { EVERY_REPORT, isFound, isIn, type Place, prints, type Trial } from './trial.js';

// All of them in one word of the command line, which the system lets hold all but NUL.
const ALL = FIT.map(({ text }) => text).join(' ');

const DIFF = NAMES.map(({ text }) => `--- "a/${text}"\n+++ "b/${text}"\n@@ -1 +1 @@\n-a\n+b\n`).join('');

const refused = (name: string, args: readonly string[], more: Partial<Trial & Place> = {}): Trial => ({
  name,
  args,
  writes: prints('stdout', judges.plainText),
  places: [{ name, payloads: more.payloads ?? FIT, isShown: more.isShown ?? isIn('stderr') }],
  ...(more.files && { files: more.files }),
  ...(more.prepare && { prepare: more.prepare }),
});

const nowhere = isIn();

/** What is said on the command line, by a script that takes it from a branch, a pull request or a list of files. */
export const ARGUMENTS: readonly Trial[] = [
  refused('names of git refs', [`--changed=${ALL}`], {
    prepare: (folder) => repository(folder).commit({ 'a.txt': 'Fine.' }),
  }),
  refused('names in a diff', ['--diff', 'a.diff'], { payloads: NAMES, isShown: nowhere, files: { 'a.diff': DIFF } }),
  refused('unknown options', [`--${ALL}`]),
  refused('rules that are set', ['--rule', `${ALL}: off`]),
  refused('names of formats', ['-f', ALL], { isShown: nowhere }),
  refused('languages', ['--from', ALL], { isShown: nowhere }),
  refused('rules to explain', ['explain', ALL]),
  refused('names of new rules', ['new-rule', ALL]),
  refused('configs', ['-c', `${ALL.replaceAll('/', '')}.json`], { isShown: nowhere }),
  refused('reports to merge', ['merge', ...NAMES.map(({ text }) => `lost ${text}`)], { payloads: NAMES }),
  refused('corpora', ['eval', `lost ${ALL}`]),
  {
    ...EVERY_REPORT,
    name: 'the name of standard input',
    args: [...EVERY_REPORT.args, '--stdin', '--stdin-filename', `${NAMES.map(({ text }) => text).join(' ')}.txt`],
    input: sentence('so'),
    files: HOUSE,
    places: [{ name: 'the name of standard input', payloads: NAMES, isShown: isFound }],
  },
];

const quoted = (text: string): string => JSON.stringify(text);

const texts = PAYLOADS.map(({ text }) => text);

const SPEAKING = `export default {
  summary: ${quoted(texts.join(' '))}, why: ${quoted(texts.join(' '))}, detects: 'garbled', mqm: 'style/unidiomatic',
  impact: 'minor', origins: [], repair: ${quoted(texts.join(' '))},
  examples: { bad: ${JSON.stringify(texts.map((text) => `${text.replace(/[[\]|>]/gu, '')} [teh -> the]`))}, good: ['the'] },
  check: { starts: 'text', pattern: /teh/gu, *run({ span }) { yield { span, message: 'No.', replacements: ['the'] }; } },
};
`;

const CONFIG = { 'mtlint.config.json': JSON.stringify({ plugins: ['house'] }) };

const RECORDS = PAYLOADS.flatMap(({ text }) => [
  JSON.stringify({ id: text, text: sentence(text), path: `${text}.txt` }),
  JSON.stringify({ id: { [text]: text }, text: sentence('so'), format: text }),
  text.replaceAll('\n', ' '),
]).join('\n');

const SHARD = JSON.stringify([
  ...texts.map((text) => ({
    filePath: text,
    messages: [{ severity: 2, message: text, [text]: text, ruleId: text, line: 1, column: 1 }],
  })),
]);

const GOLD = texts.flatMap((text) => [
  JSON.stringify({ start: 0, end: 2, exact: 'We', category: text }),
  JSON.stringify({ start: 0, end: 2, exact: text, category: 'garbled' }),
  text.replaceAll('\n', ' '),
]);

const place = (name: string, output: string, files: Place['files'] = {}): Place => ({
  name,
  payloads: PAYLOADS,
  isShown: isIn(output),
  files,
});

/** The other commands over files that others have written. */
export const COMMANDS: readonly Trial[] = [
  ...['explain', 'catalogue'].map(
    (output): Trial => ({
      name: `texts of rules: ${output}`,
      args: ['explain', ...(output === 'explain' ? ['test/speaking'] : []), '--color'],
      writes: prints(output, judges.colouredText),
      places: [
        place('texts of rules', output === 'explain' ? output : '', { ...CONFIG, 'house/test/speaking.mjs': SPEAKING }),
      ],
    }),
  ),
  {
    name: 'texts of rules under test',
    args: ['test-rules'],
    writes: prints('test-rules', judges.plainText),
    places: [
      {
        ...place('texts of rules', 'test-rules', { ...CONFIG, 'house/test/speaking.mjs': SPEAKING }),
        isShown: nowhere,
      },
    ],
  },
  {
    name: 'records of a stream',
    args: ['stream'],
    input: RECORDS,
    writes: prints('stream', judges.jsonLines),
    files: HOUSE,
    places: [place('records of a stream', 'stream')],
  },
  {
    name: 'reports of shards',
    args: ['merge', 'shard'],
    writes: prints('merge', judges.jsonValue),
    places: [place('reports of shards', 'merge', { shard: SHARD })],
  },
  ...['text', 'json'].map(
    (format): Trial => ({
      name: `annotations: eval as ${format}`,
      args: ['eval', '.', '--misses', '-f', format],
      writes: prints(`eval as ${format}`, format === 'json' ? judges.jsonValue : judges.quotations),
      places: [
        { ...place('annotations', '', { 'a.md': 'We are.\n', 'a.gold.jsonl': GOLD.join('\n') }), isShown: nowhere },
        {
          name: 'annotated words',
          payloads: FIT,
          isShown: isIn(`eval as ${format}`),
          files: {
            'b.txt': FIT.map(({ text }) => `${text}\n\n`).join(''),
            'b.gold.jsonl': FIT.map(({ text }, at) => {
              const start = FIT.slice(0, at).reduce((sum, one) => sum + one.text.length + 2, 0);
              return JSON.stringify({ start, end: start + text.length, exact: text, category: 'garbled' });
            }).join('\n'),
          },
        },
      ],
    }),
  ),
  {
    name: 'folders that init finds',
    args: ['init'],
    writes: prints('init', judges.plainText),
    places: [
      {
        name: 'folders that init finds',
        payloads: NAMES,
        isShown: nowhere,
        files: Object.fromEntries(NAMES.map(({ text }) => [`${text}/a.md`, 'Fine.'])),
      },
    ],
  },
];
