import type { Flag } from '../../engine/flag.js';
import { type Markup, markup } from './markup.js';

/**
 * What the page's script filters by; without a script it stays hidden. Nothing ticked means that everything is shown. The
 * fields stand in two places and belong to one form.
 */
export function filtersOf(flags: readonly Flag[]): Markup {
  return markup`<form class="filters" id="filters" role="search" hidden>
<input type="search" id="search" placeholder="Search" aria-label="Search in text, reasons, rules and paths" autocomplete="off" spellcheck="false">
<fieldset><legend class="unseen">Severity</legend>${severitiesOf(flags)}</fieldset>
<p class="found"><span id="found" role="status"></span> <button type="button" id="all" hidden>Show all</button></p>
</form>`;
}

/** The filter by rule: long, and so at the end. */
export function ruleFilterOf(flags: readonly Flag[]): Markup {
  const rules = tallied(flags.map(({ ruleId }) => ruleId)).sort(([a], [b]) => (a < b ? -1 : 1));
  const families = [...new Set(rules.map(([id]) => familyOf(id)))].map((family) => {
    const ticks = rules
      .filter(([id]) => familyOf(id) === family)
      .map(([id, count]) => tickOf('rule', id, markup`${id.slice(family.length + 1)}`, count));
    return markup`<fieldset><legend>${family}</legend>${ticks}</fieldset>
`;
  });
  return markup`<details class="rules" id="rule-filter" hidden><summary><h2>Rules</h2></summary>${families}</details>`;
}

const familyOf = (id: string): string => id.split('/')[0] ?? '';

function tallied(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function severitiesOf(flags: readonly Flag[]): readonly Markup[] {
  return tallied(flags.map(({ severity }) => severity)).map(([severity, count]) =>
    tickOf('severity', severity, markup`<span class="badge ${severity}" aria-hidden="true"></span> ${severity}`, count),
  );
}

const tickOf = (kind: string, value: string, label: Markup, count: number): Markup =>
  markup`<label class="tick"><input type="checkbox" form="filters" name="${kind}" value="${value}"> <span>${label}</span> <b>${count}</b></label>`;
