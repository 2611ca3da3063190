import type { Entries } from 'mtlint/rule';

/** Turns of speech of German, word for word. */
export const GERMANIC: Entries = {
  '(press~|hold~) (<obj>)? (the|my|our|both|all) thumbs !(up|down|in|on|over|against)': {
    from: { de: 'die Daumen drücken', pl: 'trzymać kciuki' },
    en: 'keep~ fingers crossed',
    loose: true,
    example: 'The whole class [pressed her the thumbs ->] for the race.',
  },
  'understand~ only (train station|railway station|station)': {
    from: { de: 'nur Bahnhof verstehen' },
    en: 'understand~ nothing',
    example: 'At the bank I [understood only railway station -> understood nothing].',
  },
  '(goes|go|going) (now)? (about|for|around) the sausage': {
    from: { de: 'es geht um die Wurst' },
    en: 'is crunch time',
    loose: true,
    example: 'On Sunday it [goes about the sausage ->].',
  },
  '(give~|add~) (<poss>) mustard (to it|to this|to that|to everything|in addition)': {
    from: { de: 'seinen Senf dazugeben' },
    en: 'put~ in $2 two cents',
    example: 'He [adds his mustard to everything -> puts in his two cents].',
  },
  'have~ tomatoes on (<poss>|the) eyes': {
    from: { de: 'Tomaten auf den Augen haben' },
    en: 'be~ blind',
    example: 'The referee [had tomatoes on his eyes -> was blind].',
  },
  '(cat|cats) in (a|the) (poke|sack)': {
    from: { de: 'die Katze im Sack', ru: 'кот в мешке', pl: 'kot w worku', uk: 'кіт у мішку' },
    en: 'pig in a poke',
    example: 'They bought a [cat in the sack -> pig in a poke].',
  },
  'two (flies|hares|rabbits|roasts) (with|at|in|on) one (stroke|blow|flap|swat|shot|stone|clap|fire)': {
    from: {
      de: 'zwei Fliegen mit einer Klappe',
      ru: 'двух зайцев одним выстрелом',
      pl: 'dwie pieczenie na jednym ogniu',
    },
    en: 'two birds with one stone',
    example: 'The plan kills [two flies with one stroke -> two birds with one stone].',
  },
  'an elephant (out of|from) (a|the)? (mosquito|fly|gnat)': {
    from: { de: 'aus einer Mücke einen Elefanten machen', ru: 'делать из мухи слона' },
    en: 'a mountain out of a molehill',
    example: 'The press made [an elephant out of a fly -> a mountain out of a molehill].',
  },
  '(is|was) (no|not a) (pony farm|sugar lick)': {
    from: { de: 'ist kein Ponyhof' },
    en: '$1 no picnic',
    example: 'Life on a boat [is no pony farm -> is no picnic].',
  },
  '(under|between|in|among) four eyes': {
    from: { de: 'unter vier Augen', pl: 'w cztery oczy' },
    en: 'in private',
    example: 'I must talk to you [under four eyes -> in private].',
  },
  '(leaf|sheet) (before|in front of) (the|<poss>) mouth': {
    from: { de: 'ein Blatt vor den Mund nehmen' },
    en: 'mince words',
    loose: true,
    example: 'The cook takes no [leaf before the mouth ->].',
  },
  'on cloud seven': {
    from: { de: 'auf Wolke sieben' },
    en: 'on cloud nine',
    example: 'Since the wedding he has been [on cloud seven -> on cloud nine].',
  },
  '(on|in|at) (the)? (long|short|medium) sight <end>': {
    from: { de: 'auf lange Sicht' },
    en: 'in the $3 run',
    example: 'It pays [on long sight -> in the long run].',
  },
  '<start> [how is it with] (you|the|your|a)': {
    from: { de: 'wie ist es mit', ru: 'как насчёт' },
    en: 'what about',
    strength: 0.7,
    example: '[How is it with -> What about] the soup?',
  },
  '<start> [it gives] (many|several|no|different|numerous) <adj 2> <plural> in (the|this|our)': {
    from: { de: 'es gibt' },
    en: 'there are',
    example: '[It gives -> There are] many old mills in this valley.',
  },
  '(there|here|what) gives it': {
    from: { de: 'da gibt es' },
    en: 'there is',
    example: 'In the attic [there gives it -> there is] a chest.',
  },
  '[(it|here it) goes about] (the|how|more|money|a|an)': {
    from: { de: 'es geht um' },
    en: 'it is about',
    strength: 0.6,
    example: 'First [it goes about -> it is about] the roof.',
  },
  'it (handles|acts|deals) itself (about|around|with|on|of)?': {
    from: { de: 'es handelt sich um' },
    en: 'it is',
    example: '[It handles itself about -> It is] a rare bird.',
  },
  '(as|like) it (is called|says|is said) so (beautiful|beautifully|nicely|nice)': {
    from: { de: 'wie es so schön heißt' },
    en: 'as the saying goes',
    example: 'Third time lucky, [as it is said so beautifully -> as the saying goes].',
  },
  'in (the)? (end|final) effect': {
    from: { de: 'im Endeffekt' },
    en: 'in the end',
    example: '[In the end effect -> In the end], nobody paid.',
  },
  'in (the)? last consequence': {
    from: { de: 'in letzter Konsequenz' },
    en: 'ultimately',
    example: '[In last consequence -> Ultimately], the mill will close.',
  },
  '<start> what for (a|an)': {
    from: { de: 'was für ein' },
    en: 'what $1',
    example: '[What for a -> What a] day!',
  },
  'on good luck <end>': {
    from: { de: 'auf gut Glück' },
    en: 'on the off chance',
    example: 'We knocked [on good luck -> on the off chance].',
  },
  '(on|at) no case': {
    from: { de: 'auf keinen Fall' },
    en: 'under no circumstances',
    example: '[On no case -> Under no circumstances] open the lid.',
  },
  '[from (the|<poss>)? (beginning|start|birth|childhood) on] !(a|the|this|<poss>|<name>|<num>|which|what|how)': {
    from: { de: 'von Anfang an', pl: 'od początku' },
    en: 'from $1 $2',
    example: 'It was clear [from the beginning on -> from the beginning] that it leaked.',
  },
  '<start> how late is it <stop>': {
    from: { de: 'wie spät ist es' },
    en: 'what time is it',
    example: '[How late is it -> What time is it]?',
  },
  '<start> (which|what|how much) (hour|hours|clock) is it <stop>': {
    from: { ru: 'который час', pl: 'która godzina', uk: 'котра година' },
    en: 'what time is it',
    example: '[Which hour is it -> What time is it]?',
  },
  '<start> [(best|heartfelt) thanks] (in advance|and|to)': {
    from: { de: 'besten Dank' },
    en: 'many thanks',
    strength: 0.6,
    example: '[Best thanks -> Many thanks] in advance!',
  },
  '<start> (heartily|heartly|cordially) welcome (to|in|at|on)': {
    from: { de: 'herzlich willkommen' },
    en: 'welcome to',
    example: '[Heartily welcome in -> Welcome to] our garden!',
  },
  '[with (friendly|hearty|kind|cordial|sunny|dear|lovely) (greeting+)] <stop>': {
    from: { de: 'mit freundlichen Grüßen' },
    en: 'kind regards',
    example: '[With friendly greetings -> Kind regards], the bakery',
  },
  '<start> (a)? good (improvement|bettering|betterment) <stop>': {
    from: { de: 'gute Besserung' },
    en: 'get well soon',
    example: '[Good improvement -> Get well soon]!',
  },
  '(a)? good (slip|slide) (into|in|to) the (new|next) year': {
    from: { de: 'einen guten Rutsch' },
    en: 'a happy New Year',
    example: 'We wish you [a good slide into the new year -> a happy New Year].',
  },
  '<start> good success <stop>': {
    from: { de: 'guten Erfolg' },
    en: 'good luck',
    example: '[Good success -> Good luck]!',
  },
  '<start> [(much|a lot of|many) (fun|pleasure)] (with|while|when|at|reading|trying|watching|playing|cooking)': {
    from: { de: 'viel Spaß beim' },
    en: 'have fun',
    example: '[Much fun -> Have fun] with the kite!',
  },
  '<start> much (fun|pleasure|joy) <stop>': {
    from: { de: 'viel Spaß' },
    en: 'have fun',
    example: 'Here is the map. [Much fun -> Have fun]!',
  },
  '(cat|dog) (bites|bit|biting) (itself)? (in|into) (the|its) (own)? tail': {
    from: { de: 'die Katze beißt sich in den Schwanz' },
    en: 'vicious circle',
    loose: true,
    example: 'Here the [cat bites itself in the tail ->].',
  },
  "(that's where|that is where|here|there) the (dog|hare) (is|lies) buried": {
    from: { de: 'da liegt der Hund begraben', ru: 'вот где собака зарыта', pl: 'tu jest pies pogrzebany' },
    en: 'that is the crux',
    strength: 0.6,
    example: 'And [that is where the dog lies buried -> that is the crux].',
  },
  'paint~ the devil (on|at|to) the wall': {
    from: { de: 'den Teufel an die Wand malen' },
    en: 'assume the worst',
    loose: true,
    example: 'Let us not [paint the devil on the wall ->].',
  },
  '(sit~|fall~) between (two|the|all) chairs': {
    from: { de: 'zwischen zwei Stühlen sitzen' },
    en: 'fall~ between two stools',
    strength: 0.7,
    example: 'The party [sits between two chairs -> falls between two stools].',
  },
  '(go~|act~|fall~|step~|play~) on (<poss>) nerves': {
    from: { de: 'auf die Nerven gehen', ru: 'действовать на нервы', pl: 'działać na nerwy' },
    en: 'get~ on $2 nerves',
    example: 'The drill [goes on my nerves -> gets on my nerves].',
  },
  'with (a|one) (crying|weeping) and (a|one) laughing eye': {
    from: { de: 'mit einem lachenden und einem weinenden Auge' },
    en: 'with mixed feelings',
    example: 'She left [with one crying and one laughing eye -> with mixed feelings].',
  },
  'bring~ (it|this|that|the matter|things) (on|to) the point': {
    from: { de: 'auf den Punkt bringen' },
    en: 'put~ $1 in a nutshell',
    example: 'The poet [brought it on the point -> put it in a nutshell].',
  },
  '(like|as) a red (thread|line) through': {
    from: { de: 'wie ein roter Faden durch', ru: 'красной нитью через' },
    en: 'like a common thread through',
    example: 'The sea runs [like a red thread through -> like a common thread through] her books.',
  },
  '(reason+|advantage+|answer+|solution+|benefit+|explanation+|conclusion+) [lie~ on (the)? (hand|palm|surface)] <end>':
    {
      from: { de: 'liegt auf der Hand', ru: 'лежит на поверхности' },
      en: 'be~ obvious',
      example: 'The reason [lies on the hand -> is obvious].',
    },
  '[come~ (very|really|so)? (well|good) (at|by)] (the|our|<poss>|young|visitors|customers|guests|children)': {
    from: { de: 'gut ankommen bei' },
    en: 'go~ down $1 well with',
    example: 'The new soup [came very well at -> went down very well with] the guests.',
  },
  '[it (stands|stood) (fast|firm|fixed|fix|certain)] that': {
    from: { de: 'es steht fest, dass' },
    en: 'it is certain',
    example: '[It stands firm -> It is certain] that the mill will close.',
  },
  'stand~ (out of|outside|outside of) (the|any|all)? (question|doubt)': {
    from: { de: 'außer Frage stehen' },
    en: 'be~ beyond $3',
    example: 'His talent [stands outside of question -> is beyond question].',
  },
  '(no way|no path) (leads|goes) (past|by|around) (it|this|that|the)': {
    from: { de: 'daran führt kein Weg vorbei' },
    en: 'there is no way around $4',
    example: '[No way leads past the -> There is no way around the] tax.',
  },
  '(blow~|blast~|burst~|explode~|break~) the (frame|framework|scope) of (this|the|our) <adj 1> (article|text|paper|book|post|page|report|talk)':
    {
      from: { de: 'den Rahmen sprengen' },
      en: 'go~ beyond the scope of $3 $w1 $4',
      example: 'A list would [burst the frame of this article -> go beyond the scope of this article].',
    },
  'on own (risk|danger|responsibility)': {
    from: { de: 'auf eigene Gefahr' },
    en: 'at your own risk',
    example: 'Enter [on own danger -> at your own risk].',
  },
  '(on|for|by) (<poss>) own (risk|danger)': {
    from: { de: 'auf eigene Gefahr', pl: 'na własne ryzyko', ru: 'на свой риск' },
    en: 'at $2 own risk',
    example: 'You swim [on your own risk -> at your own risk].',
  },
  'live~ behind the moon': {
    from: { de: 'hinter dem Mond leben' },
    en: 'live~ under a rock',
    example: 'We do not [live behind the moon -> live under a rock].',
  },
  '(out of|outside|outside of) (himself|herself|themselves|myself) (with|from|of) (rage|anger|joy|happiness|grief|fear)':
    {
      from: { de: 'außer sich vor', ru: 'вне себя от', pl: 'poza sobą z' },
      en: 'beside $2 with $4',
      example: 'The cook was [outside himself with rage -> beside himself with rage].',
    },
  '<start> (by|with|on) other words': {
    from: { de: 'mit anderen Worten', pl: 'innymi słowy', ru: 'другими словами' },
    en: 'in other words',
    example: '[With other words -> In other words], it leaks.',
  },
  '<start> [(to|at|for) (the|great|good)? (luck|happiness)] ,': {
    from: { de: 'zum Glück', ru: 'к счастью', uk: 'на щастя' },
    en: 'fortunately',
    example: '[To the luck -> Fortunately], it rained.',
  },
  '<start> (by|at) interest (please|contact|write|call|send|just)': {
    from: { de: 'bei Interesse' },
    en: 'if you are interested, $2',
    example: '[By interest call -> If you are interested, call] the keeper.',
  },
  '<start> [(by|at) (questions|problems)] (please|contact|you can|just|write|call)': {
    from: { de: 'bei Fragen' },
    en: 'if you have $2,',
    example: '[By questions -> If you have questions,] call the keeper.',
  },
  '<start> (that|it) makes nothing <stop>': {
    from: { de: 'das macht nichts' },
    en: 'never mind',
    example: '[That makes nothing -> Never mind], the ferry comes soon.',
  },
  'wish~ (you|everyone|all|everybody|them|us) [much (fun|joy|pleasure)]': {
    from: { de: 'viel Spaß wünschen' },
    en: 'a lot of $2',
    example: 'We wish you [much fun -> a lot of fun] with your boat.',
  },
  '(invoice|bill|manual|instructions|receipt|return slip|letter) [(lies|lie|lay) (at|by)] (the|your|this) <adj 1> (package|parcel|delivery|goods|shipment)':
    {
      from: { de: 'liegt dem Paket bei' },
      en: 'is enclosed with',
      example: 'The bill [lies at -> is enclosed with] the parcel.',
    },
};
