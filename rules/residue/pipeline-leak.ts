import {
  type Block,
  defineRule,
  type Finding,
  onDocument,
  type Place,
  placesIn,
  textBefore,
  textBehind,
} from 'mtlint/rule';
import { ASSISTANT, ENCODING, type Leak, PLACEHOLDERS, TOKENISER } from './_leaks.js';

const REACH = 120;
const QUOTATION = 1000;

type Kind = Readonly<{ sign: RegExp; leaks: readonly Leak[] }>;

// Each kind of leak has characters or words of its own. A block without them is not searched for that kind.
const SPEECH: readonly Kind[] = [
  {
    sign: /[Tt]ranslat|Here(?:['’]s| is| are) |\bAI\b|language model|Certainly|Of course|Sure[!,]|[Ee]nd of|END OF|the user|TN: |T\/N|continued in|\(Original\)/u,
    leaks: ASSISTANT,
  },
];
const WORDS = `translate translates translated translating translation translations translator translators here ai model certainly
  course sure end user tn n continued original`;
const SIGNS: readonly Kind[] = [
  { sign: /<unk>|\[UNK\]|<\/?s>|<pad>|<\||INST\]|think>|\u2047|@-@|@@ | ##|\u2581/u, leaks: TOKENISER },
  { sign: /&[#a-z]|[Â-ï][\u0080-\u00bf‚-•–-™Œ-Ÿƒˆ˜€…]|\ufffd/u, leaks: ENCODING },
  { sign: /\{ ?\{|\$ \{|% \(|% ?\d ?\$|% [sd]/u, leaks: PLACEHOLDERS },
];

const KINDS = [...SPEECH, ...SIGNS];

// What the kinds with signs have in common.
const SIGN = /[[<>@#&%${}\u2047\u2581\ufffdÂ-ï]/;

export default defineRule({
  summary: 'A text for readers has nothing in it that one part of a program wrote for another.',
  why: `What surrounds a translation while it is made can end up inside it: an assistant’s “Here is the translation:”, a note on
    the source, a model’s word pieces (“trans@@ lation”, “<unk>”), entities and bytes that were decoded once too often or too
    seldom (“donâ€™t”, “&quot;”), and placeholders that a program can no longer fill (“% s”). None of it was meant to be read.`,
  detects: 'pipeline-leak',
  mqm: 'accuracy/addition',
  impact: 'major',
  origins: [],
  repair: 'Write what was meant',
  examples: {
    bad: [
      '[Here is the translation of the article into English: ->] The mill burnt down in the spring.',
      '[As an AI language model, I cannot ->] read the second page of the letter.',
      'The crew [donâ€™t -> don’t] know when the [cafÃ© -> café] opens.',
      'It was a state [of @-@ the -> of-the] art lamp, and nobody could light the <<wick>>.',
      'The [har@@ bour -> harbour] was full of herring, and the gulls knew it.',
      'You have [% s -> %s] new messages from [{ {sender} } -> {{sender}}].',
      'The baker said [&quot;good morning&quot; -> "good morning"] and shut the door.',
      'Nobody at Lund [&amp; -> &] Sons answered the door.',
      '[(Translated by Google) ->] The soup was cold, but the view made up for it.',
      'The ferry leaves at noon. [Machine Translated by Google ->]',
      'The mill burnt down. [Translated with ->] www.DeepL.com/Translator (free version) Nobody was hurt.',
      '[Note: This translation keeps the names of the villages in their old spelling. ->]',
    ],
    good: [
      'Asked for a poem, the program replied: “As an AI language model, I cannot feel the sea.”',
      'The translation of the letter took a week, and here is the key to the mill.',
      'Rare words are replaced by the <unk> token before the model is trained.',
      'In HTML, write &quot; for a quotation mark inside an attribute.',
      'Some 50% d’Artagnan would have liked, and 7%s remains odd.',
      'Translated by Anna Lund. Illustrated by her sister.',
      'The letter was translated with DeepL and then read by her aunt.',
      'Sure, here’s a thought: the ferry could leave at noon.',
      'Âme, São, Ångström, château and naïve are words with marks, and Málaga’s “Ñ” is a letter.',
      'Of course, the tide was low. Here is a summary of what the pilots do:',
      'Here is the corrected version of the tide table:',
      'Note: the original text of the treaty is lost? Nobody knows.',
      'The price went from 10 to 20%; so did the rent.',
    ],
    misses: ['[Below you will find what you asked for in English. ->] The mill burnt down in the spring.'],
  },
  check: onDocument(
    function* ({ blocks }) {
      for (const block of blocks)
        for (const { sign, leaks } of KINDS)
          if (sign.test(block.text)) for (const leak of leaks) yield* leaked(block, leak);
    },
    {
      words: WORDS.split(/\s+/),
      promising: (text) => SIGN.test(text) && SIGNS.some(({ sign }) => sign.test(text)),
    },
  ),
});

function* leaked(block: Block, leak: Leak): Generator<Finding> {
  for (const place of placesIn([block], leak.pattern)) {
    const around = { before: textBefore(place, REACH), behind: textBehind(place, REACH) };
    if (leak.unless?.(place.match[0], around) || isQuoted(block, place)) continue;
    yield finding(leak, place);
  }
}

// Words of an assistant inside a quotation are somebody’s report of them.
const isQuoted = (block: Block, { match }: Place): boolean => {
  const before = block.text.slice(Math.max(0, match.index - QUOTATION), match.index);
  return / /.test(match[0]) && before.lastIndexOf('“') > before.lastIndexOf('”');
};

function finding({ from, strength, repairs }: Leak, { match, span }: Place): Finding {
  const words = match[0];
  const end = span.end - (words.length - words.trimEnd().length);
  const shown = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words.trimEnd();
  return {
    span: { start: span.start, end },
    message: `“${shown}” is left over from ${from}, and was not meant for readers.`,
    evidence: [`it looks like ${from}`],
    strength,
    replacements: repairs?.(match) ?? [],
  };
}
