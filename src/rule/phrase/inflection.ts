// Inflection, as far as phrases that are written out by hand need it: a verb is named by its base form and found, or put, in the
// form that the text wants. No dictionary: irregular verbs are listed, and those that double their last consonant.

/** The forms of an English verb that differ in writing, apart from “be”. */
export type VerbForm = 'base' | 'third' | 'ing' | 'past' | 'participle';

// base past participle; the participle is left out where it is the past.
const IRREGULAR = `
  be was been, bear bore borne, beat beat beaten, become became become, begin began begun, bet bet, break broke broken, bring brought, build built,
  buy bought, cast cast, catch caught, choose chose chosen, come came come, cost cost, cut cut, deal dealt, do did done,
  draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought,
  find found, fly flew flown, forget forgot forgotten, freeze froze frozen, get got got, give gave given, go went gone,
  grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known,
  lay laid, lead led, leave left, lend lent, let let, lie lay lain, lose lost, make made, mean meant, meet met, pay paid, put put,
  read read, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen, sell sold, send sent, set set,
  shake shook shaken, shoot shot, show showed shown, shut shut, sing sang sung, sit sat, sleep slept, speak spoke spoken,
  spend spent, split split, spread spread, stand stood, steal stole stolen, stick stuck, strike struck, swear swore sworn,
  swim swam swum, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
  undergo underwent undergone, understand understood, wake woke woken, wear wore worn, win won, withdraw withdrew withdrawn,
  write wrote written`;

const IRREGULAR_PAST: ReadonlyMap<string, Readonly<{ past: string; participle: string }>> = new Map(
  IRREGULAR.split(',').map((line) => {
    const [base = '', past = '', participle = past] = line.trim().split(' ');
    return [base, { past, participle }] as const;
  }),
);

const DOUBLING =
  /^(?:admit|ban|bar|beg|begin|bet|chat|commit|compel|control|cut|drop|equip|expel|fit|forget|get|grab|grip|hit|jog|let|occur|omit|patrol|permit|plan|plug|prefer|put|quit|rebel|refer|regret|rob|rub|run|scan|set|ship|shop|shut|sit|skip|slip|split|step|stop|submit|sum|swap|swim|tip|transfer|transmit|trap|trim|trip|win|wrap)$/;

const thirdOf = (base: string): string => {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:[sxz]|[cs]h|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const ingOf = (base: string): string => {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return DOUBLING.test(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};

const pastOf = (base: string): string => {
  if (/e$/.test(base)) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
};

/** All forms of a verb, from its base form. */
export function formsOf(base: string): Readonly<Record<VerbForm, string>> {
  const { past, participle } = IRREGULAR_PAST.get(base) ?? { past: pastOf(base), participle: pastOf(base) };
  return { base, third: thirdOf(base), ing: ingOf(base), past, participle };
}

// What “be” has more than other verbs, and the forms that stand for it.
const BE: readonly (readonly [string, VerbForm])[] = [
  ['am', 'base'],
  ['are', 'base'],
  ['were', 'past'],
];

/** What a written form can be; `any` is one that serves as base, past and participle (“put”). */
export type Reading = VerbForm | 'any';

/** Every written form of a verb, with the form that it is; where past and participle are one word, it counts as past. */
export function readingsOf(base: string): ReadonlyMap<string, Reading> {
  const { third, ing, past, participle } = formsOf(base);
  const readings = new Map<string, Reading>(base === 'be' ? BE : []);
  readings.set(participle, 'participle').set(past, 'past').set(ing, 'ing').set(third, 'third');
  return readings.set(base, past === base ? 'any' : 'base');
}

const SPECIAL_PLURALS: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['knife', 'knives'],
  ['shelf', 'shelves'],
  ['leaf', 'leaves'],
  ['crisis', 'crises'],
  ['analysis', 'analyses'],
]);

/** The plural of a noun that is regular in writing, or one of the few that phrases need. */
export function pluralOf(noun: string): string {
  const special = SPECIAL_PLURALS.get(noun);
  if (special) return special;
  if (/(?:[sxz]|[cs]h)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
