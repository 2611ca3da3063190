import type { Flag } from './page.js';

/** Where the reader is, and how they move. */
export type Walk = Readonly<{
  /** Goes so many flags on among those that are shown, or back where negative; at an end it stays there. */
  move: (by: number, shown: readonly Flag[]) => void;
  /** Closes the note that is open and goes back to its words. */
  close: () => void;
}>;

/** Keeps the place of the reader: marks open their notes, and a note, its mark and what is related stand out together. */
export function walkOn(root: Document, flags: readonly Flag[]): Walk {
  const owners = new Map<EventTarget | null, Flag>(
    flags.flatMap((flag) => [
      [flag.mark, flag],
      [flag.note, flag],
    ]),
  );
  let current: Flag | undefined;

  const settle = (flag: Flag): void => {
    if (flag === current) return;
    if (current) light(current, false);
    current = flag;
    light(flag, true);
  };

  const setOpen = (flag: Flag, isOpen: boolean): void => {
    flag.note.open = isOpen;
    flag.mark.ariaExpanded = String(isOpen);
    if (isOpen) flag.note.scrollIntoView({ block: 'nearest' });
  };

  // An open note goes with the reader.
  const visit = (flag: Flag): void => {
    const follows = current?.note.open === true;
    if (current) setOpen(current, false);
    flag.mark.focus({ preventScroll: true });
    flag.mark.scrollIntoView({ block: 'center' });
    if (follows) setOpen(flag, true);
  };

  for (const { mark } of flags) {
    mark.role = 'button';
    mark.ariaExpanded = 'false';
  }
  root.addEventListener('focusin', ({ target }) => {
    const flag = owners.get(target);
    if (flag) settle(flag);
  });
  root.addEventListener('click', (event) => {
    const place = event.target instanceof Element ? event.target.closest('.mark, .note') : null;
    const flag = owners.get(place);
    if (!flag) return;
    settle(flag);
    if (place !== flag.mark) return;
    event.preventDefault();
    setOpen(flag, !flag.note.open);
  });
  // What opens and closes a note by itself: its summary, a search of the browser's. The event does not bubble.
  root.addEventListener(
    'toggle',
    ({ target }) => {
      const flag = owners.get(target);
      if (flag) flag.mark.ariaExpanded = String(flag.note.open);
    },
    { capture: true },
  );

  return {
    move: (by, shown) => {
      const at = current ? shown.indexOf(current) : -1;
      const last = shown.length - 1;
      const next = at < 0 ? (by > 0 ? 0 : last) : Math.min(Math.max(at + by, 0), last);
      const flag = shown[next];
      if (flag) visit(flag);
    },
    close: () => {
      if (!current?.note.open) return;
      setOpen(current, false);
      current.mark.focus();
    },
  };
}

function light({ mark, note, passage }: Flag, on: boolean): void {
  const related = passage.querySelectorAll(`.prose [data-of~="${note.dataset['of'] ?? ''}"]`);
  for (const one of [mark, note, ...related]) one.classList.toggle('current', on);
}
