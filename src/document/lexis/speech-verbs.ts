// Closed classes of English verbs of speech. Past forms are listed, not stems: reports in the news stand in the past, and
// tagging and lemmas are least sure exactly where a translation is broken.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

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
export const SPEECH_PAST: ReadonlySet<string> = words(SAYING);

/** Third-person present forms of the verbs of speech, in lower case. Many are plural nouns as well: “states”, “reports”. */
export const SPEECH_PRESENT: ReadonlySet<string> = words(`
  says declares announces states tells adds explains affirms asserts assures confirms reports claims stresses underlines
  emphasises emphasizes insists indicates notes recalls points replies answers responds acknowledges admits concedes denies
  warns argues maintains comments remarks observes concludes specifies clarifies reiterates reveals discloses complains
  laments regrets deplores denounces condemns criticises criticizes welcomes urges promises pledges vows predicts estimates
  suggests testifies tweets writes exclaims mentions continues objects`);

/** Past and third-person present forms of the verbs of speech, in lower case. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([...SPEECH_PAST, ...SPEECH_PRESENT]);

/** Past forms that are incomplete without the person spoken to: one tells, assures or reminds somebody. */
export const SPEECH_TO_SOMEONE: ReadonlySet<string> = words(
  'told assured reassured informed reminded notified convinced',
);

/** Past forms whose object may as well be a thing as the words that were said: one confirms a death, denies a charge. */
export const SPEECH_OF_THINGS: ReadonlySet<string> = words(`
  announced confirmed reported claimed denied acknowledged admitted denounced condemned criticised criticized welcomed hailed
  praised deplored lamented regretted revealed disclosed proposed suggested promised pledged predicted estimated quoted
  mentioned recalled reiterated repeated clarified specified observed maintained continued answered stressed underlined
  emphasised emphasized noted urged wrote called rejected described`);
