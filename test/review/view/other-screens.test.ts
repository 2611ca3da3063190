import { describe, expect, it } from 'vitest';
import { decisionOf } from '../../../src/engine/decisions.js';
import { EMPTY, type State } from '../../../src/review/state.js';
import { frameOf } from './frame.js';
import { continued, PHRASE, review, TOWN } from './reviews.js';

describe('menus', () => {
  it('let one choose what to look at', () => {
    expect(frameOf(review(TOWN, { keys: 'fjj', rows: 16 }))).toMatchInlineSnapshot(`
      "Show only

        everything                                                                   3
        severity warning                                                             2
      > severity error                                                               1
        rule attribution/doubled-verb                                                1
        rule calque/makes-part                                                       1
        rule displacement/split-name                                                 1
        file content/news/festival.md                                                2
        file content/town.md                                                         1



      done 0 · left 3 · skipped 0
      Enter show these  n down  p up  Esc back"
    `);
  });

  it('show what is around the choice where there are more than rows', () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`content/page-${at + 10}.md`, [PHRASE]]));
    expect(frameOf(review(files, { keys: `f${'j'.repeat(25)}`, columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "Show only

        file content/page-30.md              1
        file content/page-31.md              1
      > file content/page-32.md              1
        file content/page-33.md              1
        file content/page-34.md              1
        file content/page-35.md              1

      done 0 · left 40 · skipped 0
      Enter show these  n down  p up  Esc back"
    `);
  });

  it('ask how far a rule is dismissed', () => {
    expect(frameOf(review(TOWN, { keys: 'xj', rows: 12 }))).toMatchInlineSnapshot(`
      "How far? “Rami Abdel told AFP. Rahmane”

        dismiss displacement/split-name in content/news/festival.md                  1
      > dismiss displacement/split-name in the whole project                         1





      done 0 · left 3 · skipped 0
      Enter dismiss  n down  p up  Esc back"
    `);
    expect(frameOf(review(TOWN, { keys: 'x', columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "How far? “Rami Abdel told AFP. Rahmane”

      > … in content/news/festival.md        1
        … in the whole project               1





      done 0 · left 3 · skipped 0
      Enter dismiss  n down  p up  Esc back"
    `);
  });
});

