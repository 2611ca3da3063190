// By the ends of their paths: the modules that ask the environment where Ink is, and what stands in their place.
const ANSWERS: Readonly<Record<string, string>> = {
  '/ink/build/utils.js': 'export const isDev = () => false;',
  '/ink/build/devtools.js': 'export {};',
  '/is-in-ci/index.js': 'export default false;',
  '/terminal-size/index.js': 'export default () => ({ columns: 80, rows: 24 });',
};

// Yoga holds its WebAssembly as text. Where it sees a `fetch` it fetches that text as if it were an address, which loads all of Node's HTTP.
const YOGA = '/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';

const endsWith = (id: string, end: string): boolean => id.replaceAll('\\', '/').endsWith(end);

/**
 * Makes Ink draw whatever the environment holds: by itself it shows nothing where `CI` is set, and looks for the tools of its
 * developers where `DEV` is. Nor does it run a program of somebody else's choice to learn how wide a terminal is that does not say so, or
 * know of a network.
 */
export function inkPlugin() {
  return {
    name: 'mtlint-ink',
    load: (id: string) => Object.entries(ANSWERS).find(([end]) => endsWith(id, end))?.[1],
    transform: (code: string, id: string) => (endsWith(id, YOGA) ? `const fetch = undefined;\n${code}` : undefined),
  };
}
