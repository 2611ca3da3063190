import { type Block, defineRule, type Finding, onDocument } from 'mtlint/rule';

// Every block of every file is read here, so words are compared by a number made of their letters.
type Word = Readonly<{ key: number; start: number; end: number }>;

const LONGEST_UNIT = 8;
// “on and on and on”, “day after day after day”, “step by step by step”: English repeats through these.
const LINK = /^(?:and|or|after|by|upon|on|to|over|of|in|within|the)$/u;

// Function words of which no speaker says three in a row.
const NEVER_TRIPLED = /^(?:the|a|an|of|to|in|and|is|for|with|from|at|by|are|was|were|be|as|or|which|their|its|his)$/u;

const SENTENCE_END = /[.!?]["”’)]{0,3}(?=\s|$)/gu;

export default defineRule({
  summary: 'A text says a thing once, unless its repetition is meant to be heard.',
  why: `A neural engine that has lost its place in the source says the same words again and again until it is cut off, and a
    pipeline that sends a passage twice prints it twice. People repeat as well, but in other shapes: “very, very, very”, chants
    and calls with their marks of exclamation, verse, and phrases that are linked by “and”.`,
  detects: 'repetition-loop',
  mqm: 'accuracy/addition',
  impact: 'major',
  origins: [],
  repair: 'Say it once',
  examples: {
    bad: [
      'The lamp [of the harbour of the harbour of the harbour -> of the harbour] was out.',
      'She has worked [in the field in the field in the field in the field -> in the field] since May.',
      'The ferry [the the the the -> the] quay was closed.',
      'The price of bread has risen twice since June. [The price of bread has risen twice since June. ->] Nobody knows why.',
      'He is the founder and [the director of the school, the director of the school, the director of the school -> the director of the school].',
    ],
    good: [
      'It was a very, very, very long winter, and she said no, no, no, no.',
      'On and on and on and on they walked, day after day after day.',
      '“Open the gate! Open the gate! Open the gate!” they cried.',
      'Ha ha ha ha ha, la la la la, knock knock knock.',
      'We shall row in the rain, we shall row in the fog, we shall row in the snow.',
      'The numbers were 1 0 1 0 1 0 1 0 and 12 12 12 12.',
      'He ran. He ran. He ran. Then he fell.',
      'Buffalo buffalo Buffalo buffalo buffalo buffalo Buffalo buffalo.',
      'What is done is done, and what is said is said.',
      'The more you row, the more you learn; the more you learn, the more you row.',
    ],
    misses: ['The lamp [of the harbour of the harbour -> of the harbour] was out.'],
  },
  check: onDocument(function* ({ doc }) {
    for (const block of doc.blocks) {
      const loop = mayLoop(block.words.keys) ? findLoop(block) : undefined;
      if (loop) yield loop;
      else if (block.words.counted >= TWICE && hasTwins(block.text)) yield* sentencesAgain(block);
    }
  }),
});

// A loop of n words has every n-th word equal to the one n before. Runs of letters are counted here, of which “don’t” is two.
function mayLoop(keys: readonly number[]): boolean {
  for (let unit = 1; unit <= LONGEST_UNIT * 2; unit += 1)
    for (let at = unit * 2; at < keys.length; at += unit)
      if (keys[at] === keys[at - unit] && keys[at - unit] === keys[at - unit * 2]) return true;
  return false;
}

// So many words has a block in which a sentence of more than five stands twice.
const TWICE = 12;

// Two sentences that are the same are of the same length.
function hasTwins(text: string): boolean {
  const lengths = new Set<number>();
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    while (text.charAt(from).trim() === '' && from < end) from += 1;
    if (lengths.has(end - from)) return true;
    lengths.add(end - from);
    from = end;
  }
  return false;
}

function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let key = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isPartOfWord(unit)) {
      if (start < 0) start = at;
      key = (Math.imul(key, 31) + (unit < 0x80 ? unit | 0x20 : unit)) | 0;
    } else if (start >= 0) {
      words.push({ key, start, end: at });
      key = 0;
      start = -1;
    }
  }
  return words;
}

