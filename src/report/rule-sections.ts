import type { NamedRule } from '../engine/ruleset.js';
import type { LanguageCode } from '../rule/catalogue.js';
import { type ParsedExample, parseExample } from '../rule/examples.js';

/** What a part of a rule's page is made of. */
export type Part =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'examples'; examples: readonly ParsedExample[] }>
  | Readonly<{ kind: 'facts'; facts: readonly (readonly [name: string, value: string])[] }>
  | Readonly<{ kind: 'code'; language: string; code: string }>;

/** A part of a rule's page under a heading. All pages have the same headings in the same order. */
export type Section = Readonly<{ heading: string; parts: readonly Part[] }>;

/** The page of a rule, whatever it will be shown in. */
export function sectionsOf({ id, rule }: NamedRule): readonly Section[] {
  const { bad, good, falseAlarms = [], misses = [] } = rule.examples;
  return [
    { heading: 'What it finds', parts: [text(rule.summary)] },
    { heading: 'Why it is a mark of machine translation', parts: [text(rule.why)] },
    { heading: 'Examples', parts: [examplesOf(bad)] },
    { heading: 'Good English that stays silent', parts: [examplesOf(good)] },
    { heading: 'Known false alarms', parts: known(falseAlarms, 'Good English that is flagged all the same:') },
    { heading: 'Known misses', parts: known(misses, 'Damage that is not seen yet:') },
    { heading: 'Facts', parts: [{ kind: 'facts', facts: factsOf(rule) }] },
    { heading: 'How to silence or set it', parts: silencing(id) },
  ];
}

// Rules are written in indented template strings.
const text = (words: string): Part => ({ kind: 'text', text: words.replace(/\s+/gu, ' ').trim() });

const examplesOf = (examples: readonly string[]): Part => ({ kind: 'examples', examples: examples.map(parseExample) });

const known = (examples: readonly string[], lead: string): readonly Part[] =>
  examples.length === 0 ? [text('None.')] : [text(lead), examplesOf(examples)];

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The languages that leave the mark, by their English names. */
export function originsOf(origins: readonly LanguageCode[]): string {
  return origins.length === 0 ? 'any language' : origins.map((code) => NAMES.of(code) ?? code).join(', ');
}

function factsOf(rule: NamedRule['rule']): readonly (readonly [string, string])[] {
  const repair = rule.repair === undefined ? 'none of its own' : `“${rule.repair}”`;
  return [
    ['MQM type', rule.mqm],
    ['Impact', rule.impact],
    ['Class of artifact', rule.detects],
    ['Comes from', originsOf(rule.origins)],
    ['Repair', rule.safe ? `${repair}, made by --fix` : `${repair}, never made unasked`],
  ];
}

const silencing = (id: string): readonly Part[] => [
  text('In the file, for the next block of prose, with the reason:'),
  { kind: 'code', language: 'html', code: `<!-- mtlint-disable-next-line ${id} -- meant so -->` },
  text('Or write [sic] behind the words. In mtlint.config.json, for all files (off, warn or error):'),
  { kind: 'code', language: 'json', code: `{ "rules": { "${id}": "off" } }` },
  text('For one run:'),
  { kind: 'code', language: 'sh', code: `mtlint check --rule '${id}: off'` },
];

/** The rules of each family, in the order in which the families come. */
export function familiesOf(rules: readonly NamedRule[]): readonly (readonly [family: string, rules: NamedRule[]])[] {
  const families = new Map<string, NamedRule[]>();
  for (const named of rules) {
    const family = named.id.split('/')[0] ?? '';
    families.set(family, [...(families.get(family) ?? []), named]);
  }
  return [...families];
}
