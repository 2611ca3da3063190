import { describe, expect, it } from 'vitest';
import { eventsOfLine } from '../../src/review/plain-input.js';
import { plainLine, plainStatus, plainText } from '../../src/review/plain-text.js';
import type { State } from '../../src/review/state.js';
import { summaryText } from '../../src/review/summary-text.js';
import { continued, review, TOWN } from './view/reviews.js';

const read = (state: State) => [plainText(state), plainStatus(state), plainLine(state)].join('\n--\n');

describe('a screen that is read line by line', () => {
  it('says what each line is', () => {
    expect(read(review(TOWN))).toMatchInlineSnapshot(`
      "Flag 1 of 3: content/news/festival.md, line 3, column 120.
      Error, 97 %: displacement/split-name, critical.

        The festival opened on Friday with a film by a young director from Beirut. “We
        know what we are doing,” ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧, who is 34, has
        lived in Marseille since 2015 and teaches at the film school there, where the
        jury met him in the spring.

      Why: “Rahmane” was cut off the name “Rami Abdel”.
      Evidence: “Rami Abdel Rahmane” stands in line 9 as one name
      Repair 1: Rami Abdel Rahmane told AFP.
      Repair 2: Rami Abdel Rahmane (by hand: o)
      --
      Done 0, left 3, skipped 0.
      Keys: 1–2 repair, d dismiss, e own words, s skip, n next, Tab list, o editor,
      / search, f filter, ? keys, q quit.
      --
      "
    `);
    expect(read(review(TOWN, { keys: 'nns7', columns: 40 }))).toMatchInlineSnapshot(`
      "Flag 1 of 3: content/news/festival.md,
      line 3, column 120.
      Error, 97 %: displacement/split-name,
      critical.

        The festival opened on Friday with a
        film by a young director from Beirut.
        “We know what we are doing,” ⟦Rami
        Abdel told AFP. ⟨Rahmane⟩⟧, who is 34,
        has lived in Marseille since 2015 and
        teaches at the film school there,
        where the jury met him in the spring.

      Why: “Rahmane” was cut off the name
      “Rami Abdel”.
      Evidence: “Rami Abdel Rahmane” stands
      in line 9 as one name
      Repair 1: Rami Abdel Rahmane told AFP.
      Repair 2: Rami Abdel Rahmane (by hand:
      o)

      There are 2 repairs: 1–2.
      --
      Done 0, left 2, skipped 1.
      Keys: 1–2 repair, d dismiss, e own
      words, s skip, n next, u undo, Tab
      list, o editor, / search, f filter, ?
      keys, q quit.
      --
      "
    `);
  });

  it('asks for words, with the caret in them', () => {
    expect(plainLine(review(TOWN, { keys: 'ne<home>' }))).toBe('Your words instead: │said declared');
    expect(plainLine(review(TOWN, { keys: 'r' }))).toBe('Why are they right? (optional) │ ');
  });

  it('shows lists, menus, help and an end like the screen does', () => {
    const keys = ['<tab>', 'x', '?', '<tab>?', '/zzz<return>', 'q'];
    expect(keys.map((pressed) => plainText(review(TOWN, { keys: pressed })))).toMatchInlineSnapshot(`
      [
        "3 flags                                                        by file, in order

      content/news/festival.md  2
      > 3:120  error      … are doing,” ⟦Rami Abdel told AFP. Rahmane⟧, who is 34, …
        7:14   warning    The minister ⟦said declared⟧ that the road was open.
      content/town.md  1
        12:4   warning    It ⟦makes part of⟧ the old town.",
        "How far is the rule dismissed?
      > 1: dismiss displacement/split-name in content/news/festival.md (1)
      2: dismiss displacement/split-name in the whole project (1)",
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
        PgUp     a page up                      q       quit",
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
        D        dismiss all equal ones",
        "Review


        No flag fits: “zzz”.
        Esc shows all flags again.",
        "",
      ]
    `);
  });
});

describe('a line that is typed at a prompt', () => {
  // The state after the lines, one after the other.
  const typed = (...lines: readonly string[]) =>
    lines.reduce((state, line) => continued(state, eventsOfLine(state, line)), review(TOWN));

  it('is a key, by its letter or its name', () => {
    expect(['n', ' n ', 'DOWN', 'G', 'End', 'g'].map((line) => typed('n', line).cursor)).toEqual([2, 2, 2, 2, 2, 0]);
    expect(['tab', '?', 'f', 'q'].map((line) => typed(line).mode.on)).toEqual(['list', 'help', 'menu', 'over']);
    expect(eventsOfLine(review(TOWN), 'ctrl-r')).toEqual([{ is: 'key', key: { name: 'r', ctrl: true } }]);
    expect(eventsOfLine(review(TOWN), '2')).toEqual([{ is: 'key', key: { text: '2' } }]);
  });

  it('changes nothing where it is empty, or no key', () => {
    expect(['', '  ', 'xyz', '12', 'N'].map((line) => eventsOfLine(review(TOWN), line))).toEqual([[], [], [], [], []]);
  });

  it('is the words where words are asked for', () => {
    expect(typed('/', ' Makes ').choice.search).toBe(' Makes ');
    expect(eventsOfLine(typed('e'), 'Rami')).toEqual([
      { is: 'key', key: { name: 'end' } },
      { is: 'key', key: { name: 'u', ctrl: true } },
      { is: 'pasted', text: 'Rami' },
      { is: 'key', key: { name: 'return' } },
    ]);
    expect([typed('e', '').mode, typed('e', ' ').mode, typed('/', 'x').mode]).toEqual(Array(3).fill({ on: 'flag' }));
    expect([eventsOfLine(typed('e'), ' '), eventsOfLine(typed('r'), '').at(-1)]).toEqual([
      [{ is: 'key', key: { name: 'escape' } }],
      { is: 'key', key: { name: 'return' } },
    ]);
    expect(eventsOfLine(typed('q'), 'n')).toEqual([]);
  });

  it('chooses from a menu by its number', () => {
    expect(typed('f', '3').choice.severity).toBe('error');
    expect(typed('f', 'j', '').choice.severity).toBe('warning');
    expect(typed('f', 'j', '3').choice.severity).toBe('error');
    const { mode } = typed('f');
    const most = mode.on === 'menu' ? mode.choices.length : 0;
    expect(typed('f', String(most)).choice.path).toBe('content/town.md');
    expect(['0', '99', String(most + 1)].map((line) => eventsOfLine(typed('f'), line))).toEqual([[], [], []]);
    expect(typed('f', '1').choice.severity).toBe('');
  });
});

describe('on leaving', () => {
  it('says what was done, what is left, and how to go on', () => {
    expect(summaryText(review(TOWN))).toBe(
      '0 repairs, 0 dismissals; 3 flags left.\nThe next mtlint review goes on here.\n',
    );
    const some = { ...review(TOWN), fates: { open: 1400, skipped: 2, dismissed: 1, repaired: 2, gone: 3 } };
    expect(
      summaryText({ ...some, scan: { done: 3, total: 80, over: false }, errors: [{ path: 'a', message: 'b' }] }),
    ).toBe(
      '2 repairs, 1 dismissal; 1,402 flags left, 2 of them skipped.\n3 of 80 files linted so far.\n1 problem with files.\nThe next mtlint review goes on here.\n',
    );
    const all = { ...review(TOWN), fates: { open: 0, skipped: 0, dismissed: 1, repaired: 2, gone: 0 } };
    expect(summaryText(all)).toBe('2 repairs, 1 dismissal; 0 flags left.\nNothing is left to review.\n');
  });
});
