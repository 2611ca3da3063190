// What is fitted: the weights of the habits, and how often each rate of precise flags is met.

import { fitLogistic } from './logistic.mjs';
import { fitShares } from './mixture.mjs';

// By holding out language pairs; from 0.03 to 1 the figures hardly differ.
const PENALTY = 0.5;

// Shorter documents are too noisy to learn habits from.
const WORDS_TO_LEARN = 150;

// Flags per 1,000 words: what clean English may cost by the project's own bar, a light rate, and a page that is full of damage.
const RATES = [0.2, 2, 10];

// Before any document is seen. Of native chunks 0.25 % and of 2,053 human-translated ones none had two precise flags in 1,000 words.
const PRIOR = { translated: [0.7, 0.2, 0.1], other: [0.9775, 0.02, 0.0025] };
const PRIOR_WORTH = { translated: 4, other: 100 };

const FOLDS = 10;

/** The model of documents `{ features, words, running, flags, y, group, weight }`, as `scoreOf` takes it. */
export function fitModel(documents, names) {
  const shares = (y, key) => {
    const among = documents.filter((one) => one.y === y);
    return fitShares(among, RATES, PRIOR[key], PRIOR_WORTH[key]);
  };
  const long = documents.filter(({ running }) => running >= WORDS_TO_LEARN);
  return {
    flags: { rates: RATES, ...inOrder(shares(1, 'translated'), shares(0, 'other')) },
    habits: fitHabits(long, names),
  };
}

// The higher a rate, the more it must speak for machine translation, or a score could fall as flags are added: where a few
// documents say otherwise, both rates are made to speak alike.
function inOrder(translated, other) {
  const ordered = [...other];
  for (let round = 0; round < ordered.length; round += 1)
    for (let at = 1; at < ordered.length; at += 1) {
      if (translated[at] * ordered[at - 1] >= translated[at - 1] * ordered[at]) continue;
      const ratio = (ordered[at - 1] + ordered[at]) / (translated[at - 1] + translated[at]);
      ordered[at - 1] = translated[at - 1] * ratio;
      ordered[at] = translated[at] * ratio;
    }
  return { translated, other: ordered };
}

// The penalty shrinks the log-odds; what held-out documents say of their true scale is put back into the weights.
function fitHabits(documents, names) {
  const learn = (among) =>
    fitLogistic(
      among.map((one) => rowOf(one, names)),
      PENALTY,
    );
  const groups = [...new Set(documents.map(({ group }) => group))];
  const held = Array.from({ length: FOLDS }, (_, fold) => groups.filter((_, at) => at % FOLDS === fold)).flatMap(
    (fold) => {
      const model = learn(documents.filter(({ group }) => !fold.includes(group)));
      return documents
        .filter(({ group }) => fold.includes(group))
        .map((one) => ({ x: [logOdds(model, rowOf(one, names).x)], y: one.y, weight: one.weight }));
    },
  );
  const scale = fitLogistic(held, 0.001);
  const { bias, weights } = learn(documents);
  return {
    bias: scale.bias + scale.weights[0] * bias,
    weights: Object.fromEntries(names.map((name, at) => [name, scale.weights[0] * weights[at]])),
  };
}

const rowOf = ({ features, y, weight }, names) => ({ x: names.map((name) => features[name]), y, weight });

const logOdds = ({ bias, weights }, x) => weights.reduce((sum, weight, at) => sum + weight * x[at], bias);
