import {
  type Block,
  defineRule,
  type Finding,
  onTextAt,
  RANKS,
  ROLES,
  SPEECH_VERBS,
  type TextSite,
  tokenAt,
} from 'mtlint/rule';
import { SINGLE_OBJECT } from './_single-object.ts';

// Either “denounced him a” or, at the start of a sentence, “My wife she is”, “The minister he said that”.
const PLACE = new RegExp(
  String.raw`(?<![\p{L}\d'’-])(?:(?<verb>\p{L}+) (?<object>him|her|it|them) (?<article>an?|the|any|another|his|its|her|their)(?= ["“«‘']?[\p{L}\p{N}])` +
    String.raw`|(?<=^|[.!?…]["”»]? |(?:said|says|announced|believes?|confirmed|reported|warned|explained|told \p{Ll}+) that )(?<topic>(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Tt]he|[Tt]his|[Tt]hese) (?:\p{Ll}+ )??\p{Ll}+(?: \p{Lu}\p{L}+){0,2})(?<comma>,?) (?<again>he|she|they) (?<finite>[\p{L}’']+)(?= (?<next>[\p{L}“"]+)))`,
  'u',
);

// “visited her the next day”, “left it the way it was”, “feared him the more”: noun phrases that serve as adverbs.
const ADVERBIAL = new RegExp(
  String.raw`^(?:[\p{L}\p{N}-]+ ){0,4}?(?:second|minute|moment|instant|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|year|decade|century|time|spring|summer|autumn|fall|winter|day|way|bit|lot|deal|mile|metre|meter|yard|inch|foot|kilometre|kilometer|length|distance|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)s?(?!\p{L})` +
    String.raw`|^(?:more|most|less|least|further|longer|harder|faster|closer|better|worse|best|worst|same|\p{L}+est|little|few|couple|dozen|hundred|thousand|other)(?!\p{L})`,
  'u',
);

