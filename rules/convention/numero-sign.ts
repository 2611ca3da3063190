import { defineRule, onText } from 'mtlint/rule';

const NUMERO = /(?<![\p{L}\p{N}])(?:№|[Nn][°º]) ?(?=\d)(?<figure>\d+)/gu;

// Bottles and engines that are sold under the French sign.
const BRAND = /\b(?:Chanel|Chloé|perfume|parfum|fragrance|Coco|Jack Daniel['’]?s)\b/iu;

export default defineRule({
  summary: 'English shortens “number” to “No.”.',
  why: `Russian and Ukrainian write № before a figure, French n°, Spanish and Italian nº. The sign is on no English keyboard, and
    engines copy it with the figure: “School № 7”.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['ru', 'uk', 'fr', 'es', 'it', 'pt'],
  repair: 'Write “No.”',
  safe: true,
  examples: {
    bad: [
      'The pupils of School [№ 7 -> No. 7] planted forty trees.',
      'Decree [№112 -> No. 112] was signed at dawn.',
      'The tram stops at Gate [n° 3 -> No. 3] and turns.',
      'Law [nº 48 -> No. 48] forbids it.',
      'Block [N° 12 -> No. 12] has no lift.',
    ],
    good: [
      'The pupils of School No. 7 planted forty trees.',
      'A drop of Chanel N° 5 is enough.',
      'The wreck lies at 48° 12′ N 5° 3′ W.',
      'The sign № stands for a number in Russian.',
      'He is the no. 1 of the team.',
      'Keep it at 5 °C.',
      'Symphony No. 7 was written here.',
      'The perfume N°19 smells of iris.',
    ],
    misses: ['Pavilion [Nr. 7 -> No. 7] is closed.'],
  },
  check: onText(
    NUMERO,
    function* ({ block, match, span }) {
      if (BRAND.test(block.text.slice(Math.max(0, match.index - 60), span.end - block.span.start + 40))) return;
      if (/[°′'’]\s*$/u.test(block.text.slice(Math.max(0, match.index - 3), match.index))) return;
      const repaired = `No. ${match.groups?.['figure'] ?? ''}`;
      yield {
        span,
        message: `“${match[0]}” has the number sign of another language; English writes “${repaired}”.`,
        evidence: [match[0].startsWith('№') ? 'the sign is Russian' : 'the sign is French, Spanish or Italian'],
        strength: match[0].startsWith('№') ? 0.75 : 0.6,
        replacements: [repaired],
      };
    },
    (text) => text.includes('№') || /[nN][°º]/.test(text),
  ),
});
