import { type Block, type DocumentSite, defineRule, type Finding, formsOf, onDocument, placesIn } from 'mtlint/rule';

// “I will change …”, “I can use …”, “I use …”; the verb is asked to be a plain one.
const CLAIM =
  /(?<![\p{L}'’])I(?: (?:will|can|do))? (?!(?:not|will|can|be|was|had)(?!\p{L})|do not)(?<verb>\p{Ll}{2,})(?= (?:the|an?|at|as|in|from|to|it|this|that|all|each|its?|boot|use)(?!\p{L})|[.)]|$)/gu;
const OPENING = /^(?:In [\p{L} ]{1,30}, )?I (?:will|can|do|use|set|make)(?!\p{L})/u;
const SELF = /(?<!\p{L})(?:[Mm](?:y|e|ine|yself)|I['’](?:m|ve|d|ll))(?!\p{L})/u;
// Nobody who writes of himself does so three times below a label, and never says “my” or “me”.
const ENOUGH = 3;

export default defineRule({
  summary: 'A manual has no “I” that does what a program does.',
  why: `Japanese, Korean and Chinese leave out who acts where it is clear. Engines fill the place with “I”: an entry of a manual, “changes
    the level”, becomes “I will change the level”. The text then has many an “I” and no “my” or “me” at all.`,
  detects: 'spurious-pronoun',
  mqm: 'accuracy/addition',
  impact: 'major',
  origins: ['ja', 'ko', 'zh'],
  repair: 'Say what it does',
  examples: {
    bad: [
      'Level of the lamp\n\n[I will change -> Changes] the light of the lamp.\n\nSound of the bell\n\n[I use -> Uses] the bell of the harbour.\n\nTide\n\n[I can set -> Sets] the height of the tide.',
      '- Wind\n\n[I will display -> Displays] the wind of the hour.\n\n- Rain\n\n[I will display -> Displays] the rain of the day.\n\n- Snow\n\n[I do count -> Counts] the flakes, and [I will send -> sends] the number.\n\n',
      'Gate\n\n[I will open -> Opens] the gate at high tide.\n\nPump\n\n[I can start -> Starts] the pump from the shore.\n\nMast\n\nIn the harbour, [I will lower -> lowers] the mast.',
    ],
    good: [
      'Monday\n\nI will paint the boat.\n\nTuesday\n\nI will fix the mast.\n\nWednesday\n\nI will sail to my sister.',
      'I will paint the boat. I will fix the mast. I will sail to the island, and I can use the old chart.',
      'The lamp\n\nChanges the light of the lamp.\n\nThe bell\n\nUses the bell of the harbour.',
      'Anna\n\nI will take the boat.\n\nBen\n\nNo, we will.\n\nAnna\n\nI will take the car, then.\n\nBen\n\nI use the bus.',
    ],
    misses: ['Level of the lamp\n\n[I will change ->] the light of the lamp.'],
  },
  check: onDocument(claims, { words: ['i'] }),
});

function* claims({ doc, blocks }: DocumentSite): Generator<Finding> {
  const below = blocks.filter((block) => OPENING.test(block.text) && isLabel(doc.blocks[block.index - 1]));
  const labels = new Set(below.map(({ index }) => doc.blocks[index - 1]?.text)); // who speaks in turn is named again and again
  if (labels.size < ENOUGH || labels.size < below.length || SELF.test(doc.prose)) return;
  for (const { block, match, span } of placesIn(blocks, CLAIM)) {
    const verb = formsOf(match.groups?.['verb'] ?? '').third;
    const opens = match.index === 0;
    yield {
      span,
      message: `“${match[0]}” puts an “I” into the text who does what the program does.`,
      evidence: [
        `${below.length} entries begin with an “I” below their label`,
        'nothing in the document is “my” or done by “me”',
      ],
      strength: below.includes(block) ? 0.75 : 0.5,
      replacements: [opens ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb],
    };
  }
}

// A line of a few words that is no sentence.
const isLabel = (block: Block | undefined): boolean =>
  block !== undefined && !/[.!?:,;…]$/u.test(block.text) && block.text.split(' ').length < 8;
