import type { FileResult } from '../../src/engine/result.js';
import { defineRule, onText } from '../../src/rule/index.js';
import { flag } from '../engine/make-flag.js';
import { result, terminal, verdict } from './result.js';
import { SAMPLE } from './sample.js';

const PROSE = ['The red <b> red & the', 'A blue one and a red one'];

/** A flag on the word “red” at an offset of a paragraph. */
export const redAt = (prose: string, start: number, severity: 'error' | 'warning') =>
  flag({
    ruleId: 'test/red',
    message: 'Red is no word here.',
    words: 'red',
    severity,
    context: { prose, span: { start, end: start + 3 } },
    range: { start, end: start + 3 },
    suggestions: [
      { desc: 'Say it', words: 'read', safe: false, fix: { range: { start, end: start + 3 }, text: 'read' } },
    ],
  });

/** The sample, and a document with three flags of one rule in two paragraphs. */
export const DESK: readonly FileResult[] = [
  ...SAMPLE,
  result({
    path: 'b.txt',
    source: PROSE.join('\n\n'),
    verdict: verdict({
      flags: [
        redAt(PROSE[0] ?? '', 4, 'error'),
        redAt(PROSE[0] ?? '', 12, 'warning'),
        { ...redAt(PROSE[1] ?? '', 17, 'warning'), range: { start: 40, end: 43 } },
      ],
    }),
  }),
];

const RED = defineRule({
  summary: 'Red is a colour.',
  why: `Engines take
    it for a verb.`,
  detects: 'garbled',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  origins: [],
  examples: { bad: [], good: [] },
  check: onText(/x/gu, () => []),
});

/** A run that knows one rule. */
export const CONTEXT = { ...terminal(), rules: [{ id: 'test/red', rule: RED }] };

/** The documents of the page of `DESK`, as assistive technology is told them. */
export const MAIN = `\
- main:
  - 'heading "6 flags in 2 of 3 files: 3 errors, 3 warnings. 1 file could not be read." [level=1]'
  - list:
    - listitem: 613 words read, 8.2 flags in 1,000.
    - listitem: 1 of 1 document likely raw machine translation.
    - listitem: 2 repairs made.
    - listitem: 5 flags come with a repair; 1 of them is safe to make with --fix.
  - region "content/a.md":
    - heading "content/a.md" [level=2]
    - paragraph: 2 errors 1 warning likely raw machine translation 0.98
    - paragraph: Line 3 never closes; close it
    - paragraph: Line 4 “mtlint-disable a/b” does not silence a/b here; remove it.
    - text: line 3
    - paragraph:
      - text: “We know,”
      - button "Rami Abdel told AFP. Rahmane"
      - text: is
      - button "her ,own"
      - text: man.
    - group: 1 “Rahmane” was cut off the name “Rami Abdel”. split-name · error · 97 % sure
    - group: 2 A space stands before the comma in “her ,own”. spacing · warning · 90 % sure
  - region "lost.md":
    - heading "lost.md" [level=2]
    - paragraph: not linted
    - paragraph: Line 1 may not be read; see
  - region "b.txt":
    - heading "b.txt" [level=2]
    - paragraph: 1 error 2 warnings
    - text: line 1
    - paragraph:
      - text: The
      - button "red"
      - text: <b>
      - button "red"
      - text: "& the"
    - group: 1 Red is no word here. red · error · 80 % sure
    - group: 2 Red is no word here. red · warning · 80 % sure
    - text: line 3
    - paragraph:
      - text: A blue one and a
      - button "red"
      - text: one
    - group: 3 Red is no word here. red · warning · 80 % sure
  - region "Why these are marks":
    - heading "Why these are marks" [level=2]
    - heading "test" [level=3]
    - article:
      - heading "test/red" [level=4]
      - paragraph: Red is a colour. Engines take it for a verb.`;
/** What stands beside them. */
export const SIDE = `\
- banner:
  - link "mtlint":
    - /url: https://example.org/mtlint
  - text: 1.2.3
  - button "Dark"
- search:
  - searchbox "Search in text, reasons, rules and paths"
  - group "Severity":
    - text: Severity
    - checkbox "error 2"
    - text: error 2
    - checkbox "warning 3"
    - text: warning 3
  - paragraph:
    - status: 5 flags
- navigation "Documents":
  - heading "Documents" [level=2]
  - list:
    - listitem:
      - link "content/a.md 2 errors 1 warning likely raw machine translation 0.98":
        - /url: "#d0"
    - listitem:
      - link "lost.md not linted":
        - /url: "#d2"
    - listitem:
      - link "b.txt 1 error 2 warnings":
        - /url: "#d3"
  - group: 1 document without a flag
- group:
  - heading "Rules" [level=2]
  - group "convention":
    - text: convention
    - checkbox "spacing 1"
    - text: spacing 1
  - group "displacement":
    - text: displacement
    - checkbox "split-name 1"
    - text: split-name 1
  - group "test":
    - text: test
    - checkbox "red 3"
    - text: red 3
- paragraph: n p next, previous flag Enter its reason Esc close / search t light or dark`;
/** The note of its first flag, opened. */
export const NOTE = `\
- group:
  - text: 1 “Rahmane” was cut off the name “Rami Abdel”. split-name · error · 97 % sure
  - list:
    - listitem: “Rami Abdel Rahmane” stands in line 9
  - list:
    - listitem: Rahmane the cut-off part
  - list:
    - listitem:
      - text: Rami Abdel
      - insertion: Rahmane
      - text: told AFP.
      - deletion: Rahmane
      - text: Rejoin the name
  - text: line 3, column 12 · linguistic-conventions/word-order · critical ·
  - link "why this is a mark":
    - /url: "#rule-displacement/split-name"`;
