import type { Flag, Page } from './page.js';

/** What is to be shown: an empty set or text lets everything through. */
export type Wanted = Readonly<{ severities: ReadonlySet<string>; rules: ReadonlySet<string>; text: string }>;

/** True where not everything is wanted. */
export const isNarrow = ({ severities, rules, text }: Wanted): boolean =>
  severities.size + rules.size > 0 || text !== '';

/** What the form says. */
export function wantedIn(form: HTMLFormElement, search: HTMLInputElement): Wanted {
  const data = new FormData(form);
  const ticked = (name: string) => new Set(data.getAll(name).map(String));
  return { severities: ticked('severity'), rules: ticked('rule'), text: search.value.trim().toLowerCase() };
}

/** True where a flag is wanted. */
export function passes(
  { severities, rules, text }: Wanted,
  flag: Flag,
  holds: (flag: Flag, text: string) => boolean,
): boolean {
  if (severities.size > 0 && !severities.has(flag.severity)) return false;
  if (rules.size > 0 && !rules.has(flag.rule)) return false;
  return text === '' || holds(flag, text);
}

/** What a search looks at: the paragraph, the note, the rule, and the path of the document. Each is read once, when asked for. */
export function searchIn(): (flag: Flag, text: string) => boolean {
  const known = new WeakMap<Element, string>();
  const holds = (element: Element | null | undefined, text: string): boolean => {
    if (!element) return false;
    const held = known.get(element) ?? (element.textContent ?? '').toLowerCase();
    known.set(element, held);
    return held.includes(text);
  };
  return ({ passage, note, rule }, text) =>
    rule.includes(text) ||
    holds(note, text) ||
    holds(passage.querySelector('.prose'), text) ||
    holds(passage.closest('.document')?.querySelector('h2'), text);
}

/** Shows the flags that are wanted, with the paragraphs, documents and entries of the list that hold them. */
export function show({ flags, passages, documents }: Page, passes: (flag: Flag) => boolean): readonly Flag[] {
  const shown = flags.filter(passes);
  const kept = new Set(shown);
  for (const flag of flags) {
    const off = !kept.has(flag);
    if (flag.note.hidden === off) continue;
    flag.note.hidden = off;
    flag.mark.classList.toggle('off', off);
    flag.mark.tabIndex = off ? -1 : 0;
  }
  const seen = new Set(shown.map(({ passage }) => passage));
  const open = new Set([...seen].map((passage) => passage.closest('.document')));
  for (const passage of passages) passage.hidden = !seen.has(passage);
  // What is said of a document as a whole is no flag, and is shown where everything is.
  for (const { section, entry } of documents) {
    section.hidden = shown.length < flags.length && !open.has(section);
    if (entry) entry.hidden = section.hidden;
  }
  return shown;
}
