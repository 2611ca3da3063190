import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Flag, Severity } from '../../engine/flag.js';
import type { FileError } from '../../engine/result.js';
import { evidenceOf } from '../../report/entries.js';
import { oneLine } from '../../report/visible.js';
import type { Span } from '../../text/span.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
};

/** Where a span of the text of a document stands, as editors count: lines and UTF-16 units from 0. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A flag as an editor shows it under its words. */
export function diagnosticOf(document: TextDocument, flag: Flag): Diagnostic {
  const { ruleId, severity, message, range, related } = flag;
  return {
    source: 'mtlint',
    code: ruleId,
    severity: SEVERITIES[severity],
    message: [oneLine(message), ...evidenceOf(flag).map((one) => `· ${one}`)].join('\n'),
    range: rangeOf(document, range),
    relatedInformation: related.map((one) => ({
      location: { uri: document.uri, range: rangeOf(document, one.range) },
      message: oneLine(one.message),
    })),
  };
}

/** What is wrong with a document as a whole. Its line and column count from 1. */
export function diagnosticOfError({ line = 1, column = 1, message }: FileError): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return {
    source: 'mtlint',
    severity: DiagnosticSeverity.Error,
    message: oneLine(message),
    range: { start, end: start },
  };
}
