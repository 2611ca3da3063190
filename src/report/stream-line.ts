import type { FileResult } from '../engine/result.js';
import { jsonText } from '../text/json-text.js';
import { fileOf } from './json.js';

/**
 * What a stream answers to one line: the messages, words and score of the JSON report. Where something kept the document, or part
 * of it, from being linted, `line` and `error` say which line and why. `id` is JSON already.
 */
export function streamLine(id: string, line: number, result: FileResult): string {
  const { messages, words, mtScore } = fileOf(result);
  const error = result.errors.map(({ message }) => message).join('; ');
  const answer = jsonText({ messages, words, mtScore, ...(error !== '' && { line, error }) });
  return `{"id":${id},${answer.slice(1)}\n`;
}
