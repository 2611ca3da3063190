import type { Written } from '../text/prose-writer.js';
import type { ProseBlock, Reader } from './block.js';
import { isEnglish } from './language-tag.js';
import { type Message, readMessage } from './message.js';
import { type Entry, type Form, readEntries } from './po/entries.js';
import { decodeStrings } from './po/strings.js';
import { isWritable } from './spell.js';

/** Gettext’s PO: the translations (`msgstr`), each beside the text it translates (`msgid`). */
export const readPo: Reader = (raw) => {
  const { entries, comments, problems } = readEntries(raw);
  const header = entries.find(isHeader);
  const declared = header && fieldOf(decodeOf(raw, header.forms[0]), 'Language');
  const found = { comments, problems };
  if (declared && !isEnglish(declared)) return { ...found, blocks: [], foreign: declared };
  const language = header && fieldOf(decodeOf(raw, header.forms[0]), 'X-Source-Language');
  return { ...found, blocks: entries.flatMap((entry) => (isHeader(entry) ? [] : blocksOf(raw, entry, language))) };
};

const isHeader = ({ context, id }: Entry): boolean => !context && id?.value === '' && id.strings.length > 0;

const fieldOf = (header: Written, name: string): string | undefined =>
  new RegExp(`(?:^|\\n)${name}:[ \\t]*(\\S+)`, 'i').exec(header.prose)?.[1];

const decodeOf = (raw: string, form: Form | undefined): Written => decodeStrings(raw, form?.strings ?? []);

function blocksOf(raw: string, entry: Entry, language: string | undefined): readonly ProseBlock[] {
  return entry.forms.flatMap((form) => {
    const segment = { written: decodeOf(raw, form) };
    const id = form.index > 0 ? (entry.plural ?? entry.id) : entry.id;
    const source = id && sourceIn(raw, entry, id, segment.written.prose);
    const message: Message = {
      raw,
      segment,
      spell: spellPo,
      printf: entry.flags.some((flag) => /^(?!no-|python-brace).*-format$/.test(flag)),
      ...(source && { source: { written: source, ...singular(entry, form), ...(language && { language }) } }),
    };
    return readMessage(message);
  });
}

// Of a plural the first form speaks of one thing, in words or in figures.
const singular = ({ plural }: Entry, { index }: Form): Pick<NonNullable<Message['source']>, 'singular'> =>
  plural && index === 0 ? { singular: true } : {};

// What msgmerge guessed for a changed text is a translation of the previous one, if that is still known.
function sourceIn(raw: string, entry: Entry, id: Form, text: string): Written | undefined {
  const fuzzy = entry.flags.includes('fuzzy');
  if (fuzzy && !entry.previous) return undefined;
  const source = decodeOf(raw, fuzzy ? entry.previous : id);
  return source.prose === '' || isKey(source.prose, text) ? undefined : source;
}

// “home.title” names a text; it is not what was translated.
const isKey = (id: string, text: string): boolean =>
  /^(?=.[^._:/]*[._:/].)[\w-]+(?:[.:/][\w-]+)*$|^[a-z]+(?:[A-Z][a-z]+)+$/.test(id) && id !== text;

const spellPo = (words: string): string | null => (isWritable(words) ? words.replace(/["\\]/g, '\\$&') : null);
