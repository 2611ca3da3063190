import { DECISIONS } from '../../src/project/decisions-file.js';
import { RULES } from '../cli/sandbox.js';
import { HOUSE, sentence } from './content.js';
import * as judges from './judges.js';
import { FIT, NAMES, PAYLOADS, type Payload } from './payloads.js';
import { EVERY_REPORT, isIn, isTold, type Place, prints, type Trial } from './trial.js';

const CONFIG = 'mtlint.config.json';

const checked = (name: string, places: readonly Place[], more: Partial<Trial> = {}): Trial => ({
  ...EVERY_REPORT,
  name,
  places,
  ...more,
  files: { 'a.txt': sentence('so'), ...more.files },
});

const texts = (payloads: readonly Payload[]): readonly string[] => payloads.map(({ text }) => text);

const keyed = (payloads: readonly Payload[], value: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(payloads.map(({ text }) => [text, value]));

const lost = (payloads: readonly Payload[]): readonly string[] => texts(payloads).map((text) => `lost ${text}`);

// A term has a letter or a figure, and these all have.
const TERMS = PAYLOADS;

const nowhere = isIn();

const decision = (more: object): string =>
  JSON.stringify({
    ...{ path: 'a.txt', rule: 'test/echo', words: 'gone', before: '', after: '', decision: 'dismissed' },
    ...{ category: 'style/unidiomatic', impact: 'minor' },
    ...more,
  });

// Every text that a line of the decisions has, and a value that none may have.
const OF_DECISIONS = ({ text }: Payload): readonly string[] => [
  decision({ path: text, words: `gone ${text}`, before: text, after: text, category: text, reason: text }),
  decision({ path: text, rule: text }),
  decision({ decision: 'repaired', repair: text, reason: text, words: text, reach: 'words' }),
];

const BROKEN_LINES = ({ text }: Payload): readonly string[] => [decision({ impact: text }), text, `<<<<<<< ${text}`];

const linesOf = (payloads: readonly Payload[], make: (payload: Payload) => readonly string[]): string =>
  payloads
    .flatMap(make)
    .map((line) => `${line}\n`)
    .join('');

/** What the config, the rules and the decisions of a project say, which a pull request may change, too. */
export const SETTINGS: readonly Trial[] = [
  checked('config of the wrong shape', [
    {
      name: 'keys and values of the config',
      payloads: PAYLOADS,
      isShown: isTold,
      files: {
        [CONFIG]: JSON.stringify({
          ...keyed(PAYLOADS, 1),
          failOn: texts(PAYLOADS).join(),
          from: texts(PAYLOADS),
          rules: keyed(PAYLOADS, 'loud'),
        }),
      },
    },
  ]),
  checked('names in the config', [
    {
      name: 'rules, folders and files that the config names',
      payloads: NAMES,
      isShown: isTold,
      files: {
        [CONFIG]: JSON.stringify({
          files: ['a.txt', ...lost(NAMES)],
          ignore: texts(NAMES).map((text) => `x${text}`),
          rules: keyed(NAMES, 'off'),
          plugins: lost(NAMES),
          vocabulary: { files: lost(NAMES) },
          overrides: [{ files: texts(NAMES).map((text) => `x${text}`), rules: keyed(NAMES, 'off') }],
        }),
      },
    },
  ]),
  ...['mtlint.config.yaml', 'mtlint.config.toml', CONFIG, '.mtlintrc'].map((file) =>
    checked(`broken ${file}`, [
      {
        name: `broken ${file}`,
        payloads: FIT,
        isShown: nowhere,
        files: { [file]: `rules = {\n"${texts(FIT).join('" "')}`, '.mtlintignore': texts(FIT).join('\n') },
      },
    ]),
  ),
  {
    name: 'what applies to a file',
    args: ['--print-config', 'a.txt'],
    writes: prints('print-config', judges.jsonValue),
    places: [
      {
        name: 'vocabulary',
        payloads: TERMS,
        isShown: isIn('print-config'),
        files: {
          [CONFIG]: JSON.stringify({ vocabulary: { words: texts(TERMS) } }),
        },
      },
    ],
  },
  checked('rules that fail', [
    {
      name: 'names of rule files',
      payloads: NAMES,
      isShown: isTold,
      files: Object.fromEntries(texts(NAMES).map((text) => [`house/test/${text}.mjs`, ''])),
    },
    {
      name: 'errors that rules throw',
      payloads: FIT,
      isShown: nowhere,
      files: {
        [CONFIG]: RULES[CONFIG] ?? '',
        ...Object.fromEntries(
          texts(FIT).map((text, at) => [
            `house/bad/r${'a'.repeat(at + 1)}.mjs`,
            `throw new Error(${JSON.stringify(text)});\n`,
          ]),
        ),
      },
    },
  ]),
  checked(
    'decisions',
    [
      {
        name: 'decisions that match nothing',
        payloads: PAYLOADS,
        isShown: isIn('stderr'),
      },
      {
        name: 'broken decisions',
        payloads: FIT,
        isShown: nowhere,
        files: { [DECISIONS]: linesOf(PAYLOADS, OF_DECISIONS) + linesOf(FIT, BROKEN_LINES) },
      },
    ],
    { args: [...EVERY_REPORT.args, '--debug', '.'], files: HOUSE },
  ),
  ...(['csv', 'tsv'] as const).map(
    (ending): Trial => ({
      name: `decisions as ${ending}`,
      args: ['review', '--export', `out/d.${ending}`],
      writes: {
        [`decisions as ${ending}`]: { to: `out/d.${ending}`, judge: ending === 'csv' ? judges.csv : judges.mqm },
      },
      notices: 3 * PAYLOADS.length,
      places: [
        {
          name: 'decisions',
          payloads: PAYLOADS,
          isShown: isIn(`decisions as ${ending}`),
          files: { [DECISIONS]: linesOf(PAYLOADS, OF_DECISIONS) },
        },
      ],
    }),
  ),
];
