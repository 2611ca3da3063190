import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from 'mtlint:page';
import type { FileResult } from '../engine/result.js';
import { entriesOf } from './entries.js';
import { documentOf } from './html/document.js';
import { filtersOf, ruleFilterOf } from './html/filters.js';
import { glossaryOf } from './html/glossary.js';
import { type Markup, markup, ours } from './html/markup.js';
import { contentsOf, overviewOf } from './html/overview.js';
import type { ReportContext, Reporter } from './reporter.js';

// Nothing is loaded, sent or embedded, and nothing runs but the one script and the one style that come with the page.
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * One page that needs nothing beside it: every paragraph with a flag, the words marked, the reasons and repairs beside them. It
 * reads without a script; with it, it filters and is walked by keys.
 */
export const html: Reporter = (results, context) =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ours(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="mtlint ${context.version}">
<meta name="referrer" content="no-referrer">
<title>mtlint report</title>
<style>${ours(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the documents</a>
${bodyOf(results, context)}
<script>${ours(SCRIPT)}</script>
</body>
</html>
`.html;

function bodyOf(results: readonly FileResult[], { version, rules, home, pageOf }: ReportContext): Markup {
  const shown = new Set(results.filter((result) => result.errors.length + entriesOf(result).length > 0));
  const flags = results.flatMap(({ verdict }) => verdict?.flags ?? []);
  const heard = new Set(flags.map(({ ruleId }) => ruleId));
  const name = home === undefined ? markup`mtlint` : markup`<a href="${home}" rel="noreferrer">mtlint</a>`;
  return markup`<div class="desk">
<header class="brand"><b>${name}</b> <span>${version}</span><button type="button" id="theme" aria-pressed="false" hidden>Dark</button></header>
${filtersOf(flags)}
${contentsOf(results, shown)}
${ruleFilterOf(flags)}
${KEYS}
</div>
<main id="main" tabindex="-1">
${overviewOf(results)}
${results.map((result, at) => (shown.has(result) ? documentOf(result, at) : undefined))}
${glossaryOf(
  rules.filter(({ id }) => heard.has(id)),
  pageOf,
)}
</main>`;
}

const KEYS = markup`<p class="keys" id="keys" hidden><kbd>n</kbd> <kbd>p</kbd> next, previous flag<br>
<kbd>Enter</kbd> its reason <kbd>Esc</kbd> close<br>
<kbd>/</kbd> search <kbd>t</kbd> light or dark</p>`;
