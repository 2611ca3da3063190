import { type Block, type Code, defineRule, type Finding, onPairs, type Span } from 'mtlint/rule';
import { differenceOf, isTag, lastWord, spanOf } from './_codes.js';

export default defineRule({
  summary: 'A translation has the placeholders and tags of its source, each spelt as the program knows it.',
  why: `Engines take *%s* or *{name}* for words: they translate the name inside the braces, put a space after the per cent sign,
    leave one out or write it twice. The program then shows the placeholder itself, the wrong value, or nothing at all.`,
  detects: 'markup-damage',
  mqm: 'design-and-markup/markup-tags',
  impact: 'major',
  origins: [],
  repair: 'Restore the placeholder',
  examples: {
    bad: [
      'Bonjour {name}, bienvenue ! => Welcome, [{nom} -> {name}]!',
      'Bonjour {{name}} ! => Hello [{ {name} } -> {{name}}]!',
      'Il reste %d jours sur %s. => There are %d days [left. ->]',
      'Supprimer {count} éléments ? => Delete {count} items from [{folder} ->]?',
      'Kopiere %s nach %d => Copy [%d -> %s] to [%s -> %d]',
      'Lies <b>alles</b> hier. => Read <b>everything [here. ->]',
    ],
    good: [
      'Kopiere %s nach %d => To %2$d, copy %1$s',
      'Bonjour {name}, vous avez {count, number} messages. => {name}, you have {count} messages.',
      'Lies <a href="/de/x">alles</a> hier. => Read <a href="/en/x">everything</a> here.',
      'Noch 20 % Akku => 20% of the battery is left',
      'Grazie => Thanks',
    ],
    misses: ['Bonjour {name} ! => Hello [{name}{name} ->]!'],
  },
  check: onPairs(function* ({ block, source }) {
    const { changed, added, missing } = differenceOf(block.codes, source.codes, source.singular);
    for (const { code, source: twin } of changed) yield changedInto(block, code, twin);
    for (const code of added) yield strange(block, code);
    const torn = missing.slice(0, MOST_SOUGHT).flatMap((code) => tornIn(block, code) ?? []);
    for (const one of torn) yield tornApart(block, one);
    const lost = missing.filter((code) => !torn.some((one) => one.code === code));
    if (lost.length > 0) yield gone(block, lost);
  }),
});

// Each is looked for in the whole text; where more are missing, they were not torn apart.
const MOST_SOUGHT = 50;

const told = (code: Code): string => `“${code.text}”`;

const changedInto = (block: Block, code: Code, twin: Code): Finding => ({
  span: isTag(code) ? spanOf(block, code) : withBraces(block, code),
  message: `${told(code)} stands where the source has ${told(twin)}.`,
  evidence: ['the source has no such placeholder', 'one of the source is missing'],
  strength: 0.9,
  ...(isTag(code) ? {} : { replacements: [twin.text] }),
});

const strange = (block: Block, code: Code): Finding => ({
  span: spanOf(block, code),
  message: `${told(code)} is no placeholder or tag of the source.`,
  evidence: ['the source has no such placeholder'],
  strength: 0.8,
});

const gone = (block: Block, lost: readonly Code[]): Finding => ({
  span: lastWord(block),
  message: `The text lacks ${lost.map(told).join(' and ')}, which the source has.`,
  evidence: [lost.length === 1 ? 'one of the source is missing' : `${lost.length} of the source are missing`],
  strength: 0.9,
});

type Torn = Readonly<{ span: Span; code: Code }>;

const tornApart = ({ text, span: place }: Block, { span, code }: Torn): Finding => ({
  span,
  message: `“${text.slice(span.start - place.start, span.end - place.start)}” is the placeholder ${told(code)}, torn apart.`,
  evidence: ['the source has the same signs without blanks'],
  strength: 0.95,
  replacements: [code.text],
});

// The signs of the placeholder with blanks between them.
function tornIn({ text, span }: Block, code: Code): Torn | undefined {
  if (code.text.length < 2 || code.text.length > 40) return undefined;
  const signs = Array.from(code.text, (sign) => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const found = new RegExp(signs.join('\\s*'), 'iu').exec(text);
  if (!found || !/\s/.test(found[0])) return undefined;
  const start = span.start + found.index;
  return { span: { start, end: start + found[0].length }, code };
}

const NEAR = 20;

// Of “{ {name} }” the inner braces alone are a placeholder.
function withBraces(block: Block, code: Code): Span {
  const { start, end } = spanOf(block, code);
  const before = /[$%#{]\s*$/u.exec(block.text.slice(0, start - block.span.start).slice(-NEAR))?.[0] ?? '';
  const behind = before.startsWith('{')
    ? (/^\s*\}/u.exec(block.text.slice(end - block.span.start).slice(0, NEAR))?.[0] ?? '')
    : '';
  return { start: start - before.length, end: end + behind.length };
}
