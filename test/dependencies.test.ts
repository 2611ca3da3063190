import { describe, expect, it } from 'vitest';
import { verdictOf } from '../scripts/dependencies/advisories.mjs';
import { complaintsOf } from '../scripts/dependencies/complaints.mjs';
import { reachOf } from '../scripts/dependencies/reach.mjs';

describe('reachOf', () => {
  it.each([
    ["import { readFileSync } from 'node:fs'; import path from 'node:path';", ['files']],
    ["const { get } = require('https'); export { x } from 'dns/promises';", ['network']],
    ["const { spawn } = await import('node:child_process');", ['processes']],
    ["import { Worker } from 'worker_threads'; const a = process.env.HOME;", ['environment', 'threads']],
    ['const make = Function; make("return 1");', ['code']],
    ['new Function("return 1")(); globalThis.eval("1");', ['code']],
    ['const a = await import(name); require(name);', ['modules']],
    ["require('./addon.node');", ['native']],
    ['WebAssembly.instantiate(bytes);', ['WebAssembly']],
    ['await fetch(url);', ['network']],
    ['new WebSocket(url);', ['network']],
    // Names of their own, words in texts and comments, and what merely looks alike.
    ['function fetch() {} fetch();', []],
    ["const text = 'eval(1)'; // require('fs')", []],
    ['a.eval(1); b.process.environment; value instanceof Function;', []],
  ])('%s', (source, reach) => {
    expect(reachOf(source)).toEqual(reach);
  });
});

describe('complaintsOf', () => {
  const fine = { name: 'fine', license: 'MIT', direct: true };
  const page = '- **fine** reads.\n- **@a/one**, **two** write.\n';

  it('has none of packages that are reviewed, and of those that they bring', () => {
    const others = [
      { ...fine, name: '@a/one' },
      { ...fine, name: 'two', license: 'Apache-2.0' },
      { ...fine, name: 'brought', direct: false },
    ];
    expect(complaintsOf([fine, ...others], page)).toEqual([]);
  });

  it('names what has an install script, a licence that asks for more, or no review', () => {
    const { license: _, ...unlicensed } = fine;
    expect(
      complaintsOf(
        [
          { ...fine, hasInstallScript: true },
          { ...fine, license: 'GPL-3.0-only' },
          unlicensed,
          { ...fine, name: 'new' },
        ],
        page,
      ),
    ).toEqual([
      'fine runs a script when it is installed; find another package, or do without',
      'fine is under GPL-3.0-only; ask whether that will do',
      'fine is under no licence that it names; ask whether that will do',
      'new is not reviewed in docs/dependencies.md; say there why it is used',
    ]);
  });
});

describe('verdictOf', () => {
  const fault = (name: string, title: string) => ({
    name,
    severity: 'high',
    nodes: [`node_modules/${name}`],
    via: [{ title, url: `https://example.org/${name}` }, 'another'],
  });
  const packages = [{ folder: 'node_modules/yaml' }, { folder: 'node_modules/ink' }];

  it('fails where a package in use has a known fault, and not where a tool has', () => {
    const answer = { vulnerabilities: { yaml: fault('yaml', 'Loops'), knip: fault('knip', 'Leaks') } };
    expect(verdictOf(JSON.stringify(answer), packages)).toEqual({
      lines: [
        'npm audit: in use: yaml: high; Loops (https://example.org/yaml)',
        'npm audit: a tool of ours: knip: high; Leaks (https://example.org/knip)',
        'npm audit: asked; 1 of the 2 packages in use have a known fault',
      ],
      failed: true,
    });
    expect(verdictOf('{"vulnerabilities":{}}', packages)).toEqual({
      lines: ['npm audit: asked; 0 of the 2 packages in use have a known fault'],
      failed: false,
    });
  });

  it('says that nothing was asked where the registry does not answer', () => {
    const said = (why: string) => ({
      lines: [`npm audit: NOT ASKED, the registry cannot answer here: ${why}`],
      failed: false,
    });
    expect(verdictOf('{"message":"405 Method Not Allowed"}', packages)).toEqual(said('405 Method Not Allowed'));
    expect(verdictOf('', packages)).toEqual(said('it gave no answer'));
  });
});
