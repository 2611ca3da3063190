import type { FileResult } from '../../engine/result.js';
import { countsOf } from '../entries.js';
import { likelyOrigin } from '../origin.js';
import { type Markup, markup } from './markup.js';

const WIDTH = 36;

/** How many errors and warnings a document has: a square and a disc, so that colour is not all there is. */
export function countBadges(result: FileResult): Markup {
  const { error, warning } = countsOf([result]);
  const unread = result.verdict ? undefined : markup`<span class="unread">not linted</span>`;
  return markup`${unread}${badgeOf('error', error)}${badgeOf('warning', warning)}`;
}

const badgeOf = (severity: 'error' | 'warning', count: number): Markup | undefined =>
  count === 0
    ? undefined
    : markup`<span class="badge ${severity}">${count}<span class="unseen"> ${severity}${count === 1 ? '' : 's'}</span></span> `;

/** How likely a document is raw machine translation: a bar and the figure; nothing where it is too short to say. */
export function originOf({ verdict }: FileResult): Markup | undefined {
  if (verdict === undefined || verdict.score === null) return undefined;
  const likely = likelyOrigin(verdict);
  const width = Math.round(verdict.score * WIDTH);
  return markup`<span class="origin${likely ? ' likely' : ''}" title="How likely the document is raw or lightly edited machine translation, from 0 to 1">
<svg viewBox="0 0 ${WIDTH} 6" aria-hidden="true"><rect width="${WIDTH}" height="6" rx="3"/><rect class="filled" width="${width}" height="6" rx="3"/></svg>
<span class="of">${likely ?? 'machine translation'}</span> ${verdict.score.toFixed(2)}</span>`;
}
