import type { NamedRule } from '../engine/ruleset.js';
import type { ParsedExample } from '../rule/examples.js';
import { widthOf, wrap } from './fit.js';
import type { Look } from './reporter.js';
import { familiesOf, type Part, sectionsOf } from './rule-sections.js';
import { oneLine, visible } from './visible.js';

const INDENT = '  ';

/** The page of a rule for the terminal. */
export function ruleCard(named: NamedRule, context: Look): string {
  const { paint } = context;
  const sections = sectionsOf(named).flatMap(({ heading, parts }) => [
    '',
    paint.bold(heading),
    ...parts.flatMap((part) => linesOf(part, context)),
  ]);
  return `${[paint.title(visible(named.id)), ...sections].join('\n')}\n`;
}

/** All rules with what each finds, for the terminal. */
export function ruleCatalogue(rules: readonly NamedRule[], { paint, width }: Look): string {
  const room = Math.max(...rules.map(({ id }) => widthOf(id))) + 2;
  const lines = familiesOf(rules).flatMap(([family, members]) => [
    paint.title(family),
    ...members.flatMap(({ id, rule }) => {
      const [first = '', ...rest] = wrap(oneLine(rule.summary), Math.max(20, width - room - INDENT.length));
      const hanging = ' '.repeat(room + INDENT.length);
      return [`${INDENT}${paint.bold(id.padEnd(room))}${first}`, ...rest.map((line) => hanging + line)];
    }),
    '',
  ]);
  return `${[...lines, paint.faint('mtlint explain <rule> shows examples, known misses and how to silence it.')].join('\n')}\n`;
}

function linesOf(part: Part, { paint, width }: Look): readonly string[] {
  const room = width - INDENT.length;
  if (part.kind === 'text') return wrap(oneLine(part.text), room).map((line) => INDENT + line);
  if (part.kind === 'code') return [`${INDENT}${INDENT}${visible(part.code)}`];
  if (part.kind === 'facts')
    return part.facts.map(([name, value]) => `${INDENT}${paint.faint(name.padEnd(18))} ${visible(value)}`);
  return part.examples.flatMap((example) => {
    const [first = '', ...rest] = wrap(exampleOf(example), room - 2);
    return [`${INDENT}· ${first}`, ...rest.map((line) => `${INDENT}  ${line}`)];
  });
}

// The notation of the rule files themselves: it needs no colour, and whoever writes a rule has seen it.
function exampleOf({ source, text, marks }: ParsedExample): string {
  let shown = source === undefined ? '' : `${source} ⇒ `;
  let cursor = 0;
  for (const { start, end, wrong, repairs } of marks) {
    shown += `${text.slice(cursor, start)}[${wrong} → ${repairs.join(' | ') || '?'}]`;
    cursor = end;
  }
  return oneLine(shown + text.slice(cursor));
}
