import * as z from 'zod';
import type { NamedRule } from '../engine/ruleset.js';
import { CONFIG } from './config-schema.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 7) of a config, by which editors complete and check it. Of `rules` it knows the ids and what each finds;
 * those of a team's own rules are allowed beside them.
 */
export function configJsonSchema(rules: readonly NamedRule[]): Json {
  const { $schema, ...schema } = z.toJSONSchema(CONFIG, {
    target: 'draft-07',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.at(-2) !== 'properties' || path.at(-1) !== 'rules') return;
      const { type, description, additionalProperties } = jsonSchema;
      // What a key is called is no concern of the schema, and editors do better without.
      delete jsonSchema.propertyNames;
      Object.assign(jsonSchema, { type, description, properties: described(rules, additionalProperties) });
    },
  });
  return { $schema, title: 'Config of mtlint', ...schema };
}

const described = (rules: readonly NamedRule[], level: unknown): Json =>
  Object.fromEntries(rules.map(({ id, rule }) => [id, { ...(level as Json), description: rule.summary }]));
