import { RULES } from 'mtlint:rules';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/project/config-json-schema.js';
import { CONFIG } from '../../src/project/config-schema.js';

const schema = configJsonSchema(RULES);
const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);

const settings = {
  rules: { 'convention/spacing': 'off', 'house/own-rule': 'error' },
  minConfidence: 0.8,
  from: ['fr', 'zh'],
  vocabulary: { words: ['eBay'], files: ['names.txt'] },
};

const GOOD: readonly object[] = [
  {},
  { $schema: './node_modules/mtlint/dist/config.schema.json', ...settings },
  { files: ['.'], ignore: ['a/'], plugins: ['house'], failOn: 'never', overrides: [{ files: ['*.md'], ...settings }] },
];

const BAD: readonly unknown[] = [
  [],
  { fils: [] },
  { files: '.' },
  { ignore: ['!a'] },
  { rules: { 'convention/spacing': 'loud' } },
  { rules: { 'house/own-rule': 2 } },
  { rules: ['convention/spacing'] },
  { minConfidence: 1.5 },
  { from: ['nl'] },
  { from: 'fr' },
  { vocabulary: ['eBay'] },
  { vocabulary: { words: ['…'] } },
  { failOn: 'warning' },
  { overrides: [{ rules: {} }] },
  { overrides: [{ files: ['a'], failOn: 'warn' }] },
  { overrides: { files: ['a'] } },
];

describe('the schema for editors', () => {
  it.each(GOOD)('accepts %j', (config) => {
    expect([validate(config), CONFIG.safeParse(config).success]).toEqual([true, true]);
  });

  it.each(BAD)('refuses %j', (config) => {
    expect([validate(config), CONFIG.safeParse(config).success]).toEqual([false, false]);
  });

  it('says the same as what checks a config when it is used', () => {
    const word = fc.constantFrom('a', '!a', '…', 'fr', 'off', 'warn', 'error', 'never', '');
    const leaf = fc.oneof(word, fc.constantFrom(0, 0.5, 1, 2, -1, true, null));
    const key = fc.constantFrom(...Object.keys(CONFIG.shape), 'words', 'convention/spacing', 'x');
    const { value } = fc.letrec<Readonly<Record<'value', unknown>>>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, depthSize: 'medium' },
        leaf,
        fc.array(tie('value'), { maxLength: 2 }),
        fc.array(word, { maxLength: 2 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 3 }), (config) => {
        expect(validate(config)).toBe(CONFIG.safeParse(config).success);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows every rule and what it finds', () => {
    expect(schema).toMatchObject({
      properties: {
        rules: {
          properties: Object.fromEntries(RULES.map(({ id, rule }) => [id, { description: rule.summary }])),
          additionalProperties: { enum: ['off', 'warn', 'error'] },
        },
      },
    });
  });
});
