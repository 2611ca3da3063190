import { fstatSync } from 'node:fs';
import { usageError } from './usage.js';

/** The bytes of standard input. Throws where it is a folder, of which Node makes an empty file. */
export function standardInput(): AsyncIterable<Buffer> {
  if (fstatSync(0).isDirectory()) throw usageError('standard input is a folder; give a file, or the folder as a path');
  return process.stdin;
}
