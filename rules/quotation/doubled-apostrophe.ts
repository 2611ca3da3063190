import { defineRule, onText, type TextSite } from 'mtlint/rule';

// Two apostrophes before a word and two behind it, with nothing of code around them.
const DOUBLED =
  /(?<![\p{L}\p{N}'’"`=])(?:''|’’)(?=[\p{L}\p{N}])(?<words>[^'’"`\n]{1,80}[\p{L}\p{N}.!?)])(?:''|’’)(?![\p{L}\p{N}'’"`=])/gu;

export default defineRule({
  summary: 'English quotes with one mark on each side, not with two apostrophes.',
  why: `Engines that part signs and put them together again, and pages that wrote the marks of the source by hand, set two apostrophes for
    a quotation mark. They look alike on the screen, but nothing that knows of quotations takes them for one.`,
  detects: 'quote-mismatch',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'minor',
  origins: [],
  repair: 'Write quotation marks',
  safe: true,
  examples: {
    bad: [
      "Choose the lamp [''Tide'' -> \"Tide\"] and wait.",
      "They call it [''the old port'' -> \"the old port\"] to this day.",
      "He said [''no.'' -> \"no.\"] and left.",
      "The boat ([''Anna'' -> \"Anna\"]) leaks.",
      "Press [''Start'' -> \"Start\"], then row.",
    ],
    good: [
      'Choose the lamp "Tide" and wait.',
      "The height is 5'' and the width 7''.",
      "Set the name to '' or to 'none'.",
      "The ``old port'' is shut.",
      "rock 'n' roll and the boys' boats",
      "It's the sailors' song.",
      "name=''Anna'' in the file",
      "He said 'no' and left.",
    ],
    misses: ["Choose ['' Tide'' -> \"Tide\"] and wait."],
  },
  check: onText(
    DOUBLED,
    function* ({ match, span }: TextSite) {
      const words = match.groups?.['words'] ?? '';
      yield {
        span,
        message: `“${words}” stands between pairs of apostrophes.`,
        evidence: ['a pair before the first word, and a pair behind the last'],
        strength: 0.75,
        replacements: [`"${words}"`],
      };
    },
    (text) => /''|’’/.test(text),
  ),
});
