import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));

/**
 * Puts figures into `docs/reliability.md`, between `<!-- name -->` and `<!-- /name -->`, so that no figure there is typed by hand.
 * Throws where the page has no such section.
 */
export function writeSection(name, markdown) {
  writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), name, markdown));
}

/** A page with this between the marks of that name. Throws where it has none. */
export function withSection(page, name, markdown) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the page has no section “${name}”`);
  return `${page.slice(0, start + open.length)}\n${markdown.trim()}\n${page.slice(end)}`;
}

/** A Markdown table; the first row is its head. */
export function markdownTable([head, ...rows]) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
