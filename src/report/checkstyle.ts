import type { FileResult } from '../engine/result.js';
import { type Notice, noticesOf } from './notices.js';
import type { Reporter } from './reporter.js';
import { element, xmlDocument } from './xml.js';

/** Checkstyle's XML, which most build servers read. Files without flags are in it, so that it shows what was looked at. */
export const checkstyle: Reporter = (results) =>
  xmlDocument(element('checkstyle', { version: '4.3' }, results.map(fileOf)));

const fileOf = (result: FileResult): string => element('file', { name: result.path }, noticesOf(result).map(errorOf));

// Readers divide a source at its full stops into package and check.
const errorOf = ({ id, severity, message, start: { line, column } }: Notice): string =>
  element('error', {
    line,
    column,
    severity,
    message,
    source: `mtlint.${id.replace(/^mtlint\//u, '').replace('/', '.')}`,
  });
