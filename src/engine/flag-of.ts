import { type Block, blockAt, type Document } from '../document/document.js';
import type { ProseBlock } from '../formats/block.js';
import { LANGUAGE_CODES, type LanguageCode } from '../rule/catalogue.js';
import { toRaw } from '../text/source-map.js';
import { contains, type Span, shift, slice, spansIn } from '../text/span.js';
import type { Found } from './asking.js';
import { confidenceOf, DEFAULT_STRENGTH, knowingSources, severityOf } from './confidence.js';
import type { Flag } from './flag.js';

/** What a finding is placed in: the file, its document, the blocks of it, and what it was translated from. */
export type Placing = Readonly<{
  raw: string;
  doc: Document;
  blocks: readonly ProseBlock[];
  from: readonly LanguageCode[];
}>;

/** A finding placed in the raw file and weighed. Repairs are not its matter. */
export function flagOf({ active, block, finding }: Found, source: Placing): Flag {
  const { id, rule, setting } = active;
  const { strength = DEFAULT_STRENGTH, origins = rule.origins } = finding;
  const confidence = knowingSources(confidenceOf(id, strength), origins, statedSource(block) ?? source.from);
  return {
    ruleId: id,
    detects: rule.detects,
    category: rule.mqm,
    impact: rule.impact,
    severity: setting === 'default' ? severityOf(rule.impact, confidence) : setting,
    confidence,
    strength,
    message: finding.message,
    evidence: finding.evidence ?? [],
    ...toldOf(source, block, finding.span),
    range: rawOf(source, finding.span, block.index),
    related: (finding.related ?? []).map(({ span, message }) => ({
      range: rawOf(source, span),
      message,
      words: slice(source.doc.prose, span),
      ...(contains(block.span, span) && { span: shift(span, -block.span.start) }),
    })),
    suggestions: [],
  };
}

// What the file itself says that the block was translated from.
function statedSource({ source }: Block): readonly LanguageCode[] | undefined {
  const stated = source?.language?.toLowerCase().split(/[^a-z]/)[0];
  const known = LANGUAGE_CODES.find((code) => code === stated);
  return known && [known];
}

/**
 * The flagged words as a reader is to see them, and the prose around them. A placeholder that is itself flagged stands there as the
 * file spells it.
 */
function toldOf({ raw, blocks }: Placing, block: Block, span: Span): Pick<Flag, 'words' | 'context'> {
  const { map = [], opaque = [] } = blocks[block.index] ?? {};
  const { text: prose } = block;
  const place = shift(span, -block.span.start);
  let words = '';
  let cursor = place.start;
  for (const hidden of spansIn(opaque, place)) {
    words += prose.slice(cursor, hidden.start) + slice(raw, toRaw(map, hidden));
    cursor = hidden.end;
  }
  words += prose.slice(cursor, place.end);
  // One text for all flags of a block but those that need another: a block may have thousands.
  const shown = words === slice(prose, place) ? prose : prose.slice(0, place.start) + words + prose.slice(place.end);
  return { words, context: { prose: shown, span: { start: place.start, end: place.start + words.length } } };
}

// From prose of the document to the raw file, through the map of the block that holds the span.
function rawOf({ doc, blocks }: Placing, span: Span, index = blockAt(doc, span.start)?.index ?? -1): Span {
  const block = doc.blocks[index];
  const prose = blocks[index];
  if (!block || !prose) throw new RangeError(`no block holds ${span.start}–${span.end}`);
  return toRaw(prose.map, { start: span.start - block.span.start, end: span.end - block.span.start });
}
