import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pluginCode } from '../../src/project/plugin-code.js';
import { sandbox } from '../cli/sandbox.js';

const RULE = `import { defineRule } from 'mtlint/rule';
import words, { type More } from "./_words.js";
import './_more.mjs';
export { other } from '../shared/other.js';
// Verbs that come from "elsewhere", and what they import.
const why = "a phrase from 'there'";
export const summary = 'It came “from” Latin.';
export default defineRule({ why });
`;

function plugin(files: Readonly<Record<string, string>> = {}) {
  const { folder } = sandbox({ 'house/test/rule.ts': RULE, 'house/test/words.tsv': 'a\tb\n', ...files });
  return { folder, code: () => pluginCode([join(folder, 'house')]) };
}

describe('pluginCode', () => {
  it('is the same for the same files wherever they lie, and another when any file changes, comes or goes', async () => {
    const { folder, code } = plugin();
    const before = await code();
    expect(before).toEqual({ hash: expect.stringMatching(/^[\da-f]{64}$/) });
    expect(await plugin().code()).toEqual(before);
    writeFileSync(join(folder, 'house/test/words.tsv'), 'a\tc\n');
    expect(await code()).not.toEqual(before);
    writeFileSync(join(folder, 'house/test/words.tsv'), 'a\tb\n');
    writeFileSync(join(folder, 'house/new.txt'), '');
    expect(await code()).not.toEqual(before);
    rmSync(join(folder, 'house/new.txt'));
    expect(await code()).toEqual(before);
    expect(await pluginCode([])).not.toEqual(before);
  });

  it.each([
    ["import fs from 'node:fs';", 'imports “node:fs”'],
    ["const a = 1;import{b}from'lodash'", 'imports “lodash”'],
    ["import {\n  a,\n  b,\n} from '../../outside.js';", 'imports “../../outside.js”'],
    ["export * from '../../house-too/a.js';", 'imports “../../house-too/a.js”'],
    ["import 'side-effect';", 'imports “side-effect”'],
    ["const a = await import('acorn');", 'imports “acorn”'],
    ["const a = require('acorn');", 'imports “acorn”'],
    ["const a = await import('./' + name);", 'imports what it works out as it runs'],
    ['const a = await import(name);', 'imports what it works out as it runs'],
  ])('stands for nothing where a script reaches out of the plugin: %s', async (script, what) => {
    const { folder, code } = plugin({ 'house/test/odd.mjs': script });
    expect(await code()).toEqual({ unseen: { path: join(folder, 'house/test/odd.mjs'), what } });
  });

  it('stands for nothing where a file lies elsewhere', async () => {
    const { folder, code } = plugin({ 'elsewhere.mjs': '' });
    symlinkSync('../../elsewhere.mjs', join(folder, 'house/test/link.mjs'));
    expect(await code()).toEqual({ unseen: { path: join(folder, 'house/test/link.mjs'), what: 'is a link' } });
  });
});
