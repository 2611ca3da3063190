import type { Reader } from './block.js';
import { settle } from './compose.js';
import { readHtmlPart } from './html/read.js';

/** HTML as browsers show it: text of block elements, one block each, and the attributes that readers see. */
export const readHtml: Reader = (raw) => settle(readHtmlPart(raw));
