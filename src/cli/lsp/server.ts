import { fileURLToPath } from 'node:url';
import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  type Position,
  type Range,
  ShowMessageNotification,
  TextDocumentSyncKind,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Flag } from '../../engine/flag.js';
import { oneLine } from '../../report/visible.js';
import { overlaps, type Span } from '../../text/span.js';
import type { ProjectOptions } from '../open-project.js';
import { actionsFor, DISMISS, type Dismissal, dismissalIn } from './actions.js';
import { diagnosticOf, diagnosticOfError } from './diagnostics.js';
import { hoverFor } from './hover.js';
import { openWorkplace, type Workplace } from './workplace.js';

// Milliseconds without a key after which a text is linted: a pause of somebody who writes.
const PAUSE = 150;

// What changes how every open text is judged.
const WATCHED = ['**/{mtlint.config,.mtlintrc}*', '**/package.json', '**/.mtlintignore', '**/.mtlint/decisions.jsonl'];

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  hoverProvider: true,
  executeCommandProvider: { commands: [DISMISS] },
};

const GONE = 'These words are not flagged any more.';

/** What a language server answers. */
export type Server = Readonly<{
  initialize: (params: InitializeParams) => InitializeResult;
  /** Opens the project, or opens it again where its config or decisions have changed. */
  open: () => Promise<void>;
  changed: (document: TextDocument) => void;
  closed: (document: TextDocument) => void;
  actions: (uri: string, range: Range) => CodeAction[];
  hover: (uri: string, position: Position) => Promise<Hover | null>;
  execute: (command: string, sent: readonly unknown[] | undefined) => Promise<void>;
  close: () => Promise<void>;
}>;

// What a text was found to be, by its address. Flags speak of the text of that version and of no other.
type Known = Readonly<{ version: number; flags: readonly Flag[] }>;

/** A server for one client. A text is linted once its writer pauses; what comes too late is dropped. */
export function createServer(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  options: ProjectOptions,
): Server {
  const known = new Map<string, Known>();
  const timers = new Map<string, NodeJS.Timeout>();
  let workplace: Promise<Workplace> | undefined;
  let watches = false;

  // A notification, as a client need not answer a request.
  const tell = (message: string): void => {
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: oneLine(message),
    });
  };
  const lint = async (document: TextDocument): Promise<void> => {
    const { uri, version } = document;
    workplace ??= openWorkplace(options);
    const judged = await (await workplace).judge(document);
    if (documents.get(uri)?.version !== version) return;
    const { flags, errors } = judged ?? { flags: [], errors: [] };
    known.set(uri, { version, flags });
    const diagnostics = [...flags.map((flag) => diagnosticOf(document, flag)), ...errors.map(diagnosticOfError)];
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const soon = (document: TextDocument, pause: number): void => {
    clearTimeout(timers.get(document.uri));
    const work = () => lint(document).catch((error: unknown) => connection.console.error(oneLine(messageOf(error))));
    timers.set(document.uri, setTimeout(work, pause));
  };
  const flagsAt = (uri: string, range: Range): readonly [TextDocument | undefined, readonly Flag[]] => {
    const document = documents.get(uri);
    const found = known.get(uri);
    if (!document || found?.version !== document.version) return [undefined, []];
    const wanted = spanOf(document, range);
    return [document, found.flags.filter((flag) => overlaps(flag.range, wanted))];
  };
  const close = async (): Promise<void> => {
    for (const timer of timers.values()) clearTimeout(timer);
    const opened = workplace;
    workplace = undefined;
    await (await opened)?.close();
  };
  return {
    initialize: ({ rootUri, workspaceFolders, capabilities }) => {
      const root = workspaceFolders?.[0]?.uri ?? rootUri;
      // Config, rules and decisions are those of the folder that the editor has open.
      if (root?.startsWith('file:')) process.chdir(fileURLToPath(root));
      watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      return { capabilities: CAPABILITIES, serverInfo: { name: 'mtlint' } };
    },
    open: async () => {
      const first = workplace === undefined;
      await close();
      workplace = openWorkplace(options);
      for (const { path, message } of (await workplace).project.errors) tell(`${path}: ${message}`);
      for (const document of documents.all()) soon(document, 0);
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      if (first && watches) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    },
    changed: (document) => soon(document, PAUSE),
    closed: ({ uri }) => {
      clearTimeout(timers.get(uri));
      known.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    actions: (uri, range) => {
      const [document, flags] = flagsAt(uri, range);
      return document ? flags.flatMap((flag) => actionsFor(document, flag)) : [];
    },
    hover: async (uri, position) => {
      const [document, [flag]] = flagsAt(uri, { start: position, end: position });
      const { rules = [] } = (await workplace)?.project ?? {};
      const rule = rules.find(({ id }) => id === flag?.ruleId);
      return document && flag && rule ? hoverFor(document, flag, rule) : null;
    },
    execute: async (command, sent) => {
      const dismissal = dismissalIn(command, sent);
      const document = documents.get(dismissal?.uri ?? '');
      const flag = document && known.get(document.uri)?.flags.find((one) => dismissal && isMeant(one, dismissal));
      if (!workplace || !document || !flag) return tell(GONE);
      try {
        await (await workplace).dismiss(document, flag, dismissal?.reach);
      } catch (error) {
        tell(messageOf(error));
      }
      for (const open of documents.all()) soon(open, 0);
    },
    close,
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isMeant = ({ ruleId, range }: Flag, { ruleId: id, range: { start, end } }: Dismissal): boolean =>
  ruleId === id && range.start === start && range.end === end;

// An empty range is the caret, which stands at the words on either side of it.
function spanOf(document: TextDocument, { start, end }: Range): Span {
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  return span.start === span.end ? { start: span.start - 1, end: span.end + 1 } : span;
}
