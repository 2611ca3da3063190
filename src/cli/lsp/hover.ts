import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Flag } from '../../engine/flag.js';
import type { NamedRule } from '../../engine/ruleset.js';
import { ruleBody } from '../../report/rule-page.js';
import { rangeOf } from './diagnostics.js';

/** What an editor shows over flagged words: the page of their rule. */
export function hoverFor(document: TextDocument, flag: Flag, rule: NamedRule): Hover {
  const value = `**${rule.id}** · ${Math.round(flag.confidence * 100)} %\n\n${ruleBody(rule)}`;
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, flag.range) };
}
