import type { Reader } from './block.js';

/** The formats that mtlint reads. */
export type FormatName = 'markdown' | 'mdx' | 'html' | 'plain';

// Readers are loaded when a file asks for them: a Markdown project never pays for the MDX grammar.
const READERS: Readonly<Record<FormatName, () => Promise<Reader>>> = {
  markdown: async () => (await import('./markdown.js')).readMarkdown,
  mdx: async () => (await import('./mdx.js')).readMdx,
  html: async () => (await import('./html.js')).readHtml,
  plain: async () => (await import('./plain.js')).readPlain,
};

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
