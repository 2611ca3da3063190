/**
 * Breaks what a CI runner would take for a command when it reads a log: `::name::` at the start of a line, which colours of ours do
 * not count for, and `##[name]` or `##vso[name]` anywhere. For reports of plain text, as the last step, since a command may come
 * together from harmless parts.
 */
export function inertLines(text: string): string {
  return text.replace(LINE_START, '\\u{3a}').replace(/(##[a-z]*)\[/giu, '$1\\u{5b}');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that reports are coloured with
const LINE_START = /:(?<=^(?:[^\S\n]|\u001b\[[\d;]*m)*:)(?=:)/gmu;
