import { parse, TomlError } from 'smol-toml';
import type { Place, Placed } from './placed.js';

/** Parses TOML and remembers where each key stands. Never throws. */
export function parseToml(text: string): Placed {
  const places = placesOf(text);
  const locate = (keys: readonly string[]): Place => {
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const place = places.get(nameOf(keys.slice(0, depth)));
      if (place) return place;
    }
    return { line: 1, column: 1 };
  };
  try {
    return { value: parse(text), broken: undefined, locate };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [first = ''] = error.message.replace(/^Invalid TOML document: /u, '').split('\n');
    const { line, column } = error;
    return { value: undefined, broken: { message: `not valid TOML (${first}); mend the file`, line, column }, locate };
  }
}

const nameOf = (keys: readonly string[]): string => keys.join('\0');

const KEY = String.raw`(?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+)`;
const KEYS = String.raw`${KEY}(?:[ \t]*\.[ \t]*${KEY})*`;
const TABLE = new RegExp(String.raw`^[ \t]*(\[\[?)[ \t]*(${KEYS})[ \t]*\]`, 'u');
const PAIR = new RegExp(String.raw`^[ \t]*(${KEYS})[ \t]*=`, 'u');

// The parser tells no places, so the lines are read for those that begin a table or a pair. Keys of an inline table have the
// place of the table.
function placesOf(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const lists = new Map<string, number>();
  let table: readonly string[] = [];
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    const [, bracket, header] = TABLE.exec(line) ?? [];
    const [, pair] = PAIR.exec(line) ?? [];
    if (header !== undefined) table = numbered(keysIn(header), bracket === '[[', lists);
    const keys = header === undefined && pair !== undefined ? [...table, ...keysIn(pair)] : table;
    const name = nameOf(keys);
    if ((header ?? pair) !== undefined && !places.has(name))
      places.set(name, { line: at + 1, column: line.search(/\S/u) + 1 });
  }
  return places;
}

const keysIn = (dotted: string): readonly string[] =>
  [...dotted.matchAll(new RegExp(KEY, 'gu'))].map(([key]) => (/^["']/u.test(key) ? key.slice(1, -1) : key));

// `[[a]]` opens the next of a list, and `[a.b]` speaks of the one that was opened last.
function numbered(keys: readonly string[], opens: boolean, lists: Map<string, number>): readonly string[] {
  const full: string[] = [];
  for (const [depth, key] of keys.entries()) {
    full.push(key);
    const name = nameOf(full);
    const last = depth === keys.length - 1;
    if (opens && last) lists.set(name, (lists.get(name) ?? -1) + 1);
    const nth = lists.get(name);
    if (nth !== undefined) full.push(String(nth));
  }
  return full;
}
