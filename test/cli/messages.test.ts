import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES, sandbox } from './sandbox.js';

const { folder, mtlint } = sandbox({
  ...RULES,
  'locales/en/app.json': '{\n  "lost": "On teh {n} it.",\n}\n',
  'locales/de.json': '{"a": "On teh it."}',
  'locales/en.yml': 'en:\n  a: "We \n',
  'data/cities.json': '{"a": "On teh it."}',
  'po/broken.po': 'msgid "a"\nmsgstr "On teh it.\n',
  'po/good.po': 'msgid "Nous le \\"x\\""\nmsgstr "On \\"teh\\" it."\n',
  'po/de.po': 'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "a"\nmsgstr "On teh it."\n',
  'a.xlf': '<xliff><segment><target>On teh it.</target>\n</xliff>',
});

it('broken message files cost a line each and exit code 2; the others are linted', async () => {
  const { code, stderr, stdout } = await mtlint(['.', '-f', 'compact']);
  expect({ code, stderr, stdout }).toEqual({
    code: 2,
    stderr: `\
a.xlf:2:1: this is not XML: Missing end tag for element segment; mend the markup
locales/en.yml:3:1: this is not YAML: Missing closing "quote; mend or quote the value
locales/en/app.json:3:1: this is not JSON: a key is missing here; remove the comma before it, or write a key in double quotation marks
po/broken.po:2:8: this string is never closed; end it with a quotation mark
`,
    stdout: expect.stringMatching(
      /^a\.xlf: .*\nlocales\/en\.yml: .*\nlocales\/en\/app\.json: .*\npo\/broken\.po: .*\npo\/good\.po: line 2, col 14, Warning - .*\n\n.*\n$/,
    ) as string,
  });
});

it('a file that is named is read, whatever its path; --fix writes it back in its own spelling', async () => {
  const { code, stdout } = await mtlint(['data/cities.json', 'po/good.po', '--fix', '-f', 'compact']);
  expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: '' });
  expect(readFileSync(join(folder, 'data/cities.json'), 'utf8')).toBe('{"a": "On the it."}');
  expect(readFileSync(join(folder, 'po/good.po'), 'utf8')).toBe('msgid "Nous le \\"x\\""\nmsgstr "On \\"the\\" it."\n');
});
