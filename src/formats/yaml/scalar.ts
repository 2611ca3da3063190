import type { Scalar } from 'yaml';
import type { Written } from '../../text/prose-writer.js';
import type { ProseBlock } from '../block.js';
import { isWritable } from '../spell.js';
import { alignScalar, type Quote } from './align.js';

/**
 * The text of a YAML value in whatever style, each character with its raw place. Ranges of the node count from `base`.
 * @returns undefined where it is no text, or where its spelling and its value do not agree
 */
export function readScalar(raw: string, base: number, scalar: Scalar): Written | undefined {
  if (typeof scalar.value !== 'string' || !scalar.range) return undefined;
  const [from, to] = scalar.range.map((offset) => base + offset) as [number, number, number];
  return isBlock(scalar)
    ? alignScalar(raw, blockStart(raw, from), to, scalar.value.trim(), '')
    : alignScalar(raw, from + quoteOf(scalar).length, to, scalar.value, quoteOf(scalar));
}

const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';

function quoteOf({ type }: Scalar): Quote {
  if (type === 'QUOTE_DOUBLE') return '"';
  return type === 'QUOTE_SINGLE' ? "'" : '';
}

// Behind the line of the “|” or “>”, and behind the indentation of the first line that has words.
function blockStart(raw: string, from: number): number {
  const line = /[\r\n]/g;
  line.lastIndex = from;
  const words = /\S/g;
  words.lastIndex = line.exec(raw)?.index ?? from;
  return words.exec(raw)?.index ?? from;
}

// What would end a plain value, begin something else, or make the value no text: a number, “true”, “null”.
const NOT_PLAIN = /[:#[\]{},&*!|>'"%@`]|^[-?~=]|^[-+.\d]*$|^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** How words are spelt in a value of this style: only what cannot end it or begin something else in it. */
export function spellScalar(type: Scalar['type']): ProseBlock['escape'] {
  return (words) => {
    if (!isWritable(words)) return null;
    if (type === 'QUOTE_DOUBLE') return words.replace(/["\\]/g, '\\$&');
    if (type === 'QUOTE_SINGLE') return words.replaceAll("'", "''");
    if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return words;
    return NOT_PLAIN.test(words) ? null : words;
  };
}
