import fc from 'fast-check';
import type { SuppressedFlag } from '../../src/engine/flag.js';
import type { FileResult } from '../../src/engine/result.js';
import { flag } from '../engine/make-flag.js';
import { result, verdict } from './result.js';

// What some reader of some report would obey.
const PIECES = [
  '::error::pwned',
  '\n::set-output name=a::b',
  '\r  ::stop-commands::x',
  '##[add-mask]x',
  '##vso[task.complete]',
  '##teamcity[x]',
  '#',
  '#',
  '[',
  ':',
  ' # SKIP',
  '\n...\nBail out!',
  '\u001b[2J',
  '\u009b31m',
  '\u0000',
  '\u007f',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\ufffe',
  ']]>',
  '<script>alert(1)</script>',
  '</script><img src="http://localhost:9/x" onerror="alert(1)">',
  '" autofocus onfocus="alert(1)',
  '</details></main><style>*{display:none}</style>',
  '&lt;',
  '"',
  '\\',
  '%0A',
  ',',
  '=',
  '\t',
  '[x](javascript:alert(1))',
  '<v>',
  '| x |',
  '😀',
  'word ',
] as const;

const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
  minLength: 1,
  maxLength: 5,
});
/** A text that is meant to do harm. */
export const evil = text.map((parts) => parts.join(''));

/** A file whose name, text, flags, repairs, directives and errors are all meant to do harm. */
export const hostile: fc.Arbitrary<FileResult> = fc
  .record({ path: evil, a: evil, b: evil, c: evil, message: evil, more: evil })
  .map(({ path, a, b, c, message, more }) => {
    const source = a + b + c;
    const span = { start: a.length, end: a.length + b.length };
    const one = flag({
      message,
      evidence: [more],
      words: b,
      context: { prose: source, span },
      range: span,
      related: [{ range: span, message: more, words: b, span }],
      suggestions: [{ desc: message, words: more, safe: false, fix: { range: span, text: more } }],
    });
    const silenced: SuppressedFlag = { ...one, suppression: { kind: 'directive', justification: more } };
    const directive = { range: span, text: more, rules: [message], justification: more, scope: span };
    return result({
      path,
      source,
      verdict: verdict({ flags: [one], suppressed: [silenced], unused: [directive] }),
      errors: [{ path, line: 1, column: 1, message: more }],
    });
  });
