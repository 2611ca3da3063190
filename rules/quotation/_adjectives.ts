const ADJECTIVE = /^\p{L}{2,}(?:al|ic|ous|ive|able|ible|ary|ful|less)$/u;

// Nouns with the endings of adjectives.
const NOUNS = new Set(
  `music traffic festival official capital journal hospital animal material signal metal arrival approval proposal rival trial
  survival withdrawal denial refusal removal appeal deal goal meal critic topic clinic logic magic panic plastic fabric republic
  mechanic academic comic relative native executive detective objective alternative representative initiative incentive motive
  narrative perspective archive table cable vegetable variable diary library salary summary secretary anniversary boundary
  commentary documentary dictionary glossary editorial tutorial manual corporal principal cardinal final royal`
    .trim()
    .split(/\s+/),
);

/** True where the ending of a word in lower case makes it an adjective, and no noun that is known to end so. */
export function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !NOUNS.has(word);
}
