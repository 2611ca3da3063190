import type { Finding } from 'mtlint/rule';
import type { ClosedSite } from './_site.js';

const CALLS = /\b((?:call|appeal)ing) $/u;
const INFINITIVE = /^to (\p{Ll}{3,})( \p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3})?$/u;
// One telephones to say these.
const BY_TELEPHONE = new Set(
  `
  say ask check complain tell inform apologise apologize offer thank congratulate report order cancel book see wish talk
  discuss arrange confirm warn explain find get make put speak chat invite remind request learn hear attention`
    .trim()
    .split(/\s+/),
);
const PARTICLE = /^ (?:from|to|in|on|with|for|at|up|out|down|back|off|over|away|about|into|through|together)\b/u;

/** A call with an infinitive, as French and Spanish have it: calling “to avoid escalation”. English calls for a thing. */
export function* infinitive({ doc, quotation, closing, inner, before }: ClosedSite): Generator<Finding> {
  const found = INFINITIVE.exec(inner);
  const verb = found?.[1];
  const call = verb && CALLS.exec(before)?.[1];
  if (!call || BY_TELEPHONE.has(verb)) return;
  const start = quotation.span.start - call.length - 1;
  const participle = participleOf(verb);
  const object = found[2];
  const passive = object && participle && !PARTICLE.test(object) ? [`${call} for${object} to be ${participle}`] : [];
  yield {
    span: { start, end: closing.span.end },
    message: `In English one calls for something, so “${call}” cannot govern the quoted “to ${verb}”.`,
    evidence: [`the quotation begins with the infinitive “to ${verb}”`, `nothing stands between it and “${call}”`],
    strength: 0.45,
    replacements: [...passive, `${call} for steps ${doc.prose.slice(quotation.span.start, closing.span.end)}`],
  };
}

// The participle of a regular verb; none where the last consonant may be doubled, or the verb may be irregular.
function participleOf(verb: string): string | undefined {
  if (verb.endsWith('e'))
    return /(?:make|take|give|leave|write|drive|come|become|choose|lose)$/u.test(verb) ? undefined : `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /(?:[aeiou]{2}[dlrt]|[^aeiou](?:[dt]|ch|sh|ss|k)|[^aeiou]en|ss)$/u.test(verb) &&
    !/(?:build|spend|send|hold|find|stand|keep|lead|read|feed|meet|think|seek|break|speak|teach|bring|lend|bend)$/u.test(
      verb,
    )
    ? `${verb}ed`
    : undefined;
}
