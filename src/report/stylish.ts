import type { Flag, Severity, Suggestion } from '../engine/flag.js';
import type { FileResult } from '../engine/result.js';
import { placeAt } from '../text/landmarks.js';
import { type Entry, entriesOf, evidenceOf, repairText, shownRepairs, unusedMessage } from './entries.js';
import { excerptOf } from './excerpt.js';
import { widthOf, wrap } from './fit.js';
import { inertLines } from './inert.js';
import { likelyOrigin } from './origin.js';
import type { ReportContext, Reporter } from './reporter.js';
import { summaryOf } from './summary.js';
import { oneLine, visible } from './visible.js';

const INDENT = '    ';

/** The report for people: the words marked in their sentence, the reason, the evidence and the repair. */
export const stylish: Reporter = (results, context) =>
  results.length === 0
    ? ''
    : inertLines(
        [...results.flatMap((result) => fileOf(result, context)), ...summaryOf(results, context), ''].join('\n'),
      );

function fileOf(result: FileResult, context: ReportContext): readonly string[] {
  const entries = entriesOf(result);
  const origin = entries.length === 0 && isKnown(result) ? [] : originOf(result, context);
  if (entries.length + origin.length === 0) return [];
  const blocks = entries.flatMap((entry) => {
    const { line, column } = placeAt(result.landmarks, entry.range.start);
    return [...entryOf(entry, `${line}:${column}`, context), ''];
  });
  return [context.paint.title(visible(result.path)), ...origin, '', ...blocks];
}

// What a document is, is no news where a person has decided on its flags, and none of a change in it.
const isKnown = ({ changed, verdict }: FileResult): boolean =>
  changed !== undefined ||
  (verdict?.suppressed ?? []).some(({ suppression: { kind } }) => kind === 'baseline' || kind === 'decision');

function originOf({ verdict }: FileResult, { paint }: ReportContext): readonly string[] {
  const origin = verdict && likelyOrigin(verdict);
  return origin === undefined ? [] : [paint.faint(`${origin} (${verdict?.score?.toFixed(2)})`)];
}

function entryOf(entry: Entry, place: string, context: ReportContext): readonly string[] {
  const { paint, width } = context;
  const head = (about: string) =>
    `  ${paint.bold(place)}  ${paint.level[entry.severity](entry.severity)}  ${paint.faint(about)}`;
  const body = (text: string) => wrap(text, width - INDENT.length).map((line) => INDENT + line);
  if (entry.kind === 'unused') return [head('unused directive'), ...body(oneLine(unusedMessage(entry.directive)))];
  const { flag } = entry;
  const evidence = evidenceOf(flag).join('; ');
  return [
    head(`${flag.ruleId}  ${Math.round(flag.confidence * 100)} %`),
    ...sentenceOf(flag, entry.severity, context),
    ...body(oneLine(flag.message)),
    ...(evidence === '' ? [] : body(evidence).map(paint.faint)),
    ...shownRepairs(flag).flatMap((suggestion) => repairOf(suggestion, context)),
  ];
}

function sentenceOf(flag: Flag, severity: Severity, { paint, width }: ReportContext): readonly string[] {
  const { before, words, after } = excerptOf(flag, width - INDENT.length);
  const line = INDENT + before + paint.wrong[severity](words) + after;
  if (paint.colored) return [line];
  return [line, `${' '.repeat(INDENT.length + widthOf(before))}${'~'.repeat(Math.max(1, widthOf(words)))}`];
}

function repairOf(suggestion: Suggestion, { paint, width }: ReportContext): readonly string[] {
  const lines = wrap(repairText(suggestion), width - INDENT.length - 2).map(
    (line, at) => `${INDENT}${at === 0 ? '→' : ' '} ${line}`,
  );
  const colored = lines.map(paint.repair);
  return suggestion.fix
    ? colored
    : [...colored, `${INDENT}  ${paint.faint('by hand: markup stands between the words')}`];
}
