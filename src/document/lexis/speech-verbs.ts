// Closed classes of English verbs of speech. Past forms are listed, not stems: reports in the news stand in the past, and
// tagging and lemmas are least sure exactly where a translation is broken.

/** Verbs that take what was said as their object or clause and name its speaker as their subject. */
const SAYING = `
  said declared announced stated told added explained affirmed asserted assured confirmed reported claimed stressed underlined
  emphasised emphasized insisted indicated noted recalled pointed replied answered responded acknowledged admitted conceded
  denied warned argued maintained commented remarked observed concluded specified clarified reiterated repeated revealed
  disclosed complained lamented regretted deplored denounced condemned criticised criticized welcomed urged promised pledged
  vowed predicted estimated suggested proposed summarised summarized testified tweeted wrote exclaimed whispered shouted
  mentioned continued objected protested boasted joked quipped elaborated alleged contended cautioned reassured hailed
  praised quoted`;

/** The past forms of the verbs of speech, in lower case. */
export const SPEECH_PAST: ReadonlySet<string> = new Set(SAYING.trim().split(/\s+/));

const PRESENT = `
  says declares announces states tells adds explains affirms asserts assures confirms reports claims stresses underlines
  emphasises emphasizes insists indicates notes recalls points replies answers responds acknowledges admits concedes denies
  warns argues maintains comments remarks observes concludes specifies clarifies reiterates reveals discloses complains
  laments regrets deplores denounces condemns criticises criticizes welcomes urges promises pledges vows predicts estimates
  suggests testifies tweets writes exclaims mentions continues objects`;

/** Past and third-person present forms of the verbs of speech, in lower case. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([...SPEECH_PAST, ...PRESENT.trim().split(/\s+/)]);
