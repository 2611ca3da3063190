const KEY = 'mtlint-theme';

/** Makes a button of the choice between light and dark; until it is used, the reader's system decides. */
export function offerTheme(button: HTMLElement, root: HTMLElement): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const tell = () => button.setAttribute('aria-pressed', String(isDark()));
  const kept = memory()?.getItem(KEY);
  if (kept === 'dark' || kept === 'light') root.dataset['theme'] = kept;
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    memory()?.setItem(KEY, root.dataset['theme']);
    tell();
  });
  system.addEventListener('change', tell);
  tell();
  button.hidden = false;
}

// A page in a sandbox may not even ask for it.
function memory(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
