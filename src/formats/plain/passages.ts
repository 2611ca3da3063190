import type { BlockKind } from '../block.js';
import type { TextLine } from '../lines.js';
import { cutsOf, wrapWidth } from './wrap.js';

/** Lines that make up one block. The first begins behind a list marker, if there is one. */
export type Passage = Readonly<{ kind: BlockKind; lines: readonly TextLine[] }>;

const RULE = /^(?:[-=_*~#+.─━═–—]\s?){3,}$/u;
/** A bullet or a number that begins an item, and the blanks behind it. */
export const MARKER = /^(?:[-*+•·‣◦▪●○]|\d{1,3}[.)]|\(?(?:[a-zA-Z]|\d{1,2}|[ivx]{2})\))[ \t\u3000]+(?=\S)/u;
const LONGEST_HEADING = 80;

/** True of a line that parts, and says nothing. */
export const isRule = (text: string): boolean => RULE.test(text.slice(0, 200));

type Group = Readonly<{ lines: readonly TextLine[]; item: boolean; alone: boolean }>;

/** The blocks of a plain text. */
export function passagesOf(lines: readonly TextLine[]): readonly Passage[] {
  const groups = groupsOf(lines);
  const width = wrapWidth(lines);
  const proven = groups.some((group) => group.lines.length > 1 && cutsOf(group.lines, width, false).length === 0);
  return groups.flatMap((group, at) => {
    const passages = passagesIn(group.lines, group.item, cutsOf(group.lines, width, proven));
    const heads = group.alone && group.lines.length === 1 && at < groups.length - 1 && isHeading(group.lines);
    return heads ? passages.map((passage) => ({ ...passage, kind: 'heading' as const })) : passages;
  });
}

// Blank lines and rules end a group, a list marker begins one.
function groupsOf(lines: readonly TextLine[]): readonly Group[] {
  const groups: Group[] = [];
  let open: TextLine[] = [];
  let item = false;
  const close = (alone: boolean) => {
    if (open.length > 0) groups.push({ lines: open, item, alone });
    open = [];
    item = false;
  };
  for (const line of lines) {
    if (line.text === '' || isRule(line.text)) close(!item);
    else {
      if (beginsItem(line, open.at(-1), item)) {
        close(false);
        item = true;
      }
      open.push(line);
    }
  }
  close(!item);
  return groups;
}

// “12. May” and “- that is -” also occur where a sentence was wrapped, hence the look at the line before.
function beginsItem(line: TextLine, before: TextLine | undefined, inItem: boolean): boolean {
  if (!MARKER.test(line.text)) return false;
  if (!before || inItem || line.indent > before.indent) return true;
  return /[.:;!?)”"]$/.test(before.text) || /^\(?[1a]?[-*+•·‣◦▪●○.)]/i.test(line.text);
}

function passagesIn(lines: readonly TextLine[], item: boolean, cuts: readonly number[]): readonly Passage[] {
  const starts = [0, ...cuts];
  return starts.map((start, at) => {
    const part = lines.slice(start, starts[at + 1]);
    return item && at === 0 ? { kind: 'item', lines: behindMarker(part) } : { kind: 'paragraph', lines: part };
  });
}

function behindMarker(lines: readonly TextLine[]): readonly TextLine[] {
  const [first, ...rest] = lines;
  if (!first) return lines;
  const marker = MARKER.exec(first.text)?.[0].length ?? 0;
  return [{ ...first, start: first.start + marker, text: first.text.slice(marker) }, ...rest];
}

function isHeading([line]: readonly TextLine[]): boolean {
  if (!line || line.text.length > LONGEST_HEADING) return false;
  return /[\p{L}\p{N}]/u.test(line.text) && !/[.!?:;,…。]["'”’»)\]]*$/u.test(line.text);
}
