import {
  AUXILIARIES,
  type Block,
  type Document,
  defineRule,
  type Finding,
  isAbbreviation,
  isEnglishWord,
  onDocument,
  type Place,
  placesIn,
  SPEECH_PAST,
} from 'mtlint/rule';
import { isCasual } from './_casing.js';

const FIRST_SMALL = /^\p{Ll}/u;
const SMALL = /[.]["”]? {1,2}\p{Ll}|\n\p{Ll}/u;

// The stop of a sentence and a small word behind it; the rest of the sentence is looked at afterwards.
const AFTER_STOP =
  /[.]["”]? {1,2}(?=\p{Ll})(?<=(?:^|\s)["“(]?([\p{L}\p{M}'’-]{2,})[.]["”]? {1,2})(\p{Ll}[\p{Ll}'’]*)(?=[ ,])/gu;

// Words that open a clause of their own. A fragment that a false stop cut off seldom begins with one.
const OPENERS = new Set(
  `the he she it they we this that these those there but however when while as if although for in on at after before his her their
  its our so then also many most some another what how why where who one two now here yet despite during with from by according
  even like unlike under since a an no not only such both each all i you my your`.split(/\s+/),
);
// Particles of surnames and things that are small by nature.
const SMALL_BY_NATURE = new Set('al bin de del della di da du el la le van von der den ibn d l e i x'.split(' '));

export default defineRule({
  summary: 'An English sentence begins with a capital.',
  why: `Engines that finish a sentence early go on in small letters, and text that was put together from segments keeps the case
    that each had. Where a full clause follows a full stop, or a paragraph begins in a document that has its capitals, the
    small letter is a slip of the machine.`,
  detects: 'sentence-case',
  mqm: 'linguistic-conventions/capitalization',
  impact: 'minor',
  origins: [],
  repair: 'Write a capital',
  examples: {
    bad: [
      'The gates opened at six. [the -> The] crowd had waited since dawn, and it was cold.',
      'Two boats left the harbour. [neither -> Neither] skipper had seen the warning that was posted. Nobody was hurt.',
      'The mayor spoke for an hour.\n\n[she -> She] said that the bridge would be closed until June.\n\nThe people left at once.\n\nThe night was long, and it was cold.',
      'Close the gate first. [then -> Then] press the red button.',
      'The crew came home at dawn. [they -> They] carried nets and lamps.',
      'Rents have doubled in ten years. [many -> Many] of the old families have moved to the suburbs.',
      'The mill has closed.\n\n[customers -> Customers] wait for an hour and a half to buy their flour elsewhere.\n\nNobody in the street is glad.\n\nThe price of bread went up.',
      'The water rose to the second step. [worried -> Worried] about the archive, the mayor sent for boats.',
      'The year was good. [hailed -> Hailed] by critics, the film sold out.',
      'He called it “a great day for the town.” [the -> The] bridge had been shut since May.',
      'The lift is broken again. [tenants -> Tenants] have been told to take the stairs for a week.',
    ],
    good: [
      'The stair was steep. The lamp was out, and all the cabin held\n\nthe smell of tar, one blanket, and a bowl that nobody had washed.',
      'The gates opened at 6 a.m. and closed at noon, and the crowd was large.',
      '“Where is the boat?” he asked. “Here!” she said, and it was true.',
      'Acme Inc. was founded in 1902. Its owner was a baker.',
      'The site of adidas is down. iPhone users have been told to wait.',
      'Mr. van der Berg was late. De Vries was not.',
      'so i went home. there was nobody. then it was dark. the end was near.',
      'Bring:\n\nthe map, the lamp and the rope;\n\na warm coat.',
      'It was over. Fine.',
      'The pump is old.\n\ntinypump is a program that starts it, and nothing more than that.\n\nThe gate is new.\n\nThe lock is newer.',
    ],
    misses: ['It rained all night. [tired -> Tired] and cold, they slept until noon.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      const inside = [...placesIn(blocks, AFTER_STOP)].filter(isClause);
      const first = blocks.filter((block) => beginsSmall(doc, block));
      if (inside.length + first.length === 0 || isCasual(doc)) return;
      for (const { match, span } of inside) {
        const word = match[2] ?? '';
        const own = { start: span.end - word.length, end: span.end };
        yield small(own, word, OPENERS.has(word) ? 0.75 : 0.5, 'a whole clause follows the stop');
      }
      if (first.length * 2 > ownSentences(doc)) return;
      for (const block of first) {
        const word = /^[\p{Ll}'’]+/u.exec(block.text)?.[0] ?? '';
        const span = { start: block.span.start, end: block.span.start + word.length };
        yield small(span, word, OPENERS.has(word) ? 0.9 : 0.7, 'a paragraph begins with it, as no other does');
      }
    },
    { promising: (text) => FIRST_SMALL.test(text) || SMALL.test(text) },
  ),
});

// What follows the stop has a verb that makes it a sentence, and a subject in front of that verb.
function isClause({ block, match }: Place): boolean {
  const [stop, before = '', word = ''] = match;
  if (SMALL_BY_NATURE.has(word) || isAbbreviation(before)) return false;
  const rest = /^[^.!?]{0,200}/u.exec(block.text.slice(match.index + stop.length - word.length))?.[0] ?? '';
  if (PARTICIPIAL.test(rest) || ORDER.test(rest) || (SUBJECT.test(rest) && !/["”]/.test(stop))) return true;
  if (!OPENERS.has(word) && !isEnglishWord(word)) return false;
  const words = rest.split(/\s+/u);
  const verb = words.findIndex((one) => AUXILIARIES.has(one) || SPEECH_PAST.has(one));
  // Behind a quotation the words may tell who speaks: “… gone.” the pilot said.
  if (words.length < 4 || verb < 1 || (/["”]/.test(stop) && (verb > 6 || SPEECH_PAST.has(words[verb] ?? ''))))
    return false;
  return (
    OPENERS.has(word) || (/[aeiou]/u.test(word) && verb < 9 && !words.slice(0, verb).some((one) => one.endsWith(',')))
  );
}

// Pronouns that are subjects and nothing else, and a word that may be their verb.
const SUBJECT = /^(?:he|she|they|we) \p{Ll}{2,} \p{L}/u;

// “worried about the tide, the crew”
const PARTICIPIAL =
  /^\p{Ll}{3,}ed (?:by|about|as|with|in|on|for|from|over|at) [^,]{3,60}, (?:the|an?|he|she|it|they|we|his|her|its|their) /u;

// “then run the following command”
const ORDER =
  /^(?:then|next|now|after that|finally|also),? (?:run|open|click|press|select|install|enter|copy|start|restart|close|save|add|use|choose|download|go|type|execute|create|set|put|turn|wait) (?:the|a|an|this|your|on|to|it|in) /u;

// What follows a formula or an indented quotation goes on with the sentence before it.
const CONTINUES = new Set('where which that with and or for so'.split(' '));

function beginsSmall(doc: Document, block: Block): boolean {
  const before = doc.blocks[block.index - 1];
  if (block.kind !== 'paragraph' || block.text.length < 40 || !before) return false;
  const word = /^(\p{Ll}[\p{Ll}'’]*)(?=[ ,])/u.exec(block.text)?.[1];
  if (!word || SMALL_BY_NATURE.has(word) || CONTINUES.has(word) || block.text.includes('\n')) return false;
  // Who has closed sentences before and leaves the last one open goes on with it, as verse does from stanza to stanza.
  return (
    /[.!?]["”’)]?$/u.test(block.text) &&
    (/[.!?]["”’)]*$/u.test(before.text) || !/[,;:–—-]$|[.!?]["”’)]* .*[^.!?"”’)]$/u.test(before.text)) &&
    (OPENERS.has(word) || isEnglishWord(word.replace(/['’]s$/u, '')) || doc.names.isName(capitalised(word))) // a program or a brand may be small by nature
  );
}

const ownSentences = (doc: Document): number =>
  doc.blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length >= 20 && /^\P{Ll}/u.test(text)).length;

function small(span: Finding['span'], word: string, strength: number, reason: string): Finding {
  return {
    span,
    message: `“${word}” begins a sentence with a small letter.`,
    evidence: [reason, 'the document has its capitals elsewhere'],
    strength,
    replacements: [capitalised(word)],
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
