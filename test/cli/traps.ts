import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../project/git-repository.js';

/** What lies in wait: each trap writes its name into a file when it is run. */
export type Traps = Readonly<{
  /** Scripts, by their paths, and configs that name them. */
  files: Readonly<Record<string, string>>;
  /** The text of a script that is a trap. */
  script: (name: string) => string;
  /** The text of a shell script that is a trap. */
  shell: (name: string) => string;
  /** The names of those that were run. */
  sprung: () => readonly string[];
  reset: () => void;
}>;

/** Sets traps that write into a file: in every place in which a tool like this one might look for code. */
export function setTraps(marks: string): Traps {
  const reset = () => writeFileSync(marks, '');
  reset();
  // Both kinds of modules can be written so.
  const script = (name: string) =>
    `process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(marks)}, '${name}\\n');\n`;
  const shell = (name: string) => `#!/bin/sh\necho '${name}' >> '${marks}'\nexit 1\n`;
  const naming = (plugin: string) => JSON.stringify({ plugins: [plugin] });
  const scripts = [
    ...['mjs', 'ts', 'js'].map((ending) => `content/mtlint.config.${ending}`),
    ...['content/plugin', 'plugins', 'rules', 'house', '.mtlint/plugin', 'vendor/a/plugin'].map(
      (folder) => `${folder}/test/trap.mjs`,
    ),
    'content/deep/mtlint.config.mjs',
    'node_modules/evil/mtlint.config.mjs',
    'node_modules/mtlint/dist/mtlint.js',
    'node_modules/mtlint-plugin-evil/index.js',
    '.mtlint/mtlint.config.mjs',
    'eslint.config.mjs',
  ];
  const files = {
    ...Object.fromEntries(scripts.map((path) => [path, script(path)])),
    'content/.mtlintrc.json': naming('plugin'),
    '.mtlint/.mtlintrc.json': naming('plugin'),
    'vendor/a/package.json': JSON.stringify({ name: 'a', mtlint: { plugins: ['plugin'] } }),
    'node_modules/evil/package.json': JSON.stringify({ name: 'evil', mtlint: { plugins: ['../../plugins'] } }),
    '.env': 'EDITOR=./editor\nVISUAL=./editor\nNODE_OPTIONS=--require=./house/test/trap.mjs\n',
    '.npmrc': 'node-options=--require=./house/test/trap.mjs\n',
    // Content of the kinds that other tools have been made to run.
    'content/front.md': `---js\n{ title: ${script('front matter').replace(/;\n$/u, '')} }\n---\n\nAll well.\n`,
    'content/tag.md': `---\ntitle: !!js/function >\n  function () { ${script('tag').trim()} }\n---\n\nAll well.\n`,
    'content/page.mdx': `export const a = ${script('mdx').trim()}\n\n{(() => { ${script('mdx').trim()} })()}\n\nAll well.\n`,
    'content/page.html': `<p onclick="x">All well.</p><script>${script('html')}</script>\n`,
    'content/locales/en.yml': `en:\n  a: !!js/function 'function () {}'\n  b: !!python/object/apply:os.system ["false"]\n`,
    'content/locales/en.json': '{"__proto__": {"plugins": ["plugins"]}, "constructor": {"prototype": {"a": "b"}}}\n',
    'content/entity.xliff':
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="fr" trgLang="en"><file id="1"><unit id="1"><segment><source>a</source><target>&b;</target></segment></unit></file></xliff>\n',
  };
  const sprung = () => [...new Set(readFileSync(marks, 'utf8').split('\n'))].filter((name) => name !== '').sort();
  return { files, script, shell, sprung, reset };
}

/** Puts programs with the names of those that are started into a folder, and makes git's settings and attributes name others. */
export function setPrograms(repo: Repository, { shell }: Traps): void {
  const write = (path: string, name: string) => {
    repo.write({ [path]: shell(name) });
    chmodSync(join(repo.root, path), 0o755);
  };
  for (const name of ['git', 'sh', 'node', 'tput', 'resize', 'editor', 'less']) write(name, name);
  for (const name of ['fsmonitor', 'external', 'clean', 'textconv', 'pager', 'core-editor'])
    write(`.git/traps/${name}`, name);
  for (const name of ['post-index-change', 'post-checkout', 'pre-commit']) write(`.git/hooks/${name}`, `hook ${name}`);
  repo.write({ '.gitattributes': '*.md filter=trap diff=trap\n' });
  const settings = {
    'core.fsmonitor': 'fsmonitor',
    'diff.external': 'external',
    'filter.trap.clean': 'clean',
    'diff.trap.textconv': 'textconv',
    'core.pager': 'pager',
    'core.editor': 'core-editor',
  };
  for (const [key, program] of Object.entries(settings))
    repo.git('config', key, join(repo.root, '.git/traps', program));
}
