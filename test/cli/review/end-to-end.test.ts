import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openPty, type Pty, type PtyOptions } from '../../review/pty.js';
import { RULES, type Sandbox, sandbox } from '../sandbox.js';

const TEXTS = {
  'a.md': 'Walk to teh bridge.\n\nThey recieve guests there, and they recieve mail.\n',
  'b.md': 'All of teh town was there.\n\nLook at teh map, and at teh path.\n',
};

const town = (): Sandbox => sandbox({ ...RULES, ...TEXTS });

const read = ({ folder }: Sandbox, name: string): string => readFileSync(join(folder, name), 'utf8');

// What stood on the terminal before is to stand there afterwards.
const SHELL = ['-c', 'echo "$ mtlint review"; exec "$0" "$@"'];

// A review in a terminal, once all files are linted.
async function reviewing({ folder }: Sandbox, options: PtyOptions = {}, left = 6): Promise<Pty> {
  const program = [process.execPath, inject('program'), 'review'];
  const pty = openPty('/bin/sh', [...SHELL, ...program], { cwd: folder, ...options });
  await pty.waitFor(new RegExp(`left ${left} · skipped 0 +1 of ${left}`, 'u'));
  return pty;
}

// Presses keys and waits for what follows from them.
const then = (pty: Pty, keys: string, shown: RegExp): Promise<string> => {
  pty.press(keys);
  return pty.waitFor(shown);
};

describe('an hour with the review, in short', () => {
  it('repairs, corrects, dismisses, skips, undoes, goes on the next day, and satisfies check', async () => {
    const box = town();
    const pty = await reviewing(box, {
      columns: 60,
      rows: 14,
      env: { EDITOR: 'sed -i s/teh.map/the_map/', NO_COLOR: '1' },
    });
    expect([pty.isAlternate(), await pty.waitFor(/q quit$/u)]).toMatchInlineSnapshot(`
      [
        true,
        "a.md:1:9                                      warning · 75 %
      test/teh · minor

        Walk to ⟦teh⟧ bridge.

        “teh” is no word.
        · seen

        1  Walk to [-teh-]{+the+} bridge.


      done 0 · left 6 · skipped 0                           1 of 6
      1 repair  d dismiss  e own words  s skip  ? keys  q quit",
      ]
    `);
    expect(read(box, 'a.md')).toBe(TEXTS['a.md']);

    expect(await then(pty, '1', /done 1[\s\S]*q quit$/u)).toMatchInlineSnapshot(`
      "a.md:3:6                                        error · 75 %
      test/recieve · critical

        They ⟦recieve⟧ guests there, and they recieve mail.

        “recieve” is no word.
        · seen

        1  They [-recieve-]{+receive+} guests there, and they
           recieve mail.
      Now “the”.
      done 1 · left 5 · skipped 0                           1 of 5
      1 repair  d dismiss  e own words  s skip  ? keys  q quit"
    `);

    expect(read(box, 'a.md')).toBe(TEXTS['a.md'].replace('teh', 'the'));
    await then(pty, 'e', /Your words instead/u);
    await then(pty, '<ctrl-u>', /instead:\n *│/u);
    pty.paste('gladly\nwelcome');
    await then(pty, '<return>', /done 2/u);
    expect(read(box, 'a.md')).toBe('Walk to the bridge.\n\nThey gladly welcome guests there, and they recieve mail.\n');

    await then(pty, 'd', /done 3/u);
    // Several keys that arrive at once: undone, done again, undone, done again, and the next one skipped.
    await then(pty, 'u<ctrl-r>u<ctrl-r>s', /done 3 · left 2 · skipped 1/u);

    await then(pty, 'o', /done 3 · left 1 · skipped 1/u);
    expect(read(box, 'b.md')).toBe('All of teh town was there.\n\nLook at the_map, and at teh path.\n');

    expect(await then(pty, '<tab>/TEH', /“TEH”[\s\S]*Esc drop$/u)).toMatchInlineSnapshot(`
      "2 flags · “TEH”                            by file, in order

      b.md  2
        1:8   skipped    All of ⟦teh⟧ town was there.
      > 3:25  warning    Look at the_map, and at ⟦teh⟧ path.





      / TEH│
      done 3 · left 1 · skipped 1                           2 of 2
      Enter keep  Esc drop"
    `);
    await then(pty, '<return><return>', /b\.md:3:25/u);
    pty.resize(50, 12);
    expect(await pty.waitFor(/^b\.md:3:25 {27}warning[\s\S]*q quit$/u)).toMatchInlineSnapshot(`
      "b.md:3:25                           warning · 75 %
      test/teh · minor
        Look at the_map, and at ⟦teh⟧ path.

        “teh” is no word.
        · seen

        1  … at the_map, and at [-teh-]{+the+} path.

      done 3 · left 1 · skipped 1                 2 of 2
      1 repair  d dismiss  e own words  ? keys  q quit"
    `);
    pty.resize(100, 30);
    expect(await pty.waitFor(/^b\.md:3:25 {77}warning[\s\S]*q quit$/u)).toMatchInlineSnapshot(`
      "b.md:3:25                                                                             warning · 75 %
      test/teh · minor

        Look at the_map, and at ⟦teh⟧ path.

        “teh” is no word.
        · seen

        1  Look at the_map, and at [-teh-]{+the+} path.


















      done 3 · left 1 · skipped 1                                                                   2 of 2
      1 repair  d dismiss  e own words  s skip  n next  Esc show all  u undo  Tab list  ? keys  q quit"
    `);

    pty.press('q');
    expect(await pty.ended).toEqual({ code: 0, signal: undefined });
    expect([pty.isAlternate(), pty.screen()]).toMatchInlineSnapshot(`
      [
        false,
        "$ mtlint review
      2 repairs, 1 dismissal; 2 flags left, 1 of them skipped.
      The next mtlint review goes on here.",
      ]
    `);

    const nextDay = await reviewing(box, {}, 2);
    await then(nextDay, '1', /done 1/u);
    await then(nextDay, 'D', /Everything is done/u);
    nextDay.press('q');
    await nextDay.ended;
    expect(await box.mtlint(['check', '--max-warnings', '0'])).toMatchObject({ code: 0 });
  });
});

