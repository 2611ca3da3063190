import { expect, it } from 'vitest';
import { z } from 'zod';
import { gitlab } from '../../src/report/gitlab.js';
import { flag } from '../engine/make-flag.js';
import { result, terminal, verdict } from './result.js';
import { SAMPLE } from './sample.js';

// As GitLab documents its Code Quality report.
const REPORT = z.array(
  z.object({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.object({
      path: z.string().regex(/^(?!\.?\/)/u),
      lines: z.object({ begin: z.int().min(1), end: z.int().min(1) }),
    }),
  }),
);

const issuesOf = (text: string) => REPORT.parse(JSON.parse(text));

const fingerprints = (text: string) => issuesOf(text).map(({ fingerprint }) => fingerprint);

it('has the documented shape, and the path from the root of the repository', () => {
  const issues = issuesOf(gitlab(SAMPLE, terminal()));
  expect(issues).toEqual([
    {
      description: '“Rahmane” was cut off the name “Rami Abdel”.',
      check_name: 'displacement/split-name',
      fingerprint: 'badaf84a2f58364e',
      severity: 'critical',
      location: { path: 'docs/content/a.md', lines: { begin: 3, end: 3 } },
    },
    {
      description: 'never closes; close it',
      check_name: 'mtlint/file-error',
      fingerprint: '4442cbf274f2a818',
      severity: 'blocker',
      location: { path: 'docs/content/a.md', lines: { begin: 3, end: 3 } },
    },
    {
      description: 'A space stands before the comma in “her ,own”.',
      check_name: 'convention/spacing',
      fingerprint: '826cc6c35e796790',
      severity: 'minor',
      location: { path: 'docs/content/a.md', lines: { begin: 3, end: 3 } },
    },
    {
      description: '“mtlint-disable a/b” does not silence a/b here; remove it.',
      check_name: 'mtlint/unused-directive',
      fingerprint: 'b0f1c947c143dad1',
      severity: 'minor',
      location: { path: 'docs/content/a.md', lines: { begin: 4, end: 4 } },
    },
    {
      description: 'may not be read; see',
      check_name: 'mtlint/file-error',
      fingerprint: 'fd9cb800dd0a28bf',
      severity: 'blocker',
      location: { path: 'docs/lost.md', lines: { begin: 1, end: 1 } },
    },
  ]);
});

it('gives equal flags fingerprints of their own, in one file and in two, and writes no dot before a path', () => {
  const twice = result({ verdict: verdict({ flags: [flag({}), flag({})] }) });
  const context = { ...terminal(), fromRoot: (path: string) => `./${path}` };
  const report = gitlab([twice, { ...twice, path: 'b.md' }], context);
  expect(new Set(fingerprints(report)).size).toBe(4);
  expect(issuesOf(report).map(({ location }) => location.path)).toEqual(['a.md', 'a.md', 'b.md', 'b.md']);
});

it('is an empty array where nothing was found', () => {
  expect(gitlab([result({})], terminal())).toBe('[]\n');
});
