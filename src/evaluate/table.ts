import type { ClassScore, Scores } from './score.js';
import type { Separations } from './separation.js';

/** The figures of an evaluation as plain text tables. */
export function scoreTables(scores: Scores): string {
  return [summary(scores), classTable(scores), ruleTable(scores)].filter((part) => part !== '').join('\n\n');
}

/** How well documents of known kinds are told apart, with the 95 % interval of each figure. */
export function separationTable({ tooShort, rows }: Separations): string {
  const lines = rows.map(({ against, mt, notMt, auc }) => [
    against,
    `${mt}`,
    `${notMt}`,
    auc ? auc.area.toFixed(2) : '–',
    auc ? `${auc.low.toFixed(2)}–${auc.high.toFixed(2)}` : '–',
  ]);
  const unsaid = tooShort === 0 ? [] : [`Too short for a score, and not counted: ${tooShort}.`];
  return [table([['machine translation against', 'mt', 'not mt', 'AUC', '95 %'], ...lines]), ...unsaid].join('\n');
}

function summary({ documents, clean, all, flags }: Scores): string {
  const lines = [
    ['documents', `${documents}, ${clean.documents} of them clean (${clean.words} words)`],
    ['recall', `${ratio(all.found, all.required)} (${all.found} of ${all.required})`],
    ['strict recall', ratio(all.strict, all.required)],
    [
      'precision',
      `${ratio(flags.right, flags.right + flags.wrong)} (${flags.right} of ${flags.right + flags.wrong} flags)`,
    ],
    ['repair', `${ratio(all.repaired, all.found)} of what was found`],
    [
      'false alarms',
      `${perTenThousand(clean.falseAlarms, clean.words)} per 10,000 clean words (${clean.falseAlarms}), at error ${perTenThousand(clean.falseErrors, clean.words)}`,
    ],
  ] as const;
  return lines.map(([name, value]) => `${name.padEnd(15)}${value}`).join('\n');
}

function classTable({ classes }: Scores): string {
  const rows = Object.entries(classes).map(([name, one]) => [name, ...classRow(one)]);
  return rows.length === 0 ? '' : table([['class', 'required', 'found', 'recall', 'strict', 'repair'], ...rows]);
}

const classRow = (one: ClassScore): string[] => [
  `${one.required}`,
  `${one.found}`,
  ratio(one.found, one.required),
  ratio(one.strict, one.required),
  ratio(one.repaired, one.found),
];

function ruleTable({ rules, clean }: Scores): string {
  const rows = Object.entries(rules).map(([name, { right, wrong, falseAlarms }]) => [
    name,
    `${right + wrong}`,
    ratio(right, right + wrong),
    `${falseAlarms}`,
    perTenThousand(falseAlarms, clean.words),
  ]);
  return rows.length === 0 ? '' : table([['rule', 'flags', 'precision', 'false alarms', 'per 10,000'], ...rows]);
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

function perTenThousand(count: number, words: number): string {
  return words === 0 ? '–' : ((count * 10_000) / words).toFixed(2);
}

// First column to the left, figures to the right.
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
