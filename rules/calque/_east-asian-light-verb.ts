import type { Entries } from 'mtlint/rule';

/** Verbs beside nouns as Chinese, Japanese and Korean pair them. */
export const EAST_ASIAN: Entries = {
  '[play~] (the|<poss>)? (mobile phone+|cell phone+|cellphone+|phone+|tablet+) <stop>': {
    from: { zh: '玩手机' },
    en: 'use~',
    strength: 0.7,
    example: 'The children [play -> use] mobile phones.',
  },
  'open~ (the|all the)? (light|lights|lamp|TV|television|air conditioner|air conditioning) <stop>': {
    from: { zh: '开灯', tr: 'ışığı açmak', ar: 'فتح الضوء' },
    en: 'turn~ on $1 $2',
    example: 'It was dark, so she [opened the light -> turned on the light].',
  },
  'close~ (the|all the)? (light|lights|TV|television|air conditioner|air conditioning) <stop>': {
    from: { zh: '关灯', tr: 'ışığı kapatmak' },
    en: 'turn~ off $1 $2',
    example: 'Please [close the lights -> turn off the lights].',
  },
  '[learn~] (new|more|much|useful|professional|scientific|a lot of)? knowledge <end>': {
    from: { zh: '学习知识', ja: '知識を学ぶ', ko: '지식을 배우다' },
    en: 'gain~',
    strength: 0.7,
    example: 'They came to [learn -> gain] new knowledge.',
  },
  '[eat~] (the|<poss>|some)? medicine+ <end>': {
    from: { zh: '吃药', ko: '약을 먹다' },
    en: 'take~',
    example: 'He [ate -> took] his medicine and slept.',
  },
  '[brush~] (the|<poss>|some|short)? (Weibo|microblog+|Douyin|TikTok|WeChat|short video+|mobile phone+)': {
    from: { zh: '刷微博' },
    en: 'scroll~ through',
    strength: 0.9,
    example: 'She [brushes -> scrolls through] Weibo on the bus.',
  },
  '[brush~] (the|a|<poss>)? (bank|credit|debit|bus|meal|student|access) card+': {
    from: { zh: '刷卡' },
    en: 'swipe~',
    example: 'He [brushed -> swiped] his bus card at the gate.',
  },
  '[brush~] (the|some|test)? (questions|exam papers)': {
    from: { zh: '刷题' },
    en: 'drill~',
    loose: true,
    example: 'Before the exam they [brush ->] test questions all night.',
  },
  '[say~] (a|<num>) <adj 1> joke+ <stop>': {
    from: { zh: '说笑话', ja: '冗談を言う', tr: 'fıkra söylemek' },
    en: 'tell~',
    example: 'The clerk [said -> told] a joke.',
  },
  '[say~] (a|<num>) <adj 1> lie+ <end>': {
    from: { zh: '说谎话', ja: '嘘を言う', tr: 'yalan söylemek', es: 'decir una mentira' },
    en: 'tell~',
    example: 'She never [said -> told] a lie.',
  },
  '[watch~] (a|some|many|<num>) <adj 1> (book+|novel+|newspaper+) <end>': {
    from: { zh: '看书' },
    en: 'read~',
    example: 'At night he [watches -> reads] a book.',
  },
  '(<subj>|to|can|will|not) [look~] (the)? (TV|television) <end>': {
    from: { zh: '看电视' },
    en: 'watch~',
    example: 'In the evening we [look -> watch] TV.',
  },
  'play~ (a|an|the|its|their) (good|very good|important|key|great|positive|certain|vital|crucial|decisive|leading|significant|huge|big|better|due) (function|effect) (in|of|on|for)':
    {
      from: { zh: '起到重要作用' },
      en: 'play~ $1 $2 role $4',
      example: 'Trees [play an important function in -> play an important role in] the cooling of towns.',
    },
  'grasp~ (the)? (implementation|construction|rectification) of': {
    from: { zh: '抓落实' },
    en: 'see~ to the $2 of',
    example: 'The office must [grasp the implementation of -> see to the implementation of] the rule.',
  },
  '(carry~ out|conduct~|develop~|launch~|unfold~) (a|an|in-depth|extensive|practical|close|friendly|pragmatic)? cooperation (with|in|on)':
    {
      from: { zh: '开展合作', ja: '協力を行う' },
      en: 'cooperate~ $3',
      strength: 0.6,
      loose: true,
      example: 'The two ports [carry out cooperation with ->] each other.',
    },
  '(carry~ out|conduct~|do~|perform~|take~) (a|good|close|full|active)? communication with': {
    from: { zh: '进行沟通', ja: 'コミュニケーションを取る' },
    en: 'communicate~ with',
    example: 'Nurses [take communication with -> communicate with] the family.',
  },
  '[(obtain~|acquire~|gain~|get~)] (great|remarkable|outstanding|gratifying|brilliant|tremendous|fruitful|huge) achievements':
    {
      from: { zh: '取得成就' },
      en: 'make~',
      loose: true,
      strength: 0.7,
      example: 'The town has [obtained ->] remarkable achievements.',
    },
  '(do~|carry~ out|perform~) (the)? (setting|settings) of (the|a|an|your|each)': {
    from: { ja: '設定を行う' },
    en: 'set~ up $4',
    example: 'First [do the setting of the -> set up the] printer.',
  },
  'do~ (the|a)? registration (of|for) (the|a|an|your|each)': {
    from: { ja: '登録を行う' },
    en: 'register~ $3',
    example: 'Then [do the registration of the -> register the] card.',
  },
  '(do~|perform~|carry~ out) (the|a)? installation of (the|a|an|your|each)': {
    from: { ja: 'インストールを行う', ko: '설치를 하다' },
    en: 'install~ $3',
    strength: 0.6,
    example: 'Before that, [do the installation of the -> install the] driver.',
  },
  '(do~|perform~|carry~ out) (the|a)? confirmation of (the|a|an|your|each)': {
    from: { ja: '確認を行う', ko: '확인을 하다' },
    en: 'confirm~ $3',
    strength: 0.6,
    example: 'Before that, [do the confirmation of the -> confirm the] address.',
  },
  '(do~|perform~|carry~ out) (the|a)? creation of (the|a|an|your|each)': {
    from: { ja: '作成を行う', ko: '생성을 하다' },
    en: 'create~ $3',
    strength: 0.6,
    example: 'Before that, [do the creation of the -> create the] folder.',
  },
  '(do~|perform~|carry~ out) (the|a)? deletion of (the|a|an|your|each)': {
    from: { ja: '削除を行う', ko: '삭제를 하다' },
    en: 'delete~ $3',
    strength: 0.6,
    example: 'Before that, [do the deletion of the -> delete the] old files.',
  },
  '[receive~] (a lot of|much|so much|too much|some|great|lots of)? stress (from|because|due|when|at work)': {
    from: { ja: 'ストレスを受ける', ko: '스트레스를 받다' },
    en: 'suffer~',
    strength: 0.7,
    example: 'Young nurses [receive -> suffer] a lot of stress because they work at night.',
  },
  '[give~] (a|an|some|great|much|big)? <adj 1> (influence+|impact+) (on|upon)': {
    from: { ja: '影響を与える', ko: '영향을 주다' },
    en: 'have~',
    example: 'The dam [gave -> had] a great influence on the river.',
  },
  'give~ (a|an) (big|great|bad|good|positive|negative|strong|huge|direct|serious|large|harmful) (influence|impact|effect) to':
    {
      from: { ja: '影響を与える', ko: '영향을 주다' },
      en: 'have~ a $2 $3 on',
      example: 'Sleep [gives a big effect to -> has a big effect on] memory.',
    },
  '[give~] (a|some|great|serious|any|no|more|much|big|heavy)? (damage+|harm) to': {
    from: { ja: '被害を与える', ko: '피해를 주다', tr: 'zarar vermek' },
    en: 'cause~',
    example: 'The storm [gave -> caused] great damage to the pier.',
  },
  '[receive~] (the|a|an|<poss>) (entrance|bar|qualifying|qualification|certification|promotion|university|license|licensing) (exam+|examination+|test+)':
    {
      from: { ja: '試験を受ける' },
      en: 'take~',
      example: 'She will [receive -> take] the entrance exam in March.',
    },
  'take~ (a|the)? balance between': {
    from: { ja: 'バランスを取る' },
    en: 'strike~ a balance between',
    strength: 0.7,
    example: 'It is hard to [take a balance between -> strike a balance between] work and sleep.',
  },
  'go~ to (shopping|fishing|hiking|camping|skiing|sightseeing|jogging) !(and|or) <end>': {
    from: { ja: '買い物に行く', ko: '쇼핑하러 가다', tr: 'alışverişe gitmek' },
    en: 'go~ $1',
    example: 'On Sunday they [go to shopping -> go shopping].',
  },
  '(make~|take~|have~|do~|go~ on|go~ for|go~ to) a <adj 1> travel <stop>': {
    from: { ja: '旅行をする', ko: '여행을 가다', zh: '去旅行' },
    en: 'go~ on a $w1 trip',
    example: 'In May we [went on a travel -> went on a trip].',
  },
  '[send~] (a|the|<poss>)? (good|great|happy|nice|wonderful|pleasant|fun|enjoyable|meaningful|relaxing) (time|weekend|vacation+|day) <end>':
    {
      from: { ko: '시간을 보내다' },
      en: 'spend~',
      example: 'We [sent -> spent] a happy weekend by the sea.',
    },
  '[catch~] (a|an|the) appointment+ <end>': {
    from: { ko: '약속을 잡다' },
    en: 'make~',
    example: 'She [caught -> made] an appointment with the dentist.',
  },
  'eat~ (<poss>|more)? age <stop>': {
    from: { ko: '나이를 먹다' },
    en: 'grow~ older',
    example: 'As I [eat age -> grow older], winters seem long.',
  },
  '[teach~] (me|us|him|her|them) (your|his|her|my|their|the) (phone number|telephone number|address|email address|mobile number|password|ID)':
    {
      from: { ja: '電話番号を教える', ko: '전화번호를 가르쳐 주다' },
      en: 'tell~',
      example: 'Please [teach -> tell] me your address.',
    },
  '[borrow~] (the|your|a) (toilet|bathroom|restroom|washroom)': {
    from: { ja: 'トイレを借りる', zh: '借用洗手间' },
    en: 'use~',
    example: 'May I [borrow -> use] your toilet?',
  },
  'enter~ (the|a|my|his|her)? (hot)? bath <end>': {
    from: { ja: '風呂に入る' },
    en: 'take~ a bath',
    example: 'Before supper he [enters the bath -> takes a bath].',
  },
  '[drink~] (the|<poss>|a|some|<num>)? (cold|sleeping|pain|headache|allergy)? (pill+|tablet+|painkiller+) <end>': {
    from: { ja: '薬を飲む' },
    en: 'take~',
    example: 'She [drank -> took] two pills and slept.',
  },
  '[eat~] (a|some|a lot of|much|a cup of|a glass of|too much)? (beer|soju|makgeolli|alcohol) <end>': {
    from: { ko: '술을 먹다' },
    en: 'drink~',
    example: 'He [ate -> drank] too much beer on Friday.',
  },
  '[play~] (water|snow|mud) <end>': {
    from: { zh: '玩水', ja: '水遊びをする' },
    en: 'play~ with',
    loose: true,
    example: 'Children like to [play ->] water in summer.',
  },
  'play~ computer (every day|all day|at home|at night|all night|too much|for hours|for a long time)': {
    from: { zh: '玩电脑' },
    en: 'play~ on the computer $1',
    example: 'He [plays computer all night -> plays on the computer all night].',
  },
  '(see~|watch~) (the|an|my|his|her) (midterm|mid-term|entrance|math|mathematics|TOEIC|final) (exam+|examination+) (today|tomorrow|yesterday|next|last|on|<num>)':
    {
      from: { ko: '시험을 보다' },
      en: 'take~ $2 $3 $4 $5',
      strength: 0.7,
      example: 'I will [see the math exam tomorrow -> take the math exam tomorrow].',
    },
  'receive~ (a|an|the|much|great|strong|some|big|a lot of|considerable)? influence (from|by)': {
    from: { ja: '影響を受ける', ko: '영향을 받다', zh: '受到影响' },
    en: 'be~ influenced by',
    strength: 0.5,
    example: 'He [received great influence from -> was influenced by] his uncle.',
  },
  'receive~ (much|great|big|a lot of|continuous|steady|hot|explosive|unchanging) love (from|for|by)': {
    from: { ko: '많은 사랑을 받다' },
    en: 'be~ very popular $2',
    loose: true,
    strength: 0.6,
    example: 'The song [received great love from ->] sailors.',
  },
  '(go~|commute~|walk~|come~) to [(<poss>|the) company] (by (bus|train|subway|car|bike|metro)|on foot|every (day|morning|weekday))':
    {
      from: { ja: '会社に行く', ko: '회사에 다니다' },
      en: 'work',
      example: 'He goes to [his company -> work] by bus.',
    },
  'tie~ (the|a|your|his|her|<poss>) (seat belt+|seatbelt+|safety belt+)': {
    from: { zh: '系安全带', tr: 'emniyet kemerini bağlamak' },
    en: 'fasten~ $1 $2',
    loose: true,
    strength: 0.6,
    example: 'Please [tie your seat belt ->].',
  },
  '[(beat~|hit~)] (basketball|badminton|ping-pong|table tennis|volleyball|mahjong|tennis) (with|every|after)': {
    from: { zh: '打篮球' },
    en: 'play~',
    example: 'On Sunday we [beat -> play] badminton with the bakers.',
  },
  '[sit~] (the|a|by)? (bus|train|subway|plane|taxi|metro) to (the|work|school|<name>|go)': {
    from: { zh: '坐火车去…' },
    en: 'take~',
    example: 'He [sat -> took] the train to Rome.',
  },
  '[play~] with (my|his|her|our|their) (friends|colleagues|classmates|coworkers) (at|in) (a|the) (cafe|café|coffee shop|mall|restaurant|department store)':
    {
      from: { ko: '친구와 놀다', ja: '友達と遊ぶ', zh: '跟朋友玩' },
      en: 'hang~ out',
      strength: 0.6,
      example: 'On Fridays she [plays -> hangs out] with her colleagues in a café.',
    },
};
