import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { html } from '../../src/report/html.js';

import { CONTEXT, DESK } from '../report/desk.js';
import type { Judgement } from './judges.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The elements of a page, as a browser builds them, and its text. */
function readPage(text: string): Readonly<{ elements: readonly Element[]; shown: string }> {
  const elements: Element[] = [];
  let shown = '';
  const visit = (node: Node): void => {
    if ('value' in node) shown += node.value;
    if ('attrs' in node) {
      elements.push(node);
      shown += node.tagName === 'br' ? '\n' : '';
    }
    if ('childNodes' in node && node.nodeName !== 'script' && node.nodeName !== 'style') node.childNodes.forEach(visit);
  };
  visit(parse(text));
  return { elements, shown };
}

const shapeOf = ({ tagName, attrs }: Element): string => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`;

// The shapes of the elements in a report of harmless text.
const SHAPES = new Set([
  ...readPage(html(DESK, CONTEXT)).elements.map(shapeOf),
  ...['span class title', 'br ', 'html ', 'head ', 'body '],
]);

/** Elements and attributes that come from elsewhere than from us: by their shape, or where `own` is given by name, without attributes. */
export function judgePage(text: string, { own }: Readonly<{ own?: readonly string[] }> = {}): Judgement {
  const { elements, shown } = readPage(text);
  const names = own && new Set(['html', 'head', 'body', ...own].map((name) => `${name} `));
  const strange = elements.filter((element) => !(names ?? SHAPES).has(shapeOf(element)));
  const addresses = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => /^(?:href|src|action)$/u.test(name)).map(({ value }) => value),
  );
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  return {
    faults: [
      ...strange.map((element) => `holds the element ${shapeOf(element)}`),
      ...addresses.filter((one) => !/^(?:#|https:)/u.test(one)).map((one) => `holds the address ${one}`),
      ...(scripts.length > 1 ? [`holds ${scripts.length} scripts`] : []),
    ],
    shown,
  };
}
