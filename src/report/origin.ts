import type { FileVerdict } from '../engine/result.js';

// From here on a document is said to be likely machine translation. No held-out document above it was anything else.
const LIKELY = 0.9;

/**
 * Where a document seems to come from, in words; nothing where it may well be someone's own. Likely, not certain: the score is
 * to stand beside it, and the exit code knows nothing of it.
 */
export function likelyOrigin({ score, from }: Pick<FileVerdict, 'score' | 'from'>): string | undefined {
  if (score === null || score < LIKELY) return undefined;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const source = from.map((language) => names.of(language) ?? language).join(' or ');
  return `likely raw machine translation${source && ` from ${source}`}`;
}
