import type { Reader } from './block.js';
import { isMessagePath } from './message/path.js';
import { isEnglishTrack } from './subtitles/path.js';

/** The formats that mtlint reads. */
export type FormatName = 'markdown' | 'mdx' | 'html' | 'plain' | 'po' | 'xliff' | 'json' | 'yaml' | 'srt' | 'vtt';

// Readers are loaded when a file asks for them: a Markdown project never pays for the MDX grammar.
const READERS: Readonly<Record<FormatName, () => Promise<Reader>>> = {
  markdown: async () => (await import('./markdown.js')).readMarkdown,
  mdx: async () => (await import('./mdx.js')).readMdx,
  html: async () => (await import('./html.js')).readHtml,
  plain: async () => (await import('./plain.js')).readPlain,
  po: async () => (await import('./po.js')).readPo,
  xliff: async () => (await import('./xliff.js')).readXliff,
  json: async () => (await import('./json.js')).readJson,
  yaml: async () => (await import('./yaml.js')).readYaml,
  srt: async () => (await import('./srt.js')).readSrt,
  vtt: async () => (await import('./vtt.js')).readVtt,
};

/** Their names. */
export const FORMAT_NAMES = Object.keys(READERS) as readonly FormatName[];

const EXTENSIONS: Readonly<Record<string, FormatName>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'plain',
  text: 'plain',
  po: 'po',
  pot: 'po',
  xlf: 'xliff',
  xliff: 'xliff',
  json: 'json',
  arb: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  srt: 'srt',
  vtt: 'vtt',
};

/** The format of a file by the ending of its name; undefined where mtlint does not know it. */
export function formatOf(path: string): FormatName | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined || !Object.hasOwn(EXTENSIONS, ending) ? undefined : EXTENSIONS[ending];
}

/** The reader of a format. */
export function reader(format: FormatName): Promise<Reader> {
  return READERS[format]();
}

/** What mtlint reads, for those who gave something else. */
export const WHAT_IS_READ = 'Markdown, MDX, HTML, plain text, PO, XLIFF, SRT, WebVTT, and JSON or YAML of messages';

/**
 * True of a file that is worth reading where nobody named it. Most JSON and YAML is config or data: it is read where its path
 * says that it holds messages in English. Subtitles stand beside those in other languages.
 */
export function isPromising(path: string): boolean {
  const format = formatOf(path);
  if (format === 'json' || format === 'yaml') return isMessagePath(path);
  return format === 'srt' || format === 'vtt' ? isEnglishTrack(path) : format !== undefined;
}
