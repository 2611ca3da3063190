import { HTML, MARKDOWN, MDX, PROSE } from './markup.mjs';
import { JSONS, PO, XLIFF, YAML } from './messages.mjs';
import { SRT, VTT } from './subtitles.mjs';

/** By format, by the name of what is done to it. */
export const FORMS = {
  plain: PROSE,
  markdown: MARKDOWN,
  mdx: MDX,
  html: HTML,
  po: PO,
  xliff: XLIFF,
  json: JSONS,
  yaml: YAML,
  srt: SRT,
  vtt: VTT,
};
