import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { decisionOf } from '../../engine/decisions.js';
import type { Flag } from '../../engine/flag.js';
import type { FileError } from '../../engine/result.js';
import { type FormatName, formatOf, isPromising } from '../../formats/registry.js';
import { type DecisionsFile, openDecisions } from '../../project/decisions-file.js';
import { openPool } from '../../project/lint-pool.js';
import type { Linter } from '../../project/linter.js';
import { pathFromRoot, projectRoot } from '../../project/project-root.js';
import { workerFile } from '../about.js';
import { openProject, type Project, type ProjectOptions } from '../open-project.js';
import { undecidedBy } from '../review/undecided.js';

/** What linting a document brought. */
export type Judged = Readonly<{ flags: readonly Flag[]; errors: readonly FileError[] }>;

/** The project that an editor has open: its config, rules and decisions, and a thread that lints. */
export type Workplace = Readonly<{
  project: Project;
  /** The flags of a document that nobody has decided on; undefined for what mtlint does not read, or is told to leave out. */
  judge: (document: TextDocument) => Promise<Judged | undefined>;
  /** Keeps a dismissal. @throws where it cannot be written */
  dismiss: (document: TextDocument, flag: Flag, reach: Parameters<typeof decisionOf>[2]['reach']) => Promise<void>;
  close: () => Promise<void>;
}>;

// What editors call the formats of texts that have no name yet.
const LANGUAGES: Readonly<Record<string, FormatName>> = {
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  plaintext: 'plain',
  text: 'plain',
};

/** Opens the project of the working directory. */
export async function openWorkplace(options: ProjectOptions): Promise<Workplace> {
  const project = await openProject(options);
  const { cwd, config } = project;
  const root = projectRoot(cwd, config);
  const pathOf = (path: string) => pathFromRoot(root, cwd, path);
  const decisions: DecisionsFile = await openDecisions(root, { cwd });
  const undecided = undecidedBy(decisions, { root, pathOf });
  const rules = { plugins: config.plugins, folder: config.folder, cwd };
  const linter: Linter = openPool({ worker: workerFile(), threads: 1, project: rules });
  return {
    project,
    judge: async (document) => {
      const path = pathIn(document, cwd);
      const format = path === undefined ? LANGUAGES[document.languageId] : formatOf(path);
      if (!format || (path !== undefined && (project.ignored(path) || !isPromising(path)))) return undefined;
      const text = document.getText();
      if (text.trim() === '') return { flags: [], errors: [] };
      const job = { path: path ?? document.uri, text, format, settings: project.settingsFor(path ?? cwd) };
      const result = await linter.lint(job);
      return { flags: undecided(result), errors: result.errors };
    },
    dismiss: (document, flag, reach) => {
      const path = pathIn(document, cwd);
      if (path === undefined) return Promise.reject(new Error('a text without a name has no place in the decisions'));
      return decisions.add(decisionOf(flag, pathOf(path), { decision: 'dismissed', ...(reach && { reach }) }));
    },
    close: () => linter.close(),
  };
}

function pathIn({ uri }: TextDocument, cwd: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const path = fileURLToPath(uri);
  const way = relative(cwd, path);
  return way.startsWith('..') ? path : way;
}
