import { type DocumentSite, defineRule, type Finding, onDocument } from 'mtlint/rule';

// Two signs or more can be no hashtag; one may be.
const HEAD = /^(?:#{2,6}(?=[\p{L}\p{N}“"])|#{1,5}(?: #+)+ (?=\p{L})|＃+ ?(?=\p{L}))[\p{L}\p{M}\p{N}“"'’-]*/u;

export default defineRule({
  summary: 'A space parts the number signs of a heading from its words.',
  why: `Markdown takes \`## Words\` for a heading and \`##Words\` for plain characters. Engines close the space up, above all from
    Chinese and Japanese, which have none, or tear the signs themselves apart (\`# # Words\`).`,
  detects: 'markup-damage',
  mqm: 'design-and-markup/markup-tags',
  impact: 'major',
  origins: [],
  repair: 'Part the signs from the words',
  safe: true,
  examples: {
    bad: [
      '[##Tides -> ## Tides] and winds',
      '[###How -> ### How] to open the gate',
      '[# # Moorings -> ## Moorings] in the harbour',
      '[####3 -> #### 3] rules for guests',
      '[＃Prices -> # Prices] in winter',
    ],
    good: [
      '#Tides are high, and the crew is ready #sailing',
      '## Tides and winds',
      'The suite #4 is on the top floor.',
      'In C, ##name pastes two tokens together.',
      '#1 in the charts for a year',
      'Press # and then 2.',
      'The colour #ffcc00 is the lamp’s.',
      'C# and F# are keys on a piano.',
    ],
    misses: ['[#Tides -> # Tides]'],
  },
  check: onDocument(heads, { promising: (text) => /^#[# ]|^＃/m.test(text) }),
});

function* heads({ blocks }: DocumentSite): Generator<Finding> {
  for (const block of blocks) {
    const words = HEAD.exec(block.text)?.[0];
    if (words === undefined) continue;
    const span = { start: block.span.start, end: block.span.start + words.length };
    const signs = /^[#＃ ]+/u.exec(words)?.[0] ?? '';
    const repaired = `${'#'.repeat(signs.replaceAll(' ', '').length)} ${words.slice(signs.length)}`;
    yield {
      span,
      message: `“${words}” is no heading, since no space parts its signs from the words.`,
      evidence: ['the signs stand at the head of a line'],
      strength: 0.85,
      replacements: [repaired],
    };
  }
}