// A clause that began with one of these a few words ago may end in the pronoun, and the noun phrase begin the next one: “when we
// reached it the gate was shut”.
const SUBORDINATE =
  /(?<!\p{L})(?:when|whenever|if|unless|after|before|as|once|since|because|while|although|though|until|till|where|wherever|what|day|time|moment)(?: [\p{L}’'-]+){1,5} $/iu;

const TOPICS = 'my his her our their the this these'.split(' ');
const OBJECT_NEXT = { words: ['him', 'her', 'it', 'them'], from: 1, to: 1 };
const SUBJECT_NEAR = { words: ['he', 'she', 'they'], from: 2, to: 5 };
const MEN = new Set('husband father brother son uncle grandfather nephew boyfriend dad'.split(' '));
const WOMEN = new Set('wife mother sister daughter aunt grandmother niece girlfriend mum mom'.split(' '));
const PERSONS: ReadonlySet<string> = new Set([
  ...RANKS,
  ...ROLES,
  ...`president colonel general captain chairman spokesman governor mayor senator keeper client patient defendant suspect tenant
  resident worker employee visitor tourist passenger pupil parent citizen voter member volunteer protester demonstrator refugee
  customer guest owner inhabitant villager soldier doctor boy girl man woman supporter fan politician leader`.split(
    /\s+/,
  ),
]);
// Verbs with an object beside those that take no second one.
const OBJECT_PAST = new Set(
  'thanked saved won led trained coached opened scored signed entered left crossed'.split(' '),
);
const STATES = new Set(
  'ready ill sick dead alive happy unhappy satisfied absent guilty innocent tired angry unable aware convinced confident sure'.split(
    ' ',
  ),
);
const PREPOSITION = / (?:in|on|at|after|during|with|for|from|of|to|by|against) /u;
// A preposition left alone before a verb: “the keeper they are sure of is …”, “the guest he left the key with was …”.
const STRANDED =
  /\b(?:of|for|about|at|with|from|to|on|in|against|by) (?:is|was|are|were|has|have|had|will|would|can|\p{Ll}+ed)\b/u;
const FINITE = new Set(
  "is was has had will can does did works lives says said knows wants loves likes isn't wasn't".split(' '),
);
const REACH = 90;

// True where a verb follows before the clause ends: then the noun phrase may be its subject.
function opensClause(block: Block, end: number): boolean {
  let at = tokenAt(block, end - 1)?.after;
  for (let steps = 0; at && steps < 14 && !/^[,.;:!?]$/.test(at.text); at = at.after, steps += 1) {
    if (at.pos === 'VERB' || at.pos === 'AUX') return true;
  }
  return false;
}

function clauseBefore(block: Block, index: number): string {
  return block.text.slice(Math.max(0, index - REACH), index);
}

function* secondObject({ block, match, span }: TextSite): Generator<Finding> {
  const { verb = '', object = '', article = '' } = match.groups ?? {};
  if (!SINGLE_OBJECT.has(verb.toLowerCase())) return;
  const rest = block.text.slice(match.index + match[0].length + 1, match.index + match[0].length + REACH);
  const adverbial = /^(?:an?|the|any|another)$/.test(article) && ADVERBIAL.test(rest);
  if (adverbial || (SUBORDINATE.test(clauseBefore(block, match.index)) && opensClause(block, span.end))) return;
  yield {
    span,
    message: `“${verb}” takes one object: “${object}” before “${article} …” belongs to the grammar of the source.`,
    evidence: [`“${verb}” has no second object`, `“${object}” stands before the object proper`],
    strength: /^an?$/.test(article) || object !== 'her' ? 0.85 : 0.8,
    replacements: [`${verb} ${article}`],
  };
}

// A relative clause without its pronoun (“The minister he met was …”) has the same beginning. It has a gap where the noun would
// stand: none is left where the verb has its object, or “be” what it says of the subject.
function isSaidAgain(site: TextSite): boolean {
  const { topic = '', comma, again = '', finite = '', next = '' } = site.match.groups ?? {};
  const words = topic.replace(/ \p{Lu}.*/u, '').split(' ');
  const [first = '', noun = ''] = [words[0], words.at(-1)];
  if (comma === '' && words.length === 2 && !/^(?:the|this)$/i.test(first) && again !== 'they')
    if ((again === 'he' ? MEN : WOMEN).has(noun) && !/ \p{Lu}/u.test(topic) && FINITE.has(finite)) return true;
  if (!isPerson(noun, again)) return false;
  if (comma === '' && SPEECH_VERBS.has(finite) && /^that$|^["“]/.test(next)) return true;
  return hasObject(site, finite, next) || (comma === '' && isDescribed(site, finite, next));
}

const isPerson = (noun: string, again: string): boolean =>
  again === 'they' ? noun.endsWith('s') && PERSONS.has(noun.slice(0, -1)) : PERSONS.has(noun);

function hasObject({ block, match }: TextSite, finite: string, next: string): boolean {
  if (!(SINGLE_OBJECT.has(finite) || OBJECT_PAST.has(finite)) || !/^(?:the|an?|his|her|their|its|all)$/.test(next))
    return false;
  const rest =
    /^[^.;!?]*/u.exec(block.text.slice(match.index + match[0].length, match.index + match[0].length + REACH))?.[0] ??
    '';
  const object = rest.slice(next.length + 2).split(PREPOSITION, 1)[0] ?? '';
  return !ADVERBIAL.test(object) && !STRANDED.test(rest);
}

function isDescribed({ block, match }: TextSite, finite: string, next: string): boolean {
  if (!/^(?:is|are|was|were)$/.test(finite) || !STATES.has(next)) return false;
  return !STRANDED.test(block.text.slice(match.index + match[0].length, match.index + match[0].length + 40));
}

function* subjectAgain(site: TextSite): Generator<Finding> {
  const { match, span } = site;
  const { topic = '', again = '', finite = '' } = match.groups ?? {};
  if (!isSaidAgain(site)) return;
  yield {
    span,
    message: `“${again}” says the subject of “${finite}” a second time after “${topic}”.`,
    evidence: [`“${topic}” is the subject already`],
    strength: 0.6,
    replacements: [`${topic} ${finite}`],
  };
}

export default defineRule({
  summary: 'One place in the clause is filled once: no pronoun beside the noun that it stands for.',
  why: `French and Spanish verbs take a pronoun beside their object or their agent (*il l’a dénoncé comme*, *lo denunció*), and French, Arabic and Russian speech names a topic and takes it up again (*ma femme, elle est*). A machine that renders every word leaves the pronoun standing where the English verb has no place for it: *denounced him a violation*.`,
  detects: 'spurious-pronoun',
  mqm: 'linguistic-conventions/grammar',
  impact: 'major',
  origins: ['fr', 'es', 'it', 'pt', 'ar', 'ru'],
  repair: 'Drop the pronoun',
  examples: {
    bad: [
      'The trade unions [rejected it the -> rejected the] plan to close two harbours.',
      'Berlin has [criticised him a -> criticised a] “hasty decision” by its neighbours.',
      'The storm [damaged them the -> damaged the] roofs of forty houses.',
      'The orchestra [ended her its -> ended its] tour in Lisbon.',
      'After the harbour master [joined them the -> joined the] liberal party, the mayor resigned.',
      'In March the club [suffered him a -> suffered a] third defeat.',
      '[My wife she is -> My wife is] a nurse at the hospital.',
      '[The minister he said -> The minister said] that the road would reopen.',
      '[The young pilot he rejected -> The young pilot rejected] the offer.',
      'The club said that [the fans they are -> the fans are] angry.',
      '[The warden, he closed -> The warden closed] the gate in the first hour.',
    ],
    good: [
      'They named him the captain and gave her a medal.',
      'The committee considered it a success and called them the best of the year.',
      'We visited her the next day and joined them a week later.',
      'When the climbers reached it the hut was empty.',
      'I found it a strange place, and it cost him his job.',
      'The keeper they are sure of is old, and the players they are today earn well.',
      'The guest he left the key with was late. The pilot he met the day before was ill.',
      'The more the keeper closed, the emptier it was.',
      'The minister he met was not the minister he wrote to.',
      'She enjoyed it the most of all of us, and we never discussed it any further.',
      'My mother, she was a singer in her day.',
      'He received it the way a king receives tribute.',
      'His songs praised her the only way he knew.',
      'The judge denied him a second hearing and fined them the full amount.',
    ],
    falseAlarms: ['The people who [attacked him the -> attacked the] police have arrested.'],
    misses: [
      '[The guests they can -> The guests can] send a card.',
      'The company it [has it a -> has a] large office in Turin.',
    ],
  },
  check: onTextAt(
    [...SINGLE_OBJECT, ...TOPICS],
    PLACE,
    function* (site) {
      yield* site.match.groups?.['verb'] === undefined ? subjectAgain(site) : secondObject(site);
    },
    (word) => [{ company: SINGLE_OBJECT.has(word) ? OBJECT_NEXT : SUBJECT_NEAR }],
  ),
});
