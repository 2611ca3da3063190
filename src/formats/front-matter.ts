import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { Span } from '../text/span.js';
import type { Problem, ProseBlock } from './block.js';
import { compose } from './compose.js';
import { readToml } from './front-matter/toml.js';
import { settleLines } from './settle-lines.js';
import { isDeepYaml } from './yaml/depth.js';
import { doubledKeyIn, LENIENT } from './yaml/doubled-key.js';
import { readScalar, spellScalar } from './yaml/scalar.js';

/** The data at the head of a file: where it stands, and those of its values that readers see. */
export type FrontMatter = Readonly<{ span: Span; blocks: readonly ProseBlock[]; problems: readonly Problem[] }>;

const SHOWN = new Set(
  `title subtitle short_title linktitle shorttitle headline description summary excerpt abstract lead lede intro
  tagline caption alt heading subheading teaser deck standfirst dek label text blurb`.split(/\s+/),
);

const isShown = (key: string): boolean => SHOWN.has(key.toLowerCase());

const FENCED = /^(?:\ufeff)?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;

/** Reads the front matter of a Markdown file; undefined where there is none. All offsets are raw. */
export function readFrontMatter(raw: string): FrontMatter | undefined {
  const opening = FENCED.exec(raw);
  if (!opening) return readJson(raw);
  const start = opening[0].length;
  const yaml = opening[1] === '---';
  const closing = yaml ? /^(?:---|\.\.\.)[ \t]*(?:$|\r\n|\r|\n)/gm : /^\+\+\+[ \t]*(?:$|\r\n|\r|\n)/gm;
  closing.lastIndex = start;
  const end = closing.exec(raw);
  if (!end) return undefined;
  const body = { start, end: end.index };
  const span = { start: 0, end: end.index + end[0].length };
  return { span, ...(yaml ? readYaml(raw, body) : { blocks: readToml(raw, body, isShown), problems: [] }) };
}

// Braces on lines of their own around keys in quotation marks. JSON is YAML; what is neither is no front matter.
function readJson(raw: string): FrontMatter | undefined {
  const opening = /^(\ufeff?)\{[ \t]*(?:\r\n?|\n)\s*"/.exec(raw);
  const closing = opening && /^\}[ \t]*(?:$|\r\n?|\n)/m.exec(raw);
  if (!closing) return undefined;
  const end = closing.index + closing[0].length;
  const { blocks, problems } = readYaml(raw, { start: opening[1]?.length ?? 0, end });
  return problems.length > 0 ? undefined : { span: { start: 0, end }, blocks, problems };
}

function readYaml(raw: string, body: Span): Omit<FrontMatter, 'span'> {
  // A lone CR ends a line in YAML, but not for the parser.
  const text = raw.slice(body.start, body.end).replace(/\r(?!\n)/g, '\n');
  if (isDeepYaml(text)) {
    const message = 'the front matter lies deeper than any data of a page; flatten it';
    return { blocks: [], problems: [{ offset: body.start, message }] };
  }
  const document = parseDocument(text, LENIENT);
  const blocks: ProseBlock[] = [];
  const [error] = document.errors.map(({ pos, message }) => ({ offset: pos[0], message }));
  const fault = error ?? doubledKeyIn(document);
  const problems = (fault ? [fault] : []).map(({ offset, message }) => ({
    offset: body.start + offset,
    message: `the front matter is not YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''}; mend or quote the value`,
  }));
  if (problems.length > 0) return { blocks, problems };
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && isShown(String(pair.key.value)) && isScalar(pair.value)) {
        blocks.push(...shownValue(raw, body.start, pair.value));
      }
    },
  });
  return { blocks, problems };
}

function shownValue(raw: string, base: number, scalar: Scalar): readonly ProseBlock[] {
  const written = readScalar(raw, base, scalar);
  return written ? compose(settleLines(written), 'label', spellScalar(scalar.type)) : [];
}
