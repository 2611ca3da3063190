// What is measured, in groups. A group has cases by name, each a function from a size to a text, and one way to work on such a text:
// `work` gives the thunk that is timed, and what of the time was whose.

import { pathToFileURL } from 'node:url';
import { afterGroups } from './after.mjs';
import { FORMS } from './forms.mjs';
import { over } from './shapes.mjs';
import { LINES, PARAGRAPHS } from './texts.mjs';

// Characters at 1×, 10× and 100×.
const SIZES = { read: [3_000, 30_000, 300_000], lint: [500, 5_000, 50_000], line: [10_000, 100_000, 1_000_000] };

// What an editor may get to see of a program’s output.
const LONG_LINES = {
  'without blanks': over('a'),
  'of words': over('word '),
  'of sentences': over('The mill stands by the river. '),
};

/** All groups, from the rooms in a folder. */
export async function groupsIn(folder) {
  const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`).href);
  const { RULES, createRuleSet, lint, reader } = await load('index');
  const { timedRules } = await load('timing');
  const readPlain = await reader('plain');

  const reading = (format) => async () => {
    const read = await reader(format);
    return (raw) => ({ run: () => read(raw) });
  };

  // Every rule has a watch on it: one run tells which of them it was.
  const linting = (format) => async () => {
    const read = await reader(format);
    return (raw) => {
      let times = () => [];
      const run = () => {
        const watched = timedRules(RULES, milliseconds);
        times = watched.times;
        lint(raw, read(raw), { rules: createRuleSet(watched.rules), minConfidence: 0 });
      };
      return { run, parts: () => Object.fromEntries(times().map(({ ruleId, time }) => [ruleId, time])) };
    };
  };

  // Each rule alone, on the texts that it was written for.
  const alone = async () => {
    const sets = new Map(RULES.map((named) => [named.id, createRuleSet([named])]));
    return (raw, name) => {
      const rules = sets.get(name.split(':')[0]);
      return { run: () => lint(raw, readPlain(raw), { rules, minConfidence: 0 }) };
    };
  };

  return [
    ...Object.entries(FORMS).map(([format, cases]) => group(`read ${format}`, SIZES.read, cases, reading(format))),
    group('lint lines', SIZES.lint, LINES, linting('plain')),
    group('lint paragraphs', SIZES.lint, PARAGRAPHS, linting('plain')),
    ...Object.entries(FORMS).map(([format, cases]) => group(`lint ${format}`, SIZES.lint, cases, linting(format))),
    group('each rule alone', SIZES.lint, Object.assign({}, ...RULES.map(examplesOf)), alone),
    ...(await afterGroups(load)),
    group('a long line', SIZES.line, LONG_LINES, linting('plain')),
  ];
}

const group = (name, sizes, cases, open) => ({ name, sizes, cases, open });

// What starts a rule, again and again: its bad examples, wrong words and all.
function examplesOf({ id, rule: { examples } }) {
  const texts = examples.bad.map((one) =>
    one
      .slice(one.indexOf(' => ') < 0 ? 0 : one.indexOf(' => ') + 4)
      .replace(/\[([^[\]]*)->[^[\]]*\]/gu, (_, wrong) => wrong.trimEnd()),
  );
  return {
    [`${id}: its examples on one line`]: again(texts, ' '),
    [`${id}: its examples as paragraphs`]: again(texts, '\n\n'),
    [`${id}: its first example`]: again(texts.slice(0, 1), ' '),
  };
}

const again = (texts, joint) => (size) => {
  const whole = texts.join(joint) + joint;
  return whole.repeat(Math.ceil(size / whole.length)).slice(0, size);
};

// Of this process, and not of a busy machine.
function milliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
