import type { Entries } from 'mtlint/rule';

/** Nouns that German uses in another sense than English. */
export const GERMANIC: Entries = {
  '[chef] of (the|a|this|our) <adj 1> (company|firm|department|agency|police|group|bank|government|party|project|office|authority|security)':
    {
      from: { de: 'der Chef der Firma', pl: 'szef firmy', ru: 'шеф полиции' },
      en: 'head',
      example: 'The [chef -> head] of the agency resigned.',
    },
  '(graduated from|attended|headmaster of|teacher at|teaches at|pupils of|graduate of) (the|a) <adj 1> [gymnasium] <end>':
    {
      from: { de: 'Gymnasium', ru: 'гимназия', pl: 'gimnazjum' },
      en: 'secondary school',
      example: 'He graduated from the old [gymnasium -> secondary school] in May.',
    },
  '[provision] of <percent> <stop>': {
    from: { de: 'Provision' },
    en: 'commission',
    example: 'The agent takes a [provision -> commission] of 5%.',
  },
  '[protocol+] of the <adj 1> (meeting|session|assembly|interrogation|hearing)': {
    from: { de: 'das Protokoll der Sitzung', ru: 'протокол заседания', pl: 'protokół posiedzenia' },
    en: 'minutes',
    example: 'The [protocol -> minutes] of the meeting is missing.',
  },
  '(<subj>|who) [go~ (in|into|on|to) (the)? (rent|pension)] <end>': {
    from: { de: 'in Rente gehen', ru: 'уйти на пенсию', pl: 'iść na emeryturę' },
    en: 'retire~',
    example: 'In May she [goes into pension -> retires].',
  },
  '[mobbing] (at|in) (work|school|the workplace|schools)': {
    from: { de: 'Mobbing am Arbeitsplatz', pl: 'mobbing' },
    en: 'bullying',
    example: 'The book is about [mobbing -> bullying] at school.',
  },
  'oldtimer (rally|museum|meeting|show|club|parade|tour|fair)': {
    from: { de: 'Oldtimer' },
    en: 'vintage car $1',
    example: 'We went to the [oldtimer parade -> vintage car parade].',
  },
  '(work~|working|employees|staff) [in home office]': {
    from: { de: 'im Homeoffice' },
    en: 'from home',
    example: 'Half of the staff work [in home office -> from home].',
  },
  '<num> [milliard+]': {
    from: { de: 'Milliarde', ru: 'миллиард', fr: 'milliard', pl: 'miliard' },
    en: 'billion',
    example: 'The bridge cost two [milliard -> billion].',
  },
  '(Cologne|Magdeburg|Aachen|Salzburg|Passau|Speyer|Mainz|Worms|Regensburg|Bamberg|Naumburg|Erfurt) [dome]': {
    from: { de: 'der Kölner Dom' },
    en: 'Cathedral',
    example: 'We saw the Cologne [dome -> Cathedral].',
  },
  '(am|is|are|was|were) of the [meaning] that': {
    from: { de: 'der Meinung sein' },
    en: 'opinion',
    example: 'The cook is of the [meaning -> opinion] that salt helps.',
  },
  '(in|after|to|by) (my|his|her|our|your|their) [meaning] ,': {
    from: { de: 'nach meiner Meinung' },
    en: 'opinion',
    example: 'In my [meaning -> opinion], salt helps.',
  },
  '(nursing|medical|qualified|trained|hotel|service|flight) [personal] (is|was|are|were|has|have|will|must)': {
    from: { de: 'Personal', ru: 'персонал', pl: 'personel' },
    en: 'staff',
    example: 'The hotel [personal -> staff] was kind.',
  },
  '[receipt+] for (a|the|this|<poss>) <adj 1> (cake+|soup+|bread|pancake+|borscht|salad|pie+|sauce+|cookies)': {
    from: { de: 'Rezept', ru: 'рецепт' },
    en: 'recipe+',
    example: 'Here is a [receipt -> recipe] for the cake.',
  },
  '(subway|metro|tram|sleeping|passenger|dining|restaurant) [wagon+]': {
    from: { de: 'Waggon', ru: 'вагон', pl: 'wagon', uk: 'вагон' },
    en: 'carriage+',
    example: 'We sat in the dining [wagon -> carriage].',
  },
  '(on|at|to|from) the [perron]': {
    from: { de: 'Perron', ru: 'перрон', pl: 'peron' },
    en: 'platform',
    example: 'A band stood on the [perron -> platform].',
  },
  '(work~|worked|working|job) (at|in) (a|the) <adj 1> [fabric] <end>': {
    from: { de: 'Fabrik', ru: 'фабрика', pl: 'fabryka' },
    en: 'factory',
    example: 'She works in a small [fabric -> factory].',
  },
  '(stay~|slept|overnight|room+) (in|at) (a|the) <adj 1> [pension]': {
    from: { de: 'Pension', ru: 'пансион', pl: 'pensjonat' },
    en: 'guest house',
    example: 'We stayed in a small [pension -> guest house].',
  },
  '(price+ of|litre+ of|liter+ of|diesel and|diesel or|tank of) [benzine]': {
    from: { de: 'Benzin', ru: 'бензин', pl: 'benzyna' },
    en: 'petrol',
    example: 'He bought ten litres of [benzine -> petrol].',
  },
  '(abiturient+)': {
    from: { de: 'Abiturient', ru: 'абитуриент', uk: 'абітурієнт' },
    en: 'school leaver+',
    example: 'The [abiturients -> school leavers] danced.',
  },
};
