import { proseWriter } from '../text/prose-writer.js';
import type { Reader } from './block.js';
import { compose } from './compose.js';
import { splitLines } from './lines.js';
import { isRule, MARKER, type Passage, passagesOf } from './plain/passages.js';
import { isWritable } from './spell.js';

/** Plain text: blank lines part paragraphs, and a line break inside one is a space only where the text was wrapped by width. */
export const readPlain: Reader = (raw) => {
  const writer = proseWriter(raw);
  const blocks = passagesOf(splitLines(raw)).flatMap((passage) => {
    write(passage);
    return compose(writer.take(), passage.kind, escapePlain);
  });
  return { blocks, comments: [], problems: [] };

  function write({ lines }: Passage): void {
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      if (before) writer.put(' ', before.end, line.start);
      writer.copy(line.start, line.end);
    }
  }
};

// Plain text has no markup to escape; but a line of marks is a rule, and a bullet begins an item.
const escapePlain = (words: string): string | null =>
  isWritable(words) && !isRule(`---${words}`) && !MARKER.test(`${words} x`) ? words : null;
