import type { Comment, Reading } from '../formats/block.js';
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
  const instructions = reading.comments.flatMap(parse);
  return instructions.flatMap((one, at) => {
    if (one.verb === 'enable') return [];
    const { comment, rules, justification } = one;
    const scope = scopeOf(one, instructions.slice(at + 1), reading);
    return [{ range: comment.range, text: comment.text.trim(), rules, justification, scope }];
  });
}

function scopeOf(one: Instruction, later: readonly Instruction[], reading: Reading): Span {
  const start = one.comment.range.end;
  if (one.verb === 'disable-file') return { start: 0, end: Infinity };
  if (one.verb === 'disable-next-line') {
    const next = reading.blocks.find((block) => (block.map[0]?.raw.start ?? 0) >= start);
    return { start, end: next?.map.at(-1)?.raw.end ?? start };
  }
  const end = later.find((other) => other.verb === 'enable' && lifts(other, one));
  return { start, end: end?.comment.range.start ?? Infinity };
}

const lifts = (enable: Instruction, disable: Instruction): boolean =>
  enable.rules.length === 0 || disable.rules.some((rule) => enable.rules.includes(rule));

/** The first directive that silences a flag. */
export function silencerOf(flag: Flag, directives: readonly Directive[]): Directive | undefined {
  return directives.find(
    ({ scope, rules }) =>
      scope.start <= flag.range.start &&
      flag.range.start < scope.end &&
      (rules.length === 0 || rules.includes(flag.ruleId)),
  );
}

const SIC_BEHIND = /^["”’»)\].,;:!?]{0,3}\s?[[(]sic!?[\])]/iu;

/** True where the writer marked the words of a span as meant: `[sic]` or `(sic)` right behind, or inside. */
export function isMeant(prose: string, span: Span): boolean {
  return (
    SIC_BEHIND.test(prose.slice(span.end, span.end + 12)) || /[[(]sic!?[\])]/iu.test(prose.slice(span.start, span.end))
  );
}
