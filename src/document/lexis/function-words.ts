// The closed classes of English grammar, in lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Articles, demonstratives and possessives: a noun phrase is open after them. */
export const DETERMINERS: ReadonlySet<string> = words(
  'the a an this that these those my your his her its our their every each no some any all both',
);

/** Articles and possessives after which a phrase cannot end: unlike “this” or “all” they never stand for a noun. */
export const PURE_DETERMINERS: ReadonlySet<string> = words('the a an my your its our their every');

/** Simple prepositions. */
export const PREPOSITIONS: ReadonlySet<string> = words(
  `of in on at by for from to with without into onto about against between among through during before after under over
  above below across behind beyond near since until towards toward upon within despite except per via amid`,
);

/** Conjunctions that join equals. */
export const COORDINATORS: ReadonlySet<string> = words('and or but nor yet');

/** Conjunctions that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = words(
  'that because although though while whereas if unless when whenever where wherever since until after before as than whether once',
);

/** Personal pronouns as subjects. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = words('i you he she it we they');

/** Personal pronouns as objects. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = words('me you him her it us them');

/** Forms of be, have, do and the modals: each makes the clause it stands in finite (or, bare, goes with one that does). */
export const AUXILIARIES: ReadonlySet<string> = words(
  `am is are was were be been being have has had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't`,
);

/** Relative and interrogative words. */
export const WH_WORDS: ReadonlySet<string> = words('who whom whose which what when where why how');
