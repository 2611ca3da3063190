import { type Document, isScalar, visit } from 'yaml';
import type { Problem } from '../block.js';

/** How YAML is parsed: what is odd but clear is read, and `doubledKeyIn` looks for keys that stand twice. */
export const LENIENT = { strict: false, logLevel: 'silent', uniqueKeys: false } as const;

/**
 * The first key that its map has already; undefined where there is none. The parser can tell as well, but compares each key with all
 * before it.
 */
export function doubledKeyIn(document: Document.Parsed): Problem | undefined {
  const places: number[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items)
        if (isScalar(key)) {
          if (known.has(key.value)) places.push(key.range?.[0] ?? 0);
          known.add(key.value);
        }
    },
  });
  const [offset] = places.sort((a, b) => a - b);
  return offset === undefined ? undefined : { offset, message: 'Map keys must be unique' };
}
