import { defineRule, type Finding, onTextAt, type TextSite } from 'mtlint/rule';

// Who speaks begins the clause, so that nothing before it can be what is told (“the story he told in an interview”).
const SUBJECT = String.raw`(?<=(?:^|[.!?;:,–—”"’'] ?|(?<!\p{L})(?:and|but|as|also|then|later|when|while|because) )(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who|(?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+)(?: (?:also|then|later|earlier|recently|once|had|has|have))? )`;
const CLAUSE = String.raw`that (?=(?:he|she|it|they|we|I|you|there|the|his|her|their|its|our|my|these|those|an?|some|many|all|no|nobody|\p{Lu}\p{L}+)(?!\p{L}))`;
const PLACE = String.raw`(?:in|during) (?:an?|the|his|her|their) (?=(?:\p{L}+ )?(?:interview|statement|letter|speech|conversation|report|broadcast|programme|program|press|talk|comment|post|meeting)(?!\p{L}))`;

const BARE = new RegExp(
  `${SUBJECT}(?:(?<verb>told|informed|reminded|assured|convinced|notified) (?<clause>${CLAUSE})|told ${PLACE})`,
  'u',
);

export default defineRule({
  summary: 'Who tells, informs or assures does so to somebody: “he told reporters that …”.',
  why: `Russian *рассказал, что*, Spanish *informó que*, Arabic *أخبر أن* need no hearer; English “tell”, “inform”, “remind” and “assure” do,
    where “say” does not. Engines pick the English verb for the meaning and leave out the object that it asks for.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'es', 'fr', 'it', 'pt', 'ar', 'tr'],
  repair: 'Take a verb without a hearer',
  examples: {
    bad: [
      'She [told that -> said that] the lamp had been out since May.',
      'Last spring, Lund [told in an -> said in an] interview that he would sell the boat.',
      'The pilot was late, and he [informed that -> said that] the fog had come in.',
      'They also [told in a -> said in a] letter that the winter had been cold.',
      'When asked, Marta Lund [reminded that -> pointed out that] the bridge was older.',
    ],
    good: [
      'She told us that the lamp had been out since May.',
      'The story he told in an interview was not true.',
      'He told that story twice, and told a lie about the boat.',
      'I was told that the fog had come in, and informed that it would stay.',
      'The tale is told in a letter that nobody has read.',
      'Convinced that the fog would stay, she went home.',
      'As he once told a friend about the boat, it leaked.',
      'The news that she told about was old.',
    ],
    misses: ['The keeper [told that -> said that] the lamp was out.'],
  },
  check: onTextAt(['told', 'informed', 'reminded', 'assured', 'convinced', 'notified'], BARE, bare),
});

const PLAIN: Readonly<Record<string, string>> = { reminded: 'pointed out', assured: 'promised', convinced: 'argued' };

function* bare({ match, span }: TextSite): Generator<Finding> {
  const words = match[0].trimEnd();
  const [verb = ''] = words.split(' ');
  const rest = words.slice(verb.length);
  const better = PLAIN[verb] ?? 'said';
  yield {
    span: { start: span.start, end: span.start + words.length },
    message: `“${verb}” asks for who was ${verb}: nobody is named between it and “${rest.trim()}”.`,
    evidence: [`“${verb}” has a hearer in English`, 'the subject stands directly before it, so that it is no passive'],
    strength: match.groups?.['clause'] === undefined ? 0.7 : 0.85,
    replacements: [`${better}${rest}`],
  };
}
