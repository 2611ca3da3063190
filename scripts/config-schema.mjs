// Writes the JSON Schema of a config beside the built program, for editors: part of `npm run build`.

import { writeFileSync } from 'node:fs';
import { createJiti } from 'jiti';
import { RULES } from '../dist/index.js';

const jiti = createJiti(import.meta.url, { fsCache: false });
const { configJsonSchema } = await jiti.import('../src/project/config-json-schema.ts');

writeFileSync(
  new URL('../dist/config.schema.json', import.meta.url),
  `${JSON.stringify(configJsonSchema(RULES), null, 2)}\n`,
);
