import type { Entries } from 'mtlint/rule';

/** Verbs that German uses in another sense than English. */
export const GERMANIC: Entries = {
  '(I|you|we|he|she|they|can|will|not) [become~] (a|an|the|no|my|your|their) <adj 1> (letter+|email+|answer+|reply|invitation+|steak|beer|coffee|discount|refund|error message+)':
    {
      from: { de: 'bekommen' },
      en: 'get~',
      example: 'Yesterday we [became -> got] an invitation.',
    },
  '[overtake~] (the|a|<poss>|this|full|no|more) <adj 1> (responsibility|responsibilities|cost+|task+|role+|function+|job|warranty|liability|leadership)':
    {
      from: { de: 'übernehmen' },
      en: 'take~ on',
      example: 'The town [overtakes -> takes on] the cost.',
    },
  '[spend~] blood': {
    from: { de: 'Blut spenden' },
    en: 'donate~',
    example: 'They [spend -> donate] blood in May.',
  },
  '[spend~] (comfort|consolation|shade|shadow|solace)': {
    from: { de: 'Trost spenden' },
    en: 'give~',
    example: 'The tree [spends -> gives] shade.',
  },
  '[spare~] (energy|electricity|fuel|taxes|resources) <end>': {
    from: { de: 'Energie sparen' },
    en: 'save~',
    strength: 0.7,
    example: 'The stove [spares -> saves] energy.',
  },
  '(it|this|that|which|smell|name|song|picture) [remember~ (me|us|him|her|them|one) (of|to|on|at)] (the|a|an|my|his|her|our|<name>)':
    {
      from: { de: 'erinnert mich an' },
      en: 'remind~ $2 of',
      example: 'The smell [remembers me of -> reminds me of] the sea.',
    },
  '[lend~] (a|the|some|<num>)? <adj 1> (book+|money|bike+|bicycle+|boat+|pen+) from': {
    from: { de: 'leihen von', pl: 'pożyczyć od', ru: 'одолжить у' },
    en: 'borrow~',
    example: 'She [lent -> borrowed] a bike from the baker.',
  },
  '[borrow~] (me|him|her|us|them|you) (a|the|some|money|<num>)': {
    from: { de: 'jemandem etwas leihen', pl: 'pożyczyć komuś', ru: 'одолжить кому-то' },
    en: 'lend~',
    example: 'The baker [borrowed -> lent] me a bike.',
  },
  'dispose~ over': {
    from: { de: 'verfügen über' },
    en: 'have~',
    example: 'The inn [disposes over -> has] nine rooms.',
  },
  'warn~ before (possible|fake|heavy|strong|scammers|the danger+|the risk+|dangers|risks)': {
    from: { de: 'warnen vor' },
    en: 'warn~ of $1',
    example: 'The police [warn before fake -> warn of fake] coins.',
  },
  '(interest~) (myself|yourself|himself|herself|themselves|ourselves) for': {
    from: { de: 'sich interessieren für' },
    en: 'be~ interested in',
    example: 'She [interests herself for -> is interested in] old boats.',
  },
  '[concentrate~ (myself|yourself|himself|herself|themselves|ourselves)] on': {
    from: { de: 'sich konzentrieren auf', fr: 'se concentrer sur' },
    en: 'concentrate~',
    example: 'He [concentrates himself -> concentrates] on the soup.',
  },
  '(ticket+|card+|passport+|offer+|voucher+|pass|visa|contract+) (is|are|was|remains) (not|only|still)? [guilty] (for|until|from|on|in|till)':
    {
      from: { de: 'gültig' },
      en: 'valid',
      example: 'The ticket is only [guilty -> valid] until May.',
    },
  '[feel~ (myself|yourself|himself|herself|themselves|ourselves)] (good|bad|well|better|worse|comfortable|at home|tired|great|fine|safe|sick)':
    {
      from: { de: 'sich fühlen', ru: 'чувствовать себя', pl: 'czuć się', uk: 'почувати себе' },
      en: 'feel~',
      strength: 0.7,
      example: 'By noon she [felt herself -> felt] better.',
    },
  '(battery|batteries) [hold~] (about|up to|only|around|for|approximately)? (<num>|a|the whole|all|a whole|several) (hour+|day+|week+|month+)':
    {
      from: { de: 'der Akku hält', ru: 'батарея держит', it: 'la batteria tiene' },
      en: 'last~',
      example: 'The battery [holds -> lasts] two days.',
    },
};
