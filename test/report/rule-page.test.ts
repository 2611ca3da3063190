import { expect, it } from 'vitest';
import type { NamedRule } from '../../src/engine/ruleset.js';
import { ruleIndex, rulePage } from '../../src/report/rule-page.js';
import { defineRule, onText } from '../../src/rule/index.js';

const MADE: NamedRule = {
  id: 'calque/make-photo',
  rule: defineRule({
    summary: 'In English a photo is taken, not made.',
    why: `German and French *make* photos;
      no native writer would.`,
    detects: 'calque',
    mqm: 'style/unidiomatic',
    impact: 'minor',
    origins: ['de', 'fr'],
    repair: 'Say “take”',
    safe: true,
    examples: {
      bad: ['She [made -> took] a <b>photo</b>.', '[make -> take|shoot] *one*', '- [made ->] & 1_000\nphotos'],
      good: ['1. A [sic] | frame'],
      misses: ['The photo he [made -> took].'],
    },
    check: onText(/x/gu, () => []),
  }),
};

it('is Markdown with fixed headings, in which no example means anything to Markdown', () => {
  expect(rulePage(MADE)).toBe(`\
<!-- Generated from the rules by scripts/rule-pages.mjs. Do not edit. -->

# calque/make-photo

## What it finds

In English a photo is taken, not made.

## Why it is a mark of machine translation

German and French *make* photos; no native writer would.

## Examples

- She <del>made</del> <ins>took</ins> a \\<b\\>photo\\</b\\>.
- <del>make</del> <ins>take</ins> or <ins>shoot</ins> \\*one\\*
- \\- <strong>made</strong> &amp; 1\\_000<br>photos

## Good English that stays silent

- 1\\. A \\[sic\\] \\| frame

## Known false alarms

None.

## Known misses

Damage that is not seen yet:

- The photo he <del>made</del> <ins>took</ins>.

## Facts

| | |
| --- | --- |
| MQM type | style/unidiomatic |
| Impact | minor |
| Class of artifact | calque |
| Comes from | German, French |
| Repair | “Say “take””, made by --fix |

## How to silence or set it

In the file, for the next block of prose, with the reason:

\`\`\`html
<!-- mtlint-disable-next-line calque/make-photo -- meant so -->
\`\`\`

Or write [sic] behind the words. In mtlint.config.json, for all files (off, warn or error):

\`\`\`json
{ "rules": { "calque/make-photo": "off" } }
\`\`\`

For one run:

\`\`\`sh
mtlint check --rule 'calque/make-photo: off'
\`\`\`

[All rules](../README.md)
`);
});

it('is listed in an index by family', () => {
  const other = { id: 'residue/x', rule: { ...MADE.rule, origins: [], safe: undefined } } as unknown as NamedRule;
  expect(ruleIndex([MADE, other])).toBe(`\
<!-- Generated from the rules by scripts/rule-pages.mjs. Do not edit. -->

# Rules

Each rule is one symptom. ✓ marks those whose first repair \`--fix\` makes unasked.

## calque

| rule | in short | impact | comes from | --fix |
| --- | --- | --- | --- | --- |
| [calque/make-photo](calque/make-photo.md) | In English a photo is taken, not made. | minor | German, French | ✓ |

## residue

| rule | in short | impact | comes from | --fix |
| --- | --- | --- | --- | --- |
| [residue/x](residue/x.md) | In English a photo is taken, not made. | minor | any language |  |
`);
});