describe('whatever happens', () => {
  it('what was decided does not come again after a kill', async () => {
    const box = town();
    const pty = await reviewing(box);
    await then(pty, '1d', /done 2/u);
    pty.kill('SIGKILL');
    expect(await pty.ended).toEqual({ code: 0, signal: 9 });
    const again = await reviewing(box, {}, 4);
    expect(again.screen().split('\n')[0]).toMatch(/^a\.md:3:37 /u);
    again.press('q');
    await again.ended;
  });

  it('the terminal is given back on Ctrl-C', async () => {
    const pty = await reviewing(town());
    pty.press('<ctrl-c>');
    expect(await pty.ended).toEqual({ code: 0, signal: undefined });
    expect([pty.isAlternate(), pty.screen()]).toMatchInlineSnapshot(`
      [
        false,
        "$ mtlint review
      0 repairs, 0 dismissals; 6 flags left.
      The next mtlint review goes on here.",
      ]
    `);
  });

  it.each([
    ['Ctrl-Z', (pty: Pty) => pty.press('<ctrl-z>')],
    ['a signal', (_: Pty, { folder }: Sandbox) => process.kill(Number(readFileSync(join(folder, 'pid'))), 'SIGTSTP')],
  ])('the terminal is the shell’s between a stop by %s and going on', async (_, stop) => {
    const box = town();
    const program = `sh -c 'echo $$ > pid; exec "$0" "$@"' '${process.execPath}' '${inject('program')}' review`;
    const shell = `set -m; ${program}; echo "left at $?"; read line; fg >/dev/null; echo "over at $?"`;
    const pty = openPty('/bin/sh', ['-c', shell], { cwd: box.folder });
    await pty.waitFor(/left 6 · skipped 0 +1 of 6/u);
    stop(pty, box);
    await pty.waitFor(/left at/u);
    expect([pty.isAlternate(), pty.screen()]).toEqual([false, 'left at 148']);
    pty.press('go on<return>');
    const screen = await then(pty, '', /left 6 · skipped 0 +1 of 6/u);
    expect([pty.isAlternate(), screen.split('\n')[0]?.slice(0, 8)]).toEqual([true, 'a.md:1:9']);
    await then(pty, 'd', /done 1/u);
    pty.press('q');
    await pty.ended;
    expect(pty.screen()).toMatch(/0 repairs, 1 dismissal; 5 flags left\.[\s\S]*over at 0$/u);
  });

  it('Ctrl-Z does no harm where there is no shell', async () => {
    const pty = await reviewing(town());
    pty.press('<ctrl-z>d');
    await pty.waitFor(/done 1/u);
    pty.press('q');
    expect(await pty.ended).toEqual({ code: 0, signal: undefined });
  });

  it('the terminal is given back on SIGTERM', async () => {
    const pty = await reviewing(town());
    pty.kill('SIGTERM');
    expect(await pty.ended).toEqual({ code: 143, signal: undefined });
    expect([pty.isAlternate(), pty.screen()]).toEqual([false, '$ mtlint review']);
  });

  it('the terminal is given back on a crash, with a word on it', async () => {
    const box = sandbox({
      ...RULES,
      ...TEXTS,
      'house/crash.mjs': "process.on('SIGUSR2', () => { throw new Error('the sky fell'); });",
    });
    const pty = await reviewing(box, { env: { NODE_OPTIONS: '--import ./house/crash.mjs' } });
    pty.kill('SIGUSR2');
    expect(await pty.ended).toEqual({ code: 2, signal: undefined });
    expect([pty.isAlternate(), pty.screen()]).toMatchInlineSnapshot(`
      [
        false,
        "$ mtlint review
      mtlint: it failed (the sky fell); please report it with what --debug prints",
      ]
    `);
  });
});

