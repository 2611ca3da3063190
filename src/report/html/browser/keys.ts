/**
 * Calls what a key stands for, wherever the reader is but in a field for text. A link that the script made a button is pressed
 * by the space bar, too.
 */
export function handleKeys(root: Document, actions: Readonly<Record<string, () => void>>): void {
  root.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(target)) return;
    const action =
      key === ' ' && target instanceof HTMLAnchorElement && target.role === 'button' ? press(target) : actions[key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

const press = (link: HTMLAnchorElement) => () => link.click();

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search';
