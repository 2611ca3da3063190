import { defineRule, type Finding, onDocument } from 'mtlint/rule';
import { type Parting, partingOf, partingOfCode } from './_joints.js';
import { type Run, runsIn } from './_runs.js';

export default defineRule({
  summary: 'A space stands between a word and the link, the emphasis or the code beside it.',
  why: `Engines translate a sentence around its markup, piece by piece, and put the pieces together again: the space that stood at the
    edge of a link is lost, as in “the[manual](…)for details” or “The **committee**decided”. What Chinese, Japanese or Thai writes
    without spaces comes out so, too. Writers mark parts of words (“commits”, “unhappy”), but no word of English begins with “the” and a
    link.`,
  detects: 'glued-text',
  mqm: 'design-and-markup/markup-tags',
  impact: 'minor',
  origins: [],
  repair: 'Part the words',
  examples: {
    format: 'markdown',
    bad: [
      'The **great [lamp**weighs -> lamp** weighs] three tonnes.',
      'Gallery: <a href="/gallery">the opening in ten [pictures</a>Next -> pictures</a> Next] story',
      'The **[committee**decided -> committee** decided] to wait until the spring.',
      'All of it is told in [the*Harbour -> the *Harbour] News* of last week.',
      'Ask <a href="/crew">the [crew</a>which -> crew</a> which] keeps the key.',
      'You find it in [the[manual](/manual)for -> the [manual](/manual) for] the pump.',
      'Run [the -> the ]`tide`[command ->  command] before you sail.',
      'Set `depth`[and ->  and] wait for the bell.',
    ],
    good: [
      'Two [commit](/commit)s later the **tide**s were *un*happy, and the <b>sail</b>ors over**joy**ed.',
      'A **S**earch **E**ngine, a **J**ava**S**cript file, <b>O</b>nce more; <em>The</em>odore sat in the <i>the</i>atre.',
      'Press <kbd>Ctrl</kbd>and<kbd>S</kbd>, add H<sub>2</sub>O, and read it on the 2<sup>nd</sup> of May.',
      'The note[^1]and the *harbour*’s lamp, see [tide](/t)-[lock](/l) and the [un](/u)[locked](/l) gate.',
      'The `tide`s are `lock`ed; call on`Tide` and `is`Valid, or {{the}}captain.',
      '**Par**is and **Harr**is use **Type**Script and **read**Lamp; they met _And_rew in **in**formal dress.',
      '**Log**in, **back**up and **web**hosting; the read*able* **data**base is **host**named, and so are the*se* and tho*se* files.',
    ],
    misses: ['They moved the<small>[harbour -> harbour] office</small> to the mill.'],
  },
  check: onDocument(
    function* ({ blocks }) {
      const seen = blocks.flatMap((block) => [...runsIn(block)].map(weigh)).filter(({ partings }) => partings.size > 0);
      const isSure = seen.some(({ partings }) => [...partings.values()].some(({ strength }) => strength >= SURE));
      for (const one of seen) yield finding(one, isSure);
    },
    { promising: (_text, edges) => edges.length > 0 },
  ),
});

const SURE = 0.9;

/** A run, and what speaks for a blank before its parts; at their number, behind the last one. */
type Weighed = Readonly<{ run: Run; partings: ReadonlyMap<number, Parting> }>;

function weigh(run: Run): Weighed {
  const { parts, joints } = run;
  const partings = new Map<number, Parting>();
  const joined = parts.join('');
  const add = (at: number, parting: Parting | undefined) => parting && partings.set(at, parting);
  if (run.behindCode && joints[0] !== 'closes') add(0, partingOfCode(parts[0] ?? '', false));
  for (const [at, side] of joints.entries()) {
    const [left = '', right = ''] = parts.slice(at, at + 2);
    if (side === 'opens') add(at + 1, partingOf(left, right, true, joined));
    if (side === 'closes') add(at + 1, partingOf(right, left, false, joined));
  }
  if (run.beforeCode && joints.at(-1) !== 'opens') add(parts.length, partingOfCode(parts.at(-1) ?? '', true));
  return { run, partings };
}

function finding({ run: { block, start, end, parts }, partings }: Weighed, isSure: boolean): Finding {
  const all = [...partings.values()];
  const words = parts.join('');
  const apart = parts.map((part, at) => (partings.has(at) ? ` ${part}` : part)).join('');
  return {
    span: { start: block.span.start + start, end: block.span.start + end },
    message: apart.trimStart().includes(' ')
      ? `“${words}” runs words together that a link or emphasis sets apart.`
      : `Between “${words}” and the code beside it the space is lost.`,
    evidence: all.map(({ evidence }) => evidence),
    strength: Math.max(isSure ? 0.7 : 0, ...all.map(({ strength }) => strength)),
    replacements: [partings.has(parts.length) ? `${apart} ` : apart],
  };
}
