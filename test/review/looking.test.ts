import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/review/page.js';
import { countsOf, current, EMPTY, itemOf } from '../../src/review/state.js';
import { step } from '../../src/review/step.js';
import { dismissal, dismissed, pressed, START, wordsIn } from './five-flags.js';
import { continued } from './view/reviews.js';

describe('where the review looks', () => {
  it.each([
    ['flag', 'n<pagedown>', 'TWO', 2],
    ['flag', 'G<pageup>', 'TWO', 3],
    ['list', '<tab><pagedown>', 'LAST', 4],
    ['list', '<tab>G<pageup>', 'TWO', 0],
    ['list', '<tab>jj<home>', 'TWO', 0],
  ])('in the %s, after %s', (on, keys, text, cursor) => {
    const state = pressed(keys);
    expect([state.mode.on, current(state)?.flag.words, state.cursor]).toEqual([on, text, cursor]);
  });

  it('moves by as many as the list shows', () => {
    const small = continued(START, [{ is: 'resized', columns: 80, rows: 8 }]);
    expect([pressed('<tab><pagedown>', small).cursor, pressed('<tab>G<pageup>', small).cursor]).toEqual([2, 2]);
    const tiny = continued(START, [{ is: 'resized', columns: 80, rows: 3 }]);
    expect(pressed('<tab><pagedown>', tiny).cursor).toBe(1);
  });

  it('sorts and groups, and turns that round again', () => {
    expect(wordsIn(pressed('<tab>b'))).toEqual(['TWO', 'LAST', 'FOUR', 'TWO', 'TWO']);
    expect(wordsIn(pressed('<tab>v'))).toEqual(['TWO', 'TWO', 'TWO', 'FOUR', 'LAST']);
    expect(wordsIn(pressed('<tab>vb'))).toEqual(['TWO', 'LAST', 'TWO', 'TWO', 'FOUR']);
    expect(pressed('<tab>vbvb').choice).toEqual(START.choice);
    expect([pressed('a').choice.which, pressed('aa').choice]).toEqual(['all', START.choice]);
  });

  it('puts errors first within what is looked at', () => {
    expect(wordsIn(pressed('fG<return><tab>b'))).toEqual(['LAST', 'TWO']);
  });

  it('has room for the rows of a terminal that says nothing of its size', () => {
    expect([
      pageOf(EMPTY),
      pageOf({ size: { columns: 80, rows: 7 } }),
      pageOf({ size: { columns: 80, rows: 1 } }),
    ]).toEqual([18, 1, 1]);
  });

  it('goes back step by step: out of help, out of what narrows it, out of the list', () => {
    expect([pressed('?').mode, pressed('<tab>?').mode]).toEqual([
      { on: 'help', back: 'flag' },
      { on: 'help', back: 'list' },
    ]);
    expect([pressed('?<escape>').mode, pressed('<tab>?<escape>').mode]).toEqual([{ on: 'flag' }, { on: 'list' }]);
    const narrowed = pressed('<tab>vb/four<return>');
    expect([narrowed.mode.on, wordsIn(narrowed)]).toEqual(['list', ['FOUR']]);
    const wide = pressed('<escape>', narrowed);
    expect([wide.mode.on, wide.choice]).toEqual(['list', { ...START.choice, group: 'rule', sort: 'severity' }]);
    expect(pressed('<escape>', wide).mode.on).toBe('flag');
    expect([pressed('<tab><tab>').mode.on, pressed('<tab><return>').mode.on]).toEqual(['flag', 'flag']);
  });

  it('keeps a search that is taken, begins the next with it, and drops one that is given up', () => {
    expect([pressed('/la<return>').choice.search, pressed('/la<escape>').choice.search]).toEqual(['la', '']);
    expect(pressed('/la<return>/').mode).toEqual({
      on: 'line',
      purpose: 'search',
      line: { text: 'la', caret: 2 },
      back: 'flag',
    });
    expect(wordsIn(pressed('/la<backspace><backspace>tw'))).toEqual(['TWO', 'TWO', 'TWO']);
    expect(wordsIn(pressed('/TEST/c'))).toEqual(['LAST']);
    expect(wordsIn(pressed('/b.md'))).toEqual(['TWO', 'LAST']);
    expect(pressed('/two<left>').view).toEqual(pressed('/two').view);
    expect(wordsIn(pressed('/twoit'))).toEqual([]);
    expect(pressed('/two<return>e<escape>').choice.search).toBe('two');
  });
});

