import type { FileResult } from '../../engine/result.js';
import { likelyOrigin } from '../origin.js';
import { decidedIn, foreignIn, foundIn, many, repairsIn } from '../summary.js';
import { oneLine } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { countBadges, originOf } from './tally.js';

/** What an editor in chief reads first: how much was found, how much text there is, and how much of it looks raw. */
export function overviewOf(results: readonly FileResult[]): Markup {
  const verdicts = results.flatMap(({ verdict }) => verdict ?? []);
  const words = verdicts.reduce((sum, verdict) => sum + verdict.words, 0);
  const flags = verdicts.reduce((sum, verdict) => sum + verdict.flags.length, 0);
  const scored = verdicts.filter(({ score }) => score !== null);
  const likely = scored.filter((verdict) => likelyOrigin(verdict) !== undefined).length;
  const sentences = [
    `${many(words, 'word')} read${words > 0 ? `, ${((flags / words) * 1000).toFixed(1)} flags in 1,000` : ''}.`,
    ...(scored.length > 0 ? [`${likely} of ${many(scored.length, 'document')} likely raw machine translation.`] : []),
    ...foreignIn(results),
    ...repairsIn(results),
    ...decidedIn(results),
  ];
  return markup`<header class="overview"><h1>${foundIn(results)}</h1>
<ul>${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul></header>`;
}

/** The list of documents with their counts and scores. Those without a flag stand apart, so that they can be left closed. */
export function contentsOf(results: readonly FileResult[], shown: ReadonlySet<FileResult>): Markup {
  const items = results.flatMap((result, at) => (shown.has(result) ? [itemOf(result, `#d${at}`)] : []));
  const clean = results.flatMap((result) => (shown.has(result) ? [] : [itemOf(result)]));
  const rest = markup`<details class="clean"><summary>${many(clean.length, 'document')} without a flag</summary><ol>${clean}</ol></details>`;
  return markup`<nav class="contents" aria-label="Documents"><h2>Documents</h2><ol>${items}</ol>${clean.length > 0 ? rest : undefined}</nav>`;
}

function itemOf(result: FileResult, address?: string): Markup {
  const path = oneLine(result.path);
  const name = /(?<![^/\\])[^/\\]*$/u.exec(path)?.[0] ?? path;
  const folder = path.slice(0, path.length - name.length);
  const title = markup`<bdi class="folder">${folder}</bdi><bdi class="name">${name}</bdi>`;
  const tally = markup`<span class="tally">${countBadges(result)}${originOf(result)}</span>`;
  return address === undefined
    ? markup`<li>${title}${tally}</li>`
    : markup`<li><a href="${address}">${title}${tally}</a></li>`;
}
