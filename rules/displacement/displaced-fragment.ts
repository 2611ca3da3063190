import {
  AUXILIARIES,
  type Block,
  defineRule,
  type Finding,
  NATIONALITIES,
  onText,
  PEOPLES,
  type TextSite,
} from 'mtlint/rule';
import { finiteness, hasPresentVerb } from './_clause.js';
import { CLAUSE_CONTINUERS, COMMA_BEFORE, CONTINUERS } from './_continuation.js';
import { type Fragment, fragmentAt, isCasual, isWholeSentence } from './_fragment.js';
import { isNoun, type Move, movedObject, movedSpeaker, movedWords, putBefore } from './_moved.js';

// A stop (and perhaps a comma) before a lower-case word; or a stop before a people that ends or goes on in lower case; or a stop
// behind a word that nothing can end with. The endings of files and sites are matters of code.
const SITE = new RegExp(
  `[.] (?:(?<=[\\p{L}\\p{N}%)]{2}[.] )(?:, ?)?(?=\\p{Ll})(?!(?:com|org|net|json|ya?ml|txt|html?|php|xml|csv|css|exe|py|js|ts|md|sh|zip|pdf|jpe?g|png|gif)(?![\\p{L}-]))` +
    `|(?<=(?<![^\\s(“"])(?:the|an|your|our|their|my)[.] )(?=\\p{Lu}(?:\\p{Ll}+ |\\p{Ll}{2,}(?:[.,]|$)))` +
    `|(?<=\\p{Ll}{2}[.] )(?=(?:${[...PEOPLES.keys(), ...NATIONALITIES].join('|')})(?:[.,]|$| \\p{Ll})))`,
  'gu',
);

// Anything that may be a verb in the present: forms in -ed and -ing are judged elsewhere.
const PRESENT = /^(?!.*(?:ed|ing)$)/;

export default defineRule({
  summary: 'A sentence ends where its words end.',
  why: `Page translators cut text at tags and line ends, and neural engines finish a sentence early when its order differs from
English: an adjective that follows its noun, as in French, Spanish, Italian and Arabic, or a subject that follows its verb, is left
over and comes out behind the full stop as a “sentence” of its own.`,
  detects: 'displaced-fragment',
  mqm: 'linguistic-conventions/word-order',
  impact: 'critical',
  origins: ['fr', 'es', 'it', 'pt', 'ar'],
  repair: 'Take the words back into the sentence',
  examples: {
    bad: [
      'The court has taken up the case after new attacks on [fishermen. Spaniards -> Spanish fishermen].',
      'The mayor promised better [transport. public -> public transport|transport public].',
      'The house comes with a cellar, two bedrooms and [a garden. enclosed -> an enclosed garden|a garden enclosed].',
      '“The roof will hold,” [said on the radio. deputy mayor Ingrid Falk -> deputy mayor Ingrid Falk said on the radio].',
      'The flat measures sixty square [metres. metres -> metres].',
      'The old mill was [surrounded. with -> surrounded with] a high fence.',
      'The tower has been closed since [May. which -> May, which] annoys the guides.',
      'The square was almost empty[. , but -> , but] the cafés stayed open.',
      'The orchestra [gave in the town hall on Saturday. its last concert -> gave its last concert in the town hall on Saturday].',
      'The course is for students of [the. Faculty -> the Faculty] of Law.',
      'They grow beans, [onions. garlic -> onions and garlic|onions or garlic], and a little wheat.',
    ],
    good: [
      'Rain fell all night. Again. Nobody slept.',
      'The senator, R-Ky. called the plan a mistake.',
      'Cut 4 lbs. boneless shoulder into cubes and add 2 tbsp. butter.',
      'The shop opens at 9 a.m. on weekdays and at 11 a.m. in winter.',
      'Harlow Inc. and its partners built the dam.',
      'She sold the lamp online. eBay took ten per cent.',
      'The guests came from three countries. Americans, who arrived first, took the rooms with a view.',
      'The town has two schools. Germans in the area send their children to the older one.',
      'Write to the office on Main St. in Dover.',
      'i went home early. and then it rained. so that was that.\n\ni am not sure it was a good idea.',
      'We left at dawn. We had no map. None of us cared.',
      'The results appeared in print (Moss et al. found the same in mice).',
      'Open the settings. npm.config holds the path.',
      'The team met on Wed. in the library, as usual.',
    ],
    misses: ['The optimisation is turned off when the memory area differs. [Please. ->]'],
  },
  check: onText(SITE, function* (site) {
    const { doc, block, match } = site;
    const next = block.text[match.index + match[0].length] ?? '';
    if (/\p{Lu}/u.test(next)) {
      const found = determinerBefore(site) ?? peopleAfter(site);
      if (found) yield found;
      return;
    }
    const fragment = fragmentAt(site);
    if (!fragment || isCasual(doc, block, match.index)) return;
    const move = match[0].includes(',') ? commaMove(fragment) : moveOf(fragment, block);
    if (move) yield findingOf(site, fragment, move);
  }),
});

