import type { NamedRule } from '../../engine/ruleset.js';
import { familiesOf } from '../rule-sections.js';
import { type Markup, markup } from './markup.js';

/** Why the rules that spoke take what they find for marks of machine translation, each once. */
export function glossaryOf(
  rules: readonly NamedRule[],
  pageOf: (ruleId: string) => string | undefined,
): Markup | undefined {
  if (rules.length === 0) return undefined;
  const families = familiesOf(rules).map(
    ([family, members]) => markup`<h3>${family}</h3>${members.map((named) => entryOf(named, pageOf(named.id)))}`,
  );
  return markup`<section class="glossary" aria-labelledby="rules"><h2 id="rules">Why these are marks</h2>${families}</section>`;
}

function entryOf({ id, rule }: NamedRule, page: string | undefined): Markup {
  const name = page === undefined ? markup`${id}` : markup`<a href="${page}" rel="noreferrer">${id}</a>`;
  return markup`<article id="rule-${id}"><h4>${name}</h4><p><b>${spaced(rule.summary)}</b> ${spaced(rule.why)}</p></article>
`;
}

// Rules are written in indented template strings.
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
