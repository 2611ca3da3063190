import { RULES } from 'mtlint:rules';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import type { Reader, Reading } from '../../src/formats/block.js';
import { readPo } from '../../src/formats/po.js';
import { readXliff } from '../../src/formats/xliff.js';

const rules = createRuleSet(RULES);

/** A French text, its translation, and the flags of that: those that the source removes, those that it adds, and those that stay. */
type Pair = Readonly<{ source: string; target: string; removed?: string[]; added?: string[]; kept?: string[] }>;

const PAIRS: readonly Pair[] = [
  {
    source: 'Ouvrez GreatHall',
    target: 'Open GreatHall',
    removed: ['residue/glued-text “GreatHall”'],
  },
  {
    source: 'Le groupe the the joue ce soir dans la grande salle.',
    target: 'The band the the is on stage in the great hall tonight.',
    removed: ['attribution/doubled-word “the the”'],
  },
  {
    source: 'npm installe les paquets. npm est lent.',
    target: 'npm installs the packages. npm is slow.',
  },
  {
    source: 'Il a crié : « Das ist doch nicht der Zug nach Bern. »',
    target: 'He shouted: Das ist doch nicht der Zug nach Bern.',
    removed: ['residue/foreign-words “Das ist doch nicht der Zug nach Bern”'],
  },
  {
    source: 'Veuillez fermer la porte avant de partir, sinon le chat sort.',
    target: 'Please close the door. Sinon le chat sort dans la rue et ne revient pas.',
    kept: ['residue/foreign-words “Sinon le chat sort dans la rue et ne revient pas”'],
  },
  {
    source: 'La réunion commence à 19 h 30.',
    target: 'The meeting starts at 19h30.',
    kept: ['convention/time-format “19h30”'],
  },
  {
    source: 'Attention : la porte est ouverte.',
    target: 'Attention : the door is open.',
    kept: ['convention/spacing “Attention :”'],
  },
  {
    source: 'Le fichier est déjà ouvert dans une autre fenêtre.',
    target: 'Le fichier est déjà ouvert dans une autre fenêtre.',
    removed: ['residue/foreign-words “Le fichier est déjà ouvert dans une autre fenêtre”'],
    added: ['bilingual/untranslated-unit “Le fichier est déjà ouvert dans une autre fenêtre.”'],
  },
  {
    source: 'Bonjour {nom}, il reste {total} places.',
    target: 'Hello {name}, {total} seats are left.',
    added: ['bilingual/broken-placeholder “{name}”'],
  },
  {
    source: 'Le train a 15 wagons et roule à 1.234,5 mètres.',
    target: 'The train has 51 carriages and runs at 1,234.5 metres.',
    added: ['bilingual/changed-number “51”'],
  },
  {
    source: 'Le directeur Rami Keller a répondu vendredi.',
    target: 'Director Rami replied on Friday.',
    added: ['bilingual/dropped-name “Rami”'],
  },
  { source: 'Tout va bien.', target: 'All is well.' },
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const FORMATS: Readonly<Record<string, readonly [Reader, (pairs: readonly Pair[]) => string]>> = {
  PO: [
    readPo,
    (pairs) =>
      [
        'msgid ""\nmsgstr "Language: en\\n"\n"X-Source-Language: fr\\n"\n',
        ...pairs.map(({ source, target }) => `msgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n`),
      ].join('\n'),
  ],
  'XLIFF 1.2': [
    readXliff,
    (pairs) => {
      const units = pairs.map(
        ({ source, target }, at) =>
          `<trans-unit id="${at}"><source>${escaped(source)}</source><target>${escaped(target)}</target></trans-unit>`,
      );
      return `<xliff version="1.2"><file source-language="fr" target-language="en"><body>${units.join('\n')}</body></file></xliff>`;
    },
  ],
  'XLIFF 2': [
    readXliff,
    (pairs) => {
      const units = pairs.map(
        ({ source, target }, at) =>
          `<unit id="${at}"><segment><source>${escaped(source)}</source><target>${escaped(target)}</target></segment></unit>`,
      );
      return `<xliff version="2.0" srcLang="fr" trgLang="en"><file id="f">${units.join('\n')}</file></xliff>`;
    },
  ],
};

const withoutSources = (reading: Reading): Reading => ({
  ...reading,
  blocks: reading.blocks.map(({ kind, prose, map, opaque, escape: spell }) => ({
    kind,
    prose,
    map,
    opaque,
    escape: spell,
  })),
});

// The flags of each pair, in a file of all of them.
function flagsByPair(raw: string, reading: Reading): readonly (readonly string[])[] {
  const { flags } = lint(raw, reading, { rules, minConfidence: 0, from: [] });
  return reading.blocks.map(({ map }) => {
    const start = map[0]?.raw.start ?? 0;
    const end = map.at(-1)?.raw.end ?? 0;
    return flags
      .filter(({ range }) => start <= range.start && range.end <= end)
      .map(({ ruleId, words }) => `${ruleId} “${words}”`);
  });
}

describe.each(Object.entries(FORMATS))('in %s the source', (_, [read, write]) => {
  const raw = write(PAIRS);
  const reading = read(raw);
  const before = flagsByPair(raw, withoutSources(reading));
  const after = flagsByPair(raw, reading);

  it.each(PAIRS.map((pair, at) => [pair.source, at] as const))('explains, and tells: %s', (_source, at) => {
    const { removed = [], added = [], kept = [] } = PAIRS[at] ?? {};
    expect({ before: before[at], after: after[at] }).toEqual({
      before: [...removed, ...kept],
      after: [...added, ...kept],
    });
  });
});
