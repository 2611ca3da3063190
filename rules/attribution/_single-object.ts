// Verbs that take one object and no complement after it, so that “denounced him a …” cannot be English. Ditransitives (give,
// tell, deny, offer, win), verbs of doing for somebody (open, organise, find) and verbs of naming and judging (declare, call,
// consider, create, hail) are left out, even where that reading is rare.

const VERBS = `
  abandon accept accuse achieve acquire adopt affect analyse analyze announce applaud appreciate approach approve
  arrest attack attend avoid ban blame bomb boost cancel capture celebrate challenge cite close combat commemorate
  commend commit compare complete complicate comprise conclude condemn condone conduct confiscate confront contain
  contradict control convict criticise criticize curb damage decry defend delay demand demolish demonstrate denounce
  deplore deport describe destroy detain detect devastate develop disappoint discourage discover discuss dispute
  disrupt dissolve divide dominate eliminate embrace emit emphasise emphasize encounter encourage end endorse endure
  enforce enhance enjoy enlarge enter escape establish evacuate evaluate exaggerate examine exceed execute exhibit
  expand expel experience explain exploit explore express extinguish face finish follow formulate fulfil fund generate
  harm highlight hinder identify ignore illustrate impede implement impose improve inaugurate include increase indict
  infect influence inherit initiate injure insult intensify interpret interrupt interview introduce invade investigate
  involve isolate join justify kidnap kill lack lament launch limit loot maintain manufacture mention merge mobilise
  mobilize mock modify monitor murder neglect notice obey oblige observe occupy omit oppose outlaw outline overlook
  overturn persecute plague plunder pollute possess postpone praise precede preserve prevent prohibit promote propose
  prosecute protest provoke publish punish pursue question raid raise ratify rebuff rebuke receive recruit reduce
  reflect refute regret reinforce reject relaunch release remove renew reopen repeat replace represent rescue resist
  resolve respect restore resume reveal reverse review revise ridicule ruin sabotage salute scrap seize shatter signal
  slam smash smuggle solicit solve spark specify stabilise stabilize stage start stimulate storm strengthen stress
  study suffer suggest supervise support suppress surround survey survive suspend sustain tackle target tarnish
  terminate test threaten tighten tolerate topple torture transform trigger uncover underline undermine unite unveil
  uphold urge use vacate validate veto violate visit welcome wound wreck`
  .trim()
  .split(/\s+/);

const IRREGULAR = `
  began begun met meets underwent undergone undergoes overthrew overthrown foresaw withdrew withdrawn upheld withstood rebuilt
  sought overcame undertook undertaken cancelled`
  .trim()
  .split(/\s+/);

const DOUBLING = /(?:ban|control|expel|commit|omit|emit|fulfil|signal|scrap|slam)$/;

function past(base: string): string {
  if (DOUBLING.test(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Past and third-person forms of verbs after whose object no second noun phrase can stand, in lower case. */
export const SINGLE_OBJECT: ReadonlySet<string> = new Set([
  ...VERBS.flatMap((base) => [past(base), third(base)]),
  ...IRREGULAR,
]);
