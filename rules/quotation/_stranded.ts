import { type Finding, NATIONALITIES, tokenAt, type Word, wordsOf } from 'mtlint/rule';
import { isAdjective } from './_adjectives.js';
import { brief, type ClosedSite, SHORT } from './_site.js';

const NATIONAL =
  /^ (\p{Lu}\p{L}+)(?=$|[,.;:!?]| (?:and|or|but|in|on|by|from|for|to|at|with|while|which|as)\b(?! \p{Lu}))/u;
const ORDINARY = /^ (\p{Ll}{4,})(?=[,.;!?])/u;
// What a quotation may be made: called the “deal” illegal, with the “work” partial.
const TAKES_COMPLEMENT =
  /\b(?:with|ma[dk]e\p{L}*|making|call\p{L}*|found|find\p{L}*|consider\p{L}*|deem\p{L}*|ke[ep]\p{L}*|leav\p{L}*|left|render\p{L}*|declar\p{L}*|think\p{L}*|thought|believ\p{L}*|judg\p{L}*|is|are|was|were|be|been|bec[oa]me\p{L}*|seem\p{L}*|look\p{L}*|remain\p{L}*|prove\p{L}*)(?: (?:the|an?|his|her|its|their|this|these|that|those|such|any|all))? $/u;
const OPENS_PHRASE = /\b(?:the|an?|his|her|its|their|our|my|your|this|that|no|any|of|in|on|to|for|by|with|from|at) $/u;

/** A quotation that leaves the adjective of its last noun outside, behind it: a “breach of sovereignty” Iraqi. */
export function* stranded(site: ClosedSite, stopsInside: boolean): Generator<Finding> {
  const { quotation, closing, inner, after } = site;
  const adjective = adjectiveAfter(site);
  if (!adjective) return;
  const words = wordsOf(inner);
  const noun = words.at(-1);
  if (noun?.end !== inner.length || words.length < (NATIONALITIES.has(adjective) ? 2 : 3) || !isNoun(site, noun))
    return;
  const isShort = inner.length <= SHORT;
  const from = isShort ? 0 : noun.start;
  const stop = /^[.,]/.exec(after.slice(adjective.length + 1))?.[0] ?? '';
  const mark = stopsInside ? stop + closing.text : closing.text + stop;
  const opening = isShort ? quotation.opening.text : '';
  const joined = `${opening}${lowered(site, inner.slice(from, noun.start), from)}${adjective} ${noun.text}${mark}`;
  yield {
    span: {
      start: isShort ? quotation.span.start : quotation.inner.start + from,
      end: closing.span.end + 1 + adjective.length + stop.length,
    },
    message: `“${adjective}” belongs to “${noun.text}”, and the quotation closes between the two.`,
    evidence: [
      `an adjective of “${brief(noun.text)}” stands behind the closing mark`,
      'English puts it before the noun',
    ],
    strength: NATIONALITIES.has(adjective) ? 0.85 : 0.5,
    replacements: [...(isShort ? outside(site, noun.start, adjective, stop) : []), joined],
  };
}

function adjectiveAfter({ before, after }: ClosedSite): string | undefined {
  const national = NATIONAL.exec(after)?.[1];
  if (national && NATIONALITIES.has(national)) return national;
  const ordinary = ORDINARY.exec(after)?.[1];
  return ordinary && isAdjective(ordinary) && !TAKES_COMPLEMENT.test(before) ? ordinary : undefined;
}

function isNoun({ block, quotation, inner }: ClosedSite, { text, start }: Word): boolean {
  if (!/^\p{Ll}{3}/u.test(text) || isAdjective(text)) return false;
  return tokenAt(block, quotation.inner.start + start)?.pos === 'NOUN' || OPENS_PHRASE.test(inner.slice(0, start));
}

// A capital that the sentence around the quotation gives no reason for goes with the old boundary.
function lowered({ doc, before }: ClosedSite, words: string, from: number): string {
  const first = /^\p{Lu}\p{Ll}+/u.exec(words)?.[0];
  if (!first || from > 0 || !/\p{Ll} $/u.test(before) || doc.names.isName(first) || NATIONALITIES.has(first))
    return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

// The writer kept a nationality outside, so the quotation may have been “breach” alone: “breach” of Iraqi sovereignty.
function* outside(site: ClosedSite, noun: number, adjective: string, stop: string): Generator<string> {
  const { quotation, closing, inner } = site;
  const link = / (?:of|on|against|in|for|to|with)(?: (?:the|its|their|his|her))? $/u.exec(inner.slice(0, noun));
  if (link && NATIONALITIES.has(adjective)) {
    const phrase = lowered(site, inner.slice(0, link.index), 0);
    yield `${quotation.opening.text}${phrase}${closing.text}${link[0]}${adjective} ${inner.slice(noun)}${stop}`;
  }
}