// Letters and digits of any script, apostrophes and hyphens.
function isPartOfWord(unit: number): boolean {
  if (unit < 0x80)
    return (unit > 47 && unit < 58) || ((unit | 32) > 96 && (unit | 32) < 123) || unit === 39 || unit === 45;
  return unit === 0x2019 || (unit > 0xbf && !(unit > 0x1fff && unit < 0x2070) && !(unit > 0x2fff && unit < 0x3040));
}

// For each length of unit one walk: how many words in a row equal the word one unit before.
function findLoop(block: Block): Finding | undefined {
  const words = wordsIn(block.text);
  for (let unit = 1; unit <= LONGEST_UNIT && unit * 3 <= words.length; unit += 1) {
    let run = 0;
    for (let at = unit; at <= words.length; at += 1) {
      if (at < words.length && words[at]?.key === words[at - unit]?.key) run += 1;
      else {
        const loop = run >= unit * 2 ? judge(block, words.slice(at - run - unit, at), unit) : undefined;
        if (loop) return loop;
        run = 0;
      }
    }
  }
  return undefined;
}

function judge(block: Block, run: readonly Word[], unit: number): Finding | undefined {
  const times = Math.floor(run.length / unit);
  const first = run[0];
  const last = run[times * unit - 1];
  const ending = run[unit - 1];
  if (!first || !last || !ending) return undefined;
  const words = run.slice(0, unit).map(({ start, end }) => block.text.slice(start, end).toLowerCase());
  if (times < needed(words) || !words.some((word) => /\p{L}{2}/u.test(word))) return undefined;
  const text = block.text.slice(first.start, last.end);
  const marks = text.replace(/[\p{L}\p{N}\p{M}\s'’-]/gu, '');
  if (/[!?…“”"/|*_=<>:;•·~]/u.test(marks) || (unit < 3 && marks !== '') || isVerse(block)) return undefined;
  if (/[.]/u.test(marks) && unit < 5) return undefined;
  const once = block.text.slice(first.start, ending.end);
  return {
    span: { start: block.span.start + first.start, end: block.span.start + last.end },
    message: `“${once}” is said ${times} times in a row.`,
    evidence: [`${times} times the same ${unit === 1 ? 'word' : `${unit} words`}, with nothing between`],
    strength: unit * times > 11 ? 0.95 : unit > 2 ? 0.85 : 0.65,
    replacements: [once],
  };
}

// How many times are too many.
function needed(unit: readonly string[]): number {
  if (unit.length === 1) return NEVER_TRIPLED.test(unit[0] ?? '') ? 3 : Infinity;
  if (new Set(unit).size < 2) return Infinity;
  if (unit.length === 2) return unit.some((word) => LINK.test(word)) ? 6 : 4;
  return 3;
}

// Lines that are short and end with a break, as in verse and lyrics.
const isVerse = (block: Block): boolean => block.text.split('\n').length > 3;

function* sentencesAgain(block: Block): Generator<Finding> {
  if (isVerse(block)) return;
  const seen = new Set<string>();
  let before = '';
  for (const { text, start } of sentencesIn(block.text)) {
    const key = text.toLowerCase();
    if (seen.has(key) && wordsIn(text).length > 5 && !/[!?]/u.test(text)) {
      yield {
        span: { start: block.span.start + start, end: block.span.start + start + text.length },
        message: `“${text}” stands in the same paragraph already.`,
        evidence: [
          key === before
            ? 'the sentence right before is the same'
            : 'a sentence of more than five words, word for word',
        ],
        strength: key === before ? 0.85 : 0.6,
      };
    }
    seen.add(key);
    before = key;
  }
}

function* sentencesIn(block: string): Generator<Readonly<{ text: string; start: number }>> {
  let from = 0;
  for (const match of block.matchAll(SENTENCE_END)) {
    const text = block.slice(from, match.index + match[0].length);
    const start = from + (text.length - text.trimStart().length);
    yield { text: text.trim(), start };
    from = match.index + match[0].length;
  }
}
