import { extname } from 'node:path';
import { openDecisions } from '../../project/decisions-file.js';
import { projectRoot } from '../../project/project-root.js';
import { writeMessage } from '../../project/write-fixed.js';
import { writeOut } from '../../project/write-out.js';
import { decisionsCsv } from '../../report/decisions-csv.js';
import { decisionsMqm } from '../../report/decisions-mqm.js';
import { many } from '../../report/summary.js';
import type { Project } from '../open-project.js';
import { complain, complainOf } from '../terminal.js';
import { usageError } from '../usage.js';

const FORMATS = new Map([
  ['.csv', decisionsCsv],
  ['.tsv', decisionsMqm],
]);

/** Writes all decisions of a project into a file for a quality desk. @returns the exit code @throws for an unknown ending */
export async function exportDecisions(file: string, { cwd, config }: Project): Promise<number> {
  const format = FORMATS.get(extname(file).toLowerCase());
  if (!format) throw usageError(`--export writes .csv, or .tsv of MQM annotations, not '${file}'`);
  const decisions = await openDecisions(projectRoot(cwd, config), { cwd });
  const problems = [...decisions.problems()];
  // An older export is worth more than an empty one.
  if (problems.some(({ line }) => line === undefined)) {
    complainOf(problems);
    return 2;
  }
  try {
    await writeOut(file, format(decisions.all()));
    complain(`${many(decisions.all().length, 'decision')} written to ${file}`);
  } catch (error) {
    problems.push({ path: file, message: `could not be written: ${writeMessage(error)}` });
  }
  complainOf(problems);
  return problems.length > 0 ? 2 : 0;
}
