import { fingerprintsOf, identityOf } from '../engine/fingerprint.js';
import type { Flag, Suppression } from '../engine/flag.js';
import type { FileError, FileResult } from '../engine/result.js';
import { jsonText } from '../text/json-text.js';
import { type Entry, entriesOf, unusedMessage } from './entries.js';
import { OWN_IDS } from './notices.js';
import type { ReportContext, Reporter } from './reporter.js';
import { artifactOf, type Places, placesIn } from './sarif-places.js';
import { descriptorsOf, ownDescriptor } from './sarif-rules.js';
import { oneLine } from './visible.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0, which code hosts and editors read: flags with repairs and fingerprints, silenced flags as suppressed, the pages of
 * their rules, and what could not be linted as notifications.
 */
export const sarif: Reporter = (results, context) => {
  const found = results.flatMap((result) => foundIn(result, context));
  const ids = [...new Set(found.map(({ ruleId }) => ruleId))].sort();
  const errors = results.flatMap((result) => result.errors);
  const { version, home } = context;
  const driver = {
    name: 'mtlint',
    semanticVersion: version,
    ...(home && { informationUri: home }),
    rules: descriptorsOf(ids, context),
    notifications: [ownDescriptor(OWN_IDS.error)],
  };
  const run = {
    tool: { driver },
    invocations: [
      {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map((error) => notificationOf(error, context)),
      },
    ],
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: 'The root of the repository, or of what was linted.' } },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: found.map((one) => ({ ...one, ruleIndex: ids.indexOf(one.ruleId) })),
    ...(context.shard !== undefined && { properties: { shard: context.shard } }),
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
};

type Silenced = Entry & Readonly<{ by?: Suppression }>;

const silencedIn = ({ verdict }: FileResult): readonly Silenced[] =>
  (verdict?.suppressed ?? []).map((flag) => {
    const { range, severity, suppression } = flag;
    return { kind: 'flag', flag, range, severity, by: suppression };
  });

// Silenced flags stand among the others, so that to silence one of two equal flags leaves the other its fingerprint.
function foundIn(result: FileResult, context: ReportContext) {
  const places = placesIn(result, context);
  const all: readonly Silenced[] = [...entriesOf(result), ...silencedIn(result)].sort(
    (a, b) => a.range.start - b.range.start,
  );
  const prints = fingerprintsOf(all.map((one) => (one.kind === 'flag' ? identityOf(one.flag) : one.directive.text)));
  return all.map((one, at) => ({
    ...(one.kind === 'flag' ? flagResult(one.flag, places) : unusedResult(one)),
    level: one.severity,
    locations: [places.location(one.range)],
    partialFingerprints: { 'mtlint/v1': prints[at] ?? '' },
    suppressions: one.by ? [suppressionOf(one.by)] : [],
    ...(context.compared && { baselineState: isKnown(one) ? 'unchanged' : 'new' }),
  }));
}

const unusedResult = ({ directive }: Extract<Entry, { kind: 'unused' }>) => ({
  ruleId: OWN_IDS.unused as string,
  message: { text: messageText(unusedMessage(directive)) },
});

function flagResult(flag: Flag, places: Places) {
  const { ruleId, message, confidence, category, impact, evidence } = flag;
  const fixes = fixesOf(flag, places);
  return {
    ruleId,
    message: { text: messageText(message) },
    relatedLocations: flag.related.map(relatedIn(places)),
    ...(fixes.length > 0 && { fixes }),
    rank: Math.round(confidence * 1000) / 10,
    properties: { confidence, category, impact, evidence },
  };
}

const relatedIn =
  (places: Places) =>
  ({ range, message }: Flag['related'][number], at: number) =>
    places.location(range, { id: at + 1, text: messageText(message) });

function fixesOf({ suggestions }: Flag, places: Places) {
  return suggestions.flatMap(({ desc, fix }) =>
    fix ? [{ description: { text: messageText(desc) }, artifactChanges: [places.change(fix)] }] : [],
  );
}

// Known before this run: someone decided on it, outside of the text.
const isKnown = ({ by }: Silenced): boolean => by !== undefined && SUPPRESSIONS[by.kind].kind === 'external';

// What a suppression is to SARIF, and the reason for it where nobody gave one.
const SUPPRESSIONS: Readonly<Record<Suppression['kind'], Readonly<{ kind: string; reason: string }>>> = {
  directive: { kind: 'inSource', reason: 'silenced by a comment' },
  sic: { kind: 'inSource', reason: 'marked [sic]' },
  decision: { kind: 'external', reason: 'dismissed' },
  baseline: { kind: 'external', reason: 'in the baseline' },
};

function suppressionOf({ kind, justification }: Suppression) {
  const { kind: seen, reason } = SUPPRESSIONS[kind];
  return { kind: seen, justification: oneLine(justification) || reason };
}

function notificationOf({ path, line, column, message, ruleId }: FileError, context: ReportContext) {
  const region = line === undefined ? {} : { region: { startLine: line, ...(column && { startColumn: column }) } };
  return {
    descriptor: { id: OWN_IDS.error, index: 0 },
    level: 'error',
    message: { text: messageText(message) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path, context), ...region } }],
    ...(ruleId && { properties: { rule: ruleId } }),
  };
}

// In a message `[words](1)` is a link, and the words of a document must not make one.
function messageText(text: string): string {
  const shown = oneLine(text);
  return shown.includes('](') ? shown.replace(/[\\[\]]/gu, '\\$&') : shown;
}
