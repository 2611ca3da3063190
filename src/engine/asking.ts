import { type Block, blockAt, type Document, type Edge, holdsCode } from '../document/document.js';
import type { Finding, TextSite } from '../rule/rule.js';
import { contains } from '../text/span.js';
import { cutsCharacter } from '../text/words.js';
import type { RuleId } from './flag.js';
import type { ActiveRule, RuleSet } from './ruleset.js';

/** A finding together with the rule that made it and the block it lies in. */
export type Found = Readonly<{ active: ActiveRule; block: Block; finding: Finding }>;

/** A rule that threw: its findings up to then are kept, and the other rules run on. */
export type RuleFailure = Readonly<{ ruleId: RuleId; error: unknown }>;

type Ask = <Site>(active: ActiveRule, run: (site: Site) => Iterable<Finding>, site: Site) => void;

/** One run of rules over a document. */
export type Run = Readonly<{
  doc: Document;
  rules: RuleSet;
  ask: Ask;
  fail: (active: ActiveRule, error: unknown) => void;
  /** The blocks in which a word speaks for a rule of whole documents. */
  waiting: Map<ActiveRule, Set<Block>>;
  /** Where markup stands in any of the blocks. */
  edges: readonly Edge[];
  found: readonly Found[];
  failures: ReadonlyMap<RuleId, RuleFailure>;
}>;

/** A run in which nothing has been asked yet. */
export function createRun(doc: Document, rules: RuleSet): Run {
  const found: Found[] = [];
  const failures = new Map<RuleId, RuleFailure>();
  const fail = ({ id }: ActiveRule, error: unknown) => failures.set(id, { ruleId: id, error });
  const ask: Ask = (active, run, site) => {
    if (failures.has(active.id)) return;
    try {
      for (const finding of run(site)) {
        const block = blockOf(doc, finding);
        if (!block) throw new RangeError(`a finding at ${finding.span.start}–${finding.span.end} lies in no block`);
        if (cutsCharacter(doc.prose, finding.span.start) || cutsCharacter(doc.prose, finding.span.end)) continue;
        // Placeholders are what a rule of pairs compares; to any other they are no words.
        const isWords = active.rule.check.starts === 'pair' || !holdsCode(block, finding.span);
        if (isWords && isAskedOf(active, block)) found.push({ active, block, finding });
      }
    } catch (error) {
      fail(active, error);
    }
  };
  return {
    doc,
    rules,
    ask,
    fail,
    waiting: new Map(),
    edges: edgesOf(doc),
    found,
    failures,
  };
}

// Few blocks have any.
function edgesOf({ blocks }: Document): readonly Edge[] {
  const edges: Edge[] = [];
  for (const block of blocks) if (block.edges.length > 0) edges.push(...block.edges);
  return edges;
}

// Of a block in another language nothing can be said but that it is.
const isAskedOf = (active: ActiveRule, { language }: Block): boolean => language === undefined || isOfLanguages(active);

/** Whether a rule can say anything of a block that is not in English. */
export const isOfLanguages = ({ rule }: ActiveRule): boolean =>
  rule.detects === 'untranslated' || rule.check.starts === 'pair' || rule.check.starts === 'foreign';

/** The place of a match in a block. */
export function siteOf(doc: Document, block: Block, match: RegExpExecArray): TextSite {
  const start = block.span.start + match.index;
  return { doc, block, match, span: { start, end: start + match[0].length } };
}

function blockOf(doc: Document, { span }: Finding): Block | undefined {
  const block = blockAt(doc, span.start);
  return block && span.start < span.end && contains(block.span, span) ? block : undefined;
}
