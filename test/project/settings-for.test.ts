import { describe, expect, it } from 'vitest';
import { settingsBy } from '../../src/project/settings-for.js';

const ends = (ending: string) => (path: string) => path.endsWith(ending);

describe('the settings of a file', () => {
  const settingsFor = settingsBy([
    {
      settings: {
        rules: { 'a/b': 'warning', 'c/d': 'off' },
        minConfidence: 0.6,
        from: ['de'],
        vocabulary: ['eBay', 'tapas'],
      },
    },
    { settings: { rules: { 'a/b': 'off' } }, holdsFor: ends('.md') },
    { settings: { rules: { 'a/b': 'error' }, minConfidence: 0.8, from: ['fr', 'es'] }, holdsFor: ends('b.md') },
    { settings: { vocabulary: ['Bao Da', 'eBay'] }, holdsFor: ends('b.md') },
    { settings: { rules: {}, inlineConfig: false } },
  ]);

  it('are those of the layers that hold for it, the later before the earlier, each rule apart', () => {
    const { key, ...settings } = settingsFor('/x/b.md');
    expect(settings).toEqual({
      rules: { 'a/b': 'error', 'c/d': 'off' },
      minConfidence: 0.8,
      inlineConfig: false,
      from: ['es', 'fr'],
      vocabulary: ['Bao Da', 'eBay', 'tapas'],
    });
    expect(settingsFor('/x/a.md')).toMatchObject({
      from: ['de'],
      rules: { 'a/b': 'off', 'c/d': 'off' },
      minConfidence: 0.6,
    });
    expect(settingsFor('/x/a.txt')).toMatchObject({ rules: { 'a/b': 'warning', 'c/d': 'off' }, minConfidence: 0.6 });
    expect(key).toMatch(/^[\da-f]{16}$/u);
  });

  it('are one value for all files to which the same applies, and plain data', () => {
    expect(settingsFor('/y/a.md')).toBe(settingsFor('/x/a.md'));
    expect(structuredClone(settingsFor('/x/b.md'))).toEqual(settingsFor('/x/b.md'));
  });

  it('have the same key where they are equal, however they came about, and another where they are not', () => {
    const key = (...layers: Parameters<typeof settingsBy>[0]) => settingsBy(layers)('/x').key;
    const one = key({ settings: { rules: { 'a/b': 'off', 'c/d': 'error' } } });
    expect(key({ settings: { rules: { 'c/d': 'error' } } }, { settings: { rules: { 'a/b': 'off' } } })).toBe(one);
    const others = [
      key({ settings: { rules: { 'a/b': 'off' } } }),
      key({ settings: { rules: { 'a/b': 'off', 'c/d': 'warning' } } }),
      key({ settings: { rules: { 'a/b': 'off', 'c/d': 'error' }, minConfidence: 0 } }),
      key({ settings: { rules: { 'a/b': 'off', 'c/d': 'error' }, inlineConfig: false } }),
      key({ settings: { rules: { 'a/b': 'off', 'c/d': 'error' }, from: ['fr'] } }),
      key({ settings: { rules: { 'a/b': 'off', 'c/d': 'error' }, from: [] } }),
      key({ settings: { rules: { 'a/b': 'off', 'c/d': 'error' }, vocabulary: ['fr'] } }),
    ];
    expect(new Set([one, ...others]).size).toBe(8);
  });
});
