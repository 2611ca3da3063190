import { visible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as XML or HTML shows it, within an element or a quoted attribute. Controls, which XML cannot hold, become visible, and
 * what a CI runner would take for a command is broken.
 */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\u{fffe}\u{ffff}]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '')
    .replace(/:(?=:)/gu, '&#58;')
    .replace(/(##[a-z]*)\[/giu, '$1&#91;');
}

/** An element with its attributes, in their order; `children` are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const open = `<${name}${pairs.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>\n${children.join('\n')}\n</${name}>`;
}

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
