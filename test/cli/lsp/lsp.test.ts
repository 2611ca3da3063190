import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, sandbox } from '../sandbox.js';
import { openClient } from './client.js';

const TEXT = '# Heading\r\n\r\n😀 Say *teh* word, and recieve it.\r\n';

describe('an editor', () => {
  it('opens a text, sees its flags, mends one, dismisses the other, and closes it', async () => {
    const { folder } = sandbox({ ...RULES, 'a.md': TEXT });
    const editor = await openClient(folder);
    await editor.open('a.md', TEXT);
    const found = await editor.diagnosed('a.md', 1);
    expect(found).toEqual([
      {
        source: 'mtlint',
        code: 'test/teh',
        severity: 2,
        message: '“teh” is no word.\n· seen',
        range: { start: { line: 2, character: 8 }, end: { line: 2, character: 11 } },
        relatedInformation: [],
      },
      {
        source: 'mtlint',
        code: 'test/recieve',
        severity: 1,
        message: '“recieve” is no word.\n· seen',
        range: { start: { line: 2, character: 23 }, end: { line: 2, character: 30 } },
        relatedInformation: [],
      },
    ]);
    const [teh, recieve] = found;
    if (!teh || !recieve) throw new Error('two are expected');

    const offered = await editor.actions('a.md', { start: teh.range.start, end: teh.range.start });
    expect(offered.map(({ title }) => title)).toEqual([
      'Spell it right: the',
      'Dismiss: “teh” is right here',
      'Dismiss “teh” wherever it is flagged',
      'Dismiss test/teh in this file',
    ]);
    expect(offered[0]).toMatchObject({
      isPreferred: true,
      edit: { changes: { [editor.uri('a.md')]: [{ range: teh.range, newText: 'the' }] } },
    });

    await editor.change('a.md', 2, TEXT.replace('teh', 'the'));
    expect((await editor.diagnosed('a.md', 2)).map(({ code }) => code)).toEqual(['test/recieve']);

    const help = await editor.hover('a.md', 2, 25);
    expect([help?.range, JSON.stringify(help?.contents).includes('English writes “receive”.')]).toEqual([
      recieve.range,
      true,
    ]);
    expect(await editor.hover('a.md', 0, 3)).toBeNull();

    const [, dismiss] = await editor.actions('a.md', recieve.range);
    if (!dismiss) throw new Error('a dismissal is expected');
    const after = editor.next('a.md');
    await editor.execute(dismiss);
    expect(await after).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, '.mtlint/decisions.jsonl'), 'utf8'))).toEqual({
      path: 'a.md',
      rule: 'test/recieve',
      words: 'recieve',
      before: 'the word and',
      after: 'it',
      decision: 'dismissed',
      category: 'style/unidiomatic',
      impact: 'critical',
    });

    const closed = editor.next('a.md');
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: editor.uri('a.md') } });
    expect(await closed).toEqual([]);
    expect(await editor.leave()).toBe(0);
  });

  it('is told of what is broken, and of nothing in files that mtlint leaves alone', async () => {
    const { folder } = sandbox({ ...RULES, 'a.mdx': '' });
    const editor = await openClient(folder);
    await editor.open('a.mdx', 'Say teh {word.', 'mdx');
    const [broken] = await editor.diagnosed('a.mdx', 1);
    expect([broken?.severity, broken?.code]).toEqual([1, undefined]);
    await editor.open('package.json', '{"name": "teh"}', 'json');
    expect(await editor.diagnosed('package.json', 1)).toEqual([]);
    expect(await editor.leave()).toBe(0);
  });

  it('that misbehaves does not stop the server', async () => {
    const { folder } = sandbox(RULES);
    const editor = await openClient(folder);
    const { connection } = editor;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: editor.uri('never-opened.md'), version: 9 },
      contentChanges: [{ text: 'teh' }],
    });
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'nonsense' } });
    await connection.sendNotification('no/such/thing', { at: 'all' });
    await expect(connection.sendRequest('no/such/request')).rejects.toThrow(/Unhandled method/u);
    for (const sent of [[], [null], [{ uri: 3 }], [{ uri: 'x', ruleId: 'y', range: {} }]])
      await connection.sendRequest('workspace/executeCommand', { command: 'mtlint.dismiss', arguments: sent });
    expect(
      await editor.actions('never-opened.md', { start: { line: 99, character: 0 }, end: { line: 0, character: 0 } }),
    ).toEqual([]);
    await editor.open('a.md', 'Say teh word.');
    // Several texts while the first is linted: the last one counts.
    for (let version = 2; version < 30; version += 1)
      await editor.change('a.md', version, `Say ${'x'.repeat(version)} word.`);
    await editor.change('a.md', 30, 'Now recieve it.');
    expect((await editor.diagnosed('a.md', 30)).map(({ code }) => code)).toEqual(['test/recieve']);
    expect(await editor.leave()).toBe(0);
  });
});