describe('help', () => {
  it('names all keys of the screen it was asked on', () => {
    expect(frameOf(review(TOWN, { keys: '?' }))).toMatchInlineSnapshot(`
      "Keys

        1–9      apply that repair              g Home  first flag
        Enter    apply the first repair         G End   last flag
        e        type your own correction       Tab     the list of all flags
        d        dismiss: the words are right   Esc     drop search and filter
        r        dismiss with a reason          u       undo
        D        dismiss all equal ones         Ctrl-R  redo
        x        dismiss the rule, asks where   o       open your editor here
        s        skip for now                   /       search
        n j ↓ →  next flag                      f       filter: rule, severity, file
        p k ↑ ←  previous flag                  a       show or hide what is done
        PgDn     a page down                    ?       all keys
        PgUp     a page up                      q       quit







      done 0 · left 3 · skipped 0
      Esc back"
    `);
    expect(frameOf(review(TOWN, { keys: '<tab>?' }))).toMatchInlineSnapshot(`
      "Keys of the list

        Enter    look at this flag              x       dismiss the rule, asks where
        n j ↓ →  next flag                      s       skip for now
        p k ↑ ←  previous flag                  Tab     back to one flag
        PgDn     a page down                    Esc     drop search, filter; or back
        PgUp     a page up                      u       undo
        g Home   first flag                     Ctrl-R  redo
        G End    last flag                      o       open your editor here
        v        group by file or by rule       /       search
        b        sort by place or by severity   f       filter: rule, severity, file
        e        type your own correction       a       show or hide what is done
        d        dismiss: the words are right   ?       all keys
        r        dismiss with a reason          q       quit
        D        dismiss all equal ones






      done 0 · left 3 · skipped 0
      Esc back"
    `);
  });

  it('uses fewer words in a smaller window', () => {
    expect(frameOf(review(TOWN, { keys: '?', columns: 60, rows: 20 }))).toMatchInlineSnapshot(`
      "Keys

        1–9      repair          g Home  first
        Enter    first repair    G End   last
        e        own words       Tab     list
        d        dismiss         Esc     back
        r        dismiss, why    u       undo
        D        dismiss equal   Ctrl-R  redo
        x        dismiss rule    o       editor
        s        skip            /       search
        n j ↓ →  next            f       filter
        p k ↑ ←  previous        a       show done
        PgDn     page            ?       keys
        PgUp     page back       q       quit



      done 0 · left 3 · skipped 0
      Esc back"
    `);
    expect(frameOf(review(TOWN, { keys: '?', columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "Keys

      1–9 repair  Enter first repair
      e own words  d dismiss  r dismiss, why
      D dismiss equal  x dismiss rule  s skip
      Tab list  Esc back  u undo  Ctrl-R redo
      o editor  / search  f filter
      a show done  ? keys  q quit  n next

      done 0 · left 3 · skipped 0
      Esc back"
    `);
    expect(frameOf(review(TOWN, { keys: '<tab>?', columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "Keys of the list

      Enter look  v group  b sort
      e own words  d dismiss  r dismiss, why
      D dismiss equal  x dismiss rule  s skip
      Tab list  Esc back  u undo  Ctrl-R redo
      o editor  / search  f filter
      a show done  ? keys  q quit  n next

      done 0 · left 3 · skipped 0
      Esc back"
    `);
  });
});

describe('where there is no flag', () => {
  const size = { columns: 60, rows: 12 };
  const body = (state: State) => frameOf({ ...state, size });

  it('says that linting has only begun', () => {
    expect(body({ ...EMPTY, scan: { done: 3, total: 80, over: false } })).toMatchInlineSnapshot(`
      "Review


        Linting …
        The first flag will stand here.




      done 0 · left 0 · skipped 0            linting 3 of 80 files
      ? keys  q quit"
    `);
  });

  it('says that nothing was found', () => {
    expect(body({ ...EMPTY, scan: { done: 80, total: 80, over: true } })).toMatchInlineSnapshot(`
      "Review


        No flags in 80 files.
        q leaves.




      done 0 · left 0 · skipped 0
      ? keys  q quit"
    `);
  });

  it('says that something was not read', () => {
    const unread = continued(EMPTY, [
      { is: 'failed', error: { path: 'a.md', message: 'may not be read' } },
      { is: 'scanning', done: 1, total: 1 },
      { is: 'scanned' },
    ]);
    expect(body(unread)).toMatchInlineSnapshot(`
      "Review


        No flags in 1 file.
        1 problem with files; the summary names them.
        q leaves.



      done 0 · left 0 · skipped 0                        1 problem
      ? keys  q quit"
    `);
  });

  const decision = decisionOf(PHRASE.flag, 'a.md', { decision: 'dismissed' });
  const dismissed = (state: State): State =>
    continued(state, [{ is: 'done', deed: { did: 'dismissed', items: [0], reach: 'this', decision } }]);

  it('says that everything is done', () => {
    expect(body(dismissed(review({ 'a.md': [PHRASE] })))).toMatchInlineSnapshot(`
      "Review


        Everything is done.
        0 repairs, 1 dismissal.
        q leaves; u takes back what was done last.


      Dismissed.
      done 1 · left 0 · skipped 0
      u undo  a show what is done  ? keys  q quit"
    `);
    const linting = { done: 3, total: 80, over: false };
    expect(body({ ...dismissed(review({ 'a.md': [PHRASE] })), scan: linting })).toMatchInlineSnapshot(`
      "Review


        Everything so far is done.
        Linting goes on; the next flag will stand here.



      Dismissed.
      done 1 · left 0 · skipped 0            linting 3 of 80 files
      u undo  a show what is done  ? keys  q quit"
    `);
  });

  it('says that nothing fits', () => {
    expect(body(review(TOWN, { keys: '/zzz<return>' }))).toMatchInlineSnapshot(`
      "Review


        No flag fits: “zzz”.
        Esc shows all flags again.




      done 0 · left 3 · skipped 0
      Esc show all  ? keys  q quit"
    `);
    expect(body(review(TOWN, { keys: '<tab>/zzz<return>' }))).toMatchInlineSnapshot(`
      "0 flags · “zzz”                            by file, in order


        No flag fits: “zzz”.
        Esc shows all flags again.




      done 0 · left 3 · skipped 0
      Esc show all  / search  f filter  v by rule  ? keys  q quit"
    `);
  });
});

describe('a window that is too small', () => {
  it('is told so', () => {
    expect(frameOf({ ...review(TOWN), size: { columns: 38, rows: 30 } })).toMatchInlineSnapshot(`
      "The window is 38×30; the review needs
      40×12. Nothing is lost.


























      "
    `);
    expect(frameOf({ ...review(TOWN), size: { columns: 20, rows: 4 } })).toMatchInlineSnapshot(`
      "The window is 20×4;
      the review needs
      40×12. Nothing is"
    `);
  });
});

it('shows nothing any more after it was left', () => {
  expect(frameOf(review(TOWN, { keys: 'q' })).trim()).toBe('');
});
