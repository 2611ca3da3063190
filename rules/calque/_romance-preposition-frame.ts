import type { Entries } from 'mtlint/rule';

/** Prepositions and the words around them as French, Spanish, Portuguese and Italian set them. */
export const ROMANCE: Entries = {
  'in the framework of (the|this|these|a|an|its|their|our|his|her)': {
    from: { fr: 'dans le cadre de', es: 'en el marco de', it: 'nel quadro di', pt: 'no quadro de', ru: 'в рамках' },
    en: 'as part of $1',
    example: 'The visit took place [in the framework of the -> as part of the] festival.',
  },
  '(in|within|inside) the frame of (the|this|these|a|an|its|their|our) <adj 1> (project|plan|programme|program|agreement|campaign|meeting+|festival|visit|operation|investigation|policy|strategy|cooperation|law|treaty|course|study)':
    {
      from: { fr: 'dans le cadre de', es: 'dentro del marco de', de: 'im Rahmen' },
      en: 'as part of $2 $w1 $3',
      example: 'Three schools were built [within the frame of the new plan -> as part of the new plan].',
    },
  'in the [measure] (in which|of the possible|that)': {
    from: { fr: 'dans la mesure où', it: 'nella misura in cui', es: 'en la medida en que' },
    en: 'extent',
    example: 'It helps in the [measure -> extent] that it is read.',
  },
  '[in function of] (the|its|their|his|her|your|our|this|these)': {
    from: { fr: 'en fonction de', es: 'en función de', it: 'in funzione di', pt: 'em função de' },
    en: 'depending on',
    example: 'Prices vary [in function of -> depending on] the season.',
  },
  'in quality of (the|a)? (member+|president|representative+|director|minister|guest+|witness|expert+|adviser|advisor|chairman|observer+)':
    {
      from: { fr: 'en qualité de', es: 'en calidad de', it: 'in qualità di', pt: 'na qualidade de' },
      en: 'as $1 $2',
      example: 'He spoke [in quality of president -> as president].',
    },
  'for what concerns': {
    from: { it: 'per quanto concerne', fr: 'en ce qui concerne' },
    en: 'as regards',
    example: '[For what concerns -> As regards] the roof, nothing was done.',
  },
  'in (that which|what) (concerns|regards)': {
    from: { fr: 'en ce qui concerne', pt: 'no que diz respeito a' },
    en: 'as regards',
    example: '[In what concerns -> As regards] the harbour, nobody agrees.',
  },
  'for (what|how much) regards': {
    from: { it: 'per quanto riguarda' },
    en: 'as regards',
    example: '[For what regards -> As regards] the price, they will talk.',
  },
  '[in base to]': {
    from: { es: 'en base a', it: 'in base a' },
    en: 'based on',
    example: 'The price is set [in base to -> based on] the weight.',
  },
  'at difference of': {
    from: { es: 'a diferencia de', pt: 'à diferença de', it: 'a differenza di' },
    en: 'unlike',
    example: '[At difference of -> Unlike] his brother, he can swim.',
  },
  'to difference of': {
    from: { es: 'a diferencia de' },
    en: 'unlike',
    example: '[To difference of -> Unlike] the bus, the ferry runs at night.',
  },
  'in spite that': {
    from: { es: 'a pesar de que', it: 'nonostante che' },
    en: 'although',
    example: 'They went out [in spite that -> although] it rained.',
  },
  'despite that <subj> (be~|have~|had)': {
    from: { fr: 'malgré que', es: 'a pesar de que' },
    en: 'although $1 $2',
    example: 'She won, [despite that she was -> although she was] ill.',
  },
  'in the (aim|goal) of <ing>': {
    from: { fr: 'dans le but de', it: 'nello scopo di' },
    en: 'with the aim of $2',
    example: 'The wall was raised [in the aim of keeping -> with the aim of keeping] the sea out.',
  },
  'in case that': {
    from: { es: 'en caso de que', pt: 'no caso de que' },
    en: 'in case',
    example: 'Take a coat [in case that -> in case] it snows.',
  },
  'in the case (where|that) <subj>': {
    from: { fr: 'dans le cas où', es: 'en el caso de que', it: 'nel caso che' },
    en: 'if $2',
    strength: 0.6,
    example: 'Call us [in the case that you -> if you] are late.',
  },
  '!(take~|took) under (the)? form of (a|an|the) !(government|words)': {
    from: { fr: 'sous forme de', es: 'en forma de', it: 'sotto forma di' },
    en: 'in the form of $2',
    example: 'The drug is sold [under the form of a -> in the form of a] powder.',
  },
  'under (the)? form of (pills|tablets|capsules|drops|powder|gas|liquid|steam|heat)': {
    from: { fr: 'sous forme de', it: 'sotto forma di' },
    en: 'in the form of $2',
    example: 'It comes [under form of drops -> in the form of drops].',
  },
  '[(at|to) condition] (that|of)': {
    from: { fr: 'à condition que', it: 'a condizione che', es: 'a condición de que' },
    en: 'on condition',
    example: 'You may stay [at condition -> on condition] that you help.',
  },
  '(at|to) the contrary of': {
    from: { fr: 'au contraire de', it: 'al contrario di', es: 'al contrario de' },
    en: 'unlike',
    example: '[At the contrary of -> Unlike] his father, he votes.',
  },
  '<start> at the contrary': {
    from: { fr: 'au contraire', it: 'al contrario' },
    en: 'on the contrary',
    example: '[At the contrary -> On the contrary], it grew.',
  },
  'in (a|the) first time <stop>': {
    from: { fr: 'dans un premier temps' },
    en: 'at first',
    example: '[In a first time -> At first], nobody came.',
  },
  'in a second time <stop>': {
    from: { fr: 'dans un second temps', it: 'in un secondo tempo' },
    en: 'then',
    example: '[In a second time -> Then], the roof was raised.',
  },
  '<start> [(of|from|by) this fact] ,': {
    from: { fr: 'de ce fait' },
    en: 'as a result',
    example: '[From this fact -> As a result], the line is closed.',
  },
  'by consequence': {
    from: { fr: 'par conséquent', es: 'por consecuencia', it: 'per conseguenza' },
    en: 'consequently',
    example: 'The dam broke, and [by consequence -> consequently] the town was empty.',
  },
  'at the same title as': {
    from: { fr: 'au même titre que' },
    en: 'in the same way as',
    example: 'Cyclists pay [at the same title as -> in the same way as] drivers.',
  },
  '(at|to) title of (example|information|comparison)': {
    from: { fr: 'à titre d’exemple', es: 'a título de ejemplo', it: 'a titolo di esempio' },
    en: 'by way of $2',
    example: '[At title of example -> By way of example], take the bakers.',
  },
  '(by|for|from) (other|another) part ,': {
    from: { es: 'por otra parte', it: 'd’altra parte', pt: 'por outra parte' },
    en: 'on the other hand,',
    example: '[By other part, -> On the other hand,] the rent is low.',
  },
  'on the one part <stop>': {
    from: { fr: 'd’une part', it: 'da una parte' },
    en: 'on the one hand',
    example: '[On the one part -> On the one hand], it is cheap.',
  },
  '<start> [(on|of|from) (the)? other part] ,': {
    from: { fr: 'd’autre part', it: 'd’altra parte', es: 'por otra parte' },
    en: 'on the other hand',
    example: '[On the other part -> On the other hand], it is far.',
  },
  '<start> (in|by|at) the other hand': {
    from: { fr: 'd’un autre côté', es: 'por otro lado' },
    en: 'on the other hand',
    strength: 0.6,
    example: '[In the other hand -> On the other hand], the soup was hot.',
  },
  '<start> [(for|by) (one|other|another) side] ,': {
    from: { es: 'por un lado', pt: 'por outro lado' },
    en: 'on the other hand',
    example: '[By other side -> On the other hand], they are poor.',
  },
  'in general lines': {
    from: { es: 'en líneas generales', it: 'in linee generali', pt: 'em linhas gerais' },
    en: 'broadly',
    example: '[In general lines -> Broadly], the plan has not changed.',
  },
  'in (the)? (big|great|large) lines <end>': {
    from: { fr: 'dans les grandes lignes', it: 'a grandi linee' },
    en: 'in outline',
    example: 'Here is the law [in big lines -> in outline].',
  },
  '<start> [by example] ,': {
    from: { fr: 'par exemple', es: 'por ejemplo', it: 'per esempio', pt: 'por exemplo' },
    en: 'for example',
    example: '[By example -> For example], the mill is open.',
  },
  ', [it is to say]': {
    from: { fr: 'c’est-à-dire', es: 'es decir' },
    en: 'that is to say',
    example: 'The elders, [it is to say -> that is to say] three men, agreed.',
  },
  ', [is to say] ,': {
    from: { es: 'es decir', pt: 'quer dizer' },
    en: 'that is',
    example: 'The elders, [is to say -> that is], three men, agreed.',
  },
  'it is to note that': {
    from: { fr: 'il est à noter que', it: 'è da notare che' },
    en: 'note that',
    example: '[It is to note that -> Note that] the bridge is closed.',
  },
  '<be> each time more': {
    from: { es: 'cada vez más', pt: 'cada vez mais' },
    en: '$1 more and more',
    example: 'The road [is each time more -> is more and more] crowded.',
  },
  '(with|in|to) each time more': {
    from: { es: 'con cada vez más', pt: 'com cada vez mais' },
    en: '$1 more and more',
    example: 'It is a town [with each time more -> with more and more] hotels.',
  },
  'the more (quickly|fast|slowly|clearly|often|closely|carefully|precisely|soon|early|late) possible': {
    from: { fr: 'le plus vite possible', it: 'il più presto possibile', es: 'lo más pronto posible' },
    en: 'as $1 as possible',
    example: 'Come back [the more quickly possible -> as quickly as possible].',
  },
  'the (before|soonest) possible <end>': {
    from: { es: 'lo antes posible', pt: 'o mais cedo possível', fr: 'le plus tôt possible' },
    en: 'as soon as possible',
    example: 'Send it [the before possible -> as soon as possible].',
  },
  '<start> in (first|second) place ,': {
    from: { es: 'en primer lugar', pt: 'em primeiro lugar', it: 'in primo luogo' },
    en: 'in the $1 place,',
    example: '[In first place, -> In the first place,] the door was open.',
  },
  'in (last|ultimate) instance': {
    from: { es: 'en última instancia', fr: 'en dernière instance', it: 'in ultima istanza', pt: 'em última instância' },
    en: 'ultimately',
    example: '[In last instance -> Ultimately], the voters decide.',
  },
  'in definitive': {
    from: { fr: 'en définitive', es: 'en definitiva', it: 'in definitiva', pt: 'em definitivo' },
    en: 'ultimately',
    example: '[In definitive -> Ultimately], nothing changed.',
  },
  '<start> in concrete ,': {
    from: { es: 'en concreto', it: 'in concreto', pt: 'em concreto' },
    en: 'specifically,',
    example: '[In concrete, -> Specifically,] two mills are closed.',
  },
  '<start> in (resume|resumé|résumé|synthesis) ,': {
    from: { fr: 'en résumé', es: 'en resumen', it: 'in sintesi', pt: 'em resumo' },
    en: 'in short,',
    example: '[In resume, -> In short,] we lost.',
  },
  'in (poor|few|brief) words <stop>': {
    from: { it: 'in poche parole', es: 'en pocas palabras' },
    en: 'in a few words',
    example: '[In few words -> In a few words], it failed.',
  },
  '<start> in one word ,': {
    from: { fr: 'en un mot', it: 'in una parola' },
    en: 'in a word,',
    strength: 0.6,
    example: '[In one word, -> In a word,] no.',
  },
  '<start> said otherwise <stop>': {
    from: { fr: 'autrement dit', es: 'dicho de otro modo', it: 'detto altrimenti' },
    en: 'in other words',
    example: '[Said otherwise -> In other words], it is cold.',
  },
  '<start> otherwise said <stop>': {
    from: { fr: 'autrement dit', it: 'altrimenti detto', de: 'anders gesagt' },
    en: 'in other words',
    example: '[Otherwise said -> In other words], it is hot.',
  },
  'in other terms ,': {
    from: { fr: 'en d’autres termes', it: 'in altri termini', es: 'en otros términos' },
    en: 'in other words,',
    example: '[In other terms, -> In other words,] we wait.',
  },
  '<start> differently from': {
    from: { it: 'diversamente da', pt: 'diferentemente de' },
    en: 'unlike',
    example: '[Differently from -> Unlike] the goats, the sheep stayed.',
  },
  'contrarily to': {
    from: { fr: 'contrairement à', it: 'contrariamente a', es: 'contrariamente a' },
    en: 'contrary to',
    example: '[Contrarily to -> Contrary to] what he wrote, the well is dry.',
  },
  'conformly (to|with)': {
    from: { fr: 'conformément à', it: 'conformemente a' },
    en: 'in accordance with',
    example: 'The bread is made [conformly to -> in accordance with] the rules.',
  },
  '[respect to] (the|last|previous) (last|previous|past|same)? (year|month|quarter|week|season|day|edition)': {
    from: { it: 'rispetto all’anno precedente', es: 'respecto al año anterior' },
    en: 'compared with',
    example: 'Sales fell [respect to -> compared with] the previous year.',
  },
  '(to|at|on) this (respect|regard) <stop>': {
    from: { es: 'a este respecto', fr: 'à cet égard', it: 'a questo riguardo' },
    en: 'in this $2',
    example: '[To this respect -> In this respect], he was right.',
  },
  '<start> (in|to) this purpose ,': {
    from: { it: 'a questo proposito' },
    en: 'in this connection,',
    strength: 0.6,
    example: '[To this purpose, -> In this connection,] she quoted a poem.',
  },
  'thanks to that <subj>': {
    from: { es: 'gracias a que' },
    en: 'because $1',
    strength: 0.6,
    example: 'He survived, [thanks to that he -> because he] could swim.',
  },
  'in (fault|lack) of (a|an|the|any|better|proof|evidence|water|money|time|means|staff)': {
    from: { fr: 'faute de', it: 'in mancanza di', es: 'a falta de' },
    en: 'for lack of $2',
    example: 'The case was closed [in lack of evidence -> for lack of evidence].',
  },
  '(at|by|for) cause of !(death|action|loss)': {
    from: { fr: 'à cause de', es: 'a causa de', it: 'a causa di', pt: 'por causa de' },
    en: 'because of',
    example: 'The match was lost [at cause of -> because of] the rain.',
  },
  '(by|for) (motive|motives) of': {
    from: { es: 'por motivos de', pt: 'por motivos de', it: 'per motivi di' },
    en: 'for reasons of',
    example: 'The pool is shut [by motives of -> for reasons of] safety.',
  },
  'in reason of (the|its|his|her|their|a)': {
    from: { fr: 'en raison de', it: 'in ragione di', es: 'en razón de' },
    en: 'because of $1',
    example: 'The road is closed [in reason of the -> because of the] snow.',
  },
  ', [(at|to) the image of]': {
    from: { fr: 'à l’image de' },
    en: 'like',
    example: 'The whole street, [at the image of -> like] the mill, is for sale.',
  },
  '(at|in|within|to) the (breast|womb|bosom) of (the|this|our|its|their) (party|company|group|union|team|organisation|organization|government|commission|council|assembly|institution|coalition|club|army|movement|association|community|society)':
    {
      from: { fr: 'au sein de', es: 'en el seno de', it: 'in seno a', pt: 'no seio de' },
      en: 'within $3 $4',
      example: 'There is a quarrel [in the breast of the party -> within the party].',
    },
  '(at|to|on) <num> (kilometers|kilometres|km|kms|miles) from (the|<name>)': {
    from: { fr: 'à 20 kilomètres de', es: 'a 20 kilómetros de', it: 'a 20 chilometri da', pt: 'a 20 quilômetros de' },
    en: '$2 $3 from $4',
    example: 'The village lies [at 20 kilometers from the -> 20 kilometers from the] border.',
  },
  '[in the age] of <num> !(hour|day|inch)': {
    from: { fr: 'à l’âge de', it: 'all’età di', es: 'a la edad de', ru: 'в возрасте' },
    en: 'at the age',
    example: 'She married [in the age -> at the age] of 19.',
  },
  '(on|at|in|to)? (the|to) day of today': {
    from: { es: 'el día de hoy', fr: 'au jour d’aujourd’hui', it: 'al giorno d’oggi' },
    en: 'today',
    example: '[The day of today -> Today], nobody knits.',
  },
  'in (the)? last times': {
    from: { it: 'negli ultimi tempi', fr: 'ces derniers temps', es: 'en los últimos tiempos' },
    en: 'lately',
    example: '[In the last times -> Lately], it rains more.',
  },
  'in (the|these) next days <end>': {
    from: {
      fr: 'dans les prochains jours',
      it: 'nei prossimi giorni',
      es: 'en los próximos días',
      pt: 'nos próximos dias',
      de: 'in den nächsten Tagen',
    },
    en: 'in the coming days',
    strength: 0.6,
    example: 'The vote is due [in the next days -> in the coming days].',
  },
  '[each (two|three|four|five|six|seven|ten)] (years|months|weeks|days|hours) !(long|old|ago|of)': {
    from: { es: 'cada dos años', pt: 'cada dois anos' },
    en: 'every $1',
    example: 'The fair is held [each two -> every two] years.',
  },
  'all the two (years|months|weeks|days|hours)': {
    from: { fr: 'tous les deux ans' },
    en: 'every two $1',
    example: 'The fair is held [all the two years -> every two years].',
  },
  'times [by] (day|week|month|year)': {
    from: { fr: 'deux fois par jour' },
    en: 'a',
    example: 'Take the drops three times [by -> a] day.',
  },
  '!(for|the) the (most|bigger|biggest) part of (the|these|those|our|their|his|her)': {
    from: { it: 'la maggior parte di', fr: 'la plus grande partie de', es: 'la mayor parte de' },
    en: 'most of $2',
    strength: 0.7,
    example: 'He sold [the most part of the -> most of the] land.',
  },
  'in (its|their|his|her|our) ensemble <end>': {
    from: { fr: 'dans son ensemble' },
    en: 'as a whole',
    example: 'The law must be read [in its ensemble -> as a whole].',
  },
  'the ensemble of (the|these|our|their|its) <adj 1> (territory|population|country|countries|measures|residents|inhabitants|staff|employees|region|regions|services|sector|citizens|parties|world)':
    {
      from: { fr: 'l’ensemble du territoire' },
      en: 'the whole of $1 $w1 $2',
      example: 'The rule holds for [the ensemble of the territory -> the whole of the territory].',
    },
  '(of|in) all (ways|manners|fashions) <stop>': {
    from: { fr: 'de toute façon', es: 'de todas maneras', pt: 'de todas as maneiras' },
    en: 'in any case',
    example: '[Of all ways -> In any case], it is too late.',
  },
  'to the light of (the|this|these|recent|what|new)': {
    from: { fr: 'à la lumière de', es: 'a la luz de', it: 'alla luce di' },
    en: 'in the light of $1',
    strength: 0.7,
    example: '[To the light of the -> In the light of the] report, they resigned.',
  },
  'in the practice ,': {
    from: { de: 'in der Praxis', it: 'nella pratica', es: 'en la práctica', pt: 'na prática' },
    en: 'in practice,',
    example: '[In the practice, -> In practice,] nobody pays.',
  },
  'in the theory ,': {
    from: { de: 'in der Theorie', es: 'en la teoría', pt: 'na teoria' },
    en: 'in theory,',
    example: '[In the theory, -> In theory,] it floats.',
  },
  '<start> as consequence !(of)': {
    from: { es: 'como consecuencia', pt: 'como consequência', it: 'di conseguenza' },
    en: 'as a result',
    example: '[As consequence -> As a result], the bakery closed.',
  },
  'as consequence of': {
    from: { es: 'como consecuencia de', pt: 'como consequência de' },
    en: 'as a result of',
    example: 'He lost his sight [as consequence of -> as a result of] the blast.',
  },
  'through of (the|a|an|this|his|her|its|their)': {
    from: { es: 'a través de', pt: 'através de', it: 'attraverso' },
    en: 'through $1',
    example: 'They entered [through of the -> through the] roof.',
  },
  'near of (the|a|an|this|his|her|its|their|here|<name>)': {
    from: { fr: 'près de', es: 'cerca de', pt: 'perto de' },
    en: 'near $1',
    strength: 0.7,
    example: 'He lives [near of the -> near the] station.',
  },
  'besides of (the|a|an|this|his|her|its|their|<ing>)': {
    from: { es: 'además de', pt: 'além de' },
    en: 'besides $1',
    example: '[Besides of the -> Besides the] rent, he owes tax.',
  },
  'before of (the|a|an|this|his|her|its|their|<ing>)': {
    from: { es: 'antes de', pt: 'antes de' },
    en: 'before $1',
    example: 'Wash it [before of the -> before the] feast.',
  },
  'after of (the|a|an|this|his|her|its|their|<ing>)': {
    from: { es: 'después de', pt: 'depois de' },
    en: 'after $1',
    example: 'It rained [after of the -> after the] feast.',
  },
  'around of (the|a|an|this|his|her|its|their|<num>)': {
    from: { es: 'alrededor de', pt: 'em torno de', fr: 'autour de' },
    en: 'around $1',
    example: 'The fence runs [around of the -> around the] field.',
  },
  'behind of (the|a|an|this|his|her|its|their)': {
    from: { es: 'detrás de', pt: 'atrás de' },
    en: 'behind $1',
    example: 'Stand [behind of the -> behind the] line.',
  },
  'in front to (the|a|an|this|his|her|its|their)': {
    from: { es: 'frente a', it: 'di fronte a' },
    en: 'in front of $1',
    example: 'He stood [in front to the -> in front of the] judge.',
  },
  'at side of (the|a|his|her|this)': {
    from: { es: 'al lado de', fr: 'à côté de', it: 'al lato di', pt: 'ao lado de' },
    en: 'beside $1',
    example: 'The shop is [at side of the -> beside the] bank.',
  },
  'in the interior of (the|this|his|her|its|our|your) (building|house|car|vehicle|apartment|room|box|bag|church|prison|ship|plane|airport|shop|store|premises)':
    {
      from: { fr: 'à l’intérieur de', es: 'en el interior de', it: 'all’interno di', pt: 'no interior de' },
      en: 'inside $1 $2',
      strength: 0.6,
      example: 'They found him [in the interior of the car -> inside the car].',
    },
  'at the interior of': {
    from: { fr: 'à l’intérieur de', it: 'all’interno di' },
    en: 'inside',
    example: 'It is cold [at the interior of -> inside] the tower.',
  },
  '(at|to) the exterior of !(the page)': {
    from: { fr: 'à l’extérieur de', it: 'all’esterno di' },
    en: 'outside',
    strength: 0.7,
    example: 'They wait [at the exterior of -> outside] the church.',
  },
  'in (the|a) moment (in|on) (which|that)': {
    from: { es: 'en el momento en que', it: 'nel momento in cui', pt: 'no momento em que' },
    en: 'when',
    example: '[In the moment in which -> When] she sang, they wept.',
  },
  'at the moment (in|on) (which|that)': {
    from: { it: 'al momento in cui', es: 'en el momento en que' },
    en: 'when',
    example: '[At the moment in which -> When] she sang, they wept.',
  },
  'in the moment of <ing>': {
    from: { es: 'en el momento de', pt: 'no momento de', it: 'nel momento di' },
    en: 'when $1',
    strength: 0.7,
    example: 'Be careful [in the moment of signing -> when signing].',
  },
  '<start> little time (after|later)': {
    from: { es: 'poco tiempo después', it: 'poco tempo dopo', fr: 'peu de temps après', pt: 'pouco tempo depois' },
    en: 'shortly $1',
    example: '[Little time after -> Shortly after], the mill burned.',
  },
  'since (little|small|child) <end>': {
    from: { es: 'desde pequeño', pt: 'desde pequeno' },
    en: 'since childhood',
    example: 'She has sung [since little -> since childhood].',
  },
  'since (a)? long time ago': {
    from: { es: 'desde hace mucho tiempo', it: 'da tanto tempo' },
    en: 'for a long time',
    example: 'They have been friends [since long time ago -> for a long time].',
  },
  'it makes <num> (years|months|weeks|days|hours) that': {
    from: { fr: 'ça fait deux ans que', es: 'hace dos años que', pt: 'faz dois anos que' },
    en: 'it has been $1 $2 since',
    example: '[It makes two years that -> It has been two years since] the mill closed.',
  },
  'there (is|are) <num> (years|months|weeks|days|hours) that': {
    from: { fr: 'il y a deux ans que' },
    en: 'it has been $2 $3 since',
    example: '[There are two years that -> It has been two years since] the mill closed.',
  },
  'of <num> years old': {
    from: { fr: 'âgé de 34 ans', es: 'de 34 años', it: 'di 34 anni', pt: 'de 34 anos' },
    en: 'aged $1',
    example: 'A farmer [of 34 years old -> aged 34] saw it.',
  },
  '(a|the) <adj 1> (man|woman|boy|girl|driver|cyclist|farmer|student|teacher|pensioner|teenager|youth|worker|child|baby) of <num> years (of age)? !(old|standing|experience|service|in|imprisonment)':
    {
      from: {
        fr: 'un homme de 34 ans',
        es: 'un hombre de 34 años',
        it: 'un uomo di 34 anni',
        pt: 'um homem de 34 anos',
      },
      en: '$1 $w1 $2 aged $3',
      example: '[A man of 34 years -> A man aged 34] was hurt.',
    },
  'aged of <num>': {
    from: { fr: 'âgé de' },
    en: 'aged $1',
    example: 'A woman [aged of 61 -> aged 61] saw it.',
  },
  'with the passage of (the)? (years|days|months)': {
    from: { es: 'con el paso de los años', pt: 'com o passar dos anos' },
    en: 'over the $2',
    example: '[With the passage of the years -> Over the years], it sank.',
  },
  '<start> with the time ,': {
    from: { es: 'con el tiempo', it: 'col tempo', de: 'mit der Zeit', fr: 'avec le temps' },
    en: 'with time,',
    example: '[With the time, -> With time,] it healed.',
  },
  '(published|posted|wrote|shared|video|account|profile|message|photo|photos|channel|followers|follow us|follow me|live) [in] (Facebook|Twitter|Instagram|YouTube|TikTok|Telegram|social networks)':
    {
      from: { es: 'en Facebook', pt: 'no Facebook', ru: 'в Facebook' },
      en: 'on',
      example: 'She announced it in a message [in -> on] Twitter.',
    },
  '(find|found|read|published|posted|search|searched|available|information|look|seen|watch|buy|sell) [in (the)?] internet <end>':
    {
      from: { es: 'en internet', de: 'im Internet', ru: 'в интернете', it: 'in internet' },
      en: 'on the',
      example: 'The maps can be found [in -> on the] internet.',
    },
  'click~ [in] (the|this) <adj 2> (button|link|icon|image|picture|tab|logo)': {
    from: { es: 'haga clic en', pt: 'clique em' },
    en: 'on',
    example: 'Click [in -> on] the blue button.',
  },
  '[in] the following link': {
    from: { es: 'en el siguiente enlace', pt: 'no seguinte link' },
    en: 'at',
    strength: 0.7,
    example: 'The form is [in -> at] the following link.',
  },
  'welcome [(on|in)] (our|my) <adj 2> (site|website|blog|page|forum|channel|shop|store)': {
    from: { fr: 'bienvenue sur', it: 'benvenuti nel', de: 'willkommen auf' },
    en: 'to',
    example: 'Welcome [on -> to] our new website.',
  },
  'a (ten|fifteen|twenty|thirty|forty|fifty|sixty) of <adj 1> (people|men|women|children|years|days|kilometers|kilometres|countries|cars|houses|students|soldiers|<plural>)':
    {
      from: { fr: 'une trentaine de', es: 'una treintena de', it: 'una trentina di' },
      en: 'about $1 $w1 $2',
      example: '[A thirty of people -> About thirty people] stood in the rain.',
    },
  'more (than|of) the half of': {
    from: { fr: 'plus de la moitié de', it: 'più della metà di' },
    en: 'more than half of',
    example: '[More than the half of -> More than half of] the boats sank.',
  },
  'in number of <num>': {
    from: { fr: 'au nombre de', es: 'en número de' },
    en: 'numbering $1',
    example: 'The wolves, [in number of twelve -> numbering twelve], fled.',
  },
  'in the years (10|20|30|40|50|60|70|80|90)': {
    from: { fr: 'dans les années 80', es: 'en los años 80', it: 'negli anni 80', pt: 'nos anos 80' },
    en: 'in the $1s',
    example: 'The bridge was built [in the years 80 -> in the 80s].',
  },
  '(since|until|from|during) the years (10|20|30|40|50|60|70|80|90)': {
    from: { fr: 'depuis les années 80', es: 'desde los años 80', it: 'dagli anni 80' },
    en: '$1 the $2s',
    example: 'It has stood empty [since the years 80 -> since the 80s].',
  },
  'at (the)? (short|long|medium) (term|period) <end>': {
    from: { fr: 'à court terme', es: 'a corto plazo', it: 'a breve termine', pt: 'a curto prazo' },
    en: 'in the $2 term',
    example: 'It will pay [at long term -> in the long term].',
  },
  'to (short|long|medium) (term|period) <end>': {
    from: { es: 'a largo plazo', pt: 'a longo prazo' },
    en: 'in the $1 term',
    example: 'It will pay [to long term -> in the long term].',
  },
  '<start> of the same (way|form|manner) ,': {
    from: { es: 'de la misma forma', fr: 'de la même manière', pt: 'da mesma forma' },
    en: 'in the same way,',
    example: '[Of the same form, -> In the same way,] bread is baked.',
  },
  '<start> [(of|from) (this|that) (form|mode)] ,': {
    from: { es: 'de esta forma', pt: 'desta forma', it: 'in questo modo' },
    en: 'in this way',
    example: '[Of this form -> In this way], nothing is lost.',
  },
  'in (a|an) (automatic|simple|easy|quick|safe|secure|fast) form <end>': {
    from: { es: 'de forma sencilla', pt: 'de forma simples' },
    en: 'in $1 $2 way',
    example: 'It opens [in a simple form -> in a simple way].',
  },
  'by first time': {
    from: { es: 'por primera vez', pt: 'pela primeira vez' },
    en: 'for the first time',
    example: 'He saw snow [by first time -> for the first time].',
  },
  'one time (more|again) <stop>': {
    from: { es: 'una vez más', pt: 'uma vez mais', it: 'una volta di più' },
    en: 'once more',
    strength: 0.7,
    example: 'She sang it [one time more -> once more].',
  },
};
