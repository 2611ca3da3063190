import type { Span } from '../../text/span.js';
import type { Comment, Problem } from '../block.js';
import { splitLines, type TextLine } from '../lines.js';
import type { Form } from './entries.js';
import { ESCAPABLE } from './strings.js';

type Keyword = 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr' | 'domain';

/** What one line or, for a text, several lines of a PO file say. `start` is raw. */
export type Line = Readonly<{ start: number }> &
  (
    | Readonly<{ kind: 'text'; keyword: Keyword; form: Form }>
    | Readonly<{ kind: 'previous'; form: Form }>
    | Readonly<{ kind: 'flags'; flags: readonly string[] }>
    | Readonly<{ kind: 'comment'; comment: Comment }>
  );

type Report = (problem: Problem) => void;

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr|domain)(?:[ \t]*\[(\d{1,3})\])?[ \t]*(?=["]|$)/;
const STRING = /"(?:[^"\\\r\n]|\\[^\r\n])*"/y;

/** Reads a PO file line by line; what is neither comment nor keyword nor string goes to `report`. */
export function linesOf(raw: string, report: Report): readonly Line[] {
  const lines: Line[] = [];
  let open: { strings: Span[] } | undefined;
  for (const line of splitLines(raw)) {
    const { start } = line;
    const text = line.text.replace(/^\ufeff/, '');
    if (text === '') continue;
    if (text.startsWith('#')) {
      lines.push(...commentIn(raw, line, lines.at(-1), report));
      continue;
    }
    const at = line.end - text.length;
    const head = KEYWORD.exec(text);
    if (!head && !text.startsWith('"')) {
      report({ offset: at, message: 'this is neither a keyword of PO nor a string; put strings in quotation marks' });
      continue;
    }
    if (head) {
      const form = formOf(head, at);
      open = form;
      lines.push({ start, kind: 'text', keyword: (head[1] ?? '') as Keyword, form });
    } else if (!open)
      report({ offset: at, message: 'this string belongs to no msgid or msgstr; put the keyword before it' });
    open?.strings.push(...stringsIn(raw, { start: at + (head?.[0].length ?? 0), end: line.end }, report));
  }
  return lines.map((line) => ('form' in line ? { ...line, form: withValue(raw, line.form) } : line));
}

type OpenForm = Form & Readonly<{ strings: Span[] }>;

const formOf = (head: RegExpExecArray, start: number): OpenForm => ({
  index: Number(head[2] ?? 0),
  start,
  strings: [],
  value: '',
});

const withValue = (raw: string, form: Form): Form => ({
  ...form,
  value: form.strings.map(({ start, end }) => raw.slice(start, end)).join(''),
});

type Spoken = Pick<TextLine, 'start' | 'end' | 'text'>;

function commentIn(
  raw: string,
  { start, end, text }: Spoken,
  before: Line | undefined,
  report: Report,
): readonly Line[] {
  const sign = text[1];
  if (sign === ',')
    return [
      {
        start,
        kind: 'flags',
        flags: text
          .slice(2)
          .split(',')
          .map((flag) => flag.trim()),
      },
    ];
  if (sign === '|') return previousIn(raw, { start, end, text }, before, report);
  if (sign === '~' || sign === '.' || sign === ':' || sign === '=') return [];
  return [{ start, kind: 'comment', comment: { range: { start, end }, text: text.slice(1) } }];
}

function previousIn(
  raw: string,
  { start, end, text }: Spoken,
  before: Line | undefined,
  report: Report,
): readonly Line[] {
  const head = /^#\|[ \t]*(?:msgid[ \t]+)?(?=")/.exec(text)?.[0];
  if (head === undefined) return [];
  const strings = stringsIn(raw, { start: start + head.length, end }, report);
  const goesOn = !head.includes('msgid') && before?.kind === 'previous';
  if (!goesOn) return [{ start, kind: 'previous', form: { index: 0, start, strings, value: '' } }];
  return [{ start, kind: 'previous', form: { ...before.form, strings: [...before.form.strings, ...strings] } }];
}

// The strings in a part of a line, without their quotation marks.
function stringsIn(raw: string, part: Span, report: Report): readonly Span[] {
  const found: Span[] = [];
  for (let at = part.start; at < part.end; ) {
    STRING.lastIndex = at;
    const string = STRING.exec(raw)?.[0];
    if (string === undefined || at + string.length > part.end) {
      const message =
        raw[at] === '"'
          ? 'this string is never closed; end it with a quotation mark'
          : 'only strings may stand here; put the text in quotation marks';
      report({ offset: at, message });
      return found;
    }
    const span = { start: at + 1, end: at + string.length - 1 };
    found.push(span);
    reportEscapes(raw, span, report);
    at += string.length;
    while (/[ \t]/.test(raw[at] ?? '')) at += 1;
  }
  return found;
}

function reportEscapes(raw: string, { start, end }: Span, report: Report): void {
  for (const { 0: spelled, index } of raw.slice(start, end).matchAll(/\\(.)/g))
    if (!ESCAPABLE.test(spelled[1] ?? ''))
      report({
        offset: start + index,
        message: `${spelled} means nothing in PO; write ${spelled.replace('\\', '\\\\')}`,
      });
}
