import type { Entries } from 'mtlint/rule';

/** Formulas of Chinese, Japanese and Korean news. */
export const EAST_ASIAN: Entries = {
  '<start> (the|our)? reporter+ (also|has|have|was|were)? (learned|learnt|informed) from (the)? <adj 4> (bureau|department|ministry|court|police|committee|administration|office|government|conference|centre|center|company|hospital|university|commission|authority|brigade|group|association)':
    {
      from: { zh: '记者从…获悉' },
      en: 'according to the $4',
      loose: true,
      example: '[The reporter learned from the harbour office ->] that the crane is new.',
    },
  '<start> recently , (the|our|a) (reporter+|journalist+) (came|went|walked|visited|interviewed|learned|learnt|saw)': {
    from: { zh: '近日，记者来到…' },
    en: 'recently our $2 $3',
    loose: true,
    example: '[Recently, the reporter came ->] to a village without a well.',
  },
  '(company|agency|hospital|school|broadcaster|club|label|seller|operator|airline) side (said|announced|explained|claimed|revealed|stated|responded|clarified)':
    {
      from: { ko: '회사 측은', ja: '会社側は' },
      en: '$1 $2',
      example: 'The [company side said -> company said] that the crane is new.',
    },
  '(arrived|rushed|dispatched|came|went) (to|at) the (incident|accident|fire) scene (immediately|at the first time|the first time)':
    {
      from: { zh: '第一时间赶到现场' },
      en: '$1 $2 the scene at once',
      example: 'The crew [rushed to the accident scene the first time -> rushed to the scene at once].',
    },
  '(arrive~|rush~|respond~|notify~|inform~|contact~) <word>? <word>? (at|in|within) the first time <stop>': {
    from: { zh: '第一时间' },
    en: 'at once',
    loose: true,
    example: 'The crew [arrived at the first time ->].',
  },
  'caused (wide|widespread|extensive|hot) (attention|discussion) (on|of|in|among|from)': {
    from: { zh: '引起广泛关注' },
    en: 'attracted wide attention $3',
    strength: 0.7,
    example: 'The raft has [caused widespread attention among -> attracted wide attention among] sailors.',
  },
  '(arouse~|cause~|trigger~|attract~) (hot|heated) (discussion|debate|discussions|attention) (among|of|from) netizens':
    {
      from: { zh: '引发网友热议' },
      en: 'set~ off a debate online',
      example: 'The raft has [aroused heated discussion among netizens -> set off a debate online].',
    },
  '(case|matter|suspect|suspects) (is|are) (currently|now|still)? being further (handled|processed)': {
    from: { zh: '正在进一步处理中' },
    en: 'is still being investigated',
    loose: true,
    example: 'The [case is being further handled ->].',
  },
  '(the)? (criminal suspect|suspect) (a certain <name>|<name> (moumou|mou|mo)|surnamed <name> a certain)': {
    from: { zh: '犯罪嫌疑人王某' },
    en: 'a suspect surnamed …',
    loose: true,
    example: '[The suspect Wang Mou ->] fled by raft.',
  },
  '(accept~|accepted|receive~) [the interview of] (the|our|this|a|<name>)': {
    from: { zh: '接受…采访', ja: '取材に応じる' },
    en: 'an interview with',
    loose: true,
    example: 'The miller accepted [the interview of ->] our paper.',
  },
  '(when|while|in|after) (accepting|receiving) (an|the) (exclusive)? interview (with|from|of|by)': {
    from: { zh: '在接受采访时' },
    en: 'in an interview with',
    example: '[When accepting an interview from -> In an interview with] a local paper, the miller wept.',
  },
  '<start> (it is|was)? understood that ,': {
    from: { zh: '据了解' },
    en: 'reportedly,',
    example: '[It is understood that, -> Reportedly,] the crane is new.',
  },
  'according to (the)? introduction (of|by) (the)? <adj 3> (staff|person|director|official+|expert+|manager|doctor+|police)':
    {
      from: { zh: '据工作人员介绍' },
      en: 'according to the $3',
      loose: true,
      example: '[According to the introduction of the staff ->], the crane is new.',
    },
  '(rescue~|rescued|treat~|treated|sent to hospital) (and|but) died (after)? (invalid|ineffective)': {
    from: { zh: '经抢救无效死亡' },
    en: 'died in hospital',
    loose: true,
    example: 'He was [rescued but died invalid ->].',
  },
  'rescue (was|is|efforts were|were)? (invalid|ineffective) and (he|she|they)? died': {
    from: { zh: '抢救无效死亡' },
    en: 'could not be saved',
    loose: true,
    example: 'The [rescue was ineffective and he died ->].',
  },
  '<start> according to (understanding|introduction|incomplete statistics|preliminary understanding) ,': {
    from: { zh: '据介绍' },
    en: 'reportedly,',
    example: '[According to introduction, -> Reportedly,] the crane is new.',
  },
};
