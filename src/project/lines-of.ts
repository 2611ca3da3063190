/** A line of a stream, without what ends it. `number` counts from 1. Of a line beyond the limit there is the beginning only. */
export type Line = Readonly<{ number: number; bytes: Buffer; whole: boolean }>;

const LF = 0x0a;
const CR = 0x0d;

// Enough to tell which record an endless line was.
const HEAD = 10_000;

/**
 * Cuts a stream of bytes into lines, which LF or CRLF ends; the last may go without. No more than one line, of at most `limit`
 * bytes, is ever held. Blank lines count, and are not given.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  let whole = true;
  const add = (part: Buffer): void => {
    length += part.length;
    if (whole) parts.push(part);
    if (length <= limit || !whole) return;
    parts = [Buffer.from(Buffer.concat(parts).subarray(0, HEAD))];
    whole = false;
  };
  const finished = (): Line | undefined => {
    number += 1;
    const bytes = withoutReturn(Buffer.concat(parts));
    const line = { number, bytes, whole };
    parts = [];
    length = 0;
    whole = true;
    return isBlank(bytes) ? undefined : line;
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      add(bytes.subarray(start, end));
      const line = finished();
      if (line) yield line;
      start = end + 1;
    }
    add(bytes.subarray(start));
  }
  if (length === 0) return;
  const last = finished();
  if (last) yield last;
}

const withoutReturn = (line: Buffer): Buffer => (line.at(-1) === CR ? line.subarray(0, -1) : line);

const isBlank = (line: Buffer): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === CR);
