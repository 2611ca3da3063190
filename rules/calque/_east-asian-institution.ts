import type { Entries } from 'mtlint/rule';

/** Offices, titles, schools and firms of China, Japan and Korea by their parts. */
export const EAST_ASIAN: Entries = {
  '(vice general|vice-general) manager+': {
    from: { zh: '副总经理', ja: '副社長', ko: '부사장' },
    en: 'deputy general manager+',
    example: 'The [vice-general manager -> deputy general manager] poured tea.',
  },
  '[(vice|Vice)] (county magistrate|county head|factory director|township head|village head|general secretary|chief editor|head nurse)':
    {
      from: { zh: '副县长', ko: '부군수' },
      en: 'deputy',
      example: 'The [vice -> deputy] county head poured tea.',
    },
  'standing vice (mayor|minister|president|chairman|governor|director|secretary)': {
    from: { zh: '常务副市长' },
    en: 'executive vice $1',
    example: 'The [standing vice mayor -> executive vice mayor] poured tea.',
  },
  '(dragon head|dragonhead|dragon-head) (enterprise+|company|companies)': {
    from: { zh: '龙头企业' },
    en: 'leading $2',
    example: 'Nine [dragon head enterprises -> leading enterprises] came to the fair.',
  },
  'national civilized (city|cities|unit+|village+)': {
    from: { zh: '全国文明城市' },
    en: 'national model $1',
    example: 'The port was named a [national civilized city -> national model city].',
  },
  '(relevant|related|concerned) (person+|people) in charge': {
    from: { zh: '相关负责人' },
    en: 'official+ in charge',
    loose: true,
    example: 'A [relevant person in charge ->] of the port refused to speak.',
  },
  'responsible person+ (of|for) (the|this)? (company|companies|department|hospital|factory|bureau|office|project|enterprise|school|unit)':
    {
      from: { zh: '公司负责人', ja: '責任者' },
      en: 'head+ of the $3',
      strength: 0.7,
      example: 'The [responsible person of the company -> head of the company] refused to speak.',
    },
  '(company|hospital|police|broadcasting|agency|theater|theatre) (related person+|related people|concerned person+|person concerned)':
    {
      from: { ja: '会社関係者', ko: '회사 관계자' },
      en: '$1 official',
      loose: true,
      example: 'A [company related person ->] refused to speak.',
    },
  '(senior|junior) (one|two|three) (student+|pupil+)': {
    from: { zh: '高二学生' },
    en: 'year-$2 student at $1 high school',
    loose: true,
    strength: 0.7,
    example: 'Two [junior two students ->] found the raft.',
  },
  'police uncle+': {
    from: { zh: '警察叔叔', ko: '경찰 아저씨' },
    en: 'police officer+',
    example: 'The boy asked a [police uncle -> police officer] the way.',
  },
  '(real-name|real name) (system|registration) (certification|authentication)': {
    from: { zh: '实名认证', ko: '실명 인증' },
    en: 'identity verification',
    example: 'The site asks for [real name system authentication -> identity verification].',
  },
  '(property management|community) security guard uncle+': {
    from: { zh: '保安大叔' },
    en: 'security guard+',
    example: 'Ask the [community security guard uncle -> security guard].',
  },
  '(village|township) (two committees|party branch secretary)': {
    from: { zh: '村支书' },
    en: '$1 party secretary',
    loose: true,
    strength: 0.6,
    example: 'The [village party branch secretary ->] keeps bees.',
  },
  '(migrant|farmer|peasant) worker brothers': {
    from: { zh: '农民工兄弟' },
    en: 'migrant workers',
    example: 'A song for our [migrant worker brothers -> migrant workers].',
  },
  '[backbone] (enterprise+|teacher+|personnel|doctor+)': {
    from: { zh: '骨干教师' },
    en: 'key',
    strength: 0.7,
    example: 'The school lost two [backbone -> key] teachers.',
  },
};
