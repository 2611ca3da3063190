import type { Entries } from 'mtlint/rule';

/** Verb and noun as French, Spanish, Portuguese and Italian pair them. */
export const ROMANCE: Entries = {
  '[make~] <det>? <adj 2> (photo+|photograph+|selfie+) !(album+|book+|frame+|exhibition+|shoot+|montage+|collage+|editing)':
    {
      from: { fr: 'faire une photo', it: 'fare una foto', es: 'hacer una foto', de: 'ein Foto machen' },
      en: 'take~',
      example: 'She [made -> took] a nice photo of the bridge.',
    },
  '[make~] (<poss>|a|the|<num>)? <adj 1> (homework|shopping) <end>': {
    from: { fr: 'faire ses devoirs', it: 'fare i compiti', es: 'hacer los deberes' },
    en: 'do~',
    example: 'The children [make -> do] their homework.',
  },
  '[make~] (sport|sports) <end>': {
    from: { fr: 'faire du sport', it: 'fare sport' },
    en: 'do~',
    example: 'He [makes -> does] sport every week, and nobody who [made -> did] sport with him slept badly.',
  },
  '[(practice~|practise~) (sport|sports)] <end>': {
    from: { es: 'practicar deporte', pt: 'praticar esporte', it: 'praticare sport', fr: 'pratiquer un sport' },
    en: 'play~ sports',
    example: 'Half of the pupils [practice sport -> play sports] and the others watch.',
  },
  '[(make~|do~)] a <adj 1> walk <end>': {
    from: { fr: 'faire une promenade', it: 'fare una passeggiata' },
    en: 'take~',
    example: 'We [made -> took] a walk and came home late.',
  },
  '[make~] (a|an|some|several|another|<num>) <adj 1> question+ <end>': {
    from: { es: 'hacer una pregunta', it: 'fare una domanda', pt: 'fazer uma pergunta' },
    en: 'ask~',
    example: 'May I [make -> ask] a question?',
  },
  '[make~] (a|some|several|<num>)? <adj 1> question+ to': {
    from: { es: 'hacer preguntas a', it: 'fare domande a', pt: 'fazer perguntas a' },
    en: 'put~',
    example: 'The pupils [made -> put] several questions to the mayor.',
  },
  '[(make~|do~)] (a|<poss>) <adj 1> (nap+|siesta+) <end>': {
    from: { fr: 'faire la sieste', it: 'fare un pisolino' },
    en: 'take~',
    example: 'The dog is [making -> taking] its nap.',
  },
  '[make~] a <adj 1> shower <end>': {
    from: { it: 'fare la doccia' },
    en: 'take~',
    example: 'He [made -> took] a cold shower.',
  },
  '[(make~|do~)] (a|the same) <adj 1> dream+ <end>': {
    from: { fr: 'faire un rêve', it: 'fare un sogno' },
    en: 'have~',
    example: 'Last night I [made -> had] a strange dream.',
  },
  '[do~] (a|an|some|many|several|such a|the same) <adj 1> (mistake+|error+) <end>': {
    from: { fr: 'faire une erreur', es: 'hacer un error', it: 'fare un errore' },
    en: 'make~',
    example: 'We have [done -> made] a big mistake.',
  },
  '[do~] (an|some|more|great|every|big) <adj 1> effort+ !(have|has|had|count|matter|pay|help)': {
    from: { fr: 'faire un effort', es: 'hacer un esfuerzo', it: 'fare uno sforzo' },
    en: 'make~',
    example: 'The town will have to [do -> make] an effort to win them back.',
  },
  '[do~] (a|an|some) <adj 1> (decision|choice|proposal|promise|speech|discovery|reservation|attempt|progress) <end>': {
    from: { it: 'fare una scelta', es: 'hacer una propuesta', fr: 'faire un choix' },
    en: 'make~',
    example: 'The board [did -> made] a proposal, and nobody answered.',
  },
  '[make~] (a|an|<poss>) <adj 1> (doctorate|PhD|internship+|apprenticeship+|studies|military service) <end>': {
    from: { fr: 'faire ses études', it: 'fare il dottorato', es: 'hacer el doctorado' },
    en: 'do~',
    example: 'She [made -> did] her studies, then an apprenticeship.',
  },
  '[make~] (an|<poss>) <adj 1> exam+ <end>': {
    from: { it: 'fare un esame', es: 'hacer un examen' },
    en: 'take~',
    example: 'He [makes -> takes] his exam in June; she [made -> took] her exams, too.',
  },
  'it [make~] (very|so|too|really|quite)? (cold|hot|warm) <end>': {
    from: { fr: 'il fait froid', it: 'fa freddo', es: 'hace frío' },
    en: 'be~',
    example: 'In January it [makes -> is] very cold.',
  },
  '<subj> [have~ hunger] <end>': {
    from: { fr: 'avoir faim', es: 'tener hambre', it: 'avere fame', pt: 'ter fome' },
    en: 'be~ hungry',
    example: 'After the climb we [had hunger -> were hungry].',
  },
  '<subj> [have~ thirst] <end>': {
    from: { fr: 'avoir soif', es: 'tener sed', it: 'avere sete', pt: 'ter sede' },
    en: 'be~ thirsty',
    example: 'When she [has thirst -> is thirsty], she drinks from the well.',
  },
  '<subj> [have~ (reason|right)] <stop>': {
    from: { fr: 'avoir raison', es: 'tener razón', it: 'avere ragione', pt: 'ter razão' },
    en: 'be~ right',
    strength: 0.6,
    example: 'I think that you [have reason -> are right].',
  },
  'when <subj> [have~ <num> year+] <end>': {
    from: { fr: 'avoir 20 ans', es: 'tener 20 años', it: 'avere 20 anni', pt: 'ter 20 anos' },
    en: 'be~ $2',
    example: 'He left the island when he [had 12 years -> was 12].',
  },
  '[have~ <num> years of age]': {
    from: { es: 'tener 20 años de edad', pt: 'ter 20 anos de idade' },
    en: 'be~ $1 years old',
    example: 'The singer [has 31 years of age -> is 31 years old].',
  },
  '[have~ place] (in|on|at|next|this|every|yesterday|tomorrow|during)': {
    from: { fr: 'avoir lieu', es: 'tener lugar', it: 'avere luogo', pt: 'ter lugar' },
    en: 'take~ place',
    example: 'The fair [has place -> takes place] every spring.',
  },
  "(it|this|that|doesn't|don't|didn't) [have~] (any|much|no|more|a lot of)? sense <end>": {
    from: { es: 'tener sentido', it: 'avere senso', pt: 'ter sentido' },
    en: 'make~',
    example: 'For me it [has -> makes] no sense.',
  },
  'it [have~] no sense to': {
    from: { es: 'no tener sentido', it: 'non avere senso', pt: 'não ter sentido' },
    en: 'make~',
    example: 'It [has -> makes] no sense to wait.',
  },
  '[put~] (more|much|special|particular|great|some|full|close|enough)? attention (to|in)': {
    from: { es: 'poner atención a', it: 'porre attenzione a' },
    en: 'pay~',
    example: 'Nobody [puts -> pays] much attention to the sign.',
  },
  '[(make~|lend~)] (more|much|special|particular|great|some|close)? attention to': {
    from: { fr: 'faire attention à', it: 'prestare attenzione a' },
    en: 'pay~',
    example: 'You must [make -> pay] attention to the step.',
  },
  '[put~ end] to': {
    from: { fr: 'mettre fin à', es: 'poner fin a', it: 'porre fine a', pt: 'pôr fim a' },
    en: 'put~ an end',
    example: 'The vote [put end -> put an end] to the quarrel.',
  },
  '[pass~] (a|an|some) (very|really)? (good|great|nice|pleasant|wonderful|beautiful|lovely|excellent|unforgettable) (moment+|time)':
    {
      from: { fr: 'passer un bon moment', es: 'pasar un buen rato', it: 'passare un bel momento' },
      en: 'have~',
      example: 'We [passed -> had] a very good time on the lake.',
    },
  '[take~ the word] (at|in|during|first|to)': {
    from: { fr: 'prendre la parole', it: 'prendere la parola', es: 'tomar la palabra', pt: 'tomar a palavra' },
    en: ['take~ the floor', 'speak~'],
    example: 'Three farmers [took the word -> took the floor | spoke] at the meeting.',
  },
  '[take~ (conscience|consciousness)] (of|that)': {
    from: { fr: 'prendre conscience de', it: 'prendere coscienza di', es: 'tomar conciencia de' },
    en: 'become~ aware',
    example: 'The pupils [took conscience -> became aware] of the danger.',
  },
  '[take~ (act|knowledge)] of': {
    from: { fr: 'prendre acte de', it: 'prendere atto di', es: 'tomar conocimiento de' },
    en: 'take~ note',
    example: 'The council [took act -> took note] of the report.',
  },
  '[take~ contact] with': {
    from: { fr: 'prendre contact avec', it: 'prendere contatto con', de: 'Kontakt aufnehmen mit' },
    en: ['get~ in touch', 'make~ contact'],
    example: 'Please [take contact -> get in touch | make contact] with our office.',
  },
  '[take~ in charge]': {
    from: { fr: 'prendre en charge', it: 'prendere in carico' },
    en: ['take~ care of', 'take~ charge of'],
    example: 'The clinic [takes in charge -> takes care of | takes charge of] the wounded.',
  },
  '[take~ example (from|on|of)]': {
    from: { fr: 'prendre exemple sur', it: 'prendere esempio da', es: 'tomar ejemplo de' },
    en: 'follow~ the example of',
    example: 'Others should [take example from -> follow the example of] this village.',
  },
  '[take~ the habit] of <ing>': {
    from: { fr: 'prendre l’habitude de', it: 'prendere l’abitudine di' },
    en: 'get~ into the habit',
    example: 'She [took the habit -> got into the habit] of reading at night.',
  },
  '[take~ profit] of': {
    from: { fr: 'tirer profit de', it: 'trarre profitto da', es: 'sacar provecho de' },
    en: 'take~ advantage',
    example: 'The band [took profit -> took advantage] of the pause.',
  },
  '[render~] (a|<poss>)? visit': {
    from: { fr: 'rendre visite à', it: 'rendere visita a' },
    en: 'pay~',
    example: 'The prince [rendered -> paid] a visit to the mine.',
  },
  '[render~] (it|this|them)? (possible|easier|happy|famous)': {
    from: { fr: 'rendre possible', it: 'rendere possibile' },
    en: 'make~',
    example: 'Two gifts [rendered -> made] possible the new roof, and the sun [rendered -> made] them happy.',
  },
  '[(render~|make~) homage]': {
    from: { fr: 'rendre hommage', it: 'rendere omaggio', es: 'rendir homenaje', pt: 'render homenagem' },
    en: 'pay~ tribute',
    example: 'The crowd [rendered homage -> paid tribute] to the miners.',
  },
  '[(carry~|bear~|deposit~|put~) (a)? complaint] (against|with|for|to)': {
    from: { fr: 'porter plainte', es: 'poner una denuncia', it: 'sporgere denuncia' },
    en: 'file~ a complaint',
    example: 'The owner [deposited complaint -> filed a complaint] against the city.',
  },
  '[celebrate~] (a|an|the|<poss>)? <adj 1> (meeting+|assembly|assemblies|elections|summit+|hearing+|trial+|session+|referendum+) !(of|victory|win|result+|results)':
    {
      from: { es: 'celebrar una reunión', pt: 'celebrar uma reunião' },
      en: 'hold~',
      example: 'The neighbours [celebrated -> held] a meeting on Tuesday.',
    },
  '[suffer~] (a|some|several|many|<num>)? <adj 1> (change+|modification+|transformation+|alteration+) !(of heart)': {
    from: { es: 'sufrir cambios', fr: 'subir des changements', it: 'subire modifiche', pt: 'sofrer alterações' },
    en: 'undergo~',
    example: 'The timetable may [suffer -> undergo] some changes.',
  },
  '[(dictate~|impart~)] (a|an|the|<poss>|<num>)? <adj 1> (class+|course+|workshop+|seminar+|conference+)': {
    from: { es: 'dictar un curso', pt: 'ministrar um curso' },
    en: 'give~',
    example: 'Two potters [dictated -> gave] the course.',
  },
  '[push~] (a|an) <adj 1> (cry|cries|scream+|shout+|sigh+)': {
    from: { fr: 'pousser un cri' },
    en: 'let~ out',
    example: 'He [pushed -> let out] a long sigh.',
  },
  '[make~] business with': {
    from: { fr: 'faire des affaires avec', es: 'hacer negocios con', it: 'fare affari con' },
    en: 'do~',
    example: 'They [make -> do] business with half of the coast.',
  },
  '[make~ part] of (the|this|a) <adj 1> (team|group|family|project|history|culture|tradition|heritage|series|list|programme|program|plan|collection|network) <end>':
    {
      from: { fr: 'faire partie de', it: 'fare parte di' },
      en: 'be~ part',
      example: 'This tower [makes part -> is part] of the town heritage.',
    },
  '<subj> [have~ (cold|hot)] <stop>': {
    from: { fr: 'avoir froid', es: 'tener frío', it: 'avere freddo', pt: 'ter frio' },
    en: 'be~ $2',
    example: 'We came in because we [had cold -> were cold].',
  },
  '<subj> [have~ (much|a lot of)? sleep] <stop>': {
    from: { es: 'tener sueño', fr: 'avoir sommeil', it: 'avere sonno', pt: 'ter sono' },
    en: 'be~ sleepy',
    strength: 0.6,
    example: 'Put the child to bed when he [has sleep -> is sleepy].',
  },
  '<subj> [have~ hurry]': {
    from: { es: 'tener prisa', it: 'avere fretta', pt: 'ter pressa' },
    en: 'be~ in a hurry',
    example: 'He left because he [had hurry -> was in a hurry].',
  },
  '[have~ (much|a lot of|great)? care] (with|not)': {
    from: { es: 'tener cuidado con', pt: 'ter cuidado com' },
    en: 'be~ careful',
    example: 'You must [have care -> be careful] with the glass.',
  },
  '(make~|do~) (the|a)? (queue|tail) <end>': {
    from: { fr: 'faire la queue', es: 'hacer cola', it: 'fare la coda' },
    en: 'queue~',
    example: 'They [made the queue -> queued] for an hour.',
  },
  '(make~|do~) (<poss>|the) (suitcase+|luggage|baggage|bags) <end>': {
    from: { fr: 'faire sa valise', es: 'hacer la maleta', it: 'fare la valigia', pt: 'fazer a mala' },
    en: 'pack~ $2 $3',
    example: 'She [made her suitcase -> packed her suitcase] and left.',
  },
  '[make~] the (dishes|laundry|ironing|cleaning|housework|cooking) <end>': {
    from: { fr: 'faire la vaisselle', it: 'fare il bucato', es: 'hacer la limpieza' },
    en: 'do~',
    example: 'He [makes -> does] the dishes every night.',
  },
  '[put~] the (table|alarm clock) <stop>': {
    from: { es: 'poner la mesa', pt: 'pôr a mesa' },
    en: 'set~',
    strength: 0.6,
    example: 'The children [put -> set] the table.',
  },
  'put~ [(to|at|in) (the)? sale] <end>': {
    from: { es: 'poner a la venta', fr: 'mettre en vente', it: 'mettere in vendita', pt: 'pôr à venda' },
    en: 'up for sale',
    example: 'The mill was put [in sale -> up for sale] in May.',
  },
  '(put~|set~) in (liberty|freedom)': {
    from: { es: 'poner en libertad', fr: 'mettre en liberté', it: 'mettere in libertà', pt: 'pôr em liberdade' },
    en: 'release~',
    example: 'The fishermen were [put in liberty -> released].',
  },
  'give~ a <adj 1> walk <end>': {
    from: { es: 'dar un paseo', pt: 'dar um passeio' },
    en: 'go~ for a $w1 walk',
    example: 'We [gave a long walk -> went for a long walk] by the lake.',
  },
  '[give~] (a|the|another|one more|some|<num>) <adj 1> step+ (forward|forwards|back|towards|toward|further)': {
    from: { es: 'dar un paso adelante', pt: 'dar um passo à frente' },
    en: 'take~',
    example: 'The town has [given -> taken] a big step forward.',
  },
  '[give~] the first step+': {
    from: { es: 'dar el primer paso', pt: 'dar o primeiro passo' },
    en: 'take~',
    example: 'Nobody wants to [give -> take] the first step.',
  },
  '(give~|render~) (himself|herself|themselves|myself|yourself|ourselves|itself) account that': {
    from: { es: 'darse cuenta de que', fr: 'se rendre compte que', it: 'rendersi conto che' },
    en: 'realize~ that',
    example: 'She [gave herself account that -> realized that] he was gone.',
  },
  'give~ to know': {
    from: { es: 'dar a conocer', it: 'far conoscere' },
    en: 'make~ known',
    example: 'The results were [given to know -> made known] on Monday.',
  },
  'give~ the [word] to the (speaker+|audience|minister|mayor|president|deputies|public|panel)': {
    from: { fr: 'donner la parole à', it: 'dare la parola a', es: 'dar la palabra a', pt: 'dar a palavra a' },
    en: 'floor',
    example: 'She gave the [word -> floor] to the minister.',
  },
  '[(remain~|stay~) at disposal] (for|of)': {
    from: { it: 'restiamo a disposizione', es: 'quedamos a disposición' },
    en: 'remain~ at your disposal',
    example: 'We [remain at disposal -> remain at your disposal] for more questions.',
  },
  '(it|this|which|solution|product|service|function|room|lamp|boat) [makes part] of': {
    from: { fr: 'fait partie de', es: 'hace parte de', pt: 'faz parte de' },
    en: 'is part',
    example: 'The lamp [makes part -> is part] of our offer.',
  },
  '[give~ the thanks to] (the|all|his|her|our|everyone|you|<name>)': {
    from: { es: 'dar las gracias a' },
    en: 'thank~',
    example: 'She [gave the thanks to -> thanked] the crew.',
  },
  '(I|he|she) [have~ <num> years] and (I|he|she|live|lives|am|is|my)': {
    from: { fr: "j'ai 30 ans et", es: 'tengo 30 años y', pt: 'tenho 30 anos e', it: 'ho 30 anni e' },
    en: 'be~ $2',
    strength: 0.7,
    example: 'I [have 30 years -> am 30] and I live by the sea.',
  },
  '[(make~|do~) (the|a) download of]': {
    from: { pt: 'fazer o download', es: 'hacer la descarga', it: 'fare il download' },
    en: 'download~',
    example: '[Make the download of -> Download] the map.',
  },
  '(we|they|he|she) [wait~] (you|him|her|them|us) (in|at|with|on) (the|our|his|her|a)': {
    from: { it: 'ti aspettiamo', es: 'te esperamos', fr: 'nous vous attendons' },
    en: 'wait~ for',
    example: 'We [wait -> wait for] you at the old mill.',
  },
  '(castle|church|building|house|bridge|it|which|that|tower|village|mill|abbey|chapel|wall|walls) [(dates|date) of] (the|<year>)':
    {
      from: { fr: 'date du', es: 'data de', it: 'risale al' },
      en: '$2 from',
      example: 'The mill [dates of -> dates from] the last war.',
    },
  '(located|situated|is|are|only|just) [at <num> (km|kilometers|kilometres|minutes|meters|metres|miles) of] (the|our|<name>)':
    { from: { fr: 'à 5 km de' }, en: '$2 $3 from', example: 'The hut is [at 5 km of -> 5 km from] the lake.' },
  '<start> [(we)? (thank you|thanks) to] (respect|keep|leave|contact|confirm|close|indicate|specify|note|park|remove|respond|reply|bring)':
    { from: { fr: 'merci de' }, en: 'please', example: '[Thank you to -> Please] close the gate behind you.' },
  '<start> each time more (people|users|companies|women|men|children|students|tourists|families)': {
    from: { es: 'cada vez más', pt: 'cada vez mais' },
    en: 'more and more $1',
    example: '[Each time more people -> More and more people] row to work.',
  },
  '(hotel|park|school|beach|store|shop|restaurant|office|museum|mill|bank) [stays] (near|next to|in front of|close to|behind) (the|our|a)':
    {
      from: { pt: 'fica perto de', es: 'queda cerca de' },
      en: 'is',
      strength: 0.7,
      example: 'The mill [stays -> is] near the lake.',
    },
  '(accessible|available|downloadable|launched|opened|installed|configured|managed) (directly)? [since] (the|your|our) <adj 1> (menu|site|website|app|application|page|settings|computer|phone|panel|browser)':
    {
      from: { fr: 'accessible depuis' },
      en: 'from',
      strength: 0.7,
      example: 'The map is accessible [since -> from] the main menu.',
    },
  '(pain|pains|swelling|injury|injuries|burning|wound) [at the level of] (the|his|her|my|your)': {
    from: { fr: 'douleur au niveau de', es: 'dolor a nivel de', it: 'dolore a livello di' },
    en: 'in',
    example: 'He felt a pain [at the level of -> in] the knee.',
  },
  '(in|for) (what|that which) (refers|relates|respects) to': {
    from: { es: 'en lo que se refiere a', pt: 'no que se refere a', fr: 'en ce qui a trait à' },
    en: 'as for',
    example: '[In what refers to -> As for] the price, ask the keeper.',
  },
};
