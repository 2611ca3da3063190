import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { commandsIn } from '../report/runner.js';
import { cellsOfCsv, isFormula } from './csv.js';
import { judgeMarkdown } from './markdown.js';
import { judgePage } from './page.js';

/** What is wrong with an output, a line each, and all text that its reader sees, whatever it was written as. */
export type Judgement = Readonly<{ faults: readonly string[]; shown: string }>;

/** Reads an output as whoever it is for does. `notices` is how many things there are to report. */
export type Judge = (output: string, notices: number) => Judgement;

// What a terminal obeys or hides, but for the line feed.
const OBEYED = /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\ufeff]/u;

/** Faults of a text that may end up in a terminal. */
export function controlsIn(text: string): string[] {
  const at = text.search(OBEYED);
  return at < 0 ? [] : [`holds U+${text.charCodeAt(at).toString(16)} in ${near(text, at)}`];
}

/** The same, and those of a text that may end up in the log of a CI service. */
const faultsOfText = (text: string): string[] => [
  ...controlsIn(text),
  ...commandsIn(text).map(({ name }) => `holds the command ${name}`),
];

const near = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));

const expected = (what: string, found: number, wanted: number): string[] =>
  found === wanted ? [] : [`${found} ${what} instead of ${wanted}`];

/** Text for people, without colours. */
export const plainText: Judge = (text) => ({ faults: faultsOfText(text), shown: text });

/** Text for people in which words of documents stand as JSON does, at the ends of lines. */
export const quotations: Judge = (text) => {
  const quoted = Array.from(text.matchAll(/(?<=: )"(?:[^"\\]|\\.)*"$/gmu), ([json]): unknown => JSON.parse(json));
  return { faults: faultsOfText(text), shown: stringsIn(quoted).join('\n') };
};

