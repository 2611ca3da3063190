import { expect, it } from 'vitest';
import type { Decision } from '../../src/engine/decisions.js';
import { reachesOf } from '../../src/engine/reaching-decisions.js';
import { decision } from './make-decision.js';
import { flag } from './make-flag.js';

const reasonOf = (decisions: readonly Decision[], homes: ReadonlyMap<Decision, string> = new Map()) => {
  const reaching = reachesOf(decisions, homes);
  return (words: string, path: string, ruleId = 'family/symptom') => reaching(flag({ ruleId, words }), path)?.reason;
};

const WORDS = decision({ words: 'a photo', reach: 'words', reason: 'words' });
const FILE = decision({ path: 'a.md', reach: 'file', reason: 'file' });
const PROJECT = decision({ rule: 'family/other', reach: 'project', reason: 'project' });

it('reaches its words anywhere, its rule in its file, or its rule anywhere', () => {
  const reason = reasonOf([PROJECT, FILE, WORDS]);
  expect([
    reason('A Photo', 'b.md'),
    reason('a photo', 'a.md'),
    reason('another', 'a.md'),
    reason('another', 'b.md'),
    reason('another', 'b.md', 'family/other'),
    reason('a photo', 'b.md', 'family/third'),
  ]).toEqual(['words', 'words', 'file', undefined, 'project', undefined]);
});

it('speaks of the file where it has found its flag, and the first of two speaks', () => {
  const later = { ...FILE, reason: 'later' };
  expect(reasonOf([FILE, later])('x', 'a.md')).toBe('file');
  const moved = reasonOf([FILE], new Map([[FILE, 'new.md']]));
  expect([moved('x', 'a.md'), moved('x', 'new.md')]).toEqual([undefined, 'file']);
});

it('reaches nothing where it is about one flag', () => {
  const one = decision({ words: 'a photo', path: 'a.md' });
  expect(reasonOf([one])('a photo', 'a.md')).toBeUndefined();
  expect(reasonOf([])('a photo', 'a.md')).toBeUndefined();
});
