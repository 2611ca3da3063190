/**
 * The plain counts of a document. Each is a habit in which translated and native English differ by grammar and not by subject.
 * News translated from seven languages differs in the same direction from native news and from native English of other kinds; web
 * pages from nine languages do so too, but in connectives, “said that” and subordinate clauses, which are habits of the news.
 */
export const HABITS = [
  /** “the”: kept wherever the source has an article, added by engines wherever it has none. */
  'definiteArticle',
  /** “the head of”, where English would write “the ministry's head”. */
  'ofGenitive',
  /** Sentences that open with their time or place (“In May, …”), as in most source languages. */
  'adverbialOpening',
  /** “also”, “however”, “therefore” …: connectives that other languages ask for. */
  'connective',
  /** “said that”: the conjunction that English leaves out and others cannot. */
  'reportedThat',
  /** “the city's” */
  'possessive',
  /** up, out, off …: particles of phrasal verbs, which no source suggests. */
  'particle',
  /** because, while, if …: clauses that translations turn into nouns. */
  'subordinator',
  /** about, some, almost …: hedges that are lost on the way. */
  'hedge',
  /** don't, it's, we've */
  'contraction',
  /** he, their …: an engine repeats the noun where it cannot resolve the pronoun. */
  'thirdPerson',
  /** Turns of phrase of translated English, from `marks.ts`. */
  'mark',
] as const;

export type Habit = (typeof HABITS)[number];
