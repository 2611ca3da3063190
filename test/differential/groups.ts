import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readHtml } from '../../src/formats/html.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { DOCUMENTS } from '../formats/documents.js';
import { type Comparison, compare, wordsOfOurs } from './agreement.js';
import { headOf, pageOfMarkdown } from './markdown-page.js';
import { wordsOfPage, wordsOfPart } from './page-words.js';

/** A document, by a name under which it is found again. */
export type Sample = Readonly<{ name: string; raw: string }>;

/** Documents of one kind. What is `slow` is left to the script. */
export type Group = Readonly<{ name: string; slow?: true; samples: () => readonly Sample[]; judge: Judge }>;

type Judge = (raw: string) => Comparison;

const markdown: Judge = (raw) => compare(wordsOfOurs(readMarkdown, raw, headOf(raw)), wordsOfPart(pageOfMarkdown(raw)));

const html: Judge = (raw) => compare(wordsOfOurs(readHtml, raw), wordsOfPage(raw));

const filesIn = (folder: string, ending: RegExp): readonly Sample[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.startsWith('.'))
    .sort()
    .map((name) => ({ name: join(folder, name), raw: readFileSync(join(folder, name), 'utf8') }));

// Packages bring copies of each other’s pages.
const unlike = (samples: readonly Sample[]): readonly Sample[] => [
  ...new Map(samples.map((one) => [one.raw, one] as const)).values(),
];

const fromFolders = (folders: readonly string[], ending: RegExp) => (): readonly Sample[] =>
  unlike(folders.flatMap((folder) => filesIn(folder, ending)));

const CORPUS = ['corpus'];
const DOCS = ['docs'];
const PACKAGES = ['node_modules'];
const MD = /\.md$/iu;
const PAGES = /\.html$/iu;

const pagesOf = (samples: () => readonly Sample[]) => (): readonly Sample[] =>
  samples().map(({ name, raw }) => ({ name: `${name} as HTML`, raw: pageOfMarkdown(raw) }));

// Halves of what comes in pairs, and what begins and ends blocks.
const LITTER = [
  ...['', ' ', '\n', '\n\n', '*', '**', '_', '`', '```\n', '~~', '[', ']', '](x)', '![', '> ', '- ', '1. ', '# ', '|'],
  ...['\n---\n', '<b>', '</b>', '<p>', '</p>', '<div>\n', '</div>', '<li>', '<td>', '<br>', '<!--', '-->', '<', '>'],
  ...['&', '&amp', '&#60;'],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });

// A document put into another at some place, with litter at the seam.
const broken = (format: 'markdown' | 'html'): fc.Arbitrary<string> =>
  fc
    .tuple(DOCUMENTS[format], DOCUMENTS[format], place, place, fc.constantFrom(...LITTER))
    .map(([{ raw: one }, { raw: other }, first, second, mess]) => {
      const cut = Math.floor(first * one.length);
      return one.slice(0, cut) + mess + other.slice(Math.floor(second * other.length)) + one.slice(cut);
    });

const SEED = 20_260_101;

const drawn = (made: fc.Arbitrary<string>, count: number) => (): readonly Sample[] =>
  fc.sample(made, { numRuns: count, seed: SEED }).map((raw, at) => ({ name: `document ${at}`, raw }));

const whole = (format: 'markdown' | 'html'): fc.Arbitrary<string> => DOCUMENTS[format].map(({ raw }) => raw);

const FEW = 60;
const MANY = 3000;

/** All that the readers are compared over. */
export const GROUPS: readonly Group[] = [
  { name: 'Markdown, generated', samples: drawn(whole('markdown'), FEW), judge: markdown },
  { name: 'Markdown, generated and broken', samples: drawn(broken('markdown'), FEW), judge: markdown },
  { name: 'Markdown of the corpus', samples: fromFolders(CORPUS, MD), judge: markdown },
  { name: 'HTML, generated', samples: drawn(whole('html'), FEW), judge: html },
  { name: 'HTML, generated and broken', samples: drawn(broken('html'), FEW), judge: html },
  { name: 'HTML of the corpus', samples: fromFolders(CORPUS, PAGES), judge: html },
  { name: 'Markdown, generated, many', slow: true, samples: drawn(whole('markdown'), MANY), judge: markdown },
  { name: 'Markdown, broken, many', slow: true, samples: drawn(broken('markdown'), MANY), judge: markdown },
  { name: 'Markdown of our documentation', slow: true, samples: fromFolders(DOCS, MD), judge: markdown },
  { name: 'Markdown of packages', slow: true, samples: fromFolders(PACKAGES, MD), judge: markdown },
  { name: 'HTML, generated, many', slow: true, samples: drawn(whole('html'), MANY), judge: html },
  { name: 'HTML, broken, many', slow: true, samples: drawn(broken('html'), MANY), judge: html },
  { name: 'HTML of packages', slow: true, samples: fromFolders(PACKAGES, PAGES), judge: html },
  {
    name: 'HTML made of our Markdown',
    slow: true,
    samples: pagesOf(fromFolders([...CORPUS, ...DOCS], MD)),
    judge: html,
  },
  {
    name: 'HTML made of the Markdown of packages',
    slow: true,
    samples: pagesOf(fromFolders(PACKAGES, MD)),
    judge: html,
  },
];
