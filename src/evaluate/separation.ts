import { type Auc, aucOf } from './auc.js';

/** A folder of documents of one kind, with the `mtScore` of each; null where a document is too short for one. */
export type ScoredFolder = Readonly<{ folder: string; scores: readonly (number | null)[] }>;

/** How well `mtScore` tells the documents of two folders apart; `mt` and `notMt` are how many of each had a score. */
export type Separation = Readonly<{ against: string; mt: number; notMt: number; auc: Auc | undefined }>;

/** What `mtScore` says of documents whose kind is known. */
export type Separations = Readonly<{ tooShort: number; rows: readonly Separation[] }>;

/** Machine translation against each folder of other documents, and against all of them where they are several. */
export function separate(mt: readonly ScoredFolder[], notMt: readonly ScoredFolder[]): Separations {
  const positive = mt.flatMap(said);
  const rows = notMt.map((one) => ({ against: one.folder, negative: said(one) }));
  if (rows.length > 1) rows.push({ against: 'all of them', negative: notMt.flatMap(said) });
  return {
    tooShort: [...mt, ...notMt].flatMap(({ scores }) => scores).filter((score) => score === null).length,
    rows: rows.map(({ against, negative }) => ({
      against,
      mt: positive.length,
      notMt: negative.length,
      auc: aucOf(positive, negative),
    })),
  };
}

const said = ({ scores }: ScoredFolder): readonly number[] => scores.filter((score) => score !== null);
