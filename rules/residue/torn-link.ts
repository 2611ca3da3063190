import { type Block, defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';

// A space between the two halves of a link, wide brackets around its address, the sign of an image away from its words, and a
// scheme that is pulled apart. Brackets are looked behind and not matched, so that the finding is what has to change.
const TORN =
  /(?<=\[(?<label>[^[\]\n]{1,120})\])(?:(?<gap>\s{1,2}\()|\s?（)(?<address>[^\s()（）]{1,300})(?<close>[)）]?)|(?<=^|\s)(?<sign>[!！]\s|！)(?=\[[^[\]\n]{0,120}\][(（\s])|(?<=^)!\s(?=\p{L})|\b(?<scheme>https?)(?:\s?:\s?\/\/?\s|\s:\s?\/\/?|\s?:\s\/\/?|:\/\s\/)\s?(?=[A-Za-z0-9])/gu;

const ADDRESS =
  /^(?:https?:|www\.|mailto:|\.{0,2}\/[\w.~-]|#[\w-]+$|[\w./-]+\.(?:mdx?|html?|png|jpe?g|gif|svg|webp|pdf|txt|zip|json|ya?ml|js|ts|py)(?:#[\w-]+)?$)/iu;

export default defineRule({
  summary: 'The words of a link and its address stand side by side.',
  why: `In Markdown a link is \`[words](address)\`, an image \`![words](address)\`. Engines part signs as if they were words, and a space
    between the halves, or a wide bracket from a Chinese keyboard, turns the link into plain characters.`,
  detects: 'markup-damage',
  mqm: 'design-and-markup/markup-tags',
  impact: 'major',
  origins: [],
  repair: 'Rejoin the link',
  safe: true,
  examples: {
    bad: [
      'Read the [guide][ ( -> (]/guide/start) before you begin.',
      'The map is in [the appendix][ ( -> (]https://tide.example/map) of the report.',
      '[!  -> !][the harbour at dusk](harbour.png)',
      'Ask [the crew][ ( -> (]mailto:crew@tide.example) for a key.',
      'Look at [the tides][（tides.md） -> (tides.md)] first.',
      'The plan is at [http: // -> http://]tide.example/plan for all to see.',
    ],
    good: [
      'Read the [guide](/guide/start) before you begin.',
      '“We [the crew] (all of us) will stay,” she said.',
      'The claim has no source [citation needed] (or none that we know).',
      'See the map [3] (https://tide.example/map) for more.',
      'Oh! [He laughs] (and so do we).',
      'The syntax is [words](address), without a space.',
      'Tick the box: [x] (done) or [ ] (open).',
      'The scheme http: is old, and so is ftp.',
    ],
    misses: ['Read the [guide]\u2028[ ( -> (]the first page) before you begin.'],
  },
  check: onText(TORN, torn, (text) => SIGN.test(text)),
});

const SIGN = /\] ?[(（]|[!！] ?\[|^! |https? ?:(?: \/|\/ |\/\/ )|https? :/m;

function* torn({ block, match, span }: TextSite): Generator<Finding> {
  const { label, gap, address = '', close = '', sign, scheme } = match.groups ?? {};
  if (scheme !== undefined) yield say(span, match[0], `${scheme}://`, 'an address has no spaces', 0.85);
  else if (label === undefined) {
    if (sign?.startsWith('！')) yield say(span, match[0], '!', 'words in brackets follow', 0.9);
    else if (sign !== undefined || isImage(block))
      yield say(span, match[0], '!', 'the sign opens an image', sign ? 0.9 : 0.6);
  } else if (isAddress(block, span.start + match[0].indexOf(address), label, address)) {
    if (gap === undefined) yield say(span, match[0], `(${address}${close && ')'}`, 'the brackets are wide ones', 0.95);
    else
      yield say(
        { start: span.start, end: span.start + gap.length },
        gap,
        '(',
        'an address stands in brackets behind words in brackets',
        0.95,
      );
  }
}

// A figure in brackets is a reference, and its address may well follow it.
function isAddress({ opaque }: Block, at: number, label: string, address: string): boolean {
  if (/^[\d\s,–-]*$|^x$/u.test(label)) return false;
  return ADDRESS.test(address) || opaque.some(({ start }) => start === at);
}

// An exclamation mark at the head of a short line: the image behind it has become a link.
const isImage = ({ text, kind }: Block): boolean => kind === 'paragraph' && text.length < 100 && !/[.?]$/u.test(text);

function say(span: Finding['span'], words: string, repaired: string, evidence: string, strength: number): Finding {
  return {
    span,
    message: `“${words.trim()}” is torn from what belongs to it, so that no reader’s screen shows a link here.`,
    evidence: [evidence],
    strength,
    replacements: [repaired],
  };
}
