import type { NamedRule } from '../engine/ruleset.js';
import type { Impact } from '../rule/catalogue.js';
import { OWN_SUMMARIES } from './notices.js';
import type { ReportContext } from './reporter.js';
import { ruleBody } from './rule-page.js';
import { oneLine } from './visible.js';

const LEVEL: Readonly<Record<Impact, string>> = { minor: 'warning', major: 'warning', critical: 'error' };

// What GitHub sorts rules by.
const PROBLEM: Readonly<Record<Impact, string>> = { minor: 'recommendation', major: 'warning', critical: 'error' };

/** What SARIF says of the rules that a report names, in the order of the ids: their pages, with examples. */
export function descriptorsOf(ids: readonly string[], context: ReportContext): readonly object[] {
  return ids.map((id) => {
    const named = context.rules.find((one) => one.id === id);
    return named ? descriptorOf(named, context) : ownDescriptor(id);
  });
}

function descriptorOf(named: NamedRule, { pageOf }: ReportContext): object {
  const { id, rule } = named;
  const page = pageOf(id);
  return {
    id,
    shortDescription: { text: oneSpaced(rule.summary) },
    fullDescription: { text: oneSpaced(rule.why) },
    ...(page && { helpUri: page }),
    help: { text: `${oneSpaced(rule.summary)} ${oneSpaced(rule.why)}`, markdown: ruleBody(named) },
    defaultConfiguration: { level: LEVEL[rule.impact] },
    properties: {
      tags: ['machine-translation', id.split('/')[0] ?? '', rule.mqm],
      'problem.severity': PROBLEM[rule.impact],
    },
  };
}

/** What SARIF says of an id that is no rule's. */
export function ownDescriptor(id: string): object {
  const text = OWN_SUMMARIES.find(([own]) => own === id)?.[1] ?? id;
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text } };
}

// Rules are written in indented template strings.
const oneSpaced = (text: string): string => oneLine(text.replace(/\s+/gu, ' ').trim());
