// The script of the HTML report. The page reads without it; it adds filters, keys and the choice of colours.

import { isNarrow, passes, searchIn, show, wantedIn } from './filter.js';
import { handleKeys } from './keys.js';
import { type Flag, readPage } from './page.js';
import { offerTheme } from './theme.js';
import { walkOn } from './walk.js';

const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`#${id} is not on the page`);
  return found;
};

const form = find('filters', HTMLFormElement);
const search = find('search', HTMLInputElement);
const found = find('found', HTMLElement);
const all = find('all', HTMLButtonElement);
const theme = find('theme', HTMLButtonElement);
const rules = find('rule-filter', HTMLDetailsElement);

const page = readPage(document);
const walk = walkOn(document, page.flags);
const holds = searchIn();
let shown: readonly Flag[] = page.flags;

function apply(): void {
  const wanted = wantedIn(form, search);
  shown = show(page, (flag) => passes(wanted, flag, holds));
  const [some, total] = [shown, page.flags].map(({ length }) => length.toLocaleString('en-US'));
  const flags = page.flags.length === 1 ? 'flag' : 'flags';
  found.textContent = isNarrow(wanted) ? `${some} of ${total} ${flags}` : `${total} ${flags}`;
  all.hidden = !isNarrow(wanted);
}

document.addEventListener('input', apply);
all.addEventListener('click', () => {
  form.reset();
  apply();
});
apply();

offerTheme(theme, document.documentElement);
const next = () => walk.move(1, shown);
const previous = () => walk.move(-1, shown);
// Enter goes from the search to what it found, Escape to the keys; what is searched for stays.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  next();
});
search.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  search.blur();
});
handleKeys(document, {
  n: next,
  j: next,
  p: previous,
  k: previous,
  Escape: walk.close,
  '/': () => search.focus(),
  t: () => theme.click(),
});
// A narrow window has its documents first.
rules.open = matchMedia('(min-width: 62rem)').matches;
for (const one of [form, rules, find('keys', HTMLElement)]) one.hidden = false;
