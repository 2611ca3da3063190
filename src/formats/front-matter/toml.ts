import type { Span } from '../../text/span.js';
import type { ProseBlock } from '../block.js';
import { compose } from '../compose.js';
import { isWritable } from '../spell.js';
import { alignScalar } from '../yaml/align.js';

const STRING = /^[ \t]*([\w-]+)[ \t]*=[ \t]*("(?:[^"\\\r\n]|\\[^\r\n])*"|'[^'\r\n]*')[ \t]*(?:#.*)?$/gm;

/** The values of a TOML head under keys that readers see: strings of one line, which is how titles are written. */
export function readToml(raw: string, body: Span, isShown: (key: string) => boolean): readonly ProseBlock[] {
  return [...raw.slice(body.start, body.end).matchAll(STRING)].flatMap((found) => {
    const [whole, key = '', literal = ''] = found;
    const quote = literal.startsWith('"') ? '"' : "'";
    const value = decode(literal);
    if (!isShown(key) || value === undefined) return [];
    const start = body.start + found.index + whole.indexOf(literal, whole.indexOf('=') + 1) + 1;
    const written = alignScalar(raw, start, start + literal.length - 2, value, quote === '"' ? '"' : '');
    return written ? compose(written, 'label', quote === '"' ? spellBasic : spellLiteral) : [];
  });
}

// What TOML escapes is what JSON escapes, but for rarities that are not worth a parser.
function decode(literal: string): string | undefined {
  if (literal.startsWith("'")) return literal.slice(1, -1);
  try {
    return JSON.parse(literal.replaceAll('\t', '\\t')) as string;
  } catch {
    return undefined;
  }
}

const spellBasic: ProseBlock['escape'] = (words) => (isWritable(words) ? words.replace(/["\\]/g, '\\$&') : null);
const spellLiteral: ProseBlock['escape'] = (words) => (isWritable(words) && !words.includes("'") ? words : null);
