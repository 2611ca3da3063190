// How often each rate of precise flags is met among documents, by expectation and maximisation.

const ROUNDS = 500;

/**
 * The shares of `rates` (flags per 1,000 words) among `documents` of `{ flags, words, weight }`; `prior` is what is believed of
 * the shares before any document was seen, worth `strength` documents.
 */
export function fitShares(documents, rates, prior, strength) {
  const total = documents.reduce((sum, { weight }) => sum + weight, 0);
  const scale = documents.length / total;
  let shares = prior;
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = prior.map((share) => share * strength);
    for (const { flags, words, weight } of documents) {
      const parts = rates.map((rate, at) => shares[at] * poisson(flags, (rate * words) / 1000));
      const whole = parts.reduce((sum, part) => sum + part, 0);
      for (const [at, part] of parts.entries()) counts[at] += (part / whole) * weight * scale;
    }
    const all = counts.reduce((sum, count) => sum + count, 0);
    shares = counts.map((count) => count / all);
  }
  return shares;
}

// Without the factorial, which falls out of the shares.
const poisson = (count, mean) => Math.exp(count * Math.log(mean) - mean);
