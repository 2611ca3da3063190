// Words that stand before a person's name and say who it is.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Ranks and styles that English puts before a surname without an article: “Colonel Marotto”, never “the Colonel Marotto”. */
export const RANKS: ReadonlySet<string> = words(`
  general colonel major captain lieutenant sergeant corporal private admiral commodore commander brigadier marshal cadet
  president chancellor senator congressman congresswoman representative governor mayor minister premier ambassador consul
  councillor councilman councilwoman deputy judge justice magistrate prosecutor sheriff constable inspector superintendent
  detective officer king queen prince princess duke duchess count countess baron baroness lord lady sir dame emperor empress
  sultan emir sheikh ayatollah imam rabbi pope cardinal archbishop bishop monsignor father brother sister pastor reverend
  doctor professor mr mrs ms miss dr prof`);

/** Roles that English uses as a pre-posed apposition, with or without an article: “spokesman John Kirby”, “the actor Tom Hanks”. */
export const ROLES: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson director secretary chief chairman chairwoman chairperson chair head leader founder
  co-founder owner manager executive analyst expert economist lawyer attorney journalist reporter correspondent editor author
  writer novelist poet actor actress singer musician composer painter artist sculptor architect photographer filmmaker
  producer footballer striker goalkeeper midfielder defender coach trainer player cyclist boxer swimmer driver pilot
  scientist researcher physicist biologist historian philosopher teacher student activist campaigner politician lawmaker
  diplomat envoy negotiator adviser advisor aide official commissioner treasurer candidate opponent farmer chef baker
  engineer developer designer programmer entrepreneur businessman businesswoman billionaire investor banker victim witness
  resident survivor neighbour neighbor colleague friend wife husband son daughter brother sister father mother uncle aunt
  cousin ceo cfo coo cto mp ex-husband ex-wife ex-boyfriend ex-girlfriend boyfriend girlfriend fighter winger forward batsman
  quarterback linebacker mechanic nurse surgeon soldier comedian rapper presenter host columnist blogger dancer conductor
  playwright screenwriter undersecretary vice-president director-general
  warden porter cook waiter barber tailor butcher grocer shepherd brewer winemaker gardener carpenter electrician plumber mason
  blacksmith fisherman fisherwoman ranger firefighter policeman policewoman librarian archivist curator translator interpreter
  botanist chemist astronomer archaeologist geologist meteorologist psychologist psychiatrist sociologist anthropologist
  linguist mathematician theologian critic biographer illustrator cartoonist violinist pianist cellist soprano tenor climber`);

/** Abbreviated titles, with their full stop. */
export const SHORT_TITLES: ReadonlySet<string> = words(`
  mr. mrs. ms. dr. prof. gen. col. maj. capt. lt. sgt. cpl. adm. cmdr. brig. rev. fr. sr. sen. rep. gov. pres. amb. hon. st.`);
