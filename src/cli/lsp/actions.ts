import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Decision } from '../../engine/decisions.js';
import type { Flag } from '../../engine/flag.js';
import { repairText } from '../../report/entries.js';
import { oneLine } from '../../report/visible.js';
import { diagnosticOf, rangeOf } from './diagnostics.js';

/** The command by which an editor says that flagged words are right. Its arguments are a `Dismissal`. */
export const DISMISS = 'mtlint.dismiss';

/** A flag of a document that is to be dismissed, and how far: the range is that of the flag in the text, as UTF-16 offsets. */
export type Dismissal = Readonly<{
  uri: string;
  ruleId: string;
  range: Flag['range'];
  reach?: NonNullable<Decision['reach']>;
}>;

/** What an editor offers for a flag: its repairs, best first, then to dismiss it. */
export function actionsFor(document: TextDocument, flag: Flag): readonly CodeAction[] {
  const { uri } = document;
  const diagnostics = [diagnosticOf(document, flag)];
  const repairs = flag.suggestions.flatMap((suggestion, nth): CodeAction[] => {
    const { fix } = suggestion;
    if (!fix) return [];
    return [
      {
        title: `${oneLine(suggestion.desc)}: ${repairText(suggestion)}`,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: nth === 0,
        edit: { changes: { [uri]: [{ range: rangeOf(document, fix.range), newText: fix.text }] } },
      },
    ];
  });
  const dismissal: Dismissal = { uri, ruleId: flag.ruleId, range: flag.range };
  const words = oneLine(flag.words);
  const dismiss = (title: string, reach: Dismissal['reach']): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: commandOf(title, { ...dismissal, ...(reach && { reach }) }),
  });
  return [
    ...repairs,
    dismiss(`Dismiss: “${words}” is right here`, undefined),
    dismiss(`Dismiss “${words}” wherever it is flagged`, 'words'),
    dismiss(`Dismiss ${flag.ruleId} in this file`, 'file'),
  ];
}

const commandOf = (title: string, dismissal: Dismissal): Command => ({
  title,
  command: DISMISS,
  arguments: [dismissal],
});

/** The dismissal that a client asks for; undefined where what it sent is none. */
export function dismissalIn(command: string, sent: readonly unknown[] | undefined): Dismissal | undefined {
  const [value] = sent ?? [];
  if (command !== DISMISS || typeof value !== 'object' || value === null) return undefined;
  const { uri, ruleId, range, reach } = value as Partial<Dismissal>;
  if (typeof uri !== 'string' || typeof ruleId !== 'string' || typeof range !== 'object' || range === null)
    return undefined;
  if (typeof range.start !== 'number' || typeof range.end !== 'number') return undefined;
  return { uri, ruleId, range, ...((reach === 'words' || reach === 'file') && { reach }) };
}
