import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const NUMBER =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twenty|many|several|some|a few|a couple of|\\d{1,4})';
const TIME = `(?:${NUMBER} (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades|centuries) ago|yesterday|last (?:night|week|month|year))`;

// What lasts from then, or is compared with then, may stand in the perfect.
const GAP =
  '(?:(?!(?:since|from|than|as|that|which|who|when|until|till|to|what|compared|over|but|if|after|before|and|more|less|most)\\b)[\\p{L}’-]+ ){0,4}?';
const PARTICIPLE =
  '(?:been|gone|come|seen|done|made|said|died|left|begun|started|ended|taken|given|written|found|met|bought|sold|lost|won|arrived|opened|closed|published|created|founded|released|happened|appeared|become|told|visited|moved|signed|built|announced|born|received|sent|heard|decided|finished|joined|launched|returned|called|asked|killed|shown|discovered|invented|learned|learnt|read|broken|fallen|got|posted|installed|updated|uploaded|celebrated|married|killed)';

const PAST: Readonly<Record<string, string>> = {
  been: '',
  gone: 'went',
  come: 'came',
  seen: 'saw',
  done: 'did',
  begun: 'began',
  taken: 'took',
  given: 'gave',
  written: 'wrote',
  become: 'became',
  born: '',
  shown: 'showed',
  broken: 'broke',
  fallen: 'fell',
};

export default defineRule({
  summary: 'What ended at a moment in the past stands in the past tense: “he left two years ago”, not “has left”.',
  why: `German *er ist vor zwei Jahren gegangen*, French *il est parti il y a deux ans* and Italian *è partito due anni fa* tell of the past
    with a perfect. English keeps the perfect for what reaches into the present, and a word like “ago” or “yesterday” shuts it out.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['de', 'fr', 'it', 'es', 'pt'],
  repair: 'Use the past tense',
  examples: {
    bad: [
      'The miller [has left -> left] two years ago.',
      'We [have seen -> saw] the boat yesterday, near the cape.',
      'My aunt [has opened -> opened] a bakery three months ago.',
      'The ferry [has been ->] late last week.',
      'They [have bought -> bought] the mill many years ago.',
    ],
    good: [
      'The miller left two years ago and has been away since last week.',
      'We have seen more boats than yesterday.',
      'It has been shut since two years ago.',
      'She must have left an hour ago, and would have been here last year.',
      'He claims to have seen it yesterday.',
      'Prices have risen from a year ago.',
      'The roof has been repaired over the last year.',
      'He has said that she left a week ago.',
      'Having won last year, they stayed; he had left two days ago.',
    ],
    misses: ['The miller [has sailed -> sailed] in 1998.'],
  },
  check: findPhrases(
    [
      {
        at: 'has have',
        text: new RegExp(
          `^(?<have>has|have) (?:(?:also|already|just) )?(?<form>${PARTICIPLE})(?= ${GAP}(?:a )?${TIME}(?!['’]))`,
          'u',
        ),
        unless:
          /(?:\b(?:to|must|may|might|could|would|should|will|shall|can|not|cannot|wouldn|couldn|d|ll)|n['’]t|['’](?:d|ll))(?: [a-z]+)? $/iu,
        repairs: ({ groups: { form = '' } = {} }) => {
          const past = PAST[form] ?? form;
          return past ? [past] : [];
        },
        because: () => 'the perfect tells of a moment that is over, as the time behind it says',
        strength: 0.75,
      },
    ],
    'a moment in the past is named',
  ),
});
