import type { ProseBlock } from '../block.js';
import { isEnglish, isLanguageTag } from '../language-tag.js';
import { readMessage, type Segment } from '../message.js';
import type { Spell } from './spell.js';

/** A text in a tree of messages: the keys and indexes that lead to it, and how its file spells words. */
export type Leaf = Readonly<{ keys: readonly string[]; segment: Segment; spell: Spell }>;

/** What a tree of messages holds for readers of English; `foreign` where it says that it is in other languages only. */
export type Messages = Readonly<{ blocks: readonly ProseBlock[]; foreign?: string }>;

// What stands beside a message for its translators, in the files of Chrome and of FormatJS.
const SPOKEN = ['message', 'defaultMessage'];

/** The messages of a JSON or YAML file: every text but notes for translators, and of several languages the English ones. */
export function messagesOf(raw: string, leaves: readonly Leaf[]): Messages {
  const languages = languagesOf(leaves);
  const others = [...languages].filter((language) => !isEnglish(language));
  const english = [...languages].some(isEnglish);
  const [foreign] = others;
  if (foreign !== undefined && !english) return { blocks: [], foreign };
  const spoken = new Set(leaves.filter(({ keys }) => SPOKEN.includes(keys.at(-1) ?? '')).map(parentOf));
  const blocks = leaves
    .filter(({ keys }) => languages.size === 0 || keys[0] === '@@locale' || isEnglish(keys[0] ?? ''))
    .filter((leaf) => !isNote(leaf, spoken))
    .flatMap(({ segment, spell }) => readMessage({ raw, segment, spell }));
  return { blocks };
}

const parentOf = ({ keys }: Leaf): string => JSON.stringify(keys.slice(0, -1));

// ARB keeps its notes under `@name`, others under a key that begins with a line or a dollar sign.
function isNote({ keys }: Leaf, spoken: ReadonlySet<string>): boolean {
  if (keys.some((key) => /^(?:@|\$schema$|_?comments?$)/.test(key))) return true;
  return keys.some((_, at) => spoken.has(JSON.stringify(keys.slice(0, at))) && !SPOKEN.includes(keys[at] ?? ''));
}

// The language that an ARB file states, or the languages that the whole tree is divided into.
function languagesOf(leaves: readonly Leaf[]): ReadonlySet<string> {
  const stated = leaves.find(({ keys }) => keys.length === 1 && keys[0] === '@@locale')?.segment.written.prose;
  if (stated !== undefined) return new Set(isEnglish(stated) ? [] : [stated]);
  const roots = leaves.map(({ keys }) => (keys.length > 1 ? (keys[0] ?? '') : ''));
  return new Set(roots.every(isLanguageTag) ? roots : []);
}
