// Abbreviations that end in a full stop without ending a sentence. Lower case, without the stop.

const LIST = `
  mr mrs ms dr prof gen col maj capt lt sgt cpl pvt adm cmdr brig rev fr sr jr st mt ft sen rep gov pres amb hon supt det insp
  inc ltd co corp llc plc bros dept univ assn est
  assoc govt intl natl asst attn cont orig esp anon repr suppl illus messrs mme mlle incl resp ext yr yrs esq ex secs deg nem
  vs etc al cf viz ca approx fig figs no nos vol vols ed eds pp p ch sec art par tab eq ref op cit ibid trans
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  a.m p.m am pm e.g i.e u.s u.k u.n e.u d.c ph.d b.a m.a b.c a.d
  oz lb lbs tsp tbsp pkg qt pt gal in yd mi km kg mg ml cm mm min mins hr hrs sq cu temp max avg
  ave blvd rd hwy apt bldg rte ste
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex
  va vt wash wis wyo r-ky d-ky`;

/** Abbreviations, in lower case and without their last full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));

/**
 * True where a full stop after `word` may well be part of an abbreviation: a listed one, a single letter, letters with stops
 * between them (“U.S”), or a word without a vowel (“Blvd”).
 */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    ABBREVIATIONS.has(lower) ||
    (word.length < 3 && /^\p{L}$/u.test(word)) ||
    (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)) ||
    /^[b-df-hj-np-tv-xz]{2,5}$/.test(lower)
  );
}
