import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ProjectOptions } from '../open-project.js';
import { createServer } from './server.js';

/**
 * Serves an editor by the language server protocol on standard input and output. It never returns: the process ends when the
 * client says so or is gone, with exit code 1 where it went without a word, as the protocol wants.
 */
export function serve(options: ProjectOptions): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const server = createServer(connection, documents, options);
  connection.onInitialize(server.initialize);
  connection.onInitialized(() => server.open());
  connection.onCodeAction(({ textDocument, range }) => server.actions(textDocument.uri, range));
  connection.onHover(({ textDocument, position }) => server.hover(textDocument.uri, position));
  connection.onExecuteCommand(({ command, arguments: sent }) => server.execute(command, sent));
  connection.onDidChangeWatchedFiles(() => server.open());
  connection.onShutdown(() => server.close());
  documents.onDidChangeContent(({ document }) => server.changed(document));
  documents.onDidClose(({ document }) => server.closed(document));
  documents.listen(connection);
  connection.listen();
  return new Promise(() => {});
}
