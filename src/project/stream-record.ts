import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import * as z from 'zod';
import { FORMAT_NAMES, type FormatName, formatOf } from '../formats/registry.js';
import { jsonText } from '../text/json-text.js';
import { complaintsOf } from './complaints.js';
import type { Line } from './lines-of.js';
import { unfitText } from './read-source.js';

/**
 * A document of a stream. `id` is JSON as the stream spells it, since a number may be larger than a program can hold; `path` is
 * absent where nobody said.
 */
export type StreamRecord = Readonly<{ id: string; text: string; path?: string; format: FormatName }>;

/** Why a line of a stream is no document, and which one it would have been: `null` where nobody can tell. */
export type BrokenRecord = Readonly<{ id: string; path?: undefined; error: string }>;

const RECORD = z.looseObject(
  {
    id: z.json({ error: 'JSON' }).optional(),
    text: z.string({ error: 'a string' }),
    format: z.enum(FORMAT_NAMES, { error: `one of ${FORMAT_NAMES.join(', ')}` }).optional(),
    path: z.string({ error: 'a string' }).optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? SHAPE : undefined) },
);

const SHAPE = 'an object such as {"id": 1, "text": "…"}';

/** Reads one line of JSON Lines. What names no format and has no path that tells it is plain text. */
export function readRecord({ bytes, whole }: Line): StreamRecord | BrokenRecord {
  if (!whole) return broken(bytes.toString(), 'the line is too long; split the document');
  const line = decoded(bytes);
  if (line === undefined) return broken(bytes.toString(), 'the line is not UTF-8; write it as UTF-8');
  const value = parsed(line);
  if (value instanceof SyntaxError) return broken(line, `the line is not JSON (${value.message}); write ${SHAPE}`);
  const outcome = RECORD.safeParse(value, { reportInput: true });
  if (!outcome.success)
    return broken(
      line,
      complaintsOf(outcome)
        .map(({ message }) => message)
        .join('; '),
    );
  const { id, text, path, format } = outcome.data;
  const unfit = unfitText(text);
  if (unfit) return broken(line, unfit.message);
  return {
    id: typeof id === 'number' ? idIn(line) : jsonText(id ?? null),
    text,
    format: format ?? formatOf(path ?? '') ?? 'plain',
    ...(path !== undefined && { path }),
  };
}

const broken = (line: string, error: string): BrokenRecord => ({ id: idIn(line), error });

// The first line may begin with a byte order mark, which is no part of it.
function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
}

// In what there is of a broken line, too. A number is left as it is spelt.
function idIn(line: string): string {
  const root = parseTree(line);
  const node = root && findNodeAtLocation(root, ['id']);
  const spelt = node ? line.slice(node.offset, node.offset + node.length) : 'null';
  const value = parsed(spelt);
  if (value instanceof SyntaxError) return 'null';
  return typeof value === 'number' ? spelt : jsonText(value);
}
