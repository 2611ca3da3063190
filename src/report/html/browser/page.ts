/** A flag of the page: the words in their paragraph and the note beside them. */
export type Flag = Readonly<{
  mark: HTMLElement;
  note: HTMLDetailsElement;
  rule: string;
  severity: string;
  passage: HTMLElement;
}>;

/** The parts of the page that can be hidden, in their order. An `entry` is the line of a document in the list of documents. */
export type Page = Readonly<{
  flags: readonly Flag[];
  passages: readonly HTMLElement[];
  documents: readonly Readonly<{ section: HTMLElement; entry: HTMLElement | undefined }>[];
}>;

/** Finds its way about a page once. */
export function readPage(root: Document): Page {
  const all = (selector: string) => Array.from(root.querySelectorAll<HTMLElement>(selector));
  const entries = new Map(
    all('.contents a').map((link) => [link.getAttribute('href'), link.closest('li') ?? undefined]),
  );
  return {
    flags: Array.from(root.querySelectorAll<HTMLDetailsElement>('details.note')).flatMap((note) => {
      const { of = '', rule = '', severity = '' } = note.dataset;
      const mark = root.getElementById(`m${of}`);
      const passage = note.closest<HTMLElement>('.passage');
      return mark && passage ? [{ mark, note, rule, severity, passage }] : [];
    }),
    passages: all('.passage'),
    documents: all('.document').map((section) => ({ section, entry: entries.get(`#${section.id}`) })),
  };
}
