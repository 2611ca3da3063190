import type { Reader } from './block.js';
import { withHead } from './compose.js';
import { readFrontMatter } from './front-matter.js';
import { readHtmlPart } from './html/read.js';
import { blank, withoutSigns } from './signs.js';
import { maskTemplating } from './templating.js';

/** HTML as browsers show it: text of block elements, one block each, and the attributes that readers see. */
export const readHtml: Reader = (raw) => {
  const head = readFrontMatter(raw);
  const from = head?.span.end ?? 0;
  const masked = blank(raw.slice(0, from)) + maskTemplating(withoutSigns(raw.slice(from)));
  return withHead(readHtmlPart(raw, masked, { start: from, end: raw.length }), head);
};
