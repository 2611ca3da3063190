import { parseXml, XmlComment, XmlElement, XmlError, type XmlNode } from '@rgrove/parse-xml';
import type { Comment, Problem, ProseBlock, Reader } from './block.js';
import { isEnglish } from './language-tag.js';
import { readMessage } from './message.js';
import { isDeepXml } from './xliff/depth.js';
import { readInline } from './xliff/inline.js';

/** XLIFF 1.2 and 2.x: the text of each `<target>`, beside its `<source>`. */
export const readXliff: Reader = (raw) => {
  const root = rootOf(raw);
  if (!(root instanceof XmlElement)) return { blocks: [], comments: [], problems: [root] };
  const units = unitsIn(root);
  const english = units.filter(({ language }) => language === '' || isEnglish(language));
  const foreign = units.find(({ language }) => language !== '' && !isEnglish(language))?.language;
  const blocks = english.flatMap((unit) => blocksOf(raw, unit));
  return { blocks, comments: commentsIn(raw, root), problems: [], ...(foreign && english.length === 0 && { foreign }) };
};

function rootOf(raw: string): XmlElement | Problem {
  if (isDeepXml(raw)) return { offset: 0, message: 'this XML lies deeper than any XLIFF; flatten it' };
  try {
    const { root } = parseXml(raw, { includeOffsets: true, preserveCdata: true, preserveComments: true });
    if (root?.name === 'xliff') return root;
    return {
      offset: root?.start ?? 0,
      message: 'this is XML, but not XLIFF: its root is not <xliff>; give the file its own ending',
    };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const reason = error.message.split('\n')[0]?.replace(/ \(line \d+, column \d+\)$/, '') ?? '';
    return { offset: error.pos, message: `this is not XML: ${reason}; mend the markup` };
  }
}

type Unit = Readonly<{
  target: XmlElement;
  source: XmlElement | undefined;
  from: string;
  language: string;
  preserve: boolean;
}>;

type Context = Pick<Unit, 'from' | 'language' | 'preserve'> & Readonly<{ translate: boolean }>;

const OUTSIDE: Context = { from: '', language: '', preserve: false, translate: true };

/** Where a text that nobody has translated yet stands in for its translation. */
const UNDONE = new Set(['new', 'needs-translation', 'initial']);

function unitsIn(element: XmlElement, around: Context = OUTSIDE): readonly Unit[] {
  const context = contextIn(element, around);
  const children = element.children.filter((child) => child instanceof XmlElement);
  if (element.name !== 'trans-unit' && element.name !== 'segment')
    return children.flatMap((child) => unitsIn(child, context));
  const target = children.find(({ name }) => name === 'target');
  const state = element.attributes['state'] ?? target?.attributes['state'] ?? '';
  if (!target || !context.translate || UNDONE.has(state)) return [];
  const { from, language, preserve } = contextIn(target, context);
  return [{ target, source: children.find(({ name }) => name === 'source'), from, language, preserve }];
}

// What an element says of all that is in it. A unit of version 2 has its languages from the root, one of 1.2 from its file.
function contextIn({ name, attributes }: XmlElement, around: Context): Context {
  const language = name === 'target' ? attributes['xml:lang'] : undefined;
  return {
    from: attributes['source-language'] ?? attributes['srcLang'] ?? around.from,
    language: attributes['target-language'] ?? attributes['trgLang'] ?? language ?? around.language,
    preserve: attributes['xml:space'] === undefined ? around.preserve : attributes['xml:space'] === 'preserve',
    translate: attributes['translate'] === undefined ? around.translate : attributes['translate'] !== 'no',
  };
}

function blocksOf(raw: string, { target, source, from, preserve }: Unit): readonly ProseBlock[] {
  const { spell, ...segment } = readInline(raw, target, preserve);
  const beside = source && readInline(raw, source, preserve);
  return readMessage({
    raw,
    segment,
    spell,
    ...(beside && { source: { ...beside, ...(from && { language: from }) } }),
  });
}

function commentsIn(raw: string, node: XmlNode): readonly Comment[] {
  if (!raw.includes('<!--')) return [];
  if (node instanceof XmlElement) return node.children.flatMap((child) => commentsIn(raw, child));
  if (!(node instanceof XmlComment)) return [];
  const { start, end } = node;
  return [{ range: { start, end }, text: raw.slice(start + 4, end - 3) }];
}
