/** Line and column of a key, from 1; nothing where the format has none. */
export type Place = Readonly<{ line?: number; column?: number }>;

/** A text of settings as a value, the first thing that is wrong with it, and where its keys (and the places in its lists) stand. */
export type Placed = Readonly<{
  value: unknown;
  broken: (Readonly<{ message: string }> & Place) | undefined;
  /** The place of a key, or of the innermost of its parents that has one. */
  locate: (keys: readonly string[]) => Place;
}>;

// Each parser is loaded when a config asks for it.
const PARSERS = {
  json: async (text: string) => (await import('./placed-json.js')).parseJson(text, { comments: false }),
  jsonc: async (text: string) => (await import('./placed-json.js')).parseJson(text, { comments: true }),
  yaml: async (text: string) => (await import('./placed-yaml.js')).parseYaml(text),
  toml: async (text: string) => (await import('./placed-toml.js')).parseToml(text),
} as const satisfies Readonly<Record<string, (text: string) => Promise<Placed>>>;

/** Parses a text of one of these kinds and remembers where its keys stand. Never rejects: what is wrong with it is `broken`. */
export function parsePlaced(kind: keyof typeof PARSERS, text: string): Promise<Placed> {
  return PARSERS[kind](text);
}
