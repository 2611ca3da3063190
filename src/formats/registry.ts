import type { Reader } from './block.js';
import { readPlain } from './plain.js';

export type FormatName = 'markdown' | 'mdx' | 'html' | 'plain';

export function formatOf(path: string): FormatName | undefined {
  return path.endsWith('.txt') ? 'plain' : undefined;
}

export async function reader(_format: FormatName): Promise<Reader> {
  return readPlain;
}