describe('a menu', () => {
  it('shows what is left, the most first, and one filter takes the place of the other', () => {
    const { mode } = pressed('f');
    expect(mode).toEqual({
      on: 'menu',
      of: 'filter',
      choices: [
        { label: 'everything', value: '', count: 5 },
        { label: 'severity warning', value: 'severity warning', count: 3 },
        { label: 'severity error', value: 'severity error', count: 2 },
        { label: 'rule test/a', value: 'rule test/a', count: 3 },
        { label: 'rule test/b', value: 'rule test/b', count: 1 },
        { label: 'rule test/c', value: 'rule test/c', count: 1 },
        { label: 'file a.md', value: 'path a.md', count: 3 },
        { label: 'file b.md', value: 'path b.md', count: 2 },
      ],
      at: 0,
      back: 'flag',
    });
    const taken = (keys: string) => {
      const { search, rule, severity, path } = pressed(keys).choice;
      return { search, rule, severity, path };
    };
    const none = { search: '', rule: '', severity: '', path: '' };
    expect([
      taken('fj<return>'),
      taken('fjj<return>'),
      taken('fjjj<return>'),
      taken('fG<return>'),
      taken('fG<return>fjjj<return>'),
      taken('fG<return>fj<return>'),
      taken('fj<return>fG<return>'),
      taken('fG<return>fg<return>'),
      taken('/o<return>fjjj<return>'),
    ]).toEqual([
      { ...none, severity: 'warning' },
      { ...none, severity: 'error' },
      { ...none, rule: 'test/a' },
      { ...none, path: 'b.md' },
      { ...none, rule: 'test/a' },
      { ...none, severity: 'warning' },
      { ...none, path: 'b.md' },
      none,
      { ...none, search: 'o', rule: 'test/a' },
    ]);
  });

  it('narrows the view to what was taken, until Esc', () => {
    for (const [keys, shown] of [
      ['fj<return>', ['FOUR', 'TWO', 'TWO']],
      ['fjj<return>', ['TWO', 'LAST']],
      ['fjjjj<return>', ['FOUR']],
      ['fG<return>', ['TWO', 'LAST']],
    ] as const) {
      expect(wordsIn(pressed(keys))).toEqual(shown);
      expect(pressed('<escape>', pressed(keys)).choice).toEqual(START.choice);
    }
  });

  it('counts what is left only', () => {
    const { mode } = pressed('f', dismissed(START, 0, 2, 3));
    expect(mode.on === 'menu' && mode.choices.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'everything 2',
      'severity error 1',
      'severity warning 1',
      'rule test/b 1',
      'rule test/c 1',
      'file a.md 1',
      'file b.md 1',
    ]);
  });

  it('is walked by as many as it shows', () => {
    const small = continued(START, [{ is: 'resized', columns: 80, rows: 8 }]);
    expect([pressed('f<pagedown>', small).mode, pressed('fG<pageup>', small).mode]).toMatchObject([
      { at: 2 },
      { at: 5 },
    ]);
  });

  it('is taken from with a blank, too', () => {
    const { state } = step(pressed('fj'), { is: 'key', key: { name: 'space', text: ' ' } });
    expect([state.mode.on, state.choice.severity]).toEqual(['flag', 'warning']);
  });

  it.each([
    ['f<down>', 1],
    ['fk', 0],
    ['fGj', 7],
    ['fG<up>', 6],
    ['f<pagedown>', 7],
    ['fG<pageup>', 0],
    ['fjj<home>', 0],
    ['f<end>', 7],
  ])('is walked, and stops at both ends: %s', (keys, at) => {
    expect(pressed(keys).mode).toMatchObject({ on: 'menu', at });
  });

  it('is left without a choice, to where it was opened', () => {
    expect(['f<escape>', '<tab>f<escape>', '<tab>xq', 'f<tab>'].map((keys) => pressed(keys).mode.on)).toEqual([
      'flag',
      'list',
      'list',
      'flag',
    ]);
    expect(pressed('<tab>fj<return>').mode.on).toBe('list');
    expect(pressed('fjz').mode).toMatchObject({ on: 'menu', at: 1 });
  });

  it('says how far a rule may be dismissed, and how many flags go with it', () => {
    expect(pressed('<tab>x').mode).toEqual({
      on: 'menu',
      of: 'rule',
      choices: [
        { label: 'dismiss test/a in a.md', value: 'file', count: 2 },
        { label: 'dismiss test/a in the whole project', value: 'project', count: 3 },
      ],
      at: 0,
      back: 'list',
    });
  });
});

describe('where the cursor goes when a flag is done', () => {
  it('is the next that waits, then the first that waits, then the nearest of what is skipped', () => {
    const seen = ['s', 'ss', 'ns', 'Gs', 'sGs', 'nsgs', 'sssss', 'ssssGs'].map((keys) => pressed(keys).cursor);
    expect(seen).toEqual([1, 2, 2, 0, 1, 2, 3, 3]);
  });

  it('stays where it is when another flag is done, and is nowhere when none is left', () => {
    expect(dismissed(START, 2).cursor).toBe(0);
    const none = dismissed(START, 0, 1, 2, 3, 4);
    expect([none.cursor, none.view, none.notice?.text, countsOf(none)]).toEqual([
      undefined,
      [],
      '5 flags dismissed.',
      { repaired: 0, dismissed: 5, left: 0, skipped: 0 },
    ]);
  });

  it('is at the flag again that is taken back', () => {
    const deed = dismissal(1);
    const skipped = pressed('Gk');
    const back = continued(skipped, [
      { is: 'done', deed },
      { is: 'undone', deed },
    ]);
    expect([back.cursor, wordsIn(back)]).toEqual([1, ['TWO', 'FOUR', 'TWO', 'TWO', 'LAST']]);
  });

  it('takes back what was never skipped to where it was, whatever else was skipped', () => {
    const deed = dismissal(1);
    const back = continued(pressed('s'), [
      { is: 'done', deed },
      { is: 'undone', deed },
    ]);
    expect([itemOf(back, 0).fate, itemOf(back, 1).fate]).toEqual([{ is: 'skipped' }, { is: 'open' }]);
  });

  it('takes what was skipped before back to that', () => {
    const skipped = pressed('s');
    const deed = dismissal(0);
    const back = continued(skipped, [
      { is: 'done', deed },
      { is: 'undone', deed },
    ]);
    expect(itemOf(back, 0).fate).toEqual({ is: 'skipped' });
  });
});
