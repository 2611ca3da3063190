import { markdownTable } from '../../scripts/reliability/section.mjs';

// Ten times the text may take 10 ^ this as long: more than that is a square in the making, less is the machine.
const MOST = 1.3;

// Below this many milliseconds at the greatest size growth cannot be told from noise; of memory, this many MB.
const FLOOR = 60;
const MEMORY_FLOOR = 250;

const exponentOf = ([, middle, last], least) => Math.log10(Math.max(last, least) / Math.max(middle, least));

/** So many times the greatest size is looked at where something seems to grow too fast: what only crossed a limit of the machine stops. */
export const FARTHER = 3;

const goesOn = ([, , last, farther]) => farther === undefined || Math.log(farther / last) / Math.log(FARTHER) > MOST;

/** True of a case that has something in it which seems to grow too fast. */
export const isSuspect = (row) => verdictsOnRow(row).some(({ isFault }) => isFault);

// A case as a whole, and each rule in it.
function verdictsOnRow({ group, name, runs, failure }) {
  if (failure !== undefined) return [{ group, name, isFault: true, text: `${group}: ${name}: ${failure}` }];
  const rules = Object.keys(runs[2].parts);
  return [
    verdict({ group, name, times: runs.map(({ time }) => time) }),
    ...rules.map((rule) => verdict({ group, name, rule, times: runs.map(({ parts }) => parts[rule] ?? 0) })),
  ];
}

function verdict(about) {
  const { group, name, rule, times } = about;
  const exponent = exponentOf(times, 1);
  const text = [group, name, ...(rule ? [rule] : []), `${milliseconds(times)}, exponent ${exponent.toFixed(2)}`].join(
    ': ',
  );
  return { ...about, exponent, isFault: times[2] >= FLOOR && exponent > MOST && goesOn(times), text };
}

const milliseconds = (times) =>
  `${times.map((time) => (time < 10 ? time.toFixed(1) : Math.round(time))).join(' / ')} ms`;

/** All that was measured of a group, each as a verdict. */
export function verdictsOn({ group, rows, memory }) {
  const grown = [0, Math.max(memory[1] - memory[0], MEMORY_FLOOR / 10), memory[2] - memory[0]];
  const isFault = grown[2] > MEMORY_FLOOR && exponentOf(grown, 1) > MOST;
  const ofMemory = { group, isFault, text: `${group}: ${memory.join(' / ')} MB of memory` };
  return [...rows.flatMap(verdictsOnRow), ...(isFault ? [ofMemory] : [])];
}

/** The section of the page: the worst of each group, and of all rules the ten that grow fastest. */
export function sectionOf(outcomes) {
  const verdicts = outcomes.flatMap(verdictsOn);
  const faults = verdicts.filter(({ isFault }) => isFault);
  const sizes = (outcome) => outcome.sizes.map((size) => size.toLocaleString('en-US')).join(' / ');
  const worst = outcomes.flatMap((outcome) => {
    const [first] = fastest(verdicts.filter(({ group, rule, times }) => group === outcome.group && !rule && times));
    if (!first) return [];
    const { name, times, exponent } = first;
    return [
      [
        outcome.group,
        outcome.rows.length,
        sizes(outcome),
        code(name),
        milliseconds(times),
        exponent.toFixed(2),
        `${outcome.memory.join(' / ')} MB`,
      ],
    ];
  });
  const ofRules = verdicts.flatMap((one) => (one.rule ? [one] : one.group === ALONE && one.times ? [split(one)] : []));
  const rules = [
    ...new Map(
      fastest(ofRules)
        .toReversed()
        .map((one) => [one.rule, one]),
    ).values(),
  ]
    .toReversed()
    .slice(0, 10);
  return [
    `${verdicts.filter(({ times }) => times).length.toLocaleString('en-US')} measurements at 1×, 10× and 100×; ${faults.length} grew by an exponent above ${MOST} (1 is in step with the text, 2 is its square), or took too long. A fourth figure is that of three times the last size, where growth was looked at again.`,
    markdownTable([
      ['what', 'texts', 'characters', 'the one that grows fastest', 'CPU', 'exponent', 'peak memory, all texts'],
      ...worst,
    ]),
    'The ten rules that grow fastest, of all rules on all texts:',
    markdownTable([
      ['rule', 'text', 'CPU', 'exponent'],
      ...rules.map(({ rule, name, times, exponent }) => [
        `\`${rule}\``,
        code(name),
        milliseconds(times),
        exponent.toFixed(2),
      ]),
    ]),
    ...(faults.length > 0 ? ['Too fast:', faults.map(({ text }) => `- ${text}`).join('\n')] : []),
  ].join('\n\n');
}

const ALONE = 'each rule alone';

const split = ({ name, ...one }) => ({
  ...one,
  rule: name.slice(0, name.indexOf(':')),
  name: name.slice(name.indexOf(':') + 2),
});

// Those with something to measure, the fastest growing first.
const fastest = (verdicts) =>
  verdicts.filter(({ times }) => times[2] >= FLOOR / 2).sort((a, b) => b.exponent - a.exponent);

// Names hold marks that mean something to Markdown.
const code = (name) => (/["<>*_`|[\]]/u.test(name) ? `\`\` ${name} \`\`` : name);