function moveOf(fragment: Fragment, block: Block): Move | undefined {
  const { text } = block;
  const first = fragment.rest[0]?.text ?? '';
  const { before, start, at } = fragment;
  if (first === before.toLowerCase().split('-').at(-1))
    return {
      start,
      end: at + first.length,
      why: 'the word is said again behind the full stop',
      strength: 0.95,
      replacements: [before],
    };
  const speaker = movedSpeaker(fragment, text);
  if (speaker) return speaker;
  if (AUXILIARIES.has(first) && !isQuestion(fragment, text)) {
    const join = `${before} ${first}`;
    return { start, end: at + first.length, why: `“${first}” has no subject`, strength: 0.85, replacements: [join] };
  }
  if (CONTINUERS.has(first)) {
    const join = `${before}${COMMA_BEFORE.has(first) ? ',' : ''} ${first}`;
    return {
      start,
      end: at + first.length,
      why: `no sentence begins with a small “${first}”`,
      strength: 0.85,
      replacements: [join],
    };
  }
  if (isWholeSentence(fragment)) return undefined;
  return (
    movedObject(fragment, text) ?? (fragment.chunk.length > 0 ? movedWords(fragment, text) : loose(fragment, block))
  );
}

function isQuestion({ rest, at }: Fragment, text: string): boolean {
  const end = at + (rest.at(-1)?.end ?? 0);
  return /[?!]/.test(text.slice(end, end + 3));
}

// A longer stretch without a main clause: only the join is certain.
function loose(fragment: Fragment, block: Block): Move | undefined {
  const { rest, before, start, at } = fragment;
  const first = rest[0]?.text ?? '';
  if (finiteness(rest) !== 'none' || hasPresentVerb(block, at, at + (rest.at(-1)?.end ?? 0), PRESENT)) return undefined;
  return {
    start,
    end: at + first.length,
    why: 'what follows has no verb of its own',
    strength: 0.5,
    replacements: [`${before} ${first}`],
  };
}

// “covered. , with a fence”: the comma was right.
function commaMove({ rest, stop, at }: Fragment): Move | undefined {
  const first = rest[0]?.text ?? '';
  if (!CLAUSE_CONTINUERS.has(first)) return undefined;
  return {
    start: stop,
    end: at + first.length,
    why: `“${first}” goes on with the sentence`,
    strength: 0.95,
    replacements: [`, ${first}`],
  };
}

function findingOf({ block }: TextSite, fragment: Fragment, move: Move): Finding {
  const offset = block.span.start;
  const words = block.text.slice(move.start, move.end);
  return {
    span: { start: offset + move.start, end: offset + move.end },
    message: `The full stop in “${words}” cuts the sentence: ${move.why}.`,
    evidence: [move.why],
    related: [
      { span: { start: offset + fragment.stop, end: offset + fragment.stop + 1 }, message: 'The false full stop' },
    ],
    strength: move.strength,
    replacements: move.replacements,
  };
}

// “students of the. Faculty of Law”
function determinerBefore({ block, match, span }: TextSite): Finding | undefined {
  const before = /(?<=\p{Ll} )(?:the|an|your|our|their|my)$/u.exec(
    block.text.slice(Math.max(0, match.index - 12), match.index),
  );
  const behind = /^\p{L}+/u.exec(block.text.slice(match.index + 2, match.index + 40));
  if (!before || !behind || /["“”]/u.test(block.text.slice(Math.max(0, match.index - 24), match.index)))
    return undefined;
  return {
    span: { start: span.start - before[0].length, end: span.start + 2 + behind[0].length },
    message: `The full stop in “${before[0]}. ${behind[0]}” cuts the sentence: nothing ends with “${before[0]}”.`,
    evidence: [`“${before[0]}” waits for its noun`],
    strength: 0.75,
    replacements: [`${before[0]} ${behind[0]}`],
  };
}

// “attacks on interests. Americans.”: the adjective of nationality came last, and was taken for a people.
function peopleAfter(site: TextSite): Finding | undefined {
  const people = /^\p{L}+/u.exec(site.block.text.slice(site.match.index + 2, site.match.index + 20))?.[0] ?? '';
  const adjective = PEOPLES.get(people) ?? (NATIONALITIES.has(people) ? people : undefined);
  if (!adjective || site.block.kind === 'heading' || site.block.kind === 'label') return undefined;
  const fragment = fragmentAt(site);
  if (!fragment || fragment.sentence.length < 4 || !isNoun(fragment.before)) return undefined;
  if (PEOPLES.has(fragment.before)) return undefined;
  const strength = loneliness(fragment, site.block);
  if (strength === 0) return undefined;
  const { start, words } = putBefore(fragment, adjective);
  const why = `“${people}” is no sentence, and “${fragment.before}” lacks its adjective`;
  return findingOf(site, fragment, { start, end: fragment.at + people.length, why, strength, replacements: [words] });
}

// How surely the people after the stop are not the subject of a sentence: nobody sets a comma between a subject and its verb.
function loneliness({ rest, ended, chunk, at }: Fragment, block: Block): number {
  if (rest.length === 1) return 0.9;
  if (chunk.length !== 1) return 0;
  if (ended === 'comma' && finiteness(rest.slice(1, 2)) === 'sure') return 0.9;
  if (finiteness(rest) !== 'none') return 0;
  if (ended === 'comma') return rest.length > 4 ? 0.4 : 0;
  return hasPresentVerb(block, at, at + (rest.at(-1)?.end ?? 0), PRESENT) ? 0 : 0.6;
}
