/** What makes a cell a formula that spreadsheets run: blanks, then one of these signs, in full width for some of them. */
export const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
