/** The sign at which a cell becomes a formula that spreadsheets run, blanks before it or not; in full width for some of them. */
export const FORMULA = /(?<=^\s*)[=+\-@＝＋－＠]/u;
