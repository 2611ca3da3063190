import type { Entries } from 'mtlint/rule';

/** Turns of speech of Chinese, Japanese and Korean, word for word. */
export const EAST_ASIAN: Entries = {
  '<start> as is known to (all|everyone|everybody) <stop>': {
    from: { zh: '众所周知', ja: '周知の通り' },
    en: 'as everyone knows',
    example: '[As is known to all -> As everyone knows], boats float.',
  },
  'people mountain (and)? people sea': {
    from: { zh: '人山人海' },
    en: 'huge crowds',
    example: 'At the fair it was [people mountain people sea -> huge crowds].',
  },
  '(add~|put~|adding) (frost|hail) (to|on|upon|over|onto) (the)? snow': {
    from: { zh: '雪上加霜', ko: '설상가상' },
    en: 'to make matters worse',
    loose: true,
    example: 'The strike was [adding frost to the snow ->].',
  },
  '(send~|give~|offer~|deliver~) (charcoal|coal) in (the)? (snow|snowy weather)': {
    from: { zh: '雪中送炭' },
    en: 'help~ in time of need',
    loose: true,
    example: 'The baker [sent charcoal in the snow ->] when he lent us his oven.',
  },
  '(draw~|paint~) (a|the)? snake (and|then) (add~|adding) feet': {
    from: { zh: '画蛇添足', ja: '蛇足' },
    en: 'overdo~ it',
    loose: true,
    example: 'A third bell would be to [draw a snake and add feet ->].',
  },
  'play~ (the)? (lute|harp|zither|piano) (to|for|before|in front of) (a|the)? (cow+|ox|oxen)': {
    from: { zh: '对牛弹琴' },
    en: 'cast~ pearls before swine',
    example: 'To read them verse is to [play the lute to a cow -> cast pearls before swine].',
  },
  '(look~|looking|view~|watch~) (at)? (the)? flowers (on|from) (a)? horseback': {
    from: { zh: '走马观花', ko: '주마간산' },
    en: 'take~ a quick look',
    example: 'In one day you can only [look at flowers on horseback -> take a quick look].',
  },
  '(get~|yield~|achieve~|obtain~) (twice|double) the (result|results|effect) with half the (effort|work)': {
    from: { zh: '事半功倍' },
    en: 'achieve~ twice as much with half the effort',
    example:
      'With a crane they [get twice the result with half the effort -> achieve twice as much with half the effort].',
  },
  'get~ half the (result|results|effect) with twice the (effort|work)': {
    from: { zh: '事倍功半' },
    en: 'achieve~ half as much with twice the effort',
    example: 'By hand they [get half the result with twice the effort -> achieve half as much with twice the effort].',
  },
  '[(China|Wuhan|Taiwan|everyone|everybody|guys|friends|brothers|students) , add oil] <stop>': {
    from: { zh: '加油' },
    en: 'keep it up, $1',
    example: 'Come on, [guys, add oil -> keep it up, guys]!',
  },
  '(let us|let~) (all)? add oil together': {
    from: { zh: '一起加油' },
    en: 'let us do our best together',
    example: '[Let us add oil together -> Let us do our best together]!',
  },
  '(everyone|everybody|guys|classmates|friends) , fighting <stop>': {
    from: { ko: '화이팅', ja: 'ファイト' },
    en: 'you can do it, $1',
    example: 'Come on, [guys, fighting -> you can do it, guys]!',
  },
  '(hwaiting|paiting)': {
    from: { ko: '화이팅' },
    en: 'you can do it',
    example: 'The whole class shouted: [hwaiting -> you can do it]!',
  },
  '!(the|a|they|are|is|was|were|be) eat~ vinegar (over|because|when|of|about)': {
    from: { zh: '吃醋' },
    en: 'get~ jealous $1',
    loose: true,
    example: 'He [eats vinegar when ->] she dances with the smith.',
  },
  'high and new (technology|technologies|tech)': {
    from: { zh: '高新技术' },
    en: 'high $1',
    example: 'The park is for [high and new technology -> high technology].',
  },
  '(high-level|high-end|high-quality|compound|top-notch|interdisciplinary|scarce|innovative|high-caliber) [talents]': {
    from: { zh: '高层次人才', ko: '인재' },
    en: ['specialists', 'talent'],
    strength: 0.7,
    example: 'The town wants high-level [talents -> specialists | talent].',
  },
  '(cultivate~|introduce~|reserve~) (more|many|outstanding|excellent|qualified|professional|technical|innovative|foreign|overseas|all kinds of|a large number of)? <adj 1> talents (for|who|and|from)':
    {
      from: { zh: '培养人才' },
      en: 'train specialists',
      loose: true,
      strength: 0.6,
      example: 'The school [cultivates professional talents for ->] the port.',
    },
  '(comprehensive|ideological|all-round|all-around|overall) quality of (the|our|its)? <adj 1> (students|employees|teachers|citizens|workers|cadres|personnel|staff)':
    {
      from: { zh: '学生的综合素质' },
      en: 'all-round ability of $2 $3',
      loose: true,
      strength: 0.7,
      example: 'Chess raises the [comprehensive quality of students ->].',
    },
  '(crisis|confidentiality|responsibility|service|rule|brand) [consciousness] of': {
    from: { zh: '服务意识', ja: '危機意識', ko: '책임 의식' },
    en: 'awareness',
    strength: 0.6,
    example: 'The drill raised the crisis [consciousness -> awareness] of the crew.',
  },
  '(strengthen~|reinforce~|enhance~) (the)? (team|party|ideological|style|discipline|talent|ethics|integrity|faculty|brand) [construction]':
    {
      from: { zh: '加强队伍建设' },
      en: 'building',
      strength: 0.7,
      example: 'The union must strengthen team [construction -> building].',
    },
  'spiritual civilization construction': {
    from: { zh: '精神文明建设' },
    en: 'cultural and ethical progress',
    example: 'The plan speaks of [spiritual civilization construction -> cultural and ethical progress].',
  },
  'give~ full play to (the|its|their|our|his|her) <adj 3> (role|advantage+|function+|initiative|enthusiasm|subjective)':
    {
      from: { zh: '充分发挥…的作用' },
      en: 'make~ full use of',
      loose: true,
      example: 'The port should [give full play to its advantages ->].',
    },
  '(mobilize~|mobilise~) (the|their|its) <adj 2> enthusiasm of': {
    from: { zh: '调动…的积极性' },
    en: 'motivate~',
    example: 'Bonuses [mobilize the enthusiasm of -> motivate] the crew.',
  },
  '(implement~|study~|studied|convey~|learn~|grasp~|carry~ out) [the spirit of] (the|this|that|his) <adj 4> (meeting|conference|speech|document|congress|session|plenum|instructions)':
    {
      from: { zh: '贯彻会议精神' },
      en: 'the decisions of',
      loose: true,
      example: 'They must implement [the spirit of ->] the meeting.',
    },
  'do~ a good job (in|of) (the)? <adj 2> (prevention|publicity|propaganda|rectification|construction|preparation|preparations|inspection|supervision|maintenance) work':
    {
      from: { zh: '做好…工作' },
      en: 'handle the $3 well',
      loose: true,
      strength: 0.6,
      example: 'All stations must [do a good job in fire prevention work ->].',
    },
  '(leap-forward|leapfrogging|leaping) development': {
    from: { zh: '跨越式发展' },
    en: 'rapid development',
    strength: 0.7,
    example: 'The port has seen [leaping development -> rapid development].',
  },
  'healthy and orderly development': {
    from: { zh: '健康有序发展' },
    en: 'sound development',
    strength: 0.6,
    example: 'The law serves the [healthy and orderly development -> sound development] of the fairs.',
  },
  '(mutual benefit|mutually beneficial) and win-win': {
    from: { zh: '互利共赢' },
    en: 'mutually beneficial',
    loose: true,
    example: 'The ports seek [mutual benefit and win-win ->] results.',
  },
  '(seek~|strive for|striving for) (survival|existence|development) (by|with|through|on) (the)? (quality|credit|reputation|credibility|technology|innovation|management|science)':
    {
      from: { zh: '以质量求生存' },
      en: 'live~ by its $4',
      loose: true,
      example: 'Our mill [seeks survival by quality ->].',
    },
  '(customer+|user+|quality|reputation|credit|integrity|honesty) supreme <stop>': {
    from: { zh: '客户至上', ja: 'お客様第一' },
    en: '$1 first',
    example: 'Our motto: [Customer supreme -> Customer first].',
  },
  'fill~ (in)? (the|a)? (domestic|national|industry) (blank+|gap+) <stop>': {
    from: { zh: '填补国内空白' },
    en: 'be~ the first of its kind in the country',
    example: 'The pump [fills the domestic gap -> is the first of its kind in the country].',
  },
  '(reach~|reached|attain~) the (international|world|domestic|national) (advanced|leading) (level|standard)': {
    from: { zh: '达到国际先进水平' },
    en: 'be~ among the best in the field',
    loose: true,
    example: 'The pump has [reached the international advanced level ->].',
  },
  '(at|in|reached|reaching) the (international|world|domestic) (advanced|leading) level': {
    from: { zh: '处于国际领先水平' },
    en: 'among the best in the field',
    loose: true,
    example: 'The pump is [at the international leading level ->].',
  },
  '(strong|good|certain|high|poor) (practicability|operability|pertinence)': {
    from: { zh: '实用性强' },
    en: 'very practical',
    loose: true,
    example: 'The method has [strong practicability ->].',
  },
  '(strong|good|excellent|high|better|poor) anti-interference (ability|capability|performance)': {
    from: { zh: '抗干扰能力强' },
    en: '$1 immunity to interference',
    example: 'The radio has [strong anti-interference ability -> strong immunity to interference].',
  },
  '(certain|important|great|high|good|some) (popularization|guiding|reference and popularization) (value|significance|meaning)':
    {
      from: { zh: '有一定的推广价值' },
      en: '$1 practical value',
      loose: true,
      example: 'The find has [certain popularization value ->].',
    },
  '(informatization|informationization|informatisation|informationisation)': {
    from: { zh: '信息化', ru: 'информатизация', uk: 'інформатизація', ko: '정보화', ja: '情報化' },
    en: ['digitalization', 'digitization'],
    strength: 0.7,
    example: 'The [informatization -> digitalization | digitization] of the archive took nine years.',
  },
  '(omnidirectional|omnibearing) <adj 1> (service+|development|opening|cooperation|support|management|protection|education|training|marketing)':
    {
      from: { zh: '全方位服务' },
      en: 'all-round $w1 $2',
      example: 'The bank offers [omnibearing service -> all-round service].',
    },
  '(traffic|transportation) (here|there|in <name>)? (is|was) (very|really|so|quite|extremely|not|also)? (convenient|inconvenient|developed)':
    {
      from: { zh: '交通便利', ja: '交通が便利', ko: '교통이 편리하다' },
      en: 'it is $4 to get to',
      loose: true,
      example: 'The [traffic is very convenient ->], and the hotel is clean.',
    },
  '(convenient|developed|superior) traffic <end>': {
    from: { zh: '交通便利', ja: '便利な交通' },
    en: '$1 transport links',
    example: 'The inn has [convenient traffic -> convenient transport links].',
  },
  '<poss> (body|bodies) (be~|feel~) (not|very|a little|a bit|so|somewhat)? (uncomfortable|unwell)': {
    from: { zh: '身体不舒服', ja: '体の具合が悪い' },
    en: 'not feeling well',
    loose: true,
    example: 'She stayed in because [her body was uncomfortable ->].',
  },
  '(I|we|you|they) [very] (love|hope|agree|appreciate|enjoy|miss|hate|support|admire|respect|believe)': {
    from: { zh: '我很爱…', ko: '매우 사랑하다' },
    en: 'really',
    example: 'They [very -> really] enjoy the view.',
  },
  '(I|we|you|they) [very] like (the|this|it|to|your|that|his|her|these|eating|reading|playing|watching) !(of)': {
    from: { zh: '我很喜欢…' },
    en: 'really',
    example: 'We [very -> really] like the soup.',
  },
  '<start> how are you (recently|lately) <stop>': {
    from: { zh: '你最近怎么样', ko: '요즘 어떻게 지내세요' },
    en: 'how have you been',
    example: '[How are you recently -> How have you been]?',
  },
  '<start> [respected] (leaders|leader|teachers|teacher|judges|guests|customers|customer|users|user|sir|parents|experts|comrades|passengers|readers) <stop>':
    {
      from: { zh: '尊敬的领导', ru: 'уважаемые коллеги', tr: 'saygıdeğer misafirler' },
      en: 'dear',
      example: '[Respected -> Dear] guests, the ferry leaves at nine.',
    },
  'please (take (good)? care of|treat) (me|us) (kindly|well|favorably|favourably|from now on|from today|in the future|this year too|again this year)':
    {
      from: { ja: 'よろしくお願いします', ko: '잘 부탁드립니다' },
      en: 'I look forward to working with you',
      example: 'My name is Ono; [please take care of me from now on -> I look forward to working with you].',
    },
  '<subj> (would|will|shall) be (saved|helped) if (you|someone|somebody|there|anyone)': {
    from: { ja: '…いただけると助かります' },
    en: '$1 would be grateful if $4',
    example: '[I would be helped if you -> I would be grateful if you] sent the key.',
  },
  'hope+ (that)? (it|this|this article|the article|they|my experience) (will|would|can|could|may|might)? become~ (a|your)? (useful|good|some)? reference':
    {
      from: { ja: '参考になれば幸いです', ko: '참고가 되길 바랍니다', zh: '希望能给大家参考' },
      en: 'hope+ $1 helps',
      loose: true,
      example: 'I [hope it becomes a reference ->] for you.',
    },
  '<subj> (was|were|had been|got|am|are|is) (stolen|robbed) <poss> (wallet|purse|bag|bicycle|bike|money|phone|umbrella|passport|camera|car)':
    {
      from: { ja: '財布を盗まれた', ko: '지갑을 도난당했다', zh: '我被偷了钱包' },
      en: '$1 had $4 $5 stolen',
      example: '[She was stolen her purse -> She had her purse stolen] at the fair.',
    },
  '<subj> (was|were|got|am|are|is) [(angry|scold) by] (the|a|<poss>)': {
    from: { ja: '…に怒られた' },
    en: 'scolded by',
    example: 'I was [angry by -> scolded by] the teacher.',
  },
  'do~ (<poss>|the) best efforts !(basis|clause)': {
    from: { ja: '最善の努力をする', ko: '최선의 노력을 다하다' },
    en: 'do~ $1 best',
    example: 'We will [do our best efforts -> do our best].',
  },
  '(eat~|ate) (it|this|them|the <word>|<poss> <word>) deliciously': {
    from: { ja: 'おいしく食べる', ko: '맛있게 먹다' },
    en: 'enjoy~ $1',
    loose: true,
    example: 'We [ate the soup deliciously ->].',
  },
  '(I|we) (will|shall) eat (it|this)? deliciously': {
    from: { ko: '잘 먹겠습니다' },
    en: 'thank you for the meal',
    example: '[I will eat it deliciously -> Thank you for the meal]!',
  },
  '(please (give|show|send)|ask for|asked for|hope for) (us|me|it|him|her|them)? (a lot of|lots of|much|many) (love|interest|attention) and (love|interest|attention|support|participation|expectation)':
    {
      from: { ko: '많은 관심과 사랑 부탁드립니다' },
      en: 'please support $2',
      loose: true,
      example: '[Please give us a lot of love and interest ->].',
    },
  '(receive~|get~|gain~|gaining|draw~|enjoy~) (a|very|such)? [hot] (response+|reaction+|attention|applause|cheers|interest|love)':
    {
      from: { ko: '뜨거운 반응' },
      en: 'enthusiastic',
      example: 'The song received [a hot -> an enthusiastic] response.',
    },
  '(his|her|your|my|their|whose) mouth is (very|too|so)? light': {
    from: { ja: '口が軽い', ko: '입이 가볍다' },
    en: 'cannot keep a secret',
    loose: true,
    strength: 0.7,
    example: 'Do not tell the barber: [his mouth is light ->].',
  },
  '<poss> (facial|face) skin is (too|so|very|really|quite)? thick': {
    from: { zh: '脸皮厚', ja: '面の皮が厚い', ko: '낯이 두껍다' },
    en: 'has no shame',
    loose: true,
    example: '[His face skin is too thick ->] to blush.',
  },
  'congratulate~ (your|his|her|their) (success|promotion|victory|achievement+|recovery|admission)': {
    from: { zh: '祝贺你的成功', ja: '成功を祝う' },
    en: 'congratulations on $1 $2',
    loose: true,
    example: 'We [congratulate your success ->].',
  },
  '(he|she|they) (is|are|was|were) (a|very|so|really|quite|such a)? my pace <stop>': {
    from: { ja: 'マイペース', ko: '마이페이스' },
    en: 'go at their own pace',
    loose: true,
    example: 'At work [she is very my pace ->].',
  },
  '<start> it is (a|the|an) (prospect|outlook|evaluation|forecast|explanation) that (the|it|they|he|she|there|a|this|more|many)':
    {
      from: { ko: '…는 전망이다' },
      en: 'the $2 is that $3',
      strength: 0.6,
      example: '[It is a prospect that the -> The prospect is that the] harbour will close.',
    },
  'family of (three|four|five|six|seven|eight) mouths': {
    from: { zh: '五口之家' },
    en: 'family of $1',
    example: 'The hut houses a [family of six mouths -> family of six].',
  },
  'piece+ of clothes': {
    from: { zh: '一件衣服', ko: '옷 한 벌' },
    en: 'item+ of clothing',
    example: 'He lost two [pieces of clothes -> items of clothing].',
  },
  'a batch of (outstanding|excellent|talented|young|backbone|key|influential|famous) (talents|teachers|cadres|scholars|artists|enterprises|writers|experts|entrepreneurs|students)':
    {
      from: { zh: '一批优秀人才' },
      en: 'a group of $1 $2',
      example: 'The school trained [a batch of young writers -> a group of young writers].',
    },
  '<num> ten thousand (yuan|RMB|people|households|units|tons|copies|times|won|yen)': {
    from: { zh: '五十万', ja: '五十万', ko: '오십만' },
    en: '$1 times 10,000 $2',
    loose: true,
    example: 'The bridge cost [50 ten thousand yuan ->].',
  },
  '<figure> hundred million (yuan|RMB|won|yen|people|users|dollars|tons|kilowatt|copies)': {
    from: { zh: '3.5亿', ja: '3.5億', ko: '3.5억' },
    en: '$1 times 100 million $2',
    loose: true,
    example: 'The bridge cost [3.5 hundred million yuan ->].',
  },
  '<num> of (yuan|RMB|yen|renminbi)': {
    from: { zh: '一万元', ja: '一万円' },
    en: '$1 $2',
    example: 'A ticket costs [300 of yuan -> 300 yuan].',
  },
  '(have~|having) (another|a previous|a prior) [promise+ with]': {
    from: { ja: '約束がある', ko: '약속이 있다' },
    en: 'engagement with',
    example: 'Tonight I have another [promise with -> engagement with] the dentist.',
  },
  '(become~) (a|very|of)? (good|great)? (study|learning) (for|to) (me|us)': {
    from: { ja: '勉強になる', ko: '공부가 되다' },
    en: 'taught $5 a lot',
    loose: true,
    example: 'The trip [became a good study for me ->].',
  },
  '[(collect~|gather~)] (a lot of|much|great|big|huge|public|keen)? attention (as|from|by|because|with|among)': {
    from: { ja: '注目を集める', ko: '관심을 모으다' },
    en: 'attract~',
    strength: 0.6,
    example: 'The raft is [gathering -> attracting] attention from sailors.',
  },
  '<poss> (stomach|throat|belly|tummy|waist|head) (is|was) (very|so|really|too|a little)? (pain|paining) <end>': {
    from: { ko: '배가 아프다', zh: '肚子疼', tr: 'karnım ağrıyor' },
    en: '$1 $2 hurts',
    loose: true,
    example: '[My throat is pain ->], and I cough.',
  },
};
