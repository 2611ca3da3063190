const words = (list: string): readonly string[] => list.trim().split(/\s+/);

// What adds an equal, an adjunct or a relative clause: joined without a comma, or with one.
const PLAIN =
  words(`and or nor from with without at by for in into on onto of to between among through during until towards upon
  within despite via than that against about under over`);
const AFTER_COMMA =
  words(`but yet while whereas although though because as which who whom whose where when since unless so
  before after including especially particularly notably such`);

/** Words that go on with a sentence and, in lower case, never begin one. */
export const CONTINUERS: ReadonlySet<string> = new Set([...PLAIN, ...AFTER_COMMA]);

/** Those of them that a comma usually parts from what they go on with. */
export const COMMA_BEFORE: ReadonlySet<string> = new Set(AFTER_COMMA);

/** Those that, after a false full stop and a comma, mark a sentence that was closed before its end. */
export const CLAUSE_CONTINUERS: ReadonlySet<string> = new Set([
  ...PLAIN,
  ...AFTER_COMMA.filter((word) => !['including', 'especially', 'particularly', 'notably', 'such'].includes(word)),
]);
