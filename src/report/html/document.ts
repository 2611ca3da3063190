import type { FileResult } from '../../engine/result.js';
import { type Notice, noticesOf } from '../notices.js';
import { segmentsOf } from '../segments.js';
import { oneLine } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { noteOf } from './note.js';
import { type Placed, proseOf } from './prose.js';
import { countBadges, originOf } from './tally.js';

/** One document: what keeps it from being linted, then its paragraphs with flags, each beside its notes. `at` names it. */
export function documentOf(result: FileResult, at: number): Markup {
  const notices = noticesOf(result);
  return markup`<section class="document" id="d${at}" aria-labelledby="h${at}">
<header><h2 id="h${at}"><bdi>${oneLine(result.path)}</bdi></h2><p class="tally">${countBadges(result)}${originOf(result)}</p></header>
${notices.filter(({ flag }) => !flag).map(problemOf)}
${passagesOf(notices, at)}
</section>
`;
}

const problemOf = ({ severity, message, start }: Notice): Markup =>
  markup`<p class="problem ${severity}"><b>Line ${start.line}</b> <span dir="auto">${message}</span></p>`;

function passagesOf(notices: readonly Notice[], at: number): readonly Markup[] {
  let number = 0;
  return segmentsOf(notices).map((segment) => {
    const placed = segment.map((notice): Placed => {
      number += 1;
      return { notice, number, name: `${at}-${number}` };
    });
    return markup`<div class="passage"><span class="line"><span class="unseen">line </span>${segment[0]?.start.line}</span>
<p class="prose" dir="auto">${proseOf(placed)}</p>
<div class="notes">${placed.map(noteOf)}</div></div>
`;
  });
}
