import type { Decision } from '../engine/decisions.js';
import { type MqmRow, marked, mqmTable, mqmText } from './mqm-table.js';

// The words of the viewer for a segment in which a rater found nothing wrong.
const NO_ERROR = 'no-error';

/**
 * Decisions as MQM annotations for Google's viewer. A repair is an error that an editor found, with the text as they left it; a
 * dismissal says that there is none; what is in the baseline no person has judged, so it stays the word of mtlint. Each
 * decision is a segment: the flagged words, as decisions know them, with the few around them.
 */
export function decisionsMqm(decisions: readonly Decision[]): string {
  const counts = new Map<string, number>();
  return mqmTable(
    decisions.map((one, at) => {
      const inDoc = (counts.get(one.path) ?? 0) + 1;
      counts.set(one.path, inDoc);
      return rowOf(one, [inDoc, at + 1]);
    }),
  );
}

function rowOf(one: Decision, segment: MqmRow['segment']): MqmRow {
  const { path: doc, decision, rule, words, reach, reason, repair, category, impact } = one;
  const [before, after] = [one.before && `${one.before} `, one.after && ` ${one.after}`];
  const dismissed = decision === 'dismissed';
  return {
    doc,
    segment,
    rater: decision === 'baseline' ? 'mtlint' : 'editor',
    target: dismissed ? mqmText(before + words + after) : marked(before, words, after),
    category: dismissed ? NO_ERROR : category,
    severity: dismissed ? NO_ERROR : impact,
    metadata: {
      ...(reason !== undefined && { note: mqmText(reason) }),
      ...(repair !== undefined && { corrected_translation: mqmText(before + repair + after) }),
      marked_text: mqmText(words),
      rule: mqmText(rule),
      decision,
      ...(reach !== undefined && { reach }),
    },
  };
}
