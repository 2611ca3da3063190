import type { Entries } from 'mtlint/rule';

/** Turns of speech of Russian, Ukrainian and Polish, word for word. */
export const SLAVIC: Entries = {
  '(noodles|noodle|spaghetti) (on|to|in|onto|over) (<poss>|the|your)? ears': {
    from: { ru: 'вешать лапшу на уши', uk: 'вішати локшину на вуха' },
    en: 'tall stories',
    loose: true,
    example: 'The clerk hung [noodles on our ears ->].',
  },
  '(neither|no) (fluff|down|fur) (nor|no|or|and) (a)? feather+': {
    from: { ru: 'ни пуха ни пера', uk: 'ні пуху ні пера' },
    en: 'break a leg',
    example: 'Before the exam they said: [neither fluff nor feather -> break a leg]!',
  },
  'first pancake (is|was|came out|comes out|turned out|comes|always) (is|comes)? (a|in)? (lump|lumpy|lumps|com)': {
    from: { ru: 'первый блин комом', uk: 'перший млинець нанівець' },
    en: 'you have to spoil a few before you get it right',
    loose: true,
    example: 'The [first pancake came out lumpy ->].',
  },
  '(feel~|be~) [(not in|out of) (my|his|her|their|your) (own)? (plate|dish)]': {
    from: { ru: 'не в своей тарелке', uk: 'не в своїй тарілці' },
    en: 'out of sorts',
    example: 'Among poets he felt [not in his plate -> out of sorts].',
  },
  '(like|as|considered|called|remained|be~) a white crow !(on|in|with|that)': {
    from: { ru: 'белая ворона', uk: 'біла ворона' },
    en: '$1 the odd one out',
    example: 'She felt [like a white crow -> like the odd one out].',
  },
  'a drop in the sea <stop>': {
    from: { ru: 'капля в море', uk: 'крапля в морі', pl: 'kropla w morzu', fr: 'une goutte d’eau dans la mer' },
    en: 'a drop in the ocean',
    example: 'The gift is [a drop in the sea -> a drop in the ocean].',
  },
  '(on|in|at) (the)? seventh sky': {
    from: { ru: 'на седьмом небе', uk: 'на сьомому небі' },
    en: 'in seventh heaven',
    example: 'The bride was [on the seventh sky -> in seventh heaven].',
  },
  '(as|like) two drops of water': {
    from: {
      ru: 'как две капли воды',
      uk: 'як дві краплі води',
      pl: 'jak dwie krople wody',
      fr: 'comme deux gouttes d’eau',
    },
    en: 'like two peas in a pod',
    example: 'The twins are [like two drops of water -> like two peas in a pod].',
  },
  '<start> [(shortly|shorter|short) (speaking|talking|said|saying)]': {
    from: { ru: 'короче говоря', uk: 'коротше кажучи', de: 'kurz gesagt', pl: 'krótko mówiąc' },
    en: 'in short',
    example: '[Shortly speaking -> In short], it leaks.',
  },
  '<start> (honestly|frankly|strictly|roughly|generally|properly|openly) (said|saying|talking|telling) ,': {
    from: { ru: 'честно говоря', uk: 'чесно кажучи', de: 'ehrlich gesagt', pl: 'szczerze mówiąc' },
    en: '$1 speaking,',
    example: '[Honestly said, -> Honestly speaking,] it leaks.',
  },
  '<start> [(softly|gently|mildly) (speaking|saying|said)] ,': {
    from: { ru: 'мягко говоря', uk: 'м’яко кажучи', pl: 'delikatnie mówiąc' },
    en: 'to put it mildly',
    example: '[Softly said -> To put it mildly], it leaks.',
  },
  '(more (precisely|exactly|exact)) (said|saying|speaking|to say)': {
    from: { ru: 'точнее говоря', uk: 'точніше кажучи', de: 'genauer gesagt' },
    en: 'more precisely',
    example: 'It is a barge, or, [more exactly saying -> more precisely], a raft.',
  },
  'if to be (honest|exact|precise|more precise|more exact|frank|objective)': {
    from: { ru: 'если быть точным', uk: 'якщо бути точним' },
    en: 'to be $1',
    example: 'There are nine, [if to be exact -> to be exact].',
  },
  '!(as|even|only) if to (speak|talk|say|believe|compare|look|judge|consider|trust|sum up)': {
    from: { ru: 'если сравнивать', uk: 'якщо порівнювати', pl: 'jeśli porównać' },
    en: 'if you $1',
    example: 'It is cheap [if to compare -> if you compare] it with gold.',
  },
  '(all)? the more so that': {
    from: { pl: 'tym bardziej że', ru: 'тем более что', uk: 'тим більше що', de: 'umso mehr, als' },
    en: 'especially as',
    example: 'They stayed home, [the more so that -> especially as] it rained.',
  },
  ', [especially that] (the|he|she|they|it|we|I|there|my)': {
    from: { pl: 'zwłaszcza że' },
    en: 'especially as',
    strength: 0.7,
    example: 'They stayed home, [especially that -> especially as] it rained.',
  },
  '<start> [(little|few) (of|from) (that|this)] ,': {
    from: { ru: 'мало того', uk: 'мало того' },
    en: 'moreover',
    strength: 0.6,
    example: '[Little of that -> Moreover], the roof leaks.',
  },
  '<start> [except (this|of this|of that|from this)] ,': {
    from: { ru: 'кроме этого', uk: 'крім цього' },
    en: 'besides',
    example: '[Except of this -> Besides], the roof leaks.',
  },
  '!(was|were|who|be|those|been|songs|song|film) [it (is|was) (not|also|always)? accepted to] !(the|a|an|be|<poss>|this|<name>)':
    {
      from: { ru: 'принято', uk: 'прийнято' },
      en: 'it $1 $2 customary to',
      example: 'In the hills [it is accepted to -> it is customary to] bow.',
    },
  '!(the|a) [it is impossible not to (note|mention)]': {
    from: { ru: 'нельзя не отметить', uk: 'не можна не відзначити' },
    en: 'we should also $1',
    strength: 0.6,
    example: '[It is impossible not to mention -> We should also mention] the soup.',
  },
  "(do not|don't|never|not) hang (your|his|her|their|the) (nose|noses)": {
    from: { ru: 'не вешать нос', uk: 'не вішати носа' },
    en: '$1 lose heart',
    example: '[Do not hang your nose -> Do not lose heart], it is only rain.',
  },
  '[we with (my|our) <adj 1> (brother|sister|wife|husband|friend+|mother|father|son|daughter|mom|mum|dad|parents|family|girlfriend|boyfriend|colleague+)] (<word>)':
    {
      from: { ru: 'мы с женой', uk: 'ми з дружиною', pl: 'my z żoną' },
      en: '$1 $w1 $2 and I',
      example: 'On Sunday [we with my wife -> my wife and I] went fishing.',
    },
  '<start> [i with (my)? (wife|husband|friends|family|brother|sister|parents|son|daughter)] (went|go|decided|live|lived|came|met|had|have|were|are|moved|bought|wanted)':
    {
      from: { ru: 'я с друзьями', uk: 'я з друзями' },
      en: '$1 $2 and I',
      example: '[I with my friends -> My friends and I] went fishing.',
    },
  '<start> how many years have you <stop>': {
    from: { ru: 'сколько тебе лет', uk: 'скільки тобі років', pl: 'ile masz lat', fr: 'quel âge as-tu' },
    en: 'how old are you',
    example: '[How many years have you -> How old are you]?',
  },
  '<start> (a)? good time of (the)? (day|days)': {
    from: { ru: 'доброго времени суток', uk: 'доброго часу доби' },
    en: 'hello',
    example: '[Good time of day -> Hello], dear readers!',
  },
  '<start> (all|everyone|everybody) (hello|hi|greetings) <stop>': {
    from: { ru: 'всем привет', uk: 'всім привіт' },
    en: '$2 everyone',
    example: '[All hello -> Hello everyone], here is my boat.',
  },
  '<start> (hello|hi) to (all|everyone|everybody) <stop>': {
    from: { ru: 'привет всем', uk: 'привіт усім' },
    en: '$1 everyone',
    example: '[Hi to all -> Hi everyone]! Here is my boat.',
  },
  '<start> (in|at) (the)? whole ,': {
    from: { ru: 'в целом', uk: 'в цілому' },
    en: 'on the whole,',
    example: '[In whole, -> On the whole,] it floats.',
  },
  '<start> (on|in) (the)? (very|self|most) (deed|fact|case|business) ,': {
    from: { ru: 'на самом деле', uk: 'насправді' },
    en: 'in fact,',
    example: '[On the very deed, -> In fact,] it floats.',
  },
  '<start> (in|by) the principle ,': {
    from: { ru: 'в принципе', uk: 'в принципі', de: 'im Prinzip' },
    en: 'in principle,',
    example: '[In the principle, -> In principle,] it floats.',
  },
  'the (thing|matter|point|case|fact|deal|business) is in (that|the fact that|the following)': {
    from: { ru: 'дело в том, что', uk: 'справа в тому, що' },
    en: 'the thing is that',
    example: '[The matter is in that -> The thing is that] nobody rows.',
  },
  '<start> the (matter|case|business) is that': {
    from: { ru: 'дело в том, что', uk: 'справа в тому, що' },
    en: 'the thing is that',
    strength: 0.6,
    example: '[The matter is that -> The thing is that] nobody rows.',
  },
  '[(the)? (speech|talk) (goes|is going|is) about] (the|a|an|how|<name>|this)': {
    from: { ru: 'речь идёт о', uk: 'мова йде про', pl: 'mowa o' },
    en: 'we are talking about',
    strength: 0.7,
    example: 'Here [the speech goes about -> we are talking about] the dam.',
  },
  '<start> [(by|with) such (a)? (way|manner|image)] ,': {
    from: { ru: 'таким образом', uk: 'таким чином' },
    en: 'thus',
    example: '[By such way -> Thus], the salt stays dry.',
  },
  'by (this|that|such|the same|the following|what|which) way !(of)': {
    from: { ru: 'таким способом', tr: 'bu yolla', pl: 'w ten sposób', uk: 'таким чином' },
    en: 'in $1 way',
    example: 'You can row it [by this way -> in this way].',
  },
  '<start> [(to|by) (the)? word] ,': {
    from: { ru: 'к слову', uk: 'до слова' },
    en: 'by the way',
    example: '[To the word -> By the way], the boat leaks.',
  },
  '<start> [(to|for) (the|great|big)? (regret|pity|sorrow|sadness)] ,': {
    from: { ru: 'к сожалению', uk: 'на жаль' },
    en: 'unfortunately',
    example: '[To the regret -> Unfortunately], the boat leaks.',
  },
  '(until|till|to) (these|those) (times|pores) <end>': {
    from: { ru: 'до сих пор', uk: 'дотепер' },
    en: 'to this day',
    example: 'The well is used [until these times -> to this day].',
  },
  'since (those|these) (times|pores) <end>': {
    from: { ru: 'с тех пор', uk: 'з тих пір', pl: 'od tamtych czasów' },
    en: 'since then',
    example: '[Since those times -> Since then], nobody has rowed.',
  },
  '(from|since) (the|his|her|my|their)? (small|little) (years|age|ages)': {
    from: { ru: 'с малых лет', uk: 'з малих років', pl: 'od małego' },
    en: 'from an early age',
    example: 'She rowed [from small years -> from an early age].',
  },
  '(from|with|of) (all|the whole|whole|full) (of)? (my|our|the)? (heart|soul) !(of)': {
    from: { ru: 'от всей души', uk: 'від щирого серця', de: 'von ganzem Herzen', pl: 'z całego serca' },
    en: 'with all my heart',
    loose: true,
    example: 'He thanked us [from the whole heart ->].',
  },
  'live~ (soul|soul in) (to|in|and) soul': {
    from: { ru: 'жить душа в душу', uk: 'жити душа в душу' },
    en: 'live~ in perfect harmony',
    example: 'The sisters [live soul in soul -> live in perfect harmony].',
  },
  '(is|was) a (bun|bread roll|roll) with butter <stop>': {
    from: { pl: 'bułka z masłem' },
    en: '$1 a piece of cake',
    example: 'The exam [was a bread roll with butter -> was a piece of cake].',
  },
  'think~ (of|about) blue almonds': {
    from: { pl: 'myśleć o niebieskich migdałach' },
    en: 'daydream~',
    example: 'At school he [thought about blue almonds -> daydreamed].',
  },
  '(is|was|like|be) mustard after (the)? (lunch|dinner)': {
    from: { pl: 'musztarda po obiedzie', fr: 'moutarde après dîner' },
    en: '$1 too little too late',
    example: 'The plan [is mustard after dinner -> is too little too late].',
  },
  '(like|as) (peas|a pea|throwing peas|throwing a pea) (on|against|at|to|off) (the|a) wall': {
    from: { ru: 'как об стенку горох', uk: 'як горохом об стіну', pl: 'jak grochem o ścianę' },
    en: 'like talking to a brick wall',
    example: 'It is [like throwing peas at the wall -> like talking to a brick wall].',
  },
  '(like|as) water (from|off) (a|the) goose': {
    from: { ru: 'как с гуся вода', uk: 'як з гуски вода', pl: 'jak po gęsi woda' },
    en: 'like water off a duck’s back',
    example: 'To him it is [like water off a goose -> like water off a duck’s back].',
  },
  'when (the|a)? (cancer|crayfish|crab|lobster) (on the (mountain|hill)|will)? whistle~ (on the (mountain|hill))?': {
    from: { ru: 'когда рак на горе свистнет', uk: 'коли рак на горі свисне' },
    en: 'when pigs fly',
    example: 'He will pay [when the crayfish whistles on the mountain -> when pigs fly].',
  },
  '(take~|took) (myself|yourself|himself|herself|themselves|ourselves) (in|into) (the|own|<poss>)? (hand|hands|handful)':
    {
      from: { ru: 'взять себя в руки', uk: 'взяти себе в руки', pl: 'wziąć się w garść' },
      en: 'pull~ $2 together',
      example: 'After the storm she [took herself in hands -> pulled herself together].',
    },
  'keep~ (myself|yourself|himself|herself|themselves|ourselves) in (the|own)? hands': {
    from: { ru: 'держать себя в руках', uk: 'тримати себе в руках' },
    en: 'keep~ $1 under control',
    example: 'He could hardly [keep himself in hands -> keep himself under control].',
  },
  '(thank~ you|thanks|thank you very much) [(from|of) (the)? (mountain|above|upstairs)]': {
    from: { pl: 'dziękuję z góry' },
    en: 'in advance',
    example: 'Thank you [from the mountain -> in advance] for the map.',
  },
  '<start> [(pay|turn) (your)? attention (that)]': {
    from: { ru: 'обратите внимание, что', uk: 'зверніть увагу, що' },
    en: 'note that',
    example: '[Pay attention that -> Note that] the well is deep.',
  },
  '(like|want|would like|wish|wanted) to [pay your] attention to': {
    from: { ru: 'хочу обратить ваше внимание на', uk: 'хочу звернути вашу увагу на' },
    en: 'draw your',
    example: 'I want to [pay your -> draw your] attention to the roof.',
  },
  '(on|at|for|by) (<poss>|their)? (own)? fear and risk': {
    from: { ru: 'на свой страх и риск', uk: 'на свій страх і ризик' },
    en: 'at $2 own risk',
    example: 'They dived [on their own fear and risk -> at their own risk].',
  },
  ', [(for|on) (any|every|each) case] <stop>': {
    from: { ru: 'на всякий случай', uk: 'про всяк випадок', pl: 'na wszelki wypadek', de: 'für alle Fälle' },
    en: 'just in case',
    example: 'Take a rope, [for every case -> just in case].',
  },
  'pull~ the cat by the tail': {
    from: { ru: 'тянуть кота за хвост', uk: 'тягнути кота за хвіст' },
    en: 'draw~ things out',
    example: 'The council is [pulling the cat by the tail -> drawing things out].',
  },
  '(pulled|pull~) (by|for|on) the tongue': {
    from: { pl: 'ciągnąć za język', ru: 'тянуть за язык', uk: 'тягнути за язик' },
    en: 'make~ … talk',
    loose: true,
    example: 'Nobody [pulled by the tongue ->] the clerk who told the secret.',
  },
  '(make~|do~|making) (a)? (bigos|fuss of bigos)': {
    from: { pl: 'narobić bigosu' },
    en: 'make~ a mess',
    example: 'The two clerks [made bigos -> made a mess] of the plan.',
  },
  '(drill~|drilling) (a)? hole+ in (<poss>|the) (belly|stomach|abdomen)': {
    from: { pl: 'wiercić dziurę w brzuchu' },
    en: 'pester~ …',
    loose: true,
    example: 'The boy [drilled a hole in my belly ->] until he got the kite.',
  },
  '(make~|do~) (a)? pitchfork+ (out of|from|of) (a|the)? needle': {
    from: { pl: 'robić z igły widły' },
    en: 'make~ a mountain out of a molehill',
    example: 'Do not [make a pitchfork out of a needle -> make a mountain out of a molehill].',
  },
  '(where|there) the devil says (good night|goodnight)': {
    from: { pl: 'gdzie diabeł mówi dobranoc' },
    en: 'in the middle of nowhere',
    example: 'They live [where the devil says goodnight -> in the middle of nowhere].',
  },
  '(where|place where) the pepper grows': {
    from: { pl: 'gdzie pieprz rośnie', de: 'wo der Pfeffer wächst' },
    en: 'to the ends of the earth',
    loose: true,
    example: 'Let him go [where the pepper grows ->].',
  },
  '(sit~|be~) like on (a)? (pins|needles|hot coals|thorns)': {
    from: { pl: 'siedzieć jak na szpilkach', uk: 'сидіти як на голках', ru: 'сидеть как на иголках' },
    en: 'sit~ on pins and needles',
    loose: true,
    example: 'All evening she [sat like on needles ->].',
  },
  '(knows|knew|know) (it|him|her|them|this)? like (his|her|my|our|their|your) own (pocket|five fingers|pockets)': {
    from: { pl: 'znać jak własną kieszeń', uk: 'знати як свої п’ять пальців', ru: 'знать как свои пять пальцев' },
    en: '$1 $2 like the back of $3 hand',
    example: 'He [knows it like his own pocket -> knows it like the back of his hand].',
  },
  'like (his|her|my|our|their|your) (own)? five fingers': {
    from: { uk: 'як свої п’ять пальців', ru: 'как свои пять пальцев', pl: 'jak własną kieszeń' },
    en: 'like the back of $1 hand',
    example: 'She knows the marsh [like her five fingers -> like the back of her hand].',
  },
  'without a (shadow|drop|gram) of (conscience|embarrassment)': {
    from: { uk: 'без краплі сорому', ru: 'без капли стыда' },
    en: 'without the least shame',
    strength: 0.6,
    example: 'He asked for more [without a drop of conscience -> without the least shame].',
  },
  '(make~|made) from a (fly|mosquito|gnat) (an)? elephant': {
    from: { uk: 'робити з мухи слона', ru: 'делать из мухи слона' },
    en: 'make~ a mountain out of a molehill',
    example: 'Do not [make from a fly an elephant -> make a mountain out of a molehill].',
  },
  '(hang~|hanging) (by|on) (a|the)? hairline': {
    from: { uk: 'висіти на волосині', ru: 'висеть на волоске', pl: 'wisieć na włosku' },
    en: 'hang~ by a thread',
    example: 'The deal [hangs on a hairline -> hangs by a thread].',
  },
  'as if water in (the|his|her|their) mouth': {
    from: { uk: 'набрати в рот води', ru: 'как воды в рот набрал', pl: 'nabrać wody w usta' },
    en: 'without a word',
    loose: true,
    example: 'They sat [as if water in their mouth ->].',
  },
  '(take~|took|taken|fill~) water (in|into) (his|her|their|the|my|your) mouth+': {
    from: { pl: 'nabrać wody w usta', uk: 'набрати в рот води', ru: 'набрать в рот воды' },
    en: 'keep~ silent',
    strength: 0.6,
    example: 'On the matter of the bell they [took water in their mouths -> kept silent].',
  },
  'bed regime': {
    from: { ru: 'постельный режим', uk: 'ліжковий режим' },
    en: 'bed rest',
    example: 'The doctor ordered [bed regime -> bed rest] for a week.',
  },
  'the? (medicine|drug|tablet+|capsule+|pill+|syrup|preparation) (is|are|should be|must be) [accepted] (inside|orally|before|after|with|once|twice|three times|daily|in the morning|during)':
    {
      from: { ru: 'препарат принимают внутрь' },
      en: 'taken',
      example: 'The syrup is [accepted -> taken] before supper.',
    },
};
