import { xmlText } from '../xml.js';

/** HTML that may be written as it is. Only `markup` makes it from texts, and it escapes every one of them. */
export type Markup = Readonly<{ html: string }>;

/** What may stand in a template: text, which is escaped, or HTML. Nothing is written for `undefined`. */
export type Part = Markup | string | number | undefined | readonly Part[];

/** A template for HTML: texts put into it can be neither elements nor the end of a quoted attribute. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: fixed.map((text, at) => text + htmlOf(parts[at])).join('') };
}

/** Text of our own that needs no escaping: the script and the style. */
export const ours = (html: string): Markup => ({ html });

function htmlOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return xmlText(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(htmlOf).join('');
}

/** Text as it stands in prose: a hard line break is one. */
export function lines(text: string): Markup {
  return { html: text.split('\n').map(xmlText).join('<br>') };
}
