import type { Comment, Reading } from '../formats/block.js';
import { firstThat } from '../text/search.js';
import type { Span } from '../text/span.js';
import type { Flag, RuleId } from './flag.js';

/** An instruction in a comment of the file. `rules` is empty where it speaks of all; `scope` is raw. */
export type Directive = Readonly<{
  range: Span;
  text: string;
  rules: readonly RuleId[];
  justification: string;
  scope: Span;
}>;

type Instruction = Readonly<{
  comment: Comment;
  verb: string;
  rules: readonly RuleId[];
  justification: string;
}>;

const DIRECTIVE = /^\s*mtlint-(disable-next-line|disable-file|disable|enable)(?=\s|$)/u;

function parse(comment: Comment): Instruction[] {
  const found = DIRECTIVE.exec(comment.text);
  if (!found) return [];
  const [ids = '', ...reasons] = comment.text.slice(found[0].length).split(/\s--\s/u);
  const rules = ids.split(/[\s,]+/u).filter((id) => id !== '');
  return [{ comment, verb: found[1] ?? '', rules, justification: reasons.join(' -- ').trim() }];
}

/**
 * The directives of a file with the raw range that each silences: `disable` up to the next `enable` that speaks of the same
 * rules, `disable-next-line` the next block of prose, `disable-file` everything.
 */
export function directivesOf(reading: Reading): readonly Directive[] {
  const directives: Directive[] = [];
  const enabled: Enabled = new Map();
  const blocks = placesOf(reading);
  for (const one of reading.comments.flatMap(parse).toReversed()) {
    const { comment, verb, rules, justification } = one;
    const { start, end } = comment.range;
    if (verb === 'enable') for (const rule of rules.length > 0 ? rules : [ANY]) enabled.set(rule, start);
    else {
      const scope =
        verb === 'disable-file'
          ? { start: 0, end: Infinity }
          : { start: end, end: verb === 'disable' ? nextEnabled(enabled, rules) : endOfNext(blocks, end) };
      directives.push({ range: comment.range, text: comment.text.trim(), rules, justification, scope });
    }
  }
  return directives.reverse();
}

// Stands for all rules.
const ANY = '';

// Where the next `enable` is that speaks of a rule, as seen from behind.
type Enabled = Map<RuleId, number>;

const nextEnabled = (enabled: Enabled, rules: readonly RuleId[]): number =>
  Math.min(...[ANY, ...rules].map((rule) => enabled.get(rule) ?? Infinity));

// Where blocks begin and end in the file, by their beginnings: labels stand behind the block that they are in.
const placesOf = ({ blocks, comments }: Reading): readonly Span[] =>
  comments.length === 0
    ? []
    : blocks
        .map(({ map }) => ({ start: map[0]?.raw.start ?? 0, end: map.at(-1)?.raw.end ?? 0 }))
        .sort((one, other) => one.start - other.start);

// The end of the first block behind an offset; the offset itself where there is none.
const endOfNext = (blocks: readonly Span[], offset: number): number =>
  blocks[firstThat(blocks, ({ start }) => start >= offset)]?.end ?? offset;

/**
 * Gives the first directive that silences a flag. To be asked of flags in the order of the file, since what has ended is not looked
 * at again.
 */
export function silencers(directives: readonly Directive[]): (flag: Flag) => Directive | undefined {
  const byRule = new Map<RuleId, Waiting>();
  directives.forEach((directive, at) => {
    for (const rule of directive.rules.length > 0 ? new Set(directive.rules) : [ANY]) {
      const waiting = byRule.get(rule) ?? { whole: [], from: [], ended: 0 };
      byRule.set(rule, waiting);
      (directive.scope.end === Infinity && directive.scope.start === 0 ? waiting.whole : waiting.from).push(at);
    }
  });
  return ({ ruleId, range: { start } }) => {
    const found = [ANY, ruleId].flatMap((rule) => {
      const waiting = byRule.get(rule);
      return waiting ? [waiting.whole[0] ?? Infinity, firstAt(waiting, start, directives)] : [];
    });
    return directives[Math.min(...found)];
  };
}

// Directives on a rule by their index: those on the whole file, and those from a place on, of which so many have ended.
type Waiting = { readonly whole: number[]; readonly from: number[]; ended: number };

function firstAt(waiting: Waiting, offset: number, directives: readonly Directive[]): number {
  const at = (nth: number) => directives[waiting.from[nth] ?? -1]?.scope;
  while ((at(waiting.ended)?.end ?? Infinity) <= offset) waiting.ended += 1;
  return (at(waiting.ended)?.start ?? Infinity) <= offset ? (waiting.from[waiting.ended] ?? Infinity) : Infinity;
}

const SIC_BEHIND = /^["”’»)\].,;:!?]{0,3}\s?[[(]sic!?[\])]/iu;

/** True where the writer marked the words of a span as meant: `[sic]` or `(sic)` right behind, or inside. */
export function isMeant(prose: string, span: Span): boolean {
  return (
    SIC_BEHIND.test(prose.slice(span.end, span.end + 12)) || /[[(]sic!?[\])]/iu.test(prose.slice(span.start, span.end))
  );
}
