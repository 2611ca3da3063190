/** The cells of a text of RFC 4180, record by record. Throws where it is none. */
export function cellsOfCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [whole, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no cell of a table begins at ${JSON.stringify(rest.slice(0, 40))}`);
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(whole.length);
  }
  return rows;
}

/** True where a spreadsheet takes a cell for a formula; some know the signs in full width, too. */
export const isFormula = (cell: string): boolean => /^\s*[=+\-@＝＋－＠]/u.test(cell);
