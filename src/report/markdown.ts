/** Characters as they are, whatever they would mean to Markdown, in a paragraph or a cell of a table. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~$]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/^(\s*)(?=[-+])/u, '$1\\')
    .replace(/^(\s*\d+)(?=[.)])/u, '$1\\')
    .replace(/\n/gu, '<br>');
}
