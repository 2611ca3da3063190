import type { Entries } from 'mtlint/rule';

/** Nouns that Turkish took from French and English and uses in another sense. */
export const TURKISH: Entries = {
  '(morale|moral) and motivation (visit+|dinner+|picnic+|event+|meal+|source+)': {
    from: { tr: 'moral ve motivasyon' },
    en: 'morale-boosting $2',
    loose: true,
    strength: 0.6,
    example: 'The mayor paid the crew a [moral and motivation visit ->].',
  },
  '(give~|get~|find~|lose~|raise~|boost~|need~) (a lot of|great|big|high|some|much)? [moral] <end>': {
    from: { tr: 'moral vermek' },
    en: 'morale',
    strength: 0.7,
    example: 'With that win they found great [moral -> morale].',
  },
  '(his|her|my|our|their|your) [(moral|morals) (is|was|are|were)] (very|so|really|quite)? (broken|high|low|good|bad|spoiled)':
    {
      from: { tr: 'morali bozuk' },
      en: 'morale is',
      loose: true,
      example: 'After the flood, their [moral was ->] very low.',
    },
  '(fell|fall~|sat|drop~|entered|dropped) (like a bomb)? (to|on|in|into) the agenda (of|like|with|and|<name>)': {
    from: { tr: 'gündeme oturdu' },
    en: 'hit the headlines',
    loose: true,
    example: 'The raft [sat on the agenda of ->] the port.',
  },
  '(sit~|settled|fell|fall~|drop~) (on|to|in) the agenda <stop>': {
    from: { tr: 'gündeme düştü' },
    en: 'hit the headlines',
    loose: true,
    example: 'The raft [fell to the agenda ->].',
  },
  '(bring~|come~) (it|this|that|the matter|the issue|the subject|up)? to the agenda <end>': {
    from: { tr: 'gündeme getirmek' },
    en: 'raise~ it',
    loose: true,
    strength: 0.6,
    example: 'The baker [brought the matter to the agenda ->] again.',
  },
  '(football|basketball|volleyball|sports|press) [tribune+]': {
    from: { tr: 'tribün', ru: 'трибуна', pl: 'trybuna', uk: 'трибуна', de: 'Tribüne' },
    en: 'stand+',
    strength: 0.6,
    example: 'The football [tribune -> stand] was empty.',
  },
  '(north|south|east|west|open|closed|maraton) [tribune+] (of|was|were|in|and)': {
    from: { tr: 'kapalı tribün' },
    en: 'stand+',
    example: 'The north [tribune -> stand] of the club was empty.',
  },
  '(water|natural gas|electricity) [subscription] (contract+|agreement+|transaction+|procedures|number)': {
    from: { tr: 'su aboneliği' },
    en: 'supply',
    strength: 0.6,
    example: 'Bring your water [subscription -> supply] contract.',
  },
  '(tea|coffee|fruit juice|refreshment) [(treat+|serving+|offering+)] (was|were) (made|done|given) (to|for)': {
    from: { tr: 'çay ikramı yapıldı' },
    en: 'served',
    loose: true,
    strength: 0.7,
    example: 'After the speech, tea [treat ->] was made to the guests.',
  },
};
