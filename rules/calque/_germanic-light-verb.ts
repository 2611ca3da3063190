import type { Entries } from 'mtlint/rule';

/** Verb and noun as German pairs them. */
export const GERMANIC: Entries = {
  '[hold~] (a|an|<poss>|another) <adj 2> (speech+|laudatio|laudation+|sermon+|eulogy|eulogies) <end>': {
    from: { de: 'eine Rede halten', ru: 'держать речь' },
    en: 'give~',
    example: 'The mayor [held -> gave] a long speech in the rain.',
  },
  '[meet~] (a|an|all|first|the necessary|the right|the final) <adj 1> (decision+|preparation+|arrangement+|precaution+|choice+) !(with|by|head|of)':
    {
      from: { de: 'eine Entscheidung treffen' },
      en: 'make~',
      example: 'The board [met -> made] a decision on Monday.',
    },
  '(decision+|verdict+|judgment+|judgement+) (has|have|had) (not|now|already|finally)? (yet)? [fallen] <end>': {
    from: { de: 'die Entscheidung ist gefallen' },
    en: 'been made',
    example: 'The decision has already [fallen -> been made].',
  },
  '[make~] (a|<poss>) <adj 1> party <stop>': {
    from: { de: 'eine Party machen', pl: 'zrobić imprezę' },
    en: ['throw~', 'have~'],
    example: 'On Friday we [made -> threw | had] a big party.',
  },
  '[make~] (a|another|<poss>) (short|long|little|small|quick|brief|coffee|lunch)? (break|pause) <stop>': {
    from: { de: 'eine Pause machen', fr: 'faire une pause', it: 'fare una pausa', ru: 'сделать перерыв' },
    en: 'take~',
    example: 'At noon they [made -> took] a short break.',
  },
  '[make~ (holidays|holiday|vacation|vacations)] (in|at|on|there|here)': {
    from: { de: 'Urlaub machen in' },
    en: 'go~ on holiday',
    example: 'They [make holidays -> go on holiday] on the island.',
  },
  "[make~] (the|a|an|<poss>) (driving licence|driving license|driver's license|driver's licence|Abitur|bachelor|bachelor's degree|master's degree|high school diploma) <end>":
    {
      from: { de: 'den Führerschein machen' },
      en: 'get~',
      example: 'She [made -> got] her driving licence in May.',
    },
  '[make~] (a|an|this|<poss>) (language|cooking|online|German|English|French|training|computer|evening|dance|first aid) course+ <end>':
    {
      from: { de: 'einen Kurs machen', it: 'fare un corso', fr: 'faire un cours' },
      en: 'take~',
      example: 'He [made -> took] a cooking course in the winter.',
    },
  '[make~] (the|<poss>) (laundry|dishes|housework|household|ironing|washing-up) <end>': {
    from: { de: 'den Haushalt machen', fr: 'faire la vaisselle', it: 'fare il bucato' },
    en: 'do~',
    example: 'Her brothers [make -> do] the housework.',
  },
  '[make~] the (light+|radio|television|TV|lamp+|heating|music) (on|off|out) <end>': {
    from: { de: 'das Licht anmachen' },
    en: 'turn~',
    example: 'Who [made -> turned] the light on?',
  },
  '(it|this|that|which|work|reading|driving|cooking|learning) [make~] (a lot of|lots of|much|so much|great|real|no|me|us)? fun <stop>':
    {
      from: { de: 'es macht Spaß' },
      en: 'be~',
      example: 'Now cooking [makes -> is] fun.',
    },
  '(it|this|that|all) [give~] (no|any|much) sense <end>': {
    from: { de: 'das ergibt keinen Sinn' },
    en: 'make~',
    example: 'The clause is odd, and it [gives -> makes] no sense.',
  },
  '[make~] (good|bad|many|similar|different|positive|negative|own|<poss> own|<poss> first) <adj 1> (experience|experiences) (with|in|at) !(mind)':
    {
      from: { de: 'gute Erfahrungen machen mit', pl: 'zrobić doświadczenia' },
      en: 'have~',
      example: 'We [made -> had] good experiences with the new stove.',
    },
  '[make~ (myself|yourself|himself|herself|ourselves|themselves|us|me)? (some|many|no|too many)? (thoughts)] about': {
    from: { de: 'sich Gedanken machen über' },
    en: 'think~',
    example: 'They [made themselves thoughts -> thought] about the garden.',
  },
  '[make~ (myself|yourself|himself|herself|ourselves|themselves|us|me)? (no|some|many|big)? (worries|sorrows)] (about|over|because)':
    {
      from: { de: 'sich Sorgen machen um' },
      en: 'worry~',
      example: 'He [makes himself worries -> worries] about the harvest.',
    },
  '[make~ (myself|yourself|himself|herself|ourselves|themselves|oneself|us|me|them) (a|an own|their own|your own|his own|her own|our own|my own) (picture|image)] (of|about)':
    {
      from: { de: 'sich ein Bild machen von' },
      en: 'get~ an idea',
      example: 'The pupils [made themselves a picture -> got an idea] of the mill.',
    },
  '[make~ (myself|yourself|himself|herself|ourselves|themselves|itself) on the way]': {
    from: { de: 'sich auf den Weg machen' },
    en: 'set~ off',
    example: 'At dawn they [made themselves on the way -> set off] to the hut.',
  },
  '[make~] (a lot of|much|more|great|enormous|some)? pressure on': {
    from: { de: 'Druck machen auf', pl: 'wywierać presję na' },
    en: 'put~',
    example: 'The union [makes -> puts] pressure on the town.',
  },
  '[bring~ to (the)? expression]': {
    from: { de: 'zum Ausdruck bringen' },
    en: 'express~',
    example: 'The letter [brings to expression -> expresses] what many feel.',
  },
  '[bring~ in experience]': {
    from: { de: 'in Erfahrung bringen' },
    en: 'find~ out',
    example: 'We could not [bring in experience -> find out] where he lives.',
  },
  '[stand~ (at|for|to) (<poss>|the)? (free)? (disposal|disposition)] !(of)': {
    from: { de: 'zur Verfügung stehen' },
    en: 'be~ available',
    example: 'Two boats [stand at disposal -> are available] for guests.',
  },
  '[take~ (its|their) (beginning|beginnings)]': {
    from: { de: 'seinen Anfang nehmen', ru: 'брать начало', uk: 'брати початок' },
    en: 'begin~',
    example: 'The quarrel [took its beginning -> began] in a tavern.',
  },
  '(take~|taken) part [(at|on)] (the|a|an|this|that|<poss>) <adj 2> (competition+|course+|conference+|meeting+|tournament+|workshop+|survey+|race+|contest+|project+|seminar+|training|study|congress|festival|excursion+)':
    {
      from: { de: 'teilnehmen an' },
      en: 'in',
      example: 'Forty pupils took part [at -> in] the race.',
    },
  '(participate~|participation) [(at|on|by)] (the|a|an|this|that|<poss>) <adj 2> (competition+|course+|conference+|meeting+|tournament+|workshop+|survey+|race+|contest+|project+|seminar+|training|study|congress|festival|excursion+)':
    {
      from: { de: 'teilnehmen an' },
      en: 'in',
      example: 'Forty pupils participated [at -> in] the contest.',
    },
  '[lay~ (great|much|particular|special|no|a lot of)? (value|worth)] on': {
    from: { de: 'Wert legen auf' },
    en: 'attach~ $1 importance',
    loose: true,
    example: 'The hotel [lays great value ->] on quiet.',
  },
  '<subj> [have~ (big|great|much|good)? luck] that': {
    from: { de: 'Glück haben, dass' },
    en: 'be~ lucky',
    example: 'We [had great luck -> were lucky] that it rained.',
  },
  '[have~ birthday] <end>': {
    from: { de: 'Geburtstag haben' },
    en: 'have~ a birthday',
    example: 'My aunt [has birthday -> has a birthday] on Sunday.',
  },
  '[have~ (a|great|big|no|such)? (fear|angst|anxiety) before] (the|a|an|this|<poss>|<obj>|<ing>|<plural>)': {
    from: { de: 'Angst haben vor', ru: 'страх перед', pl: 'strach przed' },
    en: 'be~ afraid of',
    example: 'The cat [has fear before -> is afraid of] the vacuum cleaner.',
  },
  '[have~ (no|any|great)? lust (to|on)]': {
    from: { de: 'Lust haben auf' },
    en: 'feel~ like',
    loose: true,
    example: 'I [have no lust to ->] cook tonight.',
  },
  'have~ the [possibility] to': {
    from: { de: 'die Möglichkeit haben', ru: 'иметь возможность', fr: 'avoir la possibilité', pl: 'mieć możliwość' },
    en: 'opportunity',
    strength: 0.5,
    example: 'Guests have the [possibility -> opportunity] to fish.',
  },
  '[hold~] (a|<poss>|this) (strict|special|low-carb|vegan)? diet <end>': {
    from: { de: 'Diät halten', pl: 'trzymać dietę' },
    en: 'follow~',
    example: 'She has been [holding -> following] a strict diet since May.',
  },
  '[hold~] (myself|yourself|himself|herself|ourselves|themselves) fit <end>': {
    from: { de: 'sich fit halten' },
    en: 'keep~',
    example: 'He [holds -> keeps] himself fit by rowing.',
  },
  '[take~ (in|into) (operation|use)] <end>': {
    from: { de: 'in Betrieb nehmen' },
    en: 'put~ into $2',
    example: 'The lift was [taken in operation -> put into operation] in May.',
  },
  '[take~ in (account|consideration)] !(holder+|of)': {
    from: { de: 'in Betracht ziehen', fr: 'prendre en compte', es: 'tomar en cuenta', ru: 'принять во внимание' },
    en: 'take~ into $1',
    example: 'The plan does not [take in account -> take into account] the flood.',
  },
  '(year|summer|winter|season|war|day|week|holidays|story|term|month|era|concert) [go~ to (an|its|the)? end] <end>': {
    from: { de: 'zu Ende gehen' },
    en: 'come~ to an end',
    example: 'The summer [goes to its end -> comes to an end].',
  },
  '[step~ (in|into) (force|effect)]': {
    from: { de: 'in Kraft treten' },
    en: 'come~ into force',
    example: 'The ban [steps into force -> comes into force] in May.',
  },
  '[come~ to (the)? (application|deployment)] <end>': {
    from: { de: 'zur Anwendung kommen' },
    en: 'be~ used',
    example: 'Old stones [came to the application -> were used] here.',
  },
  '!(when|if|until|where|as|once|that|before) [it came to] (several|some|many|numerous|further|first|violent|heavy)? <adj 1> (clashes|accidents|delays|riots|scuffles|protests|collisions|incidents|explosions|outbreaks|disputes|demonstrations)':
    {
      from: { de: 'es kam zu' },
      en: 'there were',
      example: 'After the match [it came to -> there were] several scuffles.',
    },
  '!(when|if|until|where|as|once|that|before) [it came to] (a|an|another) <adj 1> (clash|accident|delay|riot|scuffle|collision|incident|explosion|dispute|fire|quarrel|argument)':
    {
      from: { de: 'es kam zu einem' },
      en: 'there was',
      example: 'On the bridge [it came to -> there was] a collision.',
    },
  '[it (can|could|may|might) (also|therefore)? come to] (delays|traffic jams|accidents|problems|restrictions|complications|errors|disturbances|power outages|waiting times)':
    {
      from: { de: 'es kann zu Verzögerungen kommen' },
      en: 'there $1 $2 be',
      example: 'In the tunnel [it can come to -> there can be] delays.',
    },
  '[(win~|gain~) (on|at)] (importance|popularity|value|significance|meaning|speed|weight|influence) <end>': {
    from: { de: 'an Bedeutung gewinnen' },
    en: 'gain~ in',
    example: 'The port has [won on -> gained in] importance.',
  },
  '[lose~ (on|at)] (importance|popularity|value|significance|meaning|speed|influence) <end>': {
    from: { de: 'an Bedeutung verlieren' },
    en: 'lose~',
    example: 'The port has [lost on -> lost] importance.',
  },
  '[let~] (<poss>|the) <adj 1> (hair|beard|car|bike|bicycle|roof|watch|computer|phone|house|kitchen) (cut|repaired|painted|washed|fixed|checked|renovated) <end>':
    {
      from: { de: 'sich die Haare schneiden lassen' },
      en: 'have~',
      example: 'She [let -> had] her hair cut by a friend.',
    },
  '[give~ in (commission|order)]': {
    from: { de: 'in Auftrag geben' },
    en: 'commission~',
    example: 'The town has [given in commission -> commissioned] a study.',
  },
  '[come~ in question]': {
    from: { de: 'in Frage kommen' },
    en: 'be~ an option',
    loose: true,
    example: 'A second bridge does not [come in question ->].',
  },
  '[stand~] in (close|direct|constant|regular|fierce|tough)? (contact|connection|competition|conflict|dialogue) (with|to)':
    {
      from: { de: 'in Kontakt stehen mit' },
      en: 'be~',
      example: 'The two farms [stand -> are] in close contact with each other.',
    },
  '[stand~] under (enormous|great|heavy|time|strong|strict|constant|the)? (pressure|suspicion|influence|protection|observation|shock|stress)':
    {
      from: { de: 'unter Druck stehen' },
      en: 'be~',
      example: 'The baker [stands -> is] under great pressure.',
    },
  '[stand~ (before|in front of)] (a|an|the|big|great|new|huge|several|many) <adj 1> (problem+|challenge+|task+|dilemma+|choice+|decision+)':
    {
      from: { de: 'vor einer Herausforderung stehen', ru: 'стоять перед выбором', pl: 'stać przed wyzwaniem' },
      en: 'face~',
      example: 'The club [stands before -> faces] a difficult choice.',
    },
  '(it|this|that|what|which|nothing|everything|as) [stand~] in the <adj 1> (newspaper+|contract+|manual|instructions|letter+|article+|description|guidebook|protocol)':
    {
      from: { de: 'es steht in der Zeitung' },
      en: 'be~',
      example: 'Believe what [stands -> is] in the contract.',
    },
};
