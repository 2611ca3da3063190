import { lint } from '../engine/lint.js';
import type { NamedRule, RuleSet } from '../engine/ruleset.js';
import { type Mark, type ParsedExample, parseExample } from '../rule/examples.js';
import { slice } from '../text/span.js';
import { readExample } from './read-example.js';

/** One thing that a rule promises. It is kept where `actual` gives what is `expected`, line for line. */
export type Clause = Readonly<{ title: string; expected: readonly string[]; actual: () => readonly string[] }>;

/** A clause that is not kept, and what is instead. */
export type Breach = Readonly<{ title: string; expected: readonly string[]; found: readonly string[] }>;

/** The clauses that are not kept. */
export function breachesOf(clauses: readonly Clause[]): readonly Breach[] {
  return clauses.flatMap(({ title, expected, actual }) => {
    const found = actual();
    return found.length === expected.length && found.every((one, at) => one === expected[at])
      ? []
      : [{ title, expected, found }];
  });
}

/**
 * All that a rule promises: that it is documented, and each of its examples. `rules` are all that run together, this one
 * included: of a bad example it flags what is marked and no other rule flags anything, and good English and repaired examples are
 * flagged by none.
 */
export function contractOf(named: NamedRule, rules: RuleSet): readonly Clause[] {
  const { bad, good, falseAlarms = [], misses = [] } = named.rule.examples;
  return [
    documented(named),
    ...bad.flatMap((example) => flagged(named, example, rules)),
    ...good.map((example) => silent(`is silent, as all rules are, on ${example}`, named, parseExample(example), rules)),
    ...falseAlarms.map((example) => {
      const parsed = parseExample(example);
      const title = `is known to flag the good English of ${example}`;
      return { title, expected: marksOf(named, parsed), actual: () => flagsIn(parsed, named, rules, named) };
    }),
    ...misses.map((example) => {
      const parsed = parseExample(example);
      const title = `is known to miss ${example}`;
      return {
        title,
        expected: [],
        actual: () => [...unmarked(parsed.marks), ...flagsIn(parsed, named, rules, named)],
      };
    }),
  ];
}

function flagged(named: NamedRule, example: string, rules: RuleSet): readonly Clause[] {
  const parsed = parseExample(example);
  const actual = () => [...unmarked(parsed.marks), ...flagsIn(parsed, named, rules)];
  const seen = { title: `flags ${example}`, expected: marksOf(named, parsed), actual };
  if (parsed.marks.some(({ repairs }) => repairs.length === 0)) return [seen];
  return [
    seen,
    silent(`leaves nothing to flag once repaired: ${example}`, named, { ...parsed, text: parsed.repaired }, rules),
  ];
}

type Text = Pick<ParsedExample, 'text' | 'source'>;

function silent(title: string, named: NamedRule, text: Text, rules: RuleSet): Clause {
  return { title, expected: [], actual: () => flagsIn(text, named, rules) };
}

const unmarked = (marks: ParsedExample['marks']): readonly string[] =>
  marks.length > 0 ? [] : ['nothing is marked as [wrong -> right]'];

const marksOf = ({ id }: NamedRule, { marks }: ParsedExample): readonly string[] =>
  marks.map((mark) => lineOf(id, mark));

// What rules find in an example of a rule, one of them or all, and those that fail. Where it holds markup, words and repairs are told
// as the file spells them.
function flagsIn(example: Text, { rule }: NamedRule, rules: RuleSet, only?: NamedRule): readonly string[] {
  const { format } = rule.examples;
  const reading = readExample(example, format);
  const { flags, failures } = lint(example.text, reading, { rules, minConfidence: 0, from: [] });
  const told = flags.filter(({ ruleId }) => only === undefined || ruleId === only.id);
  return [
    ...told.map(({ ruleId, range, words, suggestions }) =>
      lineOf(ruleId, {
        ...range,
        wrong: format ? slice(example.text, range) : words,
        repairs: suggestions.map((one) => (format && one.fix?.text) || one.words),
      }),
    ),
    ...failures.map(
      ({ ruleId, error }) => `${ruleId} fails: ${error instanceof Error ? error.message : String(error)}`,
    ),
  ];
}

function lineOf(id: string, { start, end, wrong, repairs }: Mark): string {
  const repaired = repairs.length > 0 ? ` → ${repairs.map((words) => `“${words}”`).join(' | ')}` : '';
  return `${id} ${start}–${end} “${wrong}”${repaired}`;
}

const LEAST = 3;

function documented({ rule }: NamedRule): Clause {
  const { summary, why, examples } = rule;
  const { bad, good, falseAlarms = [], misses = [] } = examples;
  const all = [...bad, ...good, ...falseAlarms, ...misses];
  const texts = all.map((example) => parseExample(example)).map(({ source = '', text }) => `${source} ${text}`.trim());
  const actual = () => [
    ...(/^[A-Z“].{10,120}[.]$/u.test(summary) ? [] : ['its summary is not one sentence of 12 to 122 characters']),
    ...(why.length > 80 ? [] : ['it does not say in a paragraph why this is a mark of translation']),
    ...(/\b(?:TODO|FIXME|XXX)\b/.test([summary, why, ...all].join(' ')) ? ['something is left to do'] : []),
    ...(bad.length < LEAST ? [`it has ${bad.length} bad examples, and ${LEAST} are needed`] : []),
    ...(good.length < LEAST ? [`it has ${good.length} good examples, and ${LEAST} are needed`] : []),
    ...good.filter((text) => parseExample(text).marks.length > 0).map((text) => `a good example is marked: ${text}`),
    ...texts.filter((text, at) => texts.indexOf(text) < at).map((text) => `an example stands twice: ${text}`),
  ];
  return { title: 'is documented, with enough examples', expected: [], actual };
}
