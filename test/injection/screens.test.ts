import { expect, inject, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { openClient } from '../cli/lsp/client.js';
import { sandbox } from '../cli/sandbox.js';
import { openPty } from '../review/pty.js';
import { HOUSE, OF_ONE_LINE, sentence } from './content.js';
import { controlsIn } from './judges.js';
import { NAMES, type Payload } from './payloads.js';
import { type Outcome, unseen } from './trial.js';

const triedWith = (
  payloads: readonly Payload[],
  place: string,
  output: string,
  through: readonly string[],
): Outcome => ({
  place,
  output,
  tried: payloads.map(({ kind }) => kind),
  through,
});

// What a diagnostic says, and the places that it names.
const textsOf = ({ message, relatedInformation = [] }: Diagnostic): readonly string[] =>
  [message, ...relatedInformation.map((one) => one.message)].map(String);

// An editor shows what it is sent, some of them in a terminal.
it('an editor is sent nothing that it could obey, and all that it should show', async ({ task }) => {
  const { folder } = sandbox(HOUSE);
  const editor = await openClient(folder);
  const said: string[] = [];
  for (const [at, { text }] of OF_ONE_LINE.entries()) {
    const name = `a${at}.txt`;
    await editor.open(name, sentence(text), 'plaintext');
    const found = await editor.diagnosed(name, 1);
    const offered = await editor.actions(name, { start: { line: 0, character: 4 }, end: { line: 0, character: 5 } });
    said.push(...found.flatMap(textsOf));
    said.push(...offered.map(({ title }) => title));
  }
  await editor.leave();
  const through = [...said.flatMap(controlsIn), ...unseen(said.join('\n'), OF_ONE_LINE)];
  task.meta.outcomes = [triedWith(OF_ONE_LINE, 'words of a text', 'editor', through)];
  expect(through).toEqual([]);
});

// What we ask of a terminal: looks, the cursor within the screen, rows to be cleared, and the modes of a screen of our own.
// biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
const OURS = /\u001b\[(?:[\d;]*m|[\d;]*[A-HJK]|\?(?:7|25|1049|2004|2026)[hl])/gu;

const files = Object.fromEntries(NAMES.map(({ text }) => [`in/${text}.md`, sentence(text)]));

it.for([
  ['the screen', {}, '', 'q quit$'],
  ['the screen without colours', { NO_COLOR: '1' }, '', 'q quit$'],
  ['the prompt', { TERM: 'dumb' }, '<return>', '>$'],
] as const)('%s of a review obeys nothing that it shows', async ([output, env, end, foot], { task }) => {
  const all = NAMES.length;
  const { folder } = sandbox({ ...HOUSE, ...files });
  const pty = openPty(process.execPath, [inject('program'), 'review', 'in'], {
    cwd: folder,
    env,
    columns: 120,
    rows: 40,
  });
  await pty.waitFor(new RegExp(`left ${all}\\b`, 'u'));
  const screens: string[] = [];
  for (const [at] of NAMES.entries()) {
    screens.push(await pty.waitFor(new RegExp(`\\b${at + 1} of ${all}\\b[\\s\\S]*${foot}`, 'u')));
    pty.press(`n${end}`);
  }
  pty.press(`q${end}`);
  await pty.ended;
  const written = pty.written().replaceAll('\r\n', '\n');
  const through = [
    ...NAMES.filter(({ text }) => /\p{Cc}|\p{Bidi_Control}/u.test(text) && written.includes(text)).map(
      ({ kind }) => kind,
    ),
    ...controlsIn(written.replace(OURS, '').replaceAll('\r', '')),
    ...unseen(screens.join('\n'), NAMES),
  ];
  task.meta.outcomes = ['words of a text', 'file names'].map((place) => triedWith(NAMES, place, output, through));
  expect(through).toEqual([]);
});
