import {
  type Document,
  defineRule,
  type Finding,
  isAbbreviation,
  isGivenName,
  isNamePart,
  isTitle,
  NATIONALITIES,
  type Names,
  onText,
  PEOPLES,
  type TextSite,
  type Word,
  wordsOf,
} from 'mtlint/rule';
import { ADJOINING, finiteness, sentenceStart, wordBefore } from './_clause.js';
import { fragmentClue } from './_cut-fragment.js';
import { type Landing, landingsFor } from './_landing.js';
import type { Clue } from './_name-clues.js';
import { isAdjectiveOfNames } from './_orphan.js';

// A full stop, then one to three capitalised words (with a particle before them) that end there or go on in lower case with what
// may be an adjunct: at most places a verb follows, or another noun.
const SITE = new RegExp(
  `[.] (?<=[\\p{L}\\p{N}]{2}[.] )(?!(?:The|He|She|It|They|We|But|And|In|On|At|For|This|That|There|If|When|While|As|After|His|Her|Their|Its|You) \\p{Ll})` +
    `(?<cut>(?:(?:al|el|bin|ibn|van|von|der|den|de|del|di|da|la)[ -]){0,2}\\p{Lu}[\\p{L}\\p{M}]+(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){0,2})` +
    `(?=[.](?:\\s|$)|, \\p{Ll}| (?:${[...ADJOINING].join('|')})(?!\\p{Ll}))`,
  'gu',
);

// Below this many points a name is not called split. A bare word may stand alone for effect: more is asked there.
const ENOUGH = 4;
const ENOUGH_ALONE = 4.5;
// From here on a doubtful verb does not count.
const SURE = 7.5;

// Words that make a sentence of their own: answers, interjections, adverbs, and nouns that set a scene.
const ALONE = new Set(
  `absolutely actually again agreed ahead alas almost alone already always amen anyway anything apparently awesome bang basically
  beautiful bingo boom bravo brilliant certainly clearly cold congratulations correct curious darkness definitely disaster
  done enough eventually everything everywhere exactly excellent fair false fine forever fortunately freedom good goodbye
  goodnight great hallelujah hello help hmm hopefully impossible indeed interesting interestingly ironically justice later
  literally love magic maybe meanwhile money more naturally never nobody none nonsense nope nothing nowhere obviously okay
  once ouch peace perfect perhaps period please possibly power precisely presumably probably quickly quiet rain really right
  sadly seriously silence simple slowly snow so something sometimes soon sorry still strange stop success suddenly sure
  surely surprise terrible thanks together true twice typical unbelievable unfortunately war welcome well whatever why wow
  wrong yeah yep yesterday time life death hope fear fire water snow wind smoke dust mud bread coffee dinner music sleep hunger
  home family faith trust patience courage luck laughter applause tears blood pain shame guilt pride grief relief chaos panic
  oil gold football politics art work`.split(/\s+/),
);

// Words with these endings stand alone for effect, and few end a name.
const ABSTRACT = /(?:ness|[ei]ty|[st]ion|ment|ship|ism|ance|ence|ous|able|ible|ful|less|hood|ory|ive|dom|ing|ly)$/u;

