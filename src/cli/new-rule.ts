import { RULE_ID } from '../project/load-rules.js';
import { writeNew } from '../project/setup/write-new.js';
import { writeMessage } from '../project/write-fixed.js';
import { print } from './terminal.js';
import { usageError } from './usage.js';

/** Writes the file of a new rule, whose tests fail until it is filled in, and returns the exit code. Never overwrites. */
export async function newRule(id: string): Promise<number> {
  if (!RULE_ID.test(id))
    throw usageError(`'${id}' is no rule id; it is family/symptom in small letters, with hyphens in the symptom only`);
  const path = `rules/${id}.ts`;
  const written = await writeNew(process.cwd(), path, TEMPLATE).catch((error: unknown) => {
    throw usageError(`${path} could not be written: ${writeMessage(error)}`);
  });
  if (!written) throw usageError(`${path} exists already; it stays as it is`);
  print(`Wrote ${path}. Fill in each TODO, then: npx vitest run test/rules.test.ts -t '${id}'\n`);
  return 0;
}

// All that a rule imports. Spelt out in the template, it would look like an import of this file.
const API = "'mtlint/rule'";

// Compiles, and fails the contract of all rules: the TODOs, the missing examples, a good sentence that it flags.
const TEMPLATE = `import { defineRule, onText } from ${API};

export default defineRule({
  summary: 'TODO: one sentence that says what English does instead.',
  why: \`TODO: which source languages or engines leave this mark, and why no native writer would. A paragraph, so that a reader
    who knows no other language understands where it comes from.\`,
  detects: 'garbled', // TODO: the class of artifacts that this is one of
  mqm: 'linguistic-conventions/unintelligible', // TODO: the MQM type
  impact: 'minor', // TODO: minor, major (a reader stumbles) or critical (a reader is misled)
  origins: [], // TODO: source languages; none where any may leave it
  examples: {
    bad: ['TODO: the [wrong -> right] words of a sentence; three at least.'],
    good: ['TODO: good English that looks alike and stays silent; three at least.'],
  },
  check: onText(/TODO/gu, function* ({ match, span }) {
    yield { span, message: \`“\${match[0]}” is not filled in yet.\` };
  }),
});
`;
