import type { Entries } from 'mtlint/rule';

/** Turns of speech, greetings and courtesies of Turkish and Arabic, word for word. */
export const TURKISH_ARABIC: Entries = {
  'health to (your|her|his) (hand|hands) !(care|hygiene)': {
    from: { tr: 'elinize sağlık' },
    en: 'that was delicious',
    loose: true,
    example: '[Health to your hands ->], the soup is good.',
  },
  '(may|let) your (hand|hands) (be|stay) (safe|healthy|blessed|well)': {
    from: { ar: 'تسلم إيدك', tr: 'ellerine sağlık' },
    en: 'well done',
    loose: true,
    example: '[May your hands be safe ->], the soup is good.',
  },
  '<start> (may it|let it) (come|be) easy <stop>': {
    from: { tr: 'kolay gelsin' },
    en: 'good luck with your work',
    example: '[May it come easy -> Good luck with your work]!',
  },
  '<start> (may it|let it|may this) (be|get) (in the)? past <stop>': {
    from: { tr: 'geçmiş olsun' },
    en: 'get well soon',
    example: '[May it be past -> Get well soon], uncle.',
  },
  '(may|let) your (head|heads) (be|stay) (healthy|alive|well|safe|sound)': {
    from: { tr: 'başınız sağ olsun' },
    en: 'my condolences',
    loose: true,
    example: 'Our grandfather died. [May your head be healthy ->].',
  },
  '<start> (you)? came (pleasantly|happily|nicely|delightfully) <stop>': {
    from: { tr: 'hoş geldiniz' },
    en: 'welcome',
    example: '[You came pleasantly -> Welcome]!',
  },
  '<start> (stay|remain) with (love|health|respect) <stop>': {
    from: { tr: 'sevgiyle kalın' },
    en: 'take care',
    example: '[Stay with love -> Take care]!',
  },
  '(every|each) year (and|while) you are (all)? (fine|well|good|in good health|okay|a thousand)': {
    from: { ar: 'كل عام وأنتم بخير' },
    en: 'many happy returns',
    example: '[Every year and you are well -> Many happy returns]!',
  },
  '<start> how are your (conditions|affairs) <stop>': {
    from: { ar: 'كيف أحوالك' },
    en: 'how are you',
    example: '[How are your conditions -> How are you]?',
  },
  '(God|Allah|god) (on|upon) (your|the|his|her|their) safety': {
    from: { ar: 'الحمد لله على السلامة' },
    en: '$1 for $3 safe return',
    loose: true,
    example: 'Thank [God on your safety ->], uncle!',
  },
  '<poss> blood is (very|so)? (light|heavy) <stop>': {
    from: { ar: 'دمه خفيف' },
    en: 'he is great fun',
    loose: true,
    strength: 0.7,
    example: 'Everyone loves the baker: [his blood is light ->].',
  },
  '(he|she|you) (fell|fall|falls|has fallen|have fallen) from (my|his|her|our|their|your) (eye|eyes) <end>': {
    from: { tr: 'gözümden düştü', ar: 'سقط من عيني' },
    en: '$1 lost $3 respect',
    example: 'After that lie [he fell from my eyes -> he lost my respect].',
  },
  '(it is|is) (worthy|worth) (to mention|to be mentioned|to note|mentioned|of mentioning|to be noted) that': {
    from: { ar: 'الجدير بالذكر أن', ru: 'стоит отметить', tr: 'kayda değer ki' },
    en: '$1 worth mentioning that',
    example: '[It is worth to mention that -> It is worth mentioning that] the well is dry.',
  },
  '(what|which) increased the (water|mud|dough|clay) (wet|wetness|wetter)': {
    from: { ar: 'زاد الطين بلة' },
    en: 'to make matters worse',
    loose: true,
    example: '[What increased the mud wet ->] was the strike.',
  },
  '(it|this|that|which) (increased|increases|added to) the (mud|clay|wetness) (wet|wetness|wetter|of the mud|a wetness)':
    {
      from: { ar: 'زاد الطين بلة' },
      en: 'made matters worse',
      loose: true,
      example: 'The strike came, and [it increased the mud wetness ->].',
    },
  '(hit~|hitting|struck) two (birds|sparrows) with (one|a|a single) stone': {
    from: { ar: 'ضرب عصفورين بحجر', de: 'zwei Fliegen mit einer Klappe', tr: 'bir taşla iki kuş vurmak' },
    en: 'kill~ two birds with one stone',
    strength: 0.7,
    example: 'With a mill they [hit two birds with one stone -> kill two birds with one stone].',
  },
  '<start> [(our|my|dear|very)? (valuable|precious)] (guests|customers|participants|viewers|listeners|readers|colleagues|citizens|followers|friends|passengers|members) <stop>':
    {
      from: { tr: 'değerli misafirler', ru: 'уважаемые гости', zh: '尊贵的客人' },
      en: 'dear',
      strength: 0.7,
      example: '[Valuable -> Dear] guests, the ferry leaves at nine.',
    },
  '(I|we) (present|submit) (my|our) <adj 2> (respects|regards|love|greetings) <stop>': {
    from: { tr: 'saygılarımı sunarım' },
    en: ['yours sincerely', 'with best wishes'],
    loose: true,
    example: '[I present my respects ->].',
  },
  "wish~ (God's|Allah's)? mercy (from God|from Allah|to|upon|for|on)": {
    from: { tr: 'Allah’tan rahmet dilemek' },
    en: 'pray~ for',
    loose: true,
    example: 'We [wish mercy to ->] the miller.',
  },
  'wish~ patience (to|for) (his|her|their|the|your|all)': {
    from: { tr: 'sabır dilemek', ar: 'نتمنى الصبر' },
    en: 'offer~ $2 … my condolences',
    loose: true,
    example: 'We [wish patience to his ->] family.',
  },
  'fall~ (as)? (a)? martyr+ (in|on|during|at|while|after|as)': {
    from: { tr: 'şehit düşmek', ar: 'سقط شهيداً' },
    en: 'be~ killed $1',
    loose: true,
    strength: 0.6,
    example: 'Two guards [fell martyr in ->] the hills.',
  },
  '<start> (what|how) (will|shall) we (do|make) , (this is|it is|that is) (the)? (fate|destiny) <stop>': {
    from: { tr: 'ne yapalım, kader' },
    en: 'such is life',
    strength: 0.6,
    example: '[What shall we do, it is fate -> Such is life].',
  },
  '<subj> [(was|were|became) very (pleased|happy|glad) to your (acquaintance|meeting)]': {
    from: { tr: 'tanıştığıma memnun oldum' },
    en: 'was very pleased to meet you',
    example: 'I [was very pleased to your acquaintance -> was very pleased to meet you].',
  },
  '(known|famous) with the (name|title|nickname) of': {
    from: { tr: '… adıyla anılan', ar: 'سمي باسم' },
    en: '$1 as',
    loose: true,
    strength: 0.7,
    example: 'The baker, [known with the name of ->] Ali, laughed.',
  },
  'neither (the)? (meat|kebab) (be)? burn~ (nor|neither) (the)? (skewer|spit)': {
    from: { tr: 'ne şiş yansın ne kebap' },
    en: 'keep everybody happy',
    loose: true,
    example: 'Let [neither the kebab burn nor the skewer ->].',
  },
  'drop by drop (it)? (becomes|become|makes|will be|turns into) a lake': {
    from: { tr: 'damlaya damlaya göl olur' },
    en: 'many a little makes a mickle',
    example: 'Save every coin: [drop by drop becomes a lake -> many a little makes a mickle].',
  },
  '(day|days) for you and (a)? (day|days) against you': {
    from: { ar: 'يوم لك ويوم عليك' },
    en: 'you win some, you lose some',
    loose: true,
    example: 'Life is a [day for you and a day against you ->].',
  },
  '(from|since) (the)? (fingernail|nail+|toenail+) of (the|his|her|my) (softness|tenderness)': {
    from: { ar: 'منذ نعومة أظفاره' },
    en: 'since early childhood',
    example: 'He has baked [since the nails of his softness -> since early childhood].',
  },
  'since the (softness|tenderness|smoothness) of (his|her|my|their) (nails|fingernails|claws)': {
    from: { ar: 'منذ نعومة أظفاره' },
    en: 'since early childhood',
    example: 'He has baked [since the softness of his nails -> since early childhood].',
  },
  'blow~ (in|into) a (broken|punctured|torn) (waterskin|water skin|bagpipe|goatskin)': {
    from: { ar: 'ينفخ في قربة مقطوعة' },
    en: 'waste~ your breath',
    example: 'You [blow into a punctured waterskin -> waste your breath].',
  },
  '(return~|came back|come~ back) with (the)? (shoes|slippers) of (Hunayn|Hunain|Hunein)': {
    from: { ar: 'عاد بخفي حنين' },
    en: 'come~ back empty-handed',
    example: 'They [returned with the slippers of Hunayn -> came back empty-handed].',
  },
  '<start> (good)? morning of (goodness|roses|jasmine|light|the light|the good) <stop>': {
    from: { ar: 'صباح الخير, صباح النور' },
    en: 'good morning',
    example: '[Morning of goodness -> Good morning]!',
  },
  '<start> (good)? evening of (goodness|roses|jasmine|light|the light|the good) <stop>': {
    from: { ar: 'مساء الخير, مساء النور' },
    en: 'good evening',
    example: '[Evening of goodness -> Good evening]!',
  },
  '(everyone|everybody|people|citizens|all) from seven to seventy': {
    from: { tr: 'yediden yetmişe' },
    en: '$1, young and old,',
    loose: true,
    example: '[Everyone from seven to seventy ->] danced.',
  },
  '<start> happy your (birthday|new year|wedding|Eid|anniversary|holiday) <stop>': {
    from: { tr: 'doğum günün kutlu olsun', ar: 'عيدك مبارك' },
    en: 'happy $1',
    example: '[Happy your birthday -> Happy birthday]!',
  },
  'congratulations your (birthday|wedding|Eid|graduation|promotion|anniversary|new year|victory) <stop>': {
    from: { tr: 'düğününüz kutlu olsun', ja: 'ご結婚おめでとう' },
    en: 'congratulations on your $1',
    example: '[Congratulations your wedding -> Congratulations on your wedding]!',
  },
  '<start> it is (mentionable|noteworthy to mention) that': {
    from: { ar: 'ومن الجدير بالذكر أن' },
    en: 'it is worth noting that',
    example: '[It is mentionable that -> It is worth noting that] the well is dry.',
  },
  '(enter~|come~) (into)? (the)? (space|zone|circle|scope) of (implementation|execution|enforcement)': {
    from: { ar: 'دخل حيز التنفيذ' },
    en: 'come~ into force',
    example: 'The toll law [entered the space of implementation -> came into force] in May.',
  },
  '(the)? [(point|points|pointed|pointing) out to] (the importance|the need|the role|the necessity|the existence)': {
    from: { ar: 'أشار إلى أهمية' },
    en: '$2 out',
    example: 'He [pointed out to -> pointed out] the importance of the dam.',
  },
  '[achieve~ the (victory|win) (over|on|against)]': {
    from: { ar: 'حقق الفوز على' },
    en: 'beat~',
    example: 'The port [achieved the victory over -> beat] its guests by a goal.',
  },
  '[(on|in|at) (the)? (margin|margins) of] (the|this|a) <adj 2> (summit|meeting+|conference+|forum|session+|talks)': {
    from: { ar: 'على هامش القمة' },
    en: 'on the sidelines of',
    example: 'They spoke [on the margins of -> on the sidelines of] the harbour summit.',
  },
  'for the (second|third|fourth|fifth|sixth) (day|year|week|month|time) [(respectively|on the row)]': {
    from: { ar: 'على التوالي', tr: 'üst üste' },
    en: 'in a row',
    example: 'The ferry stayed in port for the third day [respectively -> in a row].',
  },
  '<start> until the moment <stop>': {
    from: { ar: 'حتى اللحظة' },
    en: 'so far',
    strength: 0.7,
    example: '[Until the moment -> So far], nobody has found the key.',
  },
};
