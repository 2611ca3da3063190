const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Months, capitalised, from January on. */
export const MONTHS: readonly string[] = words(
  'January February March April May June July August September October November December',
);

/** Days of the week, capitalised, from Monday on. */
export const WEEKDAYS: readonly string[] = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
