import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterAll, inject } from 'vitest';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** An editor that talks to the language server, which runs as the built program. */
export type Client = Readonly<{
  connection: ProtocolConnection;
  process: ChildProcess;
  uri: (name: string) => string;
  open: (name: string, text: string, languageId?: string) => Promise<void>;
  change: (name: string, version: number, text: string) => Promise<void>;
  /** The diagnostics of a document, as soon as they are those of this version. */
  diagnosed: (name: string, version: number) => Promise<readonly Diagnostic[]>;
  /** The next diagnostics that come for a document. */
  next: (name: string) => Promise<readonly Diagnostic[]>;
  actions: (name: string, range: Diagnostic['range']) => Promise<readonly CodeAction[]>;
  hover: (name: string, line: number, character: number) => Promise<Hover | null>;
  execute: (action: CodeAction) => Promise<void>;
  /** Says goodbye. @returns the exit code */
  leave: () => Promise<number | null>;
}>;

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** How the server is started; `through` is a command that runs the one behind it. */
export type ClientOptions = Readonly<{
  env?: NodeJS.ProcessEnv;
  through?: readonly string[];
  also?: readonly string[];
}>;

/** Starts the server in a folder. */
export async function openClient(
  folder: string,
  { env = {}, through = [], also = [] }: ClientOptions = {},
): Promise<Client> {
  const [command = '', ...rest] = [...through, process.execPath, inject('program'), 'lsp', '--stdio', ...also];
  const child = spawn(command, rest, { cwd: folder, env: { ...process.env, ...env } });
  started.push(child);
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.listen();
  const uri = (name: string) => pathToFileURL(`${folder}/${name}`).href;
  const found = (from: number, holds: (params: PublishDiagnosticsParams) => boolean): Promise<readonly Diagnostic[]> =>
    new Promise((resolve) => {
      const look = (): void => {
        const params = published.slice(from).find(holds);
        if (!params) return;
        waiting.delete(look);
        resolve(params.diagnostics);
      };
      waiting.add(look);
      look();
    });
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    process: child,
    uri,
    open: (name, text, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId, version: 1, text },
      }),
    change: (name, version, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(name), version },
        contentChanges: [{ text }],
      }),
    diagnosed: (name, version) => found(0, (params) => params.uri === uri(name) && params.version === version),
    next: (name) => found(published.length, (params) => params.uri === uri(name)),
    actions: (name, range) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: uri(name) },
        range,
        context: { diagnostics: [] },
      }),
    hover: (name, line, character) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri: uri(name) }, position: { line, character } }),
    execute: ({ command }) => connection.sendRequest('workspace/executeCommand', command),
    leave: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return ended;
    },
  };
}