export default defineRule({
  summary: 'A name is written whole, within one sentence.',
  why: `Engines that translate a page piece by piece finish the sentence before the last part of a name has come and then emit
that part behind the full stop: the speaker is left with half a name, and a sentence begins with the other half. French, Spanish
and Arabic news, where the verb of speech stands before its subject, suffer most.`,
  detects: 'split-name',
  mqm: 'linguistic-conventions/word-order',
  impact: 'critical',
  origins: ['fr', 'es', 'ar'],
  repair: 'Rejoin the name',
  examples: {
    bad: [
      'The rescue took six hours, mountain guide and team leader [Marta Elena told reporters. Calderón. -> Marta Elena Calderón told reporters.]',
      '“We found no trace of the boat,” coastguard spokeswoman [Helen said. Draper -> Helen Draper said] in a call on Friday.',
      'The prize went to a young physicist from Leeds. The jury praised [Edward for his work on glass. Whitlock. -> Edward Whitlock for his work on glass.] Whitlock thanked his parents and Edward Whitlock senior wept.',
      'Norwegian diplomat [Sigrun was elected chair. Aasen -> Sigrun Aasen was elected chair] of the fisheries board for two years.',
      'The road to [North is closed after the storm. Ballachulish. -> North Ballachulish is closed after the storm.] Drivers must wait for the ferry.',
      'The trial of the former mayor began on Monday. Defence lawyer [Ilse asked for four years. Vandamme. -> Ilse Vandamme asked for four years.]',
      'Deputy governor [Ikaika turned down the plan. Kealoha. -> Ikaika Kealoha turned down the plan.] The council will vote again in May.',
      'The keys were handed to porter [Wiremu, who lost them within the hour. Taumata. -> Wiremu Taumata, who lost them within the hour.] Nobody laughed.',
      'While deputy mayor [Ximena has promised a bus. Zubizarreta -> Ximena Zubizarreta has promised a bus] and a shelter, the school still waits for both.',
      'The tower is the work of the architect [Gonzalo, who drew it on a napkin. Irureta -> Gonzalo Irureta, who drew it on a napkin], but nobody asked him.',
    ],
    good: [
      'Who won the race in the end? Bernadette. Nobody else came close.',
      'Anna looked at the empty harbour for a long time. Silence. Then a bell rang.',
      'There was one city that Marco still wanted to see. Venice. He had been in Venice as a child.',
      'Thomas Hale opened the door. Margaret in her blue coat was the first to come in.',
      'Captain Reed told the crew to wait. Peters and the cook went ashore.',
      'The band has four members: Joan, Luke, Peter and Ruth. Joan plays the harp.',
      'Sen. Paul, R-Ky. called the vote early. Members of both parties complained.',
      'The report was written by Clara Moss. Moss has lived in Bergen since 2003.',
      'The agency reported the fire at noon. Reuters.',
      'Come in, Daniel said. Daniel. Can you hear me?',
      'Minister Okafor spoke to the farmers. Farmers in the north want cheaper seed.',
      'The engineer Paul Hale, in a short film, explains the lock. Hale, a quiet man, built it.',
      'Photo: Prince William at the races. Kate in the garden.',
      'Her brother Daniel was the first to leave the village. Emigration. Nobody said the word.',
      'President Lindqvist had only one rival. Time. He knew it.',
      'Nobody at the club says so aloud, but Barcelona has one hope left. Messi.',
      'Minister Adeyemi opened the bridge at noon. Xinhua.',
      'Governor Ikaika signed the bill on Friday. Kealoha in a letter called it a mistake.',
    ],
    misses: [
      'The shop in [Crystal is open again after the flood. Palace. -> Crystal Palace is open again after the flood.]',
    ],
  },
  check: onText(SITE, function* (site) {
    const { doc, block, match } = site;
    const cut = cutOf(match)
      .replace(/['’]s$/u, '')
      .split(' ');
    if (block.kind === 'heading' || block.kind === 'label' || !mayEndName(cut) || isAbbreviated(site)) return;
    const fragment = fragmentClue(block, match.index + match[0].length);
    if (!fragment) return;
    const from = sentenceStart(block.text, match.index + 1);
    const sentence = block.text.slice(from, match.index);
    const words = wordsOf(sentence);
    if (words.length < 3 || words.some(({ text, opening }) => text === cut[0] && !opening)) return;
    const hangs = isHanging(words);
    if (fragment.ifHanging && !hangs) return;
    const [landing] = landingsFor(cut, words, sentence, doc);
    if (!landing || isOnlyTitle(cut, doc)) return;
    const layout = finiteness(words) === 'none' && !hangs && !landing.orphan ? -1 : 0; // a caption, a list
    const points = landing.points + fragment.points + cutPoints(cut[0] ?? '', landing, doc.names) + layout;
    // The tagger is asked last, since it costs more than all the rest.
    if (points < (isAlone(site) ? ENOUGH_ALONE : ENOUGH) || (points < SURE && fragment.hasVerb())) return;
    yield findingOf(site, from, landing, fragment, points);
  }),
});

const cutOf = ({ groups: { cut = '' } = {} }: RegExpExecArray): string => cut;

function isAbbreviated({ block, match }: TextSite): boolean {
  const before = wordBefore(block.text, match.index);
  return before.length < 2 || (isAbbreviation(before) && !/^\p{Lu}{2,}$/u.test(before));
}

function mayEndName(cut: readonly string[]): boolean {
  const [head = ''] = cut;
  if ((!isNamePart(head) && cut.length === 1) || NATIONALITIES.has(head) || PEOPLES.has(head)) return false;
  return !(cut.length > 1 && /['’]s$/u.test(head)) && !isAbbreviation(cut.at(-1) ?? '');
}

const isOnlyTitle = ([head = '']: readonly string[], { names }: Document): boolean =>
  isTitle(head) && !names.isPerson(head);

// A sentence of a subordinate clause alone: “While the minister has offered help.”
const isHanging = (words: readonly Word[]): boolean =>
  HANGING.test(words[0]?.text ?? '') && finiteness(words) === 'none';
const HANGING = /^(?:While|Although|Though|When|Whereas|Because|If|Since|After|Before|As)$/;

// What speaks against a word’s being the end of a name: it is written small elsewhere, looks like a noun or adverb, or is a given name.
function cutPoints(word: string, { last }: Landing, names: Names): number {
  const { lower, inside } = names.use(word);
  if (names.isPerson(word) || isAdjectiveOfNames(word)) return 0;
  const alone = ALONE.has(word.toLowerCase()) ? -3 : 0;
  const abstract = ABSTRACT.test(word) && inside <= lower && !isAdjectiveOfNames(last.text); // Civil Aviation
  return alone + (lower > inside ? -2 : 0) - (abstract ? 2 : 0) - (isGivenName(word) ? 1 : 0) + (inside > 0 ? 0.5 : 0);
}

const isAlone = ({ block, match }: TextSite): boolean => block.text[match.index + match[0].length] === '.';

function findingOf(site: TextSite, from: number, landing: Landing, fragment: Clue, points: number): Finding {
  const { block, match } = site;
  const { first, last, next, clues } = landing;
  const cut = cutOf(match);
  const start = block.span.start + from + first.start;
  const alone = isAlone(site);
  const end = site.span.end + (alone ? 1 : 0);
  const tail = block.text.slice(from + last.end, match.index);
  const half = block.text.slice(from + first.start, from + last.end);
  return {
    span: { start, end },
    message: `“${half}” before “${next.text}” is only half a name: “${cut}”, which belongs to it, stands behind the full stop.`,
    evidence: [...clues.filter((clue) => clue.points > 0), fragment].map((clue) => clue.words),
    related: [
      { span: { start: site.span.end - cut.length, end: site.span.end }, message: 'The part that was cut off' },
    ],
    strength: points >= 6 ? 0.9 : points >= 5 ? 0.7 : 0.5,
    replacements: [`${half} ${cut}${tail}${alone ? '.' : ''}`],
  };
}
