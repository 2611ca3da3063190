import type { NamedRule } from '../engine/ruleset.js';
import type { ParsedExample } from '../rule/examples.js';
import { plain } from './markdown.js';
import { familiesOf, originsOf, type Part, sectionsOf } from './rule-sections.js';

const GENERATED = '<!-- Generated from the rules by scripts/rule-pages.mjs. Do not edit. -->';

/** The page of a rule as Markdown: `docs/rules/<family>/<symptom>.md`. */
export function rulePage(named: NamedRule): string {
  return `${[GENERATED, `# ${named.id}`, ruleBody(named), '[All rules](../README.md)'].join('\n\n')}\n`;
}

/** The sections of a rule's page, for wherever a title and links stand already. */
export function ruleBody(named: NamedRule): string {
  return sectionsOf(named)
    .flatMap(({ heading, parts }) => [`## ${heading}`, ...parts.map(markdownOf)])
    .join('\n\n');
}

/** The list of all rules as Markdown: `docs/rules/README.md`. */
export function ruleIndex(rules: readonly NamedRule[]): string {
  const tables = familiesOf(rules).flatMap(([family, members]) => [`## ${family}`, tableOf(members)]);
  const legend = 'Each rule is one symptom. ✓ marks those whose first repair `--fix` makes unasked.';
  return `${[GENERATED, '# Rules', legend, ...tables].join('\n\n')}\n`;
}

function tableOf(rules: readonly NamedRule[]): string {
  const rows = rules.map(({ id, rule }) => {
    const cells = [`[${id}](${id}.md)`, cell(rule.summary), rule.impact, originsOf(rule.origins), rule.safe ? '✓' : ''];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| rule | in short | impact | comes from | --fix |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function markdownOf(part: Part): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'code') return `\`\`\`${part.language}\n${part.code}\n\`\`\``;
  if (part.kind === 'examples') return part.examples.map((example) => `- ${exampleOf(example)}`).join('\n');
  return ['| | |', '| --- | --- |', ...part.facts.map(([name, value]) => `| ${name} | ${cell(value)} |`)].join('\n');
}

// `del` and `ins` and not `~~`: flagged words often begin or end with the very blank that is wrong.
function exampleOf({ source, text, marks }: ParsedExample): string {
  let shown = source === undefined ? '' : `<em>${plain(source)}</em> ⇒ `;
  let cursor = 0;
  for (const { start, end, wrong, repairs } of marks) {
    const repaired = repairs.map((repair) => `<ins>${plain(repair)}</ins>`).join(' or ');
    const marked = repaired === '' ? `<strong>${plain(wrong)}</strong>` : `<del>${plain(wrong)}</del> ${repaired}`;
    shown += plain(text.slice(cursor, start)) + marked;
    cursor = end;
  }
  return shown + plain(text.slice(cursor));
}
