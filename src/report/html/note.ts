import type { Flag, RelatedWords, Suggestion } from '../../engine/flag.js';
import { type Change, readableChanges } from '../../engine/word-diff.js';
import { evidenceOf } from '../entries.js';
import type { FlagNotice } from '../segments.js';
import { oneLine } from '../visible.js';
import { type Markup, markup } from './markup.js';
import type { Placed } from './prose.js';

/** What is said about a flag beside its paragraph: the reason, and behind it the evidence, the repairs and the facts. */
export function noteOf({ notice, number, name }: Placed): Markup {
  const { id, severity, flag, start } = notice;
  const place = `line ${start.line}, column ${start.column}`;
  const body = markup`${evidencePart(evidenceOf(flag))}${relatedPart(flag.related)}${repairsPart(flag)}`;
  const facts = [markup`${place}`, markup`${flag.category}`, markup`${flag.impact}`, whyLink(id)];
  return markup`<details class="note ${severity}" data-of="${name}" data-rule="${id}" data-severity="${severity}">
<summary><span class="badge ${severity}">${number}</span>${reasonOf(notice)}</summary>
<div class="body" id="n${name}">${body}${factsOf(facts)}</div></details>
`;
}

function reasonOf({ id, severity, message, flag }: FlagNotice): Markup {
  const symptom = id.split('/').at(-1) ?? id;
  const sure = `${Math.round(flag.confidence * 100)} % sure`;
  const facts = factsOf([markup`${symptom}`, markup`${severity}`, markup`${sure}`]);
  return markup`<span class="reason"><span class="message" dir="auto">${message}</span>${facts}</span>`;
}

const whyLink = (id: string): Markup => markup`<a href="#rule-${id}">why this is a mark</a>`;

const factsOf = (facts: readonly Markup[]): Markup =>
  markup`<span class="facts">${facts.map((fact, at) => markup`${at === 0 ? '' : ' · '}${fact}`)}</span>`;

function evidencePart(evidence: readonly string[]): Markup | undefined {
  if (evidence.length === 0) return undefined;
  return markup`<ul class="evidence">${evidence.map((one) => markup`<li dir="auto">${one}</li>`)}</ul>`;
}

function relatedPart(related: readonly RelatedWords[]): Markup | undefined {
  if (related.length === 0) return undefined;
  const items = related.map(
    ({ words, message }) => markup`<li><span class="related">${oneLine(words)}</span> ${oneLine(message)}</li>`,
  );
  return markup`<ul class="others">${items}</ul>`;
}

function repairsPart({ words, suggestions }: Flag): Markup {
  if (suggestions.length === 0)
    return markup`<p class="none">No repair can be offered; it takes the source, or a writer.</p>`;
  return markup`<ol class="repairs">${suggestions.map((one) => repairOf(words, one))}</ol>`;
}

function repairOf(words: string, { desc, words: repaired, fix, safe }: Suggestion): Markup {
  const how = fix ? (safe ? 'made by --fix' : undefined) : 'by hand: markup stands between the words';
  const diff = readableChanges(words, repaired).map(changeOf);
  const what = [oneLine(desc), ...(how === undefined ? [] : [how])].join(' · ');
  return markup`<li><span class="diff" dir="auto">${diff}</span><span class="how">${what}</span></li>`;
}

function changeOf({ is, text }: Change): Markup {
  if (is === 'kept') return markup`${oneLine(text)}`;
  // Blanks alone would not be seen.
  const shown = text.trim() === '' ? '␣'.repeat(text.length) : oneLine(text);
  return is === 'removed' ? markup`<del>${shown}</del>` : markup`<ins>${shown}</ins>`;
}
