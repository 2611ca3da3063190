import { expect, it } from 'vitest';
import type { NamedRule } from '../../src/engine/ruleset.js';
import type { SettingsLayer } from '../../src/project/settings-for.js';
import { tellSettings } from '../../src/project/tell-settings.js';
import { defineRule, onText } from '../../src/rule/rule.js';

const rule = (id: string, impact: 'minor' | 'major' | 'critical'): NamedRule => ({
  id,
  rule: defineRule({
    summary: 'A rule for tests.',
    why: 'It does nothing.',
    detects: 'garbled',
    mqm: 'linguistic-conventions/unintelligible',
    impact,
    origins: [],
    examples: { bad: [], good: [] },
    check: onText(/x/gu, () => []),
  }),
});

const RULES = [rule('a/minor', 'minor'), rule('a/major', 'major'), rule('a/critical', 'critical')];

const layer = (name: string, more: Omit<SettingsLayer, 'source'>): SettingsLayer => ({
  ...more,
  source: (keys) => `${name} ${keys.join('.')}`,
});

it('says what applies and who said so, the last that holds', () => {
  const layers = [
    layer('all', {
      settings: { rules: { 'a/minor': 'off', 'a/major': 'warning' }, vocabulary: ['eBay'], from: ['fr'] },
    }),
    layer('some', {
      settings: { rules: { 'a/minor': 'error' }, vocabulary: ['Ur'], minConfidence: 0.9 },
      holdsFor: (path) => path === '/a.md',
    }),
    layer('option', { settings: { inlineConfig: false } }),
  ];
  expect(tellSettings(layers, '/a.md', RULES)).toEqual({
    minConfidence: { value: 0.9, source: 'some minConfidence' },
    from: { value: ['fr'], source: 'all from' },
    inlineConfig: { value: false, source: 'option inlineConfig' },
    vocabulary: [
      { value: ['eBay'], source: 'all vocabulary' },
      { value: ['Ur'], source: 'some vocabulary' },
    ],
    rules: {
      'a/minor': { value: 'error', source: 'some rules.a/minor' },
      'a/major': { value: 'warn', source: 'all rules.a/major' },
      'a/critical': { value: 'error', source: 'default' },
    },
  });
  expect(tellSettings(layers, '/b.md', RULES)).toMatchObject({
    minConfidence: { value: 0.5, source: 'default' },
    vocabulary: [{ value: ['eBay'], source: 'all vocabulary' }],
    rules: { 'a/minor': { value: 'off', source: 'all rules.a/minor' } },
  });
});

it('says by what a rule goes of which nobody spoke', () => {
  const { from, rules } = tellSettings([], '/a.md', RULES);
  expect(from).toEqual({ value: 'detected', source: 'default' });
  expect(rules).toEqual({
    'a/minor': { value: 'warn', source: 'default' },
    'a/major': { value: 'error where sure, else warn', source: 'default' },
    'a/critical': { value: 'error', source: 'default' },
  });
});
