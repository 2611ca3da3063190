import { replaceWritten, type Written } from '../text/prose-writer.js';
import { type Span, spansIn } from '../text/span.js';

const TEMPLATE = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|<%[^<>]*%>/g;
// Each look-behind keeps a search from starting inside a run it has already rejected, so that the work stays linear.
const URL_START = /(?<![a-z\d])(?:https?|ftp|file|wss?|git|ssh):\/\/|(?<![\w.-])www\.(?=[\w-])|(?<![a-z\d])mailto:/gi;
const EMAIL = /(?<![\w.%+-])[\w%+-][\w.%+-]*@(?:[a-z\d-]+\.)+[a-z]{2,24}(?![\w-])/gi;
const UNIX_PATH = /(?<![\w/.~\p{L}\p{M}])(?:~|\.{1,2})?(?:\/[\w.@+-]+){2,}\/?/gu;
const WINDOWS_PATH = /(?<![\w\\%])(?:[A-Za-z]:|%\w+%|\\\\[\w.-]+)(?:\\(?:Program Files(?: \(x86\))?|[\w.@+$-]+))+\\?/g;
// A known ending only: in “he/she.it” a translation has lost a space.
const FILE_PATH =
  /(?<![\w./@+-])(?:[\w@+-][\w.@+-]*\/)+[\w@+-][\w.@+-]*\.(?:[chsz]|[cr]s|[jt]sx?|[cm]js|mdx?|txt|html?|s?css|json|ya?ml|toml|ini|cfg|conf|xml|svg|png|jpe?g|gif|webp|ico|pdf|docx?|xlsx?|pptx?|zip|gz|t[ag][rz]|7z|rar|py|rb|go|java|kt|cc|[ch]pp|php|p[lm]|sh|bat|ps1|exe|dll|so|bin|iso|rom|log|[ct]sv|sql|db|lock|vue|swift)(?![\w/])/g;

/** Where an address that starts at `start` ends: before white space, a bracket, a quotation mark or a sign, without closing punctuation. */
export function endOfUrl(text: string, start: number, limit = text.length): number {
  const stop = /[\s<>"“”«»„`|\\^{}\u3000-\u303f\uff00-\uff0f\ue000-\ue002]/g;
  stop.lastIndex = start;
  let end = Math.min(stop.exec(text)?.index ?? limit, limit);
  let depth = 0;
  for (let at = start; at < end; at++) {
    depth += bracket(text.charCodeAt(at));
    // It closes what was opened before the address.
    if (depth < 0) end = at;
  }
  while (end > start && /[.,:;!?'’…*_~]/.test(text[end - 1] ?? '')) end--;
  return end;
}

// Round and square brackets are balanced as one kind: an address that mixes them is rarer than a sentence that closes both.
function bracket(unit: number): number {
  if (unit === 40 || unit === 91) return 1;
  return unit === 41 || unit === 93 ? -1 : 0;
}

function urls(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(URL_START)) {
    const after = match.index + match[0].length;
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const end = endOfUrl(text, match.index);
    if (end > after) found.push({ start: match.index, end });
  }
  return found;
}

const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));

/** Addresses, file paths and templating that stand in a text without any markup around them: ascending, without overlaps. */
export function bareSpans(text: string): readonly Span[] {
  const found = text.includes('{') || text.includes('<%') ? matches(text, TEMPLATE) : [];
  if ((text.includes(':') && /:\/\/|mailto:/i.test(text)) || /www\./i.test(text)) found.push(...urls(text));
  if (text.includes('@')) found.push(...matches(text, EMAIL));
  if (text.includes('/')) found.push(...matches(text, UNIX_PATH), ...matches(text, FILE_PATH));
  if (text.includes('\\')) found.push(...matches(text, WINDOWS_PATH));
  if (found.length === 0) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/**
 * The same text with placeholders for what no reader reads as words. Only what is decoded can be judged, hence not earlier. What is
 * hidden already may be a part of it, as the host of an address is that a parser of Markdown takes for one of mail.
 */
export function hideBare(written: Written): Written {
  const bare = bareSpans(written.prose);
  if (bare.length === 0) return written;
  const spans = bare.filter(({ start, end }) =>
    spansIn(written.opaque, { start, end }).every((hidden) => hidden.start > start && hidden.end <= end),
  );
  return replaceWritten(
    written,
    spans.map((span) => ({ span })),
  );
}
