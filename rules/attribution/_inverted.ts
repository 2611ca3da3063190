import {
  type Glance,
  MONTHS,
  type Phrase,
  RANKS,
  type Report,
  ROLES,
  readReport,
  SHORT_TITLES,
  SPEECH_TO_SOMEONE,
  SPEECH_VERBS,
  type Token,
  WEEKDAYS,
} from 'mtlint/rule';

/** A reporting clause that puts adjuncts between the verb and the speaker: “said on Monday the minister”. */
export type InvertedReport = Report & Readonly<{ subject: Phrase; order: 'verb-subject' }>;

/** The inverted reporting clause of a verb of speech; undefined where its order is that of English. */
export function invertedReport(verb: Token): InvertedReport | undefined {
  const report = readReport(verb);
  return report && isInverted(report) ? report : undefined;
}

function isInverted(report: Report): report is InvertedReport {
  if (report.order !== 'verb-subject' || !report.subject) return false;
  // “said softly the old man” is a novelist’s word order, not a translator’s: ask for more than an adverb.
  return report.adjuncts.some(({ first, last }) => first !== last || !first.lower.endsWith('ly'));
}

const REACH = 24;

/** True where the words that begin at a token are the speaker of an inverted reporting clause, whose verb stands before them. */
export function isInverting(first: Token): boolean {
  let at = first.before;
  for (let steps = 0; at && steps < REACH; at = at.before, steps += 1) {
    const report = SPEECH_VERBS.has(at.lower) ? invertedReport(at) : undefined;
    if (report && report.subject.first.span.start <= first.span.start) return first.span.start < report.span.end;
  }
  return false;
}

// What can begin an adjunct: a preposition, a time, an adverb, a date.
const ADJUNCTS: ReadonlySet<string> = new Set([
  ...`on in at by for from to with without into about against between among through during before after under over near since via
  per amid upon within earlier later late early this last next today yesterday tonight tomorrow recently then again meanwhile
  afterwards`.split(/\s+/),
  ...[...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()),
]);
const NEXT = /,? (?:(?<word>\p{L}+)|\d)/uy;

function isAdjunctAt(text: string, at: number): boolean {
  NEXT.lastIndex = at;
  const found = NEXT.exec(text);
  const word = found?.groups?.['word']?.toLowerCase();
  return found !== null && (word === undefined || ADJUNCTS.has(word) || word.endsWith('ly'));
}

const CLOSING = /["“”„«»‘’',.!?…:;–—-]\s*$|^\s*$/u;

// A pronoun before the verb is its subject.
const HAS_SUBJECT = /(?<!\p{L})(?:I|you|he|she|it|we|they|who|which)\s$/iu;

// “the colonel Marotto”
const TITLED = new RegExp(
  String.raw` the (?:[\p{L}'’-]+ ){0,6}?(?:${[...RANKS, ...ROLES, ...SHORT_TITLES].map((title) => title.replaceAll('.', '\\.')).join('|')})(?!\p{L})`,
  'iu',
);

/**
 * A glance at the characters around a verb of speech: something must stand between it and its speaker, and before it a mark,
 * the beginning, or words that leave “the” to the speaker, who then has a title.
 */
export const mayBeInverted: Glance = (text, start, end) => {
  if (!isAdjunctAt(text, end) && !SPEECH_TO_SOMEONE.has(text.slice(start, end).toLowerCase())) return false;
  const rest = text.slice(end, end + 160);
  if (!/^[^.!?]* \p{L}+ \p{L}/u.test(rest)) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  return CLOSING.test(before) || (!HAS_SUBJECT.test(before) && rest.includes(' the ') && TITLED.test(rest));
};
