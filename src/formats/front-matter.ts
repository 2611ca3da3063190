import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { proseWriter } from '../text/prose-writer.js';
import type { Span } from '../text/span.js';
import type { Problem, ProseBlock } from './block.js';
import { compose } from './compose.js';
import { alignScalar } from './front-matter/values.js';

/** The data at the head of a file: where it stands, and those of its values that readers see. */
export type FrontMatter = Readonly<{ span: Span; blocks: readonly ProseBlock[]; problems: readonly Problem[] }>;

const SHOWN = new Set(
  `title subtitle short_title linktitle linkTitle shortTitle headline description summary excerpt abstract lead lede intro
  tagline caption alt heading subheading teaser deck standfirst dek label text blurb`.split(/\s+/),
);

const FENCED = /^(?:\ufeff)?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;

/** Reads the front matter of a Markdown file; undefined where there is none. All offsets are raw. */
export function readFrontMatter(raw: string): FrontMatter | undefined {
  const opening = FENCED.exec(raw);
  if (!opening) return undefined;
  const start = opening[0].length;
  const yaml = opening[1] === '---';
  const closing = yaml ? /^(?:---|\.\.\.)[ \t]*(?:$|\r\n|\r|\n)/gm : /^\+\+\+[ \t]*(?:$|\r\n|\r|\n)/gm;
  closing.lastIndex = start;
  const end = closing.exec(raw);
  if (!end) return undefined;
  const body = { start, end: end.index };
  const span = { start: 0, end: end.index + end[0].length };
  return { span, ...(yaml ? readYaml(raw, body) : { blocks: readToml(raw, body), problems: [] }) };
}

function readYaml(raw: string, body: Span): Omit<FrontMatter, 'span'> {
  const document = parseDocument(raw.slice(body.start, body.end), { strict: false, logLevel: 'silent' });
  const blocks: ProseBlock[] = [];
  const problems = document.errors.slice(0, 1).map(({ pos, message }) => ({
    offset: body.start + pos[0],
    message: `the front matter is not YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''}; mend or quote the value`,
  }));
  if (problems.length > 0) return { blocks, problems };
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && SHOWN.has(String(pair.key.value)) && isScalar(pair.value)) {
        blocks.push(...shownValue(raw, body.start, pair.value));
      }
    },
  });
  return { blocks, problems };
}

function shownValue(raw: string, base: number, scalar: Scalar): readonly ProseBlock[] {
  if (typeof scalar.value !== 'string' || !scalar.range) return [];
  const [from, to] = scalar.range;
  const block = scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL';
  const start = block ? blockStart(raw, base + from) : base + from;
  const written = alignScalar(raw, start, base + to, block ? scalar.value.trim() : scalar.value);
  return written ? compose(written, 'label', speller(scalar.type)) : [];
}

// Behind the line of the “|” or “>”, and behind the indentation of the first line that has words.
function blockStart(raw: string, from: number): number {
  const line = /[\r\n]/g;
  line.lastIndex = from;
  const words = /\S/g;
  words.lastIndex = line.exec(raw)?.index ?? from;
  return words.exec(raw)?.index ?? from;
}

// A value is only rewritten with words that cannot end it or begin something else in its style.
function speller(type: Scalar['type']): ProseBlock['escape'] {
  return (words) => {
    if (/[\r\n]/.test(words)) return null;
    if (type === 'QUOTE_DOUBLE') return words.replace(/["\\]/g, '\\$&');
    if (type === 'QUOTE_SINGLE') return words.replaceAll("'", "''");
    if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return words;
    return /[:#[\]{},&*!|>'"%@`]/.test(words) || /^[-?]/.test(words) ? null : words;
  };
}

const TOML_STRING = /^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"([^"\\\r\n]*)"|'([^'\r\n]*)')[ \t]*(?:#.*)?$/gm;

// TOML: one-line strings without escapes, which is how titles are written.
function readToml(raw: string, body: Span): readonly ProseBlock[] {
  return [...raw.slice(body.start, body.end).matchAll(TOML_STRING)].flatMap((found) => {
    const value = found[2] ?? found[3] ?? '';
    if (!SHOWN.has(found[1] ?? '') || value === '') return [];
    const start = body.start + found.index + found[0].indexOf(value, found[0].indexOf('=') + 1);
    const writer = proseWriter(raw);
    writer.copy(start, start + value.length);
    return compose(writer.take(), 'label', (words) => (/["'\\\r\n]/.test(words) ? null : words));
  });
}
