// How well the model does on documents that it has not seen.

import { basename } from 'node:path';
import { fitModel } from './model.mjs';

/** Scores each group by a model fitted without it, and says how well that tells the kinds of documents apart. */
export function heldOutFigures(documents, engine) {
  const scored = [...new Set(documents.map(({ group }) => group))].flatMap((group) => {
    const model = fitModel(
      documents.filter((one) => one.group !== group),
      engine.FEATURES,
    );
    return documents.filter((one) => one.group === group).map((one) => ({ ...one, ...scoresOf(one, model, engine) }));
  });
  const said = scored.filter(({ score }) => score !== null);
  return [
    `${documents.length} documents, ${said.length} long enough to score`,
    aucTable(said, engine),
    groupTable(said, engine),
    reliability(said),
    loudness(said),
  ].join('\n\n');
}

function scoresOf({ words, flags, counts }, model, { scoreOf }) {
  return { score: scoreOf({ words, flags, counts }, model), habits: scoreOf({ words, flags: 0, counts }, model) };
}

const foldersOf = (documents, y) => [...new Set(documents.filter((one) => one.y === y).map(({ folder }) => folder))];

const labelOf = (folder) => folder.split(/[/\\]/).filter(Boolean).slice(-2).join('/');

const text = (auc) => (auc ? `${auc.area.toFixed(2)} [${auc.low.toFixed(2)}, ${auc.high.toFixed(2)}]` : '–').padEnd(18);

function aucTable(said, { aucOf }) {
  const rows = foldersOf(said, 1).flatMap((mt) =>
    foldersOf(said, 0).map((other) => {
      const of = (folder, key) =>
        said.filter((one) => one.folder === folder && one[key] !== null).map((one) => one[key]);
      const name = `${labelOf(mt)} against ${labelOf(other)}`.padEnd(44);
      return (
        name + text(aucOf(of(mt, 'score'), of(other, 'score'))) + text(aucOf(of(mt, 'habits'), of(other, 'habits')))
      );
    }),
  );
  return [`${'AUC, held out'.padEnd(44)}${'score'.padEnd(18)}habits alone`, ...rows].join('\n');
}

function groupTable(said, { aucOf }) {
  const native = said.filter(({ kind }) => kind === 'native').map(({ score }) => score);
  const groups = [...new Set(said.filter(({ y }) => y === 1).map(({ group }) => group))];
  const rows = groups.map((group) => {
    const of = (kind) => said.filter((one) => one.group === group && one.kind === kind).map(({ score }) => score);
    const size = `${of('mt').length} + ${of('human').length}`.padEnd(10);
    return `${group.padEnd(34)}${size}${text(aucOf(of('mt'), native))}${text(aucOf(of('mt'), of('human')))}`;
  });
  return [
    `${'by group'.padEnd(34)}${'mt + human'.padEnd(10)}${'against native'.padEnd(18)}human of the group`,
    ...rows,
  ].join('\n');
}

function reliability(said) {
  const rows = [0, 0.1, 0.3, 0.5, 0.7, 0.9].map((from, at, all) => {
    const to = all[at + 1] ?? 1.01;
    const among = said.filter(({ score }) => score >= from && score < to);
    const sum = (value) => among.reduce((total, one) => total + value(one), 0);
    const weight = sum((one) => one.weight);
    const mean = (value) => (weight === 0 ? '–' : (sum((one) => value(one) * one.weight) / weight).toFixed(2));
    return `${`from ${from}`.padEnd(12)}${`${among.length}`.padEnd(12)}${mean(({ score }) => score).padEnd(8)}${mean(({ y }) => y)}`;
  });
  return [
    'reliability (both sides of equal weight)',
    `${'score'.padEnd(12)}${'documents'.padEnd(12)}${'said'.padEnd(8)}true`,
    ...rows,
  ].join('\n');
}

function loudness(said) {
  const rows = [...new Set(said.map(({ folder }) => folder))].map((folder) => {
    const among = said.filter((one) => one.folder === folder);
    const loud = among.filter(({ score }) => score >= 0.9);
    const names = loud[0]?.y === 1 ? '' : loud.map(({ path, score }) => `${basename(path)} ${score}`).join(', ');
    return `${labelOf(folder).padEnd(24)}${loud.length} of ${among.length}  ${names}`;
  });
  return ['scores of 0.9 and more', ...rows].join('\n');
}
