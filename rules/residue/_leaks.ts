import { decodeMojibake, MOJIBAKE } from './_mojibake.js';

/** What a place in the text around a possible leak looks like: the words right before and behind it, in its block. */
export type Around = Readonly<{ before: string; behind: string }>;

/** A mark that some part of a translation pipeline leaves. `repairs` is empty where the words only can be deleted. */
export type Leak = Readonly<{
  pattern: RegExp;
  /** What left the mark, as the end of “… is left over from …”. */
  from: string;
  strength: number;
  unless?: (words: string, around: Around) => boolean;
  repairs?: (match: RegExpExecArray) => readonly string[];
}>;

const TRANSLATED = '(?:translation|translated (?:text|version|article|document|content|passage|paragraph|sentence))';
const MADE = `(?:${TRANSLATED}|(?:rewritten|revised|corrected|rephrased|polished) (?:text|version|article|translation|passage|paragraph))`;
const HERE = "Here(?:['’]s| is| are) (?:the|your|a|an|my) (?:[A-Za-z-]+ ){0,3}";

/** Lines in which an assistant speaks to whoever asked it. Each stands at the start of a block, and never in a quotation. */
export const ASSISTANT: readonly Leak[] = [
  {
    pattern: new RegExp(
      `^(?:\\*{0,2})(?:${HERE}${TRANSLATED}|(?:Sure|Certainly|Absolutely|Of course|Okay|OK)(?: thing)?[!,.:]+ ${HERE.replace('Here', '[Hh]ere')}${MADE})\\b[^.!?“"\\n]{0,80}:`,
      'gu',
    ),
    from: 'the answer of an assistant',
    strength: 0.9,
  },
  {
    pattern:
      /^(?:Sure|Certainly|Absolutely|Of course)(?: thing)?[!,.] (?:Here(?:['’]s| is)|I(?:['’]ll| will| can|['’]d be happy to) (?:help|translate|provide)|Below is)\b[^.!?“"\n]{0,100}[.:!]/gu,
    from: 'the answer of an assistant',
    strength: 0.85,
  },
  {
    pattern:
      /(?:^|(?<=[.!?] ))(?:I['’]m sorry, but )?[Aa]s an? (?:AI|artificial intelligence|large language model|language model|AI-powered)(?: (?:language )?(?:model|assistant|translator))?(?: (?:developed|created|trained|made) by [A-Z]\w+)?, I(?:['’]m| am| can| cannot|['’]ve| do| don['’]t| have| must| was)\b/gu,
    from: 'an assistant that spoke of itself',
    strength: 0.85,
  },
  {
    pattern:
      /^(?:\*{0,2}[([]?)(?:Please )?[Nn]ote:? (?:that )?(?:(?:[Tt]he|[Tt]his) translation (?:is|may|was|has|aims|attempts|keeps|preserves|maintains)|I(?:['’]ve| have)? (?:translated|kept|left|preserved|adapted|used)|[Tt]he (?:original|source) (?:text|article|sentence) (?:is|was|has|had|contains|contained|seems|appears))\b[^\n]*$/gu,
    from: 'a note of the translator or of an assistant',
    strength: 0.7,
  },
  {
    pattern:
      /^(?:I hope (?:this|the) translation (?:helps|meets|is)\b|Let me know if you(?:['’]d like| would like| need| want)(?: me)?(?: to)?(?: make)?(?: any)?(?: further| more| other)? (?:translat|adjust|revis|refine|changes to the translation|edits to the translation))[^\n]*$/gu,
    from: 'the answer of an assistant',
    strength: 0.75,
  },
  {
    pattern:
      /^(?:(?:Please )?[Tt]ranslate (?:the following|this)(?: [a-z]+)?(?: (?:text|article|sentence|paragraph|passage|document))?(?: [^.\n]{0,40})? (?:from|to|into) (?:\p{Lu}\p{L}+)\b|You are an? (?:[a-z]+ ){0,3}(?:translator|translation (?:engine|assistant|model))\b)[^\n]{0,120}/gu,
    from: 'the request that was sent to an engine',
    strength: 0.7,
  },
  {
    pattern:
      /^(?:(?:Okay|Alright|OK), (?:so )?(?:the user|I need to translate|let me translate|let['’]s translate)\b|The user (?:wants|asked|is asking|has asked) me to\b)[^\n]{0,160}/gu,
    from: 'the reasoning of an engine',
    strength: 0.85,
  },
  {
    pattern: /^(?:English |Final |Revised |Machine )[Tt]ranslation(?: \([^)\n]{2,40}\))?:/gu,
    from: 'the answer of an engine',
    strength: 0.45,
  },
  {
    pattern:
      /[([](?:Translator['’]s [Nn]ote|Translation note|Note (?:of|from|by) (?:the )?translator|T\/N|TN):? [^)\]\n]{3,200}[)\]]/gu,
    from: 'the desk of the translator',
    strength: 0.45,
  },
  {
    pattern:
      /^(?:[-–— ]{0,4})[([]?(?:end of (?:text|translation|document|article)|END OF (?:TEXT|TRANSLATION|DOCUMENT|ARTICLE)|End of (?:text|translation)|translation (?:ends|continues)(?: here)?|continued in (?:the )?next (?:message|part))[)\]]?(?:[-–— ]{0,4})$/gu,
    from: 'the frame that an engine put around its text',
    strength: 0.8,
  },
  {
    // What the free version of an engine adds to each text that is copied from it, wherever that lands. Its address is no prose.
    pattern: /Translated with(?= Code \(free version\))|Machine Translated by Google/gu,
    from: 'the engine that translated the text',
    strength: 0.9,
  },
  {
    // The marks of a widget.
    pattern: /^\((?:Translated by Google|Original)\)(?= |$)/gu,
    from: 'the machine that translated the text',
    strength: 0.6,
  },
];

const TALK_OF_TOKENS =
  /\b(?:tokens?|tokeni[sz]\w*|vocabular\w+|BPE|subwords?|word ?pieces?|sentencepiece|embeddings?|corpus|corpora|detokeni[sz]\w*|prompt|Unicode|glyphs?|U\+)\b/iu;
const isTalk = (_words: string, { before, behind }: Around): boolean => TALK_OF_TOKENS.test(`${before} ${behind}`);

/** Marks inside running text that a tokeniser left. */
export const TOKENISER: readonly Leak[] = [
  {
    pattern:
      /<unk>|\[UNK\]|^<s> | <\/s>$|<pad>|<\|(?:endoftext|im_start|im_end|eot_id|assistant|user)\|>|\[\/?INST\]|<\/?think>|\u2047/gu,
    from: 'the vocabulary of a translation model',
    strength: 0.9,
    unless: isTalk,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<first>[\p{L}\p{N}]+) @-@ (?<second>[\p{L}\p{N}]+)/gu,
    from: 'the tokeniser of a translation model',
    strength: 0.95,
    unless: isTalk,
    repairs: ({ groups: { first = '', second = '' } = {} }) => [`${first}-${second}`],
  },
  {
    pattern: /(?<!\S)(?:\p{L}+@@ )+\p{L}+/gu,
    from: 'the word pieces of a translation model',
    strength: 0.95,
    unless: isTalk,
    repairs: ([words]) => [words.replaceAll('@@ ', '')],
  },
  {
    pattern: /(?<!\S)\p{L}+(?: ##\p{Ll}{1,12})+(?![\p{L}#])/gu,
    from: 'the word pieces of a language model',
    strength: 0.85,
    unless: isTalk,
    repairs: ([words]) => [words.replaceAll(' ##', '')],
  },
  {
    pattern: /(?:\u2581\p{L}[\p{L}\p{M}'’,.-]* ?)+/gu,
    from: 'the word pieces of a translation model',
    strength: 0.9,
    unless: isTalk,
    repairs: ([words]) => [
      words
        .trim()
        .replace(/ ?\u2581/gu, ' ')
        .trim(),
    ],
  },
];

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  '#39': "'",
  '#34': '"',
  '#x27': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
  '#8212': '—',
  '#8230': '…',
  '#038': '&',
  '#160': ' ',
};

const NAMES = Object.keys(ENTITIES).join('|');

// A document that shows markup shows entities as well.
const SHOWN =
  /<\/?[A-Za-z][A-Za-z0-9]*(?:[ >]|$)|[a-z]="|\bHTML\b|\bXML\b|\bentit(?:y|ies)\b|\bescap(?:e|es|ed|ing)\b/u;

const isShown = (_words: string, { before, behind }: Around): boolean => SHOWN.test(`${before} ${behind}`);

// “use &amp; for”, “?a=1&amp;b=2”: an entity as such, or part of an address.
const isUnattached = ({ before }: Around): boolean =>
  !/[\p{L}\p{N}.,!?]$|[\p{Lu}\p{N}][\p{Ll}\p{Lt}\p{Lm}\p{Lo}’]* $|^$/u.test(before) || /[=/?][^ =/?]*$/u.test(before);

/** Characters that were written for a machine, or read with the wrong code. */
export const ENCODING: readonly Leak[] = [
  {
    // A pair is one finding: one mark without the other would be no repair.
    pattern: /&(?:amp;)?(?:quot|#34);(?<inner>[^&\n]{1,160})&(?:amp;)?(?:quot|#34);/giu,
    from: 'the markup of the source',
    strength: 0.85,
    unless: isShown,
    repairs: ({ groups: { inner = '' } = {} }) => [`"${inner}"`],
  },
  {
    pattern: new RegExp(`&(?:amp;)?(?<name>${NAMES});`, 'giu'),
    from: 'the markup of the source',
    strength: 0.8,
    unless: (words, around) => isShown(words, around) || isUnattached(around),
    repairs: ({ groups: { name = '' } = {} }) => [ENTITIES[name.toLowerCase()] ?? ''].filter(Boolean),
  },
  {
    pattern: new RegExp(`\\p{L}{0,30}(?:${MOJIBAKE.source})[\\p{L}\\p{M}]{0,30}`, 'gu'),
    from: 'a text that was read with the wrong character set',
    strength: 0.9,
    unless: (words) => words.replace(MOJIBAKE, (run) => decodeMojibake(run) ?? '\u0000').includes('\u0000'),
    repairs: ([words]) => [words.replace(MOJIBAKE, (run) => decodeMojibake(run) ?? run)],
  },
  {
    pattern: /\p{L}{0,30}(?:(?<=\p{L})\ufffd+|(?<!\ufffd)\ufffd+(?=\p{L})|\u00ef\u00bf\u00bd)\p{L}{0,30}/gu,
    from: 'a text that was read with the wrong character set',
    strength: 0.85,
  },
];

const close = ([words = '']: RegExpExecArray): readonly string[] => [words.replace(/\s+/gu, '')];

/** Placeholders of a program that were pulled apart, so that it no longer fills them. */
export const PLACEHOLDERS: readonly Leak[] = [
  {
    pattern:
      /\{ \{ ?[\w.]{1,40} ?\} \}|\{ \{[\w.]{1,40}\}\}|\{\{[\w.]{1,40}\} \}|\$ \{ ?[\w.]{1,40} ?\}|% \( ?\w{1,40} ?\) ?[sd]\b|% ?\d \$ ?[sd]\b|% \d ?\$ ?[sd]\b|%\d\$ [sd]\b/gu,
    from: 'a placeholder that was pulled apart',
    strength: 0.9,
    repairs: close,
  },
  {
    // “7 % s” and “x % d” divide, “50 % d” counts.
    pattern: /(?<=(?:^|\p{L}{2}|[:(“"]) ?)% [sd](?![\p{L}\p{N}'’_-])/gu,
    from: 'a placeholder that was pulled apart',
    strength: 0.75,
    repairs: close,
  },
];
