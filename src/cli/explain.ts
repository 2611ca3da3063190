import { inertLines } from '../report/inert.js';
import { ruleCard, ruleCatalogue } from '../report/rule-card.js';
import { openProject, type ProjectOptions, ruleNamed } from './open-project.js';
import { complainOf, lookFor, print } from './terminal.js';

/** Prints the page of a rule, or all rules where none is named, and returns the exit code. */
export async function explain(
  id: string | undefined,
  options: ProjectOptions & Readonly<{ color?: boolean }>,
): Promise<number> {
  const { rules, errors } = await openProject(options);
  const look = lookFor(options);
  print(inertLines(id === undefined ? ruleCatalogue(rules, look) : ruleCard(ruleNamed(id, rules), look)));
  complainOf(errors);
  return errors.length > 0 ? 2 : 0;
}
