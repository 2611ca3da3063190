import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileError } from '../engine/result.js';
import { indexLines, positionAt } from '../text/lines.js';
import { isRefusal, refusal } from './refusal.js';

/** A line longer than this is data that ended up in a text file, and would cost minutes. */
export const LONGEST_LINE = 2_000_000;

/** The text of a file with the bytes it was made from, or why there is none. */
export type Source = Readonly<{ text: string; bytes: Uint8Array }> | Readonly<{ error: FileError }>;

/** Reads a text file. The byte order mark stays part of the text, since offsets count it. Never throws. */
export async function readSource(path: string): Promise<Source> {
  try {
    const refusal = noFile(path, await stat(path));
    if (refusal) return refusal;
    const file = await open(path, UNWAITING);
    try {
      return noFile(path, await file.stat()) ?? decode(path, await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return failed(path, ioMessage(error));
  }
}

/** The same at once, for a thread that has nothing else to do: of small files it is by far the quicker way. */
export function readSourceNow(path: string): Source {
  try {
    return noFile(path, statSync(path)) ?? decode(path, bytesNow(path));
  } catch (error) {
    return failed(path, ioMessage(error));
  }
}

/** What a file holds. Throws where it cannot be read, and where it is no file. */
export function bytesNow(path: string): Buffer {
  const file = openSync(path, UNWAITING);
  try {
    const strange = noFile(path, fstatSync(file));
    if (strange) throw refusal(strange.error.message);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

// A pipe or a device would never end, so what it is comes before opening it; and, as another may have taken its place by then, after
// opening it in a way that waits for nobody.
const UNWAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function noFile(path: string, stats: Stats): Readonly<{ error: FileError }> | undefined {
  if (stats.isDirectory()) return failed(path, 'is a folder; give a file, or rename the folder');
  return stats.isFile() ? undefined : failed(path, 'is not a regular file; give a file, or use --stdin');
}

/** How many bytes a file holds; 0 where it cannot be told. Never throws. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** Turns the bytes of a file into its text, or says where they cease to be text. */
export function decode(path: string, bytes: Uint8Array): Source {
  const error = notText(path, bytes);
  if (error) return { error };
  const text = decoded(bytes);
  if (text === undefined) return { error: badByte(path, bytes) };
  if (text.trim() === '') return failed(path, 'the file is empty; write its text, or take it off the list', 1, 1);
  const long = tooLong(text);
  if (long) return failed(path, long.message, long.line, long.column);
  return { text, bytes };
}

/** What keeps a text that is no file from being linted. */
export function unfitText(text: string): Unfit | undefined {
  const nul = text.indexOf('\0');
  return nul < 0
    ? tooLong(text)
    : { message: `a NUL character at offset ${nul}; give text`, ...placeOf(text.slice(0, nul)) };
}

type Unfit = Readonly<{ message: string; line: number; column: number }>;

function failed(path: string, message: string, line?: number, column?: number): { error: FileError } {
  return { error: { path, message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) } };
}

/** What a failed call to the file system means to a user, and what to do. `undone` is what was to be done with the file. */
export function ioMessage(error: unknown, undone = 'read'): string {
  if (isRefusal(error)) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist; check the spelling and the working directory';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; give yourself read permission';
  if (code === 'ELOOP') return 'is a link that leads back to itself; remove it';
  if (code === 'EISDIR') return 'is a folder; give a file, or rename the folder';
  return `cannot be ${undone} (${code ?? message}); check the disk and the permissions`;
}

function notText(path: string, bytes: Uint8Array): FileError | undefined {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return failed(path, 'the file is UTF-16; save it as UTF-8', 1, 1).error;
  const nul = bytes.indexOf(0);
  if (nul < 0) return undefined;
  const { line, column } = placeOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, nul)));
  return failed(path, `binary file (a NUL byte at offset ${nul}); give text, or ignore the file`, line, column).error;
}

function decoded(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

// Halves its way to the longest beginning that is UTF-8 as far as it goes; what does not fit behind it is the bad byte.
function badByte(path: string, bytes: Uint8Array): FileError {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  const before = decoded(bytes.subarray(0, good), true) ?? '';
  const offset = Buffer.byteLength(before);
  const { line, column } = placeOf(before);
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return failed(path, `byte ${byte} at offset ${offset} is not UTF-8; save the file as UTF-8`, line, column).error;
}

const placeOf = (before: string) => positionAt(indexLines(before), before.length);

function tooLong(text: string): Unfit | undefined {
  if (text.length <= LONGEST_LINE) return undefined;
  const starts = indexLines(text);
  const at = starts.findIndex((start, line) => (starts[line + 1] ?? text.length) - start > LONGEST_LINE);
  if (at < 0) return undefined;
  const limit = LONGEST_LINE.toLocaleString('en-US');
  const message = `the line is longer than ${limit} characters; break it into paragraphs`;
  return { message, line: at + 1, column: LONGEST_LINE + 1 };
}
