/** The order of texts by their UTF-16 units, for sorting: the same on every machine, in whatever language it runs. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
