import {
  type BlockContext,
  parser as commonmark,
  GFM,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
} from '@lezer/markdown';
import { bounded } from './bounded.js';
import { striding } from './striding.js';

const FOOTNOTE = /^\[\^[^\]\s]{1,200}\]:[ \t]*/;

const footnoteAt = (line: Line): string | undefined => FOOTNOTE.exec(line.text.slice(line.pos))?.[0];

/** Footnote definitions: a label, then blocks that are indented by four columns. */
const FOOTNOTES: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    { name: 'FootnoteMark' },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(context: BlockContext, line: Line) {
        const mark = footnoteAt(line);
        if (mark === undefined) return false;
        const from = context.lineStart + line.pos;
        context.startComposite('FootnoteDefinition', line.pos);
        context.addElement(context.elt('FootnoteMark', from, from + mark.length));
        line.moveBase(line.pos + mark.length);
        return null;
      },
      endLeaf: (_, line) => footnoteAt(line) !== undefined,
    },
  ],
};

const FULL = commonmark.configure([GFM, FOOTNOTES]);

/** CommonMark with GitHub’s tables, task lists, strikethrough and bare links, and with footnotes. */
export const MARKDOWN: MarkdownParser = bounded(striding(FULL));

/** The same without what MDX has in another way: HTML, indented code and links in angle brackets, which are tags to the parser. */
export const MDX: MarkdownParser = bounded(
  striding(FULL.configure({ remove: ['IndentedCode', 'HTMLBlock', 'HTMLTag'] })),
);