// Our own looks, each of which ends with its own reset; none of them moves, asks or writes anything.
// biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
const LOOKS = /\u001b\[(?:1|2|4|22|24|31|32|33|39)m/gu;

/** The same with our own colours, and no other sequence. */
export const colouredText: Judge = (text) => plainText(text.replace(LOOKS, ''), 0);

/** JSON: as text it is harmless, as a value it is whole. */
export const jsonValue: Judge = (text) => {
  const value: unknown = JSON.parse(text);
  return { faults: faultsOfText(text), shown: stringsIn(value).join('\n') };
};

/** JSON Lines. */
export const jsonLines: Judge = (text) => {
  const values = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return { faults: faultsOfText(text), shown: stringsIn(values).join('\n') };
};

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

/** SARIF, in whose messages `[words](1)` is a link, and whose addresses are percent-encoded. */
export const sarif: Judge = (text, notices) => {
  const [run] = (JSON.parse(text) as SarifLog).runs;
  const messages = run.results.map((one) => one.message.text);
  const told = run.invocations[0].toolExecutionNotifications.map((one) => one.message.text);
  const links = [...messages, ...told].filter((one) => /(?<!\\)\[[^\]]*\]\(/u.test(one));
  const addresses = stringsIn(run).filter((one) => one.includes('%'));
  return {
    faults: [
      ...faultsOfText(text),
      ...links.map((one) => `holds the link ${one}`),
      ...expected('results', messages.length + told.length, notices),
    ],
    shown: [...stringsIn(run), ...addresses.map(decoded)].join('\n').replace(/\\([\\[\]])/gu, '$1'),
  };
};

type Said = Readonly<{ message: Readonly<{ text: string }> }>;
type SarifLog = Readonly<{
  runs: readonly [
    Readonly<{ results: readonly Said[]; invocations: readonly [{ toolExecutionNotifications: readonly Said[] }] }>,
  ];
}>;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Workflow commands: as many as there is to report, and none but ours. */
export const workflowCommands: Judge = (text, notices) => {
  const commands = commandsIn(text);
  const strange = commands.filter(({ name }) => name !== 'error' && name !== 'warning');
  const words = commands.flatMap(({ data, properties }) => [data, ...Object.values(properties)]);
  return {
    faults: [
      ...strange.map(({ name }) => `holds the command ${name}`),
      ...(OBEYED.test(text) ? ['holds a control'] : []),
      ...expected('commands', commands.length, notices),
      ...expected('lines', text.trimEnd() === '' ? 0 : text.trimEnd().split('\n').length, notices),
    ],
    shown: words.join('\n'),
  };
};

// XML 1.0, production 2.
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** XML with none but our own elements, in which each flag is one `leaf`. */
export const xml =
  (leaf: string, own: readonly string[]): Judge =>
  (text, notices) => {
    const elements = elementsIn(parseXml(text).root ?? undefined);
    const strange = elements.filter(({ name }) => !own.includes(name));
    const leaves = elements.filter(({ name, children }) => name === leaf && (leaf === 'error' || children.length > 0));
    const values = elements.flatMap(({ attributes, text: inner }) => [...Object.values(attributes), inner]);
    return {
      faults: [
        ...faultsOfText(text),
        ...(NOT_XML.test(text) ? ['holds what XML forbids'] : []),
        ...strange.map(({ name }) => `holds the element ${name}`),
        ...expected('elements', leaves.length, notices),
      ],
      shown: values.join('\n'),
    };
  };

function elementsIn(node: XmlNode | undefined): XmlElement[] {
  return node instanceof XmlElement ? [node, ...node.children.flatMap(elementsIn)] : node instanceof XmlText ? [] : [];
}

/** Lines of ESLint’s compact format, each of one flag. */
export const compactLines: Judge = (text, notices) => {
  const lines = text.split('\n').slice(0, -3);
  const good = lines.filter((line) =>
    /^.+: line \d+, col \d+, (?:Error|Warning) - .+ \([a-z]+\/[a-z-]+\)$/u.test(line),
  );
  return {
    faults: [
      ...faultsOfText(text),
      ...expected('lines', lines.length, notices),
      ...expected('good lines', good.length, notices),
    ],
    shown: lines.join('\n'),
  };
};

/** The Test Anything Protocol: nothing but tests, none of which is skipped, with the flags of each below it. */
export const tap: Judge = (text, notices) => {
  const lines = text.trimEnd().split('\n').slice(2);
  const tests = lines.filter((line) => /^(?:not )?ok \d+ - /u.test(line));
  const flags = lines.filter((line) => line.startsWith('    - ')).map((line): unknown => JSON.parse(line.slice(6)));
  const others = lines.filter((line) => !/^(?:(?:not )?ok \d+ - | {2}---$| {2}flags:$| {4}- | {2}\.\.\.$)/u.test(line));
  const directives = tests.filter((line) => /(?<!\\)(?:\\\\)*#/u.test(line));
  return {
    faults: [
      ...faultsOfText(text),
      ...others.map((line) => `holds the line ${line}`),
      ...directives.map((line) => `holds the directive ${line}`),
      ...expected('flags', flags.length, notices),
    ],
    shown: [...tests.map((line) => line.replace(/\\(.)/gu, '$1')), ...stringsIn(flags)].join('\n'),
  };
};

/** Tab-separated MQM annotations, whose cells a viewer shows as HTML and a spreadsheet reads as it reads all tables. */
export const mqm: Judge = (text, notices) => {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const cells = rows.flat();
  const pages = cells.map((cell) => judgePage(cell, { own: ['v', 'br'] }));
  return {
    faults: [
      ...faultsOfText(text.replaceAll('\t', '')),
      ...rows.filter((row) => row.length !== 10).map((row) => `has a row of ${row.length} cells`),
      ...cells.filter(isFormula).map((cell) => `holds the formula ${cell}`),
      ...pages.flatMap(({ faults }) => faults),
      ...expected('rows', rows.length - 1, notices),
    ],
    shown: pages.map(({ shown }) => shown.replace(/\\(["\\])/gu, '$1')).join('\n'),
  };
};

/** RFC 4180. */
export const csv: Judge = (text, notices) => {
  const rows = cellsOfCsv(text.replace(/^\ufeff/u, ''));
  const width = rows[0]?.length ?? 0;
  return {
    faults: [
      ...faultsOfText(text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n')),
      ...rows.filter((row) => row.length !== width).map((row) => `has a row of ${row.length} cells`),
      // Where numbers have a decimal comma, a spreadsheet divides the cells by semicolons.
      ...rows
        .flatMap((row) => row.flatMap((cell) => cell.split(';')).filter(isFormula))
        .map((cell) => `holds the formula ${cell}`),
      ...expected('rows', rows.length - 1, notices),
    ],
    // The apostrophe says to a spreadsheet that text follows.
    shown: rows
      .flat()
      .join('\n')
      .replace(/(^|;)(\s*)'(?=[=+\-@＝＋－＠])/gmu, '$1$2'),
  };
};

/** A whole page of HTML, with none but the elements and attributes of the report. */
export const page: Judge = (text) => {
  const judged = judgePage(text);
  return { ...judged, faults: [...faultsOfText(text), ...judged.faults] };
};

/** Markdown, as GitHub shows it. */
export const markdown: Judge = (text, notices) => {
  const { rows, ...judged } = judgeMarkdown(text);
  return { ...judged, faults: [...faultsOfText(text), ...judged.faults, ...expected('rows', rows, notices)] };
};
