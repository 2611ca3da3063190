import { indexLines } from '../../text/lines.js';
import type { Problem } from '../block.js';

type Refusal = Readonly<{
  reason?: string;
  ruleId?: string;
  place?: { offset?: number; start?: { offset?: number } } | undefined;
}>;

/** What the MDX grammar refuses, and where. It names the place at which it gave up; an author looks for what was left open. */
export function refusalOf(body: string, error: unknown): Problem {
  const { reason = String(error), ruleId, place } = error as Refusal;
  const gaveUp = place?.start?.offset ?? place?.offset ?? 0;
  const opened = ruleId === 'unexpected-eof' ? openingBefore(body, gaveUp, reason) : tagIn(body, reason);
  const words = reason.replace(/\s+/g, ' ').replace(/ \(\d+:\d+-\d+:\d+\)/, '');
  return { offset: opened ?? gaveUp, message: `this is not MDX: ${words}; close the tag or brace, or escape it` };
}

// “Expected a closing tag for `<Tab>` (3:1-3:6)”: only these words say where the tag stands.
function tagIn(body: string, reason: string): number | undefined {
  const [, line, column] = /^Expected a closing tag for .*\((\d+):(\d+)-/.exec(reason) ?? [];
  const start = line === undefined ? undefined : indexLines(body)[Number(line) - 1];
  return start === undefined ? undefined : start + Number(column) - 1;
}

// The last brace before the place that none closes, or the last tag.
function openingBefore(body: string, end: number, reason: string): number | undefined {
  if (!reason.includes('in expression')) {
    const tag = body.lastIndexOf('<', end - 1);
    return tag < 0 ? undefined : tag;
  }
  let closed = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (body[at] === '}') closed += 1;
    else if (body[at] === '{') {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return undefined;
}
