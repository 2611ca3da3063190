import type { FileResult } from '../engine/result.js';
import type { NamedRule } from '../engine/ruleset.js';
import type { Paint } from './paint.js';

/** What a text will be shown in: its colours and its width in columns. */
export type Look = Readonly<{ paint: Paint; width: number }>;

/** Where a report will be read, and what it may say of the run that made it. */
export type ReportContext = Look &
  Readonly<{
    /** The version of mtlint. */
    version: string;
    /** All rules that were loaded, for reports that describe the ones they name. */
    rules: readonly NamedRule[];
    /** Whether flags were compared with earlier decisions, so that one that nobody has decided on is new. */
    compared: boolean;
    /** Which share of the files these are, as `3/4`, where a run was shared out. */
    shard?: string | undefined;
    /** The address of mtlint and of a rule's page, where they have one. */
    home?: string | undefined;
    pageOf: (ruleId: string) => string | undefined;
    /** The path of a file from the root of its repository, divided by `/`: what code hosts know it by. */
    fromRoot: (path: string) => string;
  }>;

/** Turns results into the text of a report, final line break included. Pure. */
export type Reporter = (results: readonly FileResult[], context: ReportContext) => string;
