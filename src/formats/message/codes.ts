import { BLOCK, HIDDEN } from '../html/elements.js';
import { decodeReference } from '../html/entities.js';

/**
 * One thing in a message that is no word. `text` is what a reader sees there: a placeholder noun where undefined, nothing where
 * empty. `code` is what its translation must keep, spelt alike wherever the same is meant; absent where it may go.
 */
export type Found = Readonly<{ length: number; text: string | undefined; code?: string }>;

/** What tells how a message is to be read beside its own characters. */
export type Dialect = Readonly<{
  /** True where the file says that the message goes through printf, so that a “%” is never a per cent sign. */
  printf?: boolean;
  /** Words with a sign in front (`@count`, `:name`, `%user`) that are placeholders, since the other language has them too. */
  kept?: ReadonlySet<string>;
}>;

/** A message, and what is known of it as a whole. */
export type Scanned = Readonly<{
  text: string;
  dialect: Dialect;
  tags: ReadonlySet<string>;
  /** True of a format for dates and times (`%H:%M`), which each language writes as it likes. */
  isTime: boolean;
}>;

type Reading = Scanned & Readonly<{ at: number }>;

const TEMPLATING =
  /\{\{[^{}]{0,400}\}\}|\{%[^{}]{0,400}%\}|<%[^<>]{0,400}%>|[$#%]?\{[^{}]{0,400}\}|\$t\([^()]{0,200}\)/y;
const LINKED = /@:(?:\([\w.]{1,100}\)|[\w.]{0,100}\w)/y;
// Not `so', as GNU’s programs quote.
const LITERAL = /`[^`'\n]{1,200}`/y;
const REFERENCE = /&#?\w{1,40};/y;
const TAG = /<(\/?)([A-Za-z][\w:.-]{0,60}|\d{1,3})((?:\s[^<>]{0,1000})?)(\/?)>|<!--[\s\S]{0,1000}?-->/y;

// An empty line: never a line that was wrapped.
const BREAK = '\n\n';

const FLAGS = "[-+0#'I]*(?:\\*(?:\\d+\\$)?|[1-9]\\d*)?(?:\\.(?:\\*(?:\\d+\\$)?|\\d*))?(?:hh?|ll?|[qjztL])?";
const NAMED = '\\([\\w.-]{1,60}\\)[-+ 0#]*(?:[1-9]\\d*)?(?:\\.\\d+)?[a-zA-Z]';
// A blank between “%” and a letter that goes on as a word was meant as a blank.
const PRINTF = new RegExp(
  `%(?:\\d+\\$)?${FLAGS}(?:[diouxXeEfFgGaAcCsSpnmr@]|<PRI\\w+>)|% ${FLAGS}[diouxX](?!\\p{L})|%${NAMED}`,
  'uy',
);
// Without leave of the file: not behind a figure, and not what goes on as a word. Qt numbers its values: %1, %L2, %n.
const LIKELY_PRINTF = new RegExp(
  `%(?:\\d+\\$${FLAGS}[diuxXeEfgGcsSp@]|${FLAGS}(?:[ds@]|[iuxXfFgGcp](?![\\p{L}]))|L?\\d{1,2}(?!\\d)|n(?![\\p{L}]))|%${NAMED}`,
  'uy',
);
const SIGNED = /(?<![\w:])[@!%:][A-Za-z][\w.-]*\w/y;
const TIME = /%[-_0^#EO]?[a-zA-Z]/y;
const LARAVEL = /(?<=^|[\s("“']):[a-z][a-z_]{1,40}(?![\w:])/y;

/** Reads the thing that begins at an offset of a message; undefined where words go on. Branches (`{n, plural, …}`) are not its matter. */
export function codeAt(scanned: Scanned, at: number): Found | undefined {
  const reading = { ...scanned, at };
  return READERS[scanned.text[at] ?? '']?.(reading) ?? signedAt(reading);
}

/** Looks over a message once, for what only its whole tells: which tags come in pairs. */
export function scanned(text: string, dialect: Dialect): Scanned {
  const names = (pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name));
  const isTime = /%[-_0^#EO]?[HIMSYBbyl](?![a-z])/.test(text);
  if (!text.includes('</')) return { text, dialect, tags: new Set(), isTime };
  const closed = names(/<\/([\w:.-]{1,60})>/g);
  return {
    text,
    dialect,
    isTime,
    tags: new Set([...names(/<([\w:.-]{1,60})(?=[\s>])/g)].filter((name) => closed.has(name))),
  };
}

/** The characters that something may begin with. */
export const OPENING = /[{%<&$#@:!`]/g;

const value = (reading: Reading, pattern: RegExp, spell = (found: string) => found): Found | undefined => {
  const found = matchAt(reading, pattern)?.[0];
  if (found === undefined) return undefined;
  return USAGE.test(found) || !/[\p{L}\p{N}]|\{\}/u.test(found)
    ? { length: found.length, text: undefined }
    : { length: found.length, text: undefined, code: spell(found) };
};

// “{on|off}” and “{…}” in the help of a command stand for nothing that a program knows.
const USAGE = /^\{(?!\{)[^{}]*[|<;]/;

// A word of code or a value that a program may know or not: no word to a reader, and nobody’s loss.
const hidden = (reading: Reading, pattern: RegExp): Found | undefined => {
  const found = matchAt(reading, pattern);
  return found && { length: found[0].length, text: undefined };
};

const READERS: Readonly<Record<string, (reading: Reading) => Found | undefined>> = {
  '{': (reading) => value(reading, TEMPLATING, spelledAlike),
  '#': (reading) => value(reading, TEMPLATING, spelledAlike),
  $: (reading) => value(reading, TEMPLATING, spelledAlike),
  '%': (reading) => percentAt(reading),
  '<': (reading) => value(reading, TEMPLATING, spelledAlike) ?? tagAt(reading),
  '&': (reading) => referenceAt(reading),
  '@': (reading) => value(reading, LINKED),
  ':': (reading) => signedAt(reading) ?? hidden(reading, LARAVEL),
  '`': (reading) => hidden(reading, LITERAL),
};

function matchAt({ text, at }: Reading, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

// Blanks inside of the braces mean nothing, and neither does how a value is to be formatted.
const spelledAlike = (found: string): string => found.replace(/\s+/g, '').replace(/^(\{\w+),.*\}$/, '$1}');

function percentAt(reading: Reading): Found | undefined {
  const { text, at, dialect } = reading;
  if (text[at + 1] === '%') return { length: 2, text: '%' };
  const time = reading.isTime ? matchAt(reading, TIME)?.[0].length : undefined;
  if (time !== undefined) return { length: time, text: undefined };
  const templating = value(reading, TEMPLATING, spelledAlike);
  if (templating || dialect.printf) return templating ?? value(reading, PRINTF);
  return /\d/.test(text[at - 1] ?? '') ? undefined : value(reading, LIKELY_PRINTF);
}

function signedAt(reading: Reading): Found | undefined {
  const found = reading.dialect.kept ? matchAt(reading, SIGNED)?.[0] : undefined;
  if (found === undefined || !reading.dialect.kept?.has(found)) return undefined;
  return { length: found.length, text: undefined, code: found };
}

/** The words of a message that have a sign in front, as `Dialect.kept` wants them. */
export const signedWords = (text: string): ReadonlySet<string> => new Set(text.match(new RegExp(SIGNED, 'g')) ?? []);

function referenceAt(reading: Reading): Found | undefined {
  const reference = matchAt(reading, REFERENCE)?.[0];
  const text = reference === undefined ? undefined : decodeReference(reference);
  return reference === undefined || text === undefined ? undefined : { length: reference.length, text };
}

function tagAt(reading: Reading): Found | undefined {
  const found = matchAt(reading, TAG);
  if (!found) return undefined;
  const [whole, slash = '', name = '', , end = ''] = found;
  const lower = name.toLowerCase();
  if (name === '' || lower === 'br') return { length: whole.length, text: name === '' ? '' : BREAK };
  const hidden = slash === '' && HIDDEN.has(lower) ? hiddenAt(reading, name) : undefined;
  if (hidden) return hidden;
  // “<file>” in the help of a command is no tag, but a word for a value.
  if (end === '' && !reading.tags.has(name) && !INLINE.has(lower)) return { length: whole.length, text: undefined };
  return { length: whole.length, text: BLOCK.has(lower) ? BREAK : '', code: `<${slash}${name}${end}>` };
}

// An element of code is one thing, and stays as it is; what is on a key is for each language to say.
function hiddenAt({ text, at }: Reading, name: string): Found | undefined {
  const close = `</${name}>`;
  const length = text.slice(at, at + 2000).indexOf(close) + close.length;
  if (length < close.length) return undefined;
  return { length, text: undefined, code: name === 'kbd' ? '<kbd>' : text.slice(at, at + length) };
}

const INLINE = new Set(
  'a b i u s p em strong small big span sub sup mark del ins q cite abbr img wbr li ul ol div h1 h2 h3 h4'.split(' '),
);
