// What is done with flags once they are found, with more and more of them in one line.

import { REPORTS } from './rooms.mjs';
import { over } from './shapes.mjs';

// Flags in each of these sentences; some of them have a repair that is safe.
const FLAGGED = 'The mill , they said said, stands by the the river. “We know” , he told. ';

const SIZES = [1_500, 15_000, 150_000];

/** The group of all that; `load` gives a room by its name. */
export async function afterGroups(load) {
  const names =
    'index result settle fingerprint word-diff decisions settle-decisions decision-line decision-lines repair-all paint step state placed';
  const rooms = Object.assign({}, ...(await Promise.all(names.split(' ').map(load))));
  const read = await rooms.reader('plain');
  const rules = rooms.createRuleSet(rooms.RULES);
  const judge = (raw) => rooms.lint(raw, read(raw), { rules, minConfidence: 0 });
  const resultOf = (text, verdict = judge(text)) => rooms.resultOf({ path: 'a.txt', text, verdict, errors: [] });
  const decided = ({ verdict }) =>
    verdict.flags.map((flag) => rooms.decisionOf(flag, 'a.txt', { decision: 'dismissed' }));
  const settling = { pathOf: (path) => path, exists: () => true, isActive: () => true, isInSight: () => true };

  const works = {
    'lint, with every repair linted': (text) => () => judge(text),
    'make all safe repairs': (text) => () => rooms.repairAll(text, judge),
    'keep a result': (text) => {
      const verdict = judge(text);
      return () => resultOf(text, verdict);
    },
    'settle overlaps': (text) => {
      const { flags } = judge(text);
      const twice = [
        ...flags,
        ...flags.map((flag) => ({ ...flag, range: { ...flag.range, end: flag.range.end + 9 } })),
      ];
      return () => rooms.settle(twice);
    },
    fingerprints: (text) => {
      const { flags } = judge(text);
      return () => rooms.fingerprintsOf(flags.map(rooms.identityOf));
    },
    'settle decisions': (text) => {
      const result = resultOf(text);
      const decisions = decided(result);
      return () => rooms.settleDecisions([result], decisions, settling);
    },
    'settle decisions that nearly fit': (text) => {
      const result = resultOf(text);
      const decisions = decided(result).map((one) => ({
        ...one,
        before: `x ${one.before}`,
        after: one.after.slice(1),
      }));
      return () => rooms.settleDecisions([result], decisions, settling);
    },
    'read decisions': (text) => {
      const lines = `${decided(resultOf(text)).map(rooms.lineOf).sort().join('\n')}\n`;
      return () => rooms.parseLines(lines);
    },
    'read broken decisions': (text) => {
      const lines = `${decided(resultOf(text))
        .map((one) => rooms.lineOf(one).slice(1))
        .join('\n')}\n`;
      return () => rooms.parseLines(lines);
    },
    'a review: every flag is looked at and dismissed': (text) => {
      const flags = rooms.placed(judge(text).flags, text);
      return () => reviewed(rooms, flags);
    },
    'a review: linted again': (text) => {
      const flags = rooms.placed(judge(text).flags, text);
      const { state } = rooms.step(rooms.EMPTY, { is: 'linted', path: 'a.txt', flags });
      return () => rooms.step(state, { is: 'linted', path: 'a.txt', flags });
    },
    'differences of words, alike': (text) => () => rooms.wordChanges(text, text.replaceAll('mill', 'hill')),
    'differences of words, nothing alike': (text) => () =>
      rooms.wordChanges(
        text,
        text.replace(/\w+/gu, (word, at) => `${word}${at}`),
      ),
  };
  for (const name of REPORTS) {
    const report = (await load(`report-${name}`))[name.replace(/-t/u, 'T')];
    const context = contextOf(rooms);
    works[`report as ${name}`] = (text) => {
      const result = resultOf(text);
      return () => report([result], context);
    };
  }
  const cases = Object.fromEntries(Object.keys(works).map((name) => [name, over(FLAGGED)]));
  const open = async () => (text, name) => ({ run: works[name](text) });
  return [{ name: 'what comes after', sizes: SIZES, cases, open }];
}

const contextOf = ({ createPaint, RULES }) => ({
  paint: createPaint(true),
  width: 80,
  version: '0',
  rules: RULES,
  compared: false,
  pageOf: () => undefined,
  fromRoot: (path) => path,
});

function reviewed({ step, EMPTY }, flags) {
  let { state } = step(EMPTY, { is: 'linted', path: 'a.txt', flags });
  // A thousand keys, however many flags there are: what a key costs must not grow with them.
  for (let at = 0; at < 1000; at += 1) {
    const next = step(state, { is: 'key', key: { text: at % 4 === 3 ? 'd' : 'n' } });
    state = next.state;
    for (const effect of next.effects)
      if (effect.do === 'dismiss') state = step(state, { is: 'done', deed: { did: 'dismissed', ...effect } }).state;
  }
  return state;
}
