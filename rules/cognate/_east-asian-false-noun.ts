import type { Entries } from 'mtlint/rule';

/** English words as Japanese and Korean use them, and those that China took over. */
export const EAST_ASIAN: Entries = {
  skinship: {
    from: { ja: 'スキンシップ', ko: '스킨십' },
    en: 'physical affection',
    example: 'Babies need [skinship -> physical affection].',
  },
  'eye shopping': {
    from: { ko: '아이쇼핑' },
    en: 'window shopping',
    example: 'On Sunday they went [eye shopping -> window shopping].',
  },
  '[cunning] (in|on|during|at) (the|an|a|<poss>) <adj 1> (test|exam|examination|quiz|exams)': {
    from: { ja: 'カンニング', ko: '커닝' },
    en: 'cheating',
    example: 'He was caught [cunning -> cheating] in the exam.',
  },
  '(one-room|studio|weekly|monthly|high-rise|tower) [mansion+]': {
    from: { ja: 'マンション', ko: '맨션' },
    en: 'apartment+',
    example: 'She rents a one-room [mansion -> apartment] by the canal.',
  },
  '[(do~|have~|get~|find~|quit~|start~) (a|an|my|his|her|their|some)? arbeit] (at|in|as|for)': {
    from: { ja: 'アルバイト', ko: '아르바이트' },
    en: 'work~ part-time',
    loose: true,
    example: 'In summer I [do arbeit ->] at the mill.',
  },
  'part-time arbeit': {
    from: { ja: 'アルバイト', ko: '아르바이트' },
    en: 'part-time job',
    example: 'He lives on a [part-time arbeit -> part-time job].',
  },
  '(gasoline|petrol) stand+': {
    from: { ja: 'ガソリンスタンド' },
    en: ['petrol station+', 'gas station+'],
    example: 'Turn left at the [gasoline stand -> petrol station | gas station].',
  },
  '(front) glass of (the|a|my|his|her|our|your) (car|truck|bus|van|taxi|vehicle)': {
    from: { ja: 'フロントガラス', ko: '앞유리' },
    en: ['windscreen of $2 $3', 'windshield of $2 $3'],
    strength: 0.7,
    example: 'Snow lay on the [front glass of the bus -> windscreen of the bus | windshield of the bus].',
  },
  'back mirror+': {
    from: { ja: 'バックミラー', ko: '백미러' },
    en: 'rear-view mirror+',
    strength: 0.7,
    example: 'He saw the goat in the [back mirror -> rear-view mirror].',
  },
  '(pull~|release~|apply~|the|put~ on) side brake': {
    from: { ja: 'サイドブレーキ', ko: '사이드 브레이크' },
    en: '$1 handbrake',
    example: 'He forgot [the side brake -> the handbrake].',
  },
  '(left|right) handle (car+|vehicle+)': {
    from: { ja: '左ハンドル車' },
    en: '$1-hand-drive $2',
    example: 'It is a [left handle car -> left-hand-drive car].',
  },
  'back number <figure>': {
    from: { ja: '背番号', ko: '백넘버' },
    en: 'number $1',
    strength: 0.7,
    example: 'She wears [back number 9 -> number 9].',
  },
  'paper driver+': {
    from: { ja: 'ペーパードライバー' },
    en: 'driver+ in name only',
    loose: true,
    strength: 0.7,
    example: 'I have been a [paper driver ->] for years.',
  },
  '(power|electric|electrical|wall|AC) [consent+]': {
    from: { ja: 'コンセント', ko: '콘센트' },
    en: 'outlet+',
    example: 'The lamp wants a wall [consent -> outlet].',
  },
  '(dessert|cake|lunch|dinner|breakfast|sweets) [viking+]': {
    from: { ja: 'バイキング' },
    en: 'buffet+',
    example: 'The inn has a cake [viking -> buffet] at noon.',
  },
  'soft cream+ (shop|cone|cones|stand|and|in|at|on|from|flavor)': {
    from: { ja: 'ソフトクリーム' },
    en: 'soft-serve ice cream $2',
    strength: 0.5,
    loose: true,
    example: 'They ate [soft cream at ->] the pier.',
  },
  'engage ring+': {
    from: { ja: 'エンゲージリング' },
    en: 'engagement ring+',
    example: 'The [engage ring -> engagement ring] fell into the soup.',
  },
  'virgin road': {
    from: { ja: 'バージンロード', ko: '버진로드' },
    en: 'aisle',
    example: 'Her father led her down the [virgin road -> aisle].',
  },
  'cutter (knife|knives)': {
    from: { ja: 'カッターナイフ', ko: '커터칼' },
    en: 'box cutter',
    loose: true,
    strength: 0.6,
    example: 'Open it with a [cutter knife ->].',
  },
  '(a|the|my|your|his|her|small|new) note (PC|personal computer+)': {
    from: { ja: 'ノートパソコン' },
    en: '$1 laptop',
    example: 'He typed it on [a note PC -> a laptop].',
  },
  '(train|railway|camera|anime|manga|idol|railroad|electronics|ramen|model) [maniac+]': {
    from: { ja: 'マニア', ko: '마니아' },
    en: 'enthusiast+',
    strength: 0.7,
    example: 'He is a railway [maniac -> enthusiast].',
  },
  'camping car+': {
    from: { ja: 'キャンピングカー', ko: '캠핑카', fr: 'camping-car' },
    en: ['camper van+', 'motorhome+'],
    example: 'They crossed the hills in a [camping car -> camper van | motorhome].',
  },
  '(English|TOEIC|TOEFL|Japanese|Chinese|Korean|language) [hearing] (test+|skill+|comprehension|practice|section)': {
    from: { ja: 'ヒアリング', ko: '히어링' },
    en: 'listening',
    example: 'The English [hearing -> listening] section was hard.',
  },
  '(TV|television) CM+': {
    from: { ja: 'テレビCM' },
    en: '$1 commercial',
    loose: true,
    example: 'The song comes from a [TV CM ->].',
  },
  'golden time (slot+|drama+|show+|program+|programme+|television|TV|zone|hours)': {
    from: { ja: 'ゴールデンタイム', ko: '골든 타임', zh: '黄金时间' },
    en: 'prime-time $1',
    example: 'It runs in a [golden time slot -> prime-time slot].',
  },
  'mood maker+': {
    from: { ja: 'ムードメーカー', ko: '무드 메이커' },
    en: 'life and soul of the party',
    loose: true,
    strength: 0.7,
    example: 'The goalkeeper is the [mood maker ->] of the team.',
  },
  '(tennis|soccer|baseball|basketball|volleyball|university|college|drama) [circle] (activity|activities|member+)': {
    from: { ja: 'サークル', ko: '서클' },
    en: 'club',
    strength: 0.7,
    example: 'She met him at tennis [circle -> club] activities.',
  },
  '(kitchen|bathroom|toilet|condominium) [reform+]': {
    from: { ja: 'リフォーム', es: 'reforma' },
    en: 'renovation+',
    example: 'The bathroom [reform -> renovation] took a year.',
  },
  'live house+ (in|at|near|called|where|stage)': {
    from: { ja: 'ライブハウス', zh: 'Live House' },
    en: 'music club+ $1',
    loose: true,
    strength: 0.6,
    example: 'The band plays in a [live house near ->] the port.',
  },
  '(good|excellent|provide~|offer~|perfect|best|our|complete|thorough|professional|free) after service+ !(in|at|on|of|as)':
    {
      from: { ja: 'アフターサービス', ko: '애프터서비스', zh: '售后服务' },
      en: '$1 after-sales service',
      example: 'The shop offers [good after service -> good after-sales service].',
    },
  '(get~|receive~|collect~) (a|an|the|his|her|their|<poss>|some)? [sign+] (from|of) (the|a|my|our|his|her)? <adj 2> (singer+|actor+|actress|idol+|player+|celebrity|celebrities|cartoonist+)':
    {
      from: { ja: 'サイン', ko: '사인' },
      en: 'autograph+',
      example: 'He got [a sign -> an autograph] from the singer.',
    },
  '(wear~|matching|buy~|bought|exchange~) (our|their|matching|a|some)? couple (ring+|tee+|T-shirt+|outfit+|shoes|clothes|item+)':
    {
      from: { ko: '커플링', zh: '情侣', ja: 'ペアルック' },
      en: 'matching $3',
      loose: true,
      example: 'They [wear couple rings ->] of tin.',
    },
  '(cola|coke|Cola|Coke|Pepsi|Sprite) (and|or) [cider]': {
    from: { ko: '사이다', ja: 'サイダー' },
    en: 'lemon-lime soda',
    strength: 0.7,
    example: 'Would you like cola or [cider -> lemon-lime soda]?',
  },
  '(selca+|selka+)': {
    from: { ko: '셀카' },
    en: 'selfie+',
    strength: 0.7,
    example: 'He posted a [selca -> selfie] from the barn.',
  },
  '(gagman|gagmen|gagwoman|gagwomen)': {
    from: { ko: '개그맨' },
    en: 'comedian',
    loose: true,
    strength: 0.5,
    example: 'A [gagman ->] hosts the show.',
  },
  'wellbeing (food+|diet+|restaurant+|menu+)': {
    from: { ko: '웰빙 음식' },
    en: 'healthy $1',
    strength: 0.7,
    example: 'The inn serves [wellbeing food -> healthy food].',
  },
  '(request~|order~|need~|want~|ask~ for|free) (a|the)? [morning call+]': {
    from: { ja: 'モーニングコール', ko: '모닝콜' },
    en: 'wake-up call+',
    strength: 0.7,
    example: 'Guests may request a [morning call -> wake-up call].',
  },
  '(English|do~|practise~|practice~|a|have~) free talking (class+|lesson+|session+|time|in|with)': {
    from: { ko: '프리토킹' },
    en: 'conversation practice',
    loose: true,
    strength: 0.6,
    example: 'On Monday we [have free talking in ->] the library.',
  },
  '(give~|get~|receive~|bring~|offer~) (me|us|you|it|him|her|them|this|<num>|a|some) <adj 2> [as service] <stop>': {
    from: { ja: 'サービスで', ko: '서비스로' },
    en: 'on the house',
    example: 'The cook gave us two plums [as service -> on the house].',
  },
  '(grow~|grown|raised|cultivated|planted|harvested) <word>? (in|inside) (a|the|his|her|their) [vinyl house+]': {
    from: { ko: '비닐하우스', ja: 'ビニールハウス' },
    en: 'plastic greenhouse+',
    example: 'He grows melons in a [vinyl house -> plastic greenhouse].',
  },
};
