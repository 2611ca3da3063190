// By the ends of their paths: the modules that ask the environment where Ink is, and what stands in their place.
const ANSWERS: Readonly<Record<string, string>> = {
  '/ink/build/utils.js': 'export const isDev = () => false;',
  '/ink/build/devtools.js': 'export {};',
  '/is-in-ci/index.js': 'export default false;',
  '/terminal-size/index.js': 'export default () => ({ columns: 80, rows: 24 });',
};

/**
 * Makes Ink draw whatever the environment holds: by itself it shows nothing where `CI` is set, and looks for the tools of its
 * developers where `DEV` is. Nor does it run a program of somebody else's choice to learn how wide a terminal is that does not say so.
 */
export function inkPlugin() {
  return {
    name: 'mtlint-ink',
    load: (id: string) => Object.entries(ANSWERS).find(([end]) => id.replaceAll('\\', '/').endsWith(end))?.[1],
  };
}
