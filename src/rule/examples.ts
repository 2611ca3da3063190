/**
 * The examples of a rule. Each is a test and stands on the rule's page. `bad` and `misses` mark what is wrong as
 * `[wrong -> right]`; several repairs are divided by `|` (a bar in a repair is `\\|`), and `[wrong ->]` means that none is offered.
 * A text that is compared with what it was translated from has that before it: `source => text`.
 */
export type Examples = Readonly<{
  /** What they are read as, for a rule that looks at markup: the marks stand in the file then. Plain text where nothing is said. */
  format?: 'markdown';
  /** At least three texts that the rule flags, exactly at the marks and with exactly those repairs. */
  bad: readonly string[];
  /** At least three texts that no rule flags: the traps, and good English that looks alike. */
  good: readonly string[];
  /** Good English that the rule flags all the same: known and accepted. Marked like `bad`. */
  falseAlarms?: readonly string[];
  /** Damage that the rule does not see yet: known, so no flag is the expected result. Marked like `bad`. */
  misses?: readonly string[];
}>;

/** One mark of an example: half-open UTF-16 offsets into `text`, the words there, and the repairs in order. */
export type Mark = Readonly<{ start: number; end: number; wrong: string; repairs: readonly string[] }>;

/** An example with its marks taken out. `text` has the wrong words, `repaired` the first repair of each. */
export type ParsedExample = Readonly<{
  /** What the text was translated from, where that is part of the example. */
  source?: string;
  text: string;
  repaired: string;
  marks: readonly Mark[];
}>;

const MARK = /\[((?:[^[\]]|\[[^[\]]*\])+?) ->((?:[^[\]]|\[[^[\]]*\])*)\]/gu;

const BETWEEN_REPAIRS = / ?(?<!\\)\| ?/u;

// A repair may begin or end with a blank, behind the one that belongs to the arrow.
const readRepair = (repair: string): string | [] => (repair.trim() && repair.replaceAll('\\|', '|')) || [];

/** Reads the marks of an example. Brackets without ` ->` in them are part of the text. */
export function parseExample(example: string): ParsedExample {
  const [, source, target = example] = /^(.*?) => (.*)$/su.exec(example) ?? [];
  return { ...parseMarks(target), ...(source !== undefined && { source }) };
}

function parseMarks(example: string): Omit<ParsedExample, 'source'> {
  let text = '';
  let repaired = '';
  let cursor = 0;
  const marks: Mark[] = [];
  for (const found of example.matchAll(MARK)) {
    const before = example.slice(cursor, found.index);
    const wrong = found[1] ?? '';
    const repairs = (found[2] ?? '').replace(/^ /u, '').split(BETWEEN_REPAIRS).flatMap(readRepair);
    text += before;
    marks.push({ start: text.length, end: text.length + wrong.length, wrong, repairs });
    text += wrong;
    repaired += before + (repairs[0] ?? wrong);
    cursor = found.index + found[0].length;
  }
  return { text: text + example.slice(cursor), repaired: repaired + example.slice(cursor), marks };
}
