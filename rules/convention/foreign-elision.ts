import { type Block, defineRule, onText } from 'mtlint/rule';

const ELISION = /[(（][ \u00a0\u202f]?(?:…|\.{3}|\. \. \.)[ \u00a0\u202f]?[)）]/gu;

// “the (...) operator”, `(...) => {`: the sign stands for itself or for arguments.
const CODE_AFTER =
  /^\s*(?:[;{=]|->|\b(?:operator|syntax|notation|arguments?|parameters?|functions?|methods?|macros?|calls?)\b)/u;

export default defineRule({
  summary: 'English marks words left out of a quotation with square brackets: […].',
  why: `French, Spanish, Italian, Portuguese, German and Polish put an ellipsis in round brackets where words of a quotation are
    left out. English keeps round brackets for the author's own asides and square ones for what an editor did to the words of
    another. Engines copy the sign, for it is punctuation and no word.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'pl'],
  repair: 'Use square brackets',
  safe: true,
  examples: {
    bad: [
      '“The dam [(…) -> [...]|[…]] will be drained before winter,” the engineer wrote.',
      'The letter goes on: “We were promised a school [(...) -> [...]|[…]] and got a car park.”',
      'She told the court: "The keys [( … ) -> [...]|[…]] were never mine."',
      'The tenants owe nothing [(…) -> [...]|[…]] and may stay until the spring.',
      '“Nobody saw the boat[(...) -> [...]|[…]], and nobody heard it,” he said.',
    ],
    good: [
      '“The dam [...] will be drained before winter,” the engineer wrote.',
      '“The dam … will be drained before winter,” the engineer wrote.',
      '“The dam (a relic of the thirties) will be drained,” the engineer wrote.',
      'Wait until render(...) returns before you call it again.',
      'The spread operator (...) copies the entries of a list.',
      'Python lets you write the Ellipsis object as (...) notation.',
      'He paused (for how long, nobody could say...) and went on.',
      'The tale (continued on page 4 ...) ends with a storm.',
    ],
    misses: ['“The board regrets [(.....) ->] the delay,” it said.'],
  },
  check: onText(
    ELISION,
    function* ({ block, match, span }) {
      const before = block.text[match.index - 1] ?? '';
      const after = block.text.slice(span.end - block.span.start, span.end - block.span.start + 20);
      const quoted = isInQuotation(block, match.index);
      if (CODE_AFTER.test(after) || (isGlued(before) && !quoted)) return;
      if (/\b(?:operator|notation|syntax|as)\s$/u.test(block.text.slice(Math.max(0, match.index - 12), match.index)))
        return;
      yield {
        span,
        message: `“${match[0]}” marks an omission as Romance languages and German do; English writes “[...]”.`,
        evidence: [quoted ? 'words of a quotation are left out here' : 'words are left out of a sentence here'],
        strength: quoted ? 0.95 : 0.75,
        replacements: ['[...]', '[…]'],
      };
    },
    (text) => /[(（][ \u00a0\u202f]?[.…]/.test(text),
  ),
});

const isGlued = (character: string): boolean => /[\p{L}\p{N}_)\]]/u.test(character);

// An opening mark without its closing one among the last characters of the block.
function isInQuotation(block: Block, index: number): boolean {
  const before = block.text.slice(Math.max(0, index - 600), index);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'), before.lastIndexOf('„'));
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
  const straight = before.split('"').length - 1;
  return opened > closed || straight % 2 === 1;
}