describe('other terminals', () => {
  it('one that cannot move its cursor gets a prompt', async () => {
    const box = town();
    const pty = openPty(process.execPath, [inject('program'), 'review', 'a.md'], {
      cwd: box.folder,
      columns: 60,
      rows: 80,
      env: { TERM: 'dumb' },
    });
    await pty.waitFor(/Flag 1 of 3: a\.md, line 1, column 9\.[\s\S]*left 3/u);
    await then(pty, '1<return>', /Flag 1 of 2: a\.md, line 3, column 6\.[\s\S]*Done 1/u);
    await then(pty, 'x<return>', /2: dismiss test\/recieve in the whole project \(2\)/u);
    await then(pty, '2<return>', /Everything is done/u);
    pty.press('q<return>');
    expect(await pty.ended).toEqual({ code: 0, signal: undefined });
    expect(pty.screen().slice(pty.screen().lastIndexOf('Review'))).toMatchInlineSnapshot(`
      "Review


        Everything is done.
        1 repair, 2 dismissals.
        q leaves; u takes back what was done last.

      2 flags dismissed.

      Done 3, left 0, skipped 0.
      Keys: u undo, a show what is done, ? keys, q quit.
      > q

      1 repair, 2 dismissals; 0 flags left.
      Nothing is left to review."
    `);
    expect(read(box, 'a.md')).toBe(TEXTS['a.md'].replace('teh', 'the'));
  });

  it('one that is at hand is opened where standard input is something else', async () => {
    const box = town();
    const command = `echo n | '${process.execPath}' '${inject('program')}' review`;
    const pty = openPty('/bin/sh', ['-c', command], { cwd: box.folder });
    await pty.waitFor(/left 6/u);
    pty.press('q');
    expect(await pty.ended).toEqual({ code: 0, signal: undefined });
  });

  it('none at all is a wrong use, and says what to use instead', async () => {
    expect(await town().mtlint(['review'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mtlint: standard output is not a terminal; mtlint check reports without one\n',
    });
  });
});
