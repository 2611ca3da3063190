import { markdownTable } from '../section.mjs';

/** What a campaign covered, summed up as it goes. */
export function newSums() {
  const formats = new Map();
  const mutations = new Map();
  const add = ({ format, mutations: names, bytes, tally, faults }) => {
    const sum = formats.get(format) ?? {
      documents: 0,
      bytes: 0,
      blocks: 0,
      flags: 0,
      repairs: 0,
      typed: 0,
      fixes: 0,
      faults: 0,
    };
    const one = { documents: 1, bytes, ...tally, faults: faults.length };
    formats.set(format, Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, value + (one[key] ?? 0)])));
    for (const name of names) mutations.set(name, (mutations.get(name) ?? 0) + 1);
  };
  const documents = () => [...formats.values()].reduce((sum, one) => sum + one.documents, 0);
  return { add, documents, formats, mutations };
}

const figure = (number) => number.toLocaleString('en-US');

/** The section of docs/reliability.md. */
export function sectionOf({ formats, mutations }, { minutes, seed, documents, texts }) {
  const keys = ['documents', 'bytes', 'blocks', 'flags', 'repairs', 'typed', 'fixes', 'faults'];
  const rows = [...formats].map(([format, sum]) => [format, ...keys.map((key) => figure(sum[key]))]);
  const total = keys.map((key) => figure([...formats.values()].reduce((sum, one) => sum + one[key], 0)));
  const head = [
    'reader',
    'documents',
    'bytes',
    'blocks',
    'flags',
    'repairs made',
    'words typed',
    'made by --fix',
    'promises broken',
  ];
  const done = [...mutations].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${name} ${figure(times)}`);
  return [
    `${minutes} minutes, from ${seed.length === 1 ? 'number' : 'numbers'} ${seed.map(Number).map(figure).join(', ')} on, with ${figure(documents)} parts of real documents and ${figure(texts)} paragraphs of prose.`,
    markdownTable([head, ...rows, ['all', ...total]]),
    `Mutations: ${done.join(', ')}.`,
  ].join('\n\n');
}
