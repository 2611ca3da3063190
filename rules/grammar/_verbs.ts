// Forms of verbs, as far as the patterns of this family need them: frequent verbs only, since in broken text neither tags nor
// lemmas can be trusted.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Frequent verbs in their base form, apart from those that are nouns as often. */
export const BASE_VERBS = list(`
  accept achieve add adjust analyse analyze apply appear ask assess attract avoid be become begin believe bring build buy
  calculate call carry catch celebrate check choose clarify collect combine communicate compare complete configure confirm
  connect consider continue convert cope correct create deal decide define defend deliver demonstrate describe destroy detect
  determine develop discover discuss display do download earn eat edit eliminate enable encourage enhance enjoy enrich ensure
  enter establish estimate evaluate examine execute exist expand explain explore express extend extract feel fight fill find
  finish follow forget get give go grow handle have hear help hide identify ignore implement improve include increase inform
  install integrate invest invite join keep know learn leave listen live lose love maintain make manage mean measure meet
  mention modify monitor move obtain offer open operate optimize organise organize overcome pay perform play prepare preserve
  prevent produce protect prove provide publish put read realise realize receive recognise recognize recover reduce register
  remain remember remove repair replace represent resolve respond restore run save say see select sell send separate set share
  show sleep solve speak specify start stay stop store strengthen study suggest support survive take talk teach tell think
  transfer transform translate travel try understand update use verify visit wait walk want wear win work write`);

const NOUNS_AS_WELL = list(`
  act aim answer attack base cause change claim close cost cover cross cut demand depend drop end fail fear force function happen
  hope hit land lead let lift like limit look name need order permit place plan point point press reach reply report request
  result return rise risk rule search seem shape ship sign sound sort stress struggle succeed suffer switch test touch trade
  train trust turn view vote water wish wonder worry`);

// One syllable with one short vowel: “get”, “run”, “stop”.
const DOUBLING = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/** The -ing form of a base verb. */
export function ingOf(base: string): string {
  if (base.endsWith('ie')) return base.replace(/ie$/, 'ying');
  if (/[^eoy]e$/.test(base) && base !== 'be') return base.replace(/e$/, 'ing');
  return DOUBLING.test(base) || /^(?:begin|forget|prefer|admit)$/.test(base)
    ? `${base}${base.slice(-1)}ing`
    : `${base}ing`;
}

/** The third person of a base verb, “be” left aside: “go” → “goes”, “try” → “tries”. */
export function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** From irregular past forms, those that double as base forms left out, to their base. */
export const BASE_OF_PAST: ReadonlyMap<string, string> = new Map(
  list(`
    ate:eat became:become began:begin bought:buy broke:break brought:bring built:build came:come caught:catch chose:choose
    did:do drank:drink drove:drive fell:fall felt:feel flew:fly forgot:forget fought:fight gave:give got:get grew:grow had:have
    heard:hear held:hold kept:keep knew:know lost:lose made:make meant:mean met:meet paid:pay ran:run said:say sang:sing
    sat:sit sent:send sold:sell spent:spend spoke:speak stood:stand swam:swim taught:teach thought:think threw:throw told:tell
    took:take understood:understand was:be went:go woke:wake won:win wore:wear wrote:write`).map((pair) => {
    const [past = '', base = ''] = pair.split(':');
    return [past, base] as const;
  }),
);

/** The base form of a regular past form: “wanted” → “want”, “used” → “use”, “stopped” → “stop”, “carried” → “carry”. */
export function baseOfRegular(past: string): string | undefined {
  if (!/^[a-z]{2,}ed$/.test(past)) return undefined;
  const known = [
    past.slice(0, -2),
    past.slice(0, -1),
    past.slice(0, -3),
    ...(past.endsWith('ied') ? [past.replace(/ied$/, 'y')] : []),
  ];
  return known.find((base) => KNOWN.has(base));
}

/** The base form of a third person: “goes” → “go”, “tries” → “try”, “uses” → “use”. */
export function baseOfThird(form: string): string | undefined {
  const special = THIRD.get(form);
  if (special) return special;
  const known = [form.slice(0, -1), form.slice(0, -2), ...(form.endsWith('ies') ? [form.replace(/ies$/, 'y')] : [])];
  return form.endsWith('s') && !form.endsWith('ss') ? known.find((base) => KNOWN.has(base)) : undefined;
}

/** Frequent verbs in their base form, those that are nouns as often among them. */
export const ALL_VERBS = [...BASE_VERBS, ...NOUNS_AS_WELL];

/** True for a frequent verb in its base form that is seldom a noun. */
export const isBaseVerb = (word: string): boolean => BASE.has(word);

const BASE: ReadonlySet<string> = new Set(BASE_VERBS);
const KNOWN: ReadonlySet<string> = new Set(ALL_VERBS);
const THIRD: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['has', 'have'],
]);
