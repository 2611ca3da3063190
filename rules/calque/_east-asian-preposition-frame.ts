import type { Entries } from 'mtlint/rule';

/** Prepositions and the words around them as Chinese, Japanese and Korean set them. */
export const EAST_ASIAN: Entries = {
  '[under the (background|backdrop)] (of|that)': {
    from: { zh: '在…的背景下', ja: '…を背景に' },
    en: 'against the background',
    example: '[Under the background -> Against the background] of rising rents, the mill was sold.',
  },
  '[under the premise of] (not)? <ing>': {
    from: { zh: '在…的前提下' },
    en: 'while',
    example: 'Costs were cut [under the premise of -> while] keeping the boats safe.',
  },
  '[under the situation (of|that)]': {
    from: { zh: '在…的情况下', ko: '…상황에서' },
    en: 'in a situation where',
    loose: true,
    example: '[Under the situation of ->] low water, the ferry stays in port.',
  },
  '[under] the <adj 1> (help|assistance|encouragement|accompaniment) of': {
    from: { zh: '在…的帮助下' },
    en: 'with',
    example: '[Under -> With] the kind help of the baker, the fair was saved.',
  },
  '[under] the (joint|common|unremitting|concerted|untiring) efforts of': {
    from: { zh: '在…的共同努力下' },
    en: 'thanks to',
    example: '[Under -> Thanks to] the joint efforts of two villages, the bridge was built.',
  },
  '[at the timing (when|that)]': {
    from: { ja: '…するタイミングで', ko: '…하는 타이밍에' },
    en: 'when',
    example: 'The lamp goes out [at the timing when -> when] the door shuts.',
  },
  '!(look|looks|looked|looking|hint|hints|hinted|laugh|laughed|angry|anger|dismay|surprise|surprised|frustration|concern|glance) [at the timing of]':
    {
      from: { ja: '…のタイミングで', ko: '…의 타이밍에' },
      en: 'at the time of',
      strength: 0.7,
      example: 'The lamp goes out [at the timing of -> at the time of] the change of guards.',
    },
  '!(look|looks|looked|looking|laugh|laughed|angry|anger|dismay|surprise|surprised|arrive|arrived) (at|in) (this|that|such|which|any|the same) [timing] <stop>':
    {
      from: { ja: 'このタイミングで', ko: '이 타이밍에' },
      en: 'time',
      example: 'Do not press the bell at that [timing -> time].',
    },
  '(experts|scholars|guests|friends|customers|clients|merchants|visitors|tourists|buyers) [(of|in|between) home] and abroad':
    {
      from: { zh: '国内外的…', ja: '国内外の…', ko: '국내외…' },
      en: 'at home',
      example: 'It is bought by customers [in home -> at home] and abroad.',
    },
  '(sell~|sold|sells|selling) well [home and abroad]': {
    from: { zh: '畅销国内外' },
    en: 'at home and abroad',
    example: 'Our kettles sell well [home and abroad -> at home and abroad].',
  },
  '(increased|rose|grew|decreased|declined|dropped|fell|climbed|jumped|soared) (by|to)? <percent> [than] (last|that|the same|the previous)':
    {
      from: { zh: '比去年增长', ja: '昨年より', ko: '작년보다' },
      en: 'from',
      loose: true,
      example: 'Sales rose by 4% [than ->] last year.',
    },
  '(put~|place~|set~) (the)? (safety|quality|customers|users|reputation|integrity|students|efficiency) [in the first place] <end>':
    {
      from: { zh: '把…放在首位', ko: '…을 우선시하다' },
      en: 'first',
      example: 'We put safety [in the first place -> first].',
    },
  '(take~|with) (the)? (market|quality|customer|customers|students|technology|science|innovation|talent|talents|integrity|brand|demand) <adj 1> as (the|our|its)? (guide|guidance|core|orientation|carrier|pillar|soul|tenet|forerunner|guarantee|purpose)':
    {
      from: { zh: '以…为导向' },
      en: 'guided by',
      loose: true,
      example: '[Taking the market as the guide ->], the mill bakes at night.',
    },
  'with (this|that) as (an|the|a)? (opportunity|momentum|chance|trigger)': {
    from: { zh: '以此为契机', ja: 'これを機に', ko: '이를 계기로' },
    en: 'prompted by $1',
    example: '[With this as an opportunity -> Prompted by this], the two ports joined hands.',
  },
  '<start> through this (chance|occasion) ,': {
    from: { ko: '이번 기회를 통해', zh: '通过这次机会' },
    en: 'on this occasion,',
    example: '[Through this chance, -> On this occasion,] I wish to thank the crew.',
  },
  'according to (the|your|their|its|our)? (own)? actual (situation+|needs|condition+|circumstances|demand+)': {
    from: { zh: '根据实际情况', ja: '実際の状況に応じて' },
    en: 'as needed',
    example: 'Trim the wick [according to the actual situation -> as needed].',
  },
  'in the actual (use|usage|application|operation|production|construction|implementation|teaching) process': {
    from: { zh: '在实际使用过程中' },
    en: 'in practice',
    example: '[In the actual use process -> In practice], the lid sticks.',
  },
  '(change~|choose~|adjust~|select~|varies|vary|arranged|determined|set) [according to] (<poss>|the) (preference+|mood|liking)':
    {
      from: { zh: '根据喜好', ja: '好みに応じて' },
      en: 'to suit',
      example: 'The lamp can be adjusted [according to -> to suit] your mood.',
    },
  'with the development of (the times|the era|social economy|the society|the social economy)': {
    from: { zh: '随着时代的发展', ja: '時代の発展とともに', ko: '시대의 발전에 따라' },
    en: 'as times change',
    example: '[With the development of the times -> As times change], fewer people knit.',
  },
  "with the (continuous|constant|unceasing|gradual|steady)? (improvement|raising|rise) of (people's|the people's|the) (living standard|living standards|life quality|material life)":
    {
      from: { zh: '随着人们生活水平的不断提高' },
      en: 'as living standards rise',
      example:
        "[With the continuous improvement of people's living standards -> As living standards rise], lamps sell better.",
    },
  "compared (with|to) (the)? (last|previous) year's same period": {
    from: { zh: '与去年同期相比', ja: '前年同期と比べて', ko: '작년 동기 대비' },
    en: 'compared with the same period last year',
    example: "Rents fell [compared with last year's same period -> compared with the same period last year].",
  },
  '[no matter (in|on|from|of)] (price|quality|design|appearance|function|performance|service|terms|the aspect)': {
    from: { zh: '无论在…方面' },
    en: 'whether in',
    loose: true,
    strength: 0.7,
    example: '[No matter in ->] price or in looks, the barge is better.',
  },
  '[in (the)? case of] (rain|rainy weather|stormy weather) <stop>': {
    from: { ja: '雨天の場合は', ko: '비가 올 경우' },
    en: 'if it rains',
    strength: 0.5,
    loose: true,
    example: '[In the case of ->] rainy weather, the fair moves to the barn.',
  },
  'in the aspect+ of !(the|this|that|a|an|its|his|her|their)': {
    from: { zh: '在…方面', ja: '…の面で', ko: '…면에서' },
    en: 'in terms of',
    example: '[In the aspect of -> In terms of] price, the barge is better.',
  },
  'from the aspect of !(the|this|that|a|an|its|his|her|their)': {
    from: { zh: '从…方面', ja: '…の面から', ko: '…측면에서', tr: '… açısından' },
    en: 'in terms of',
    example: '[From the aspect of -> In terms of] price, the barge is better.',
  },
};
