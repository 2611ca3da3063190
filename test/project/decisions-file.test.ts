import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../src/engine/decisions.js';
import { DECISIONS, type DecisionsFile, openDecisions, problemOf } from '../../src/project/decisions-file.js';
import { decision } from '../engine/make-decision.js';

const base = mkdtempSync(join(tmpdir(), 'mtlint-decisions-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

// A project; with `text` it has decisions already.
function project(text?: string | Buffer): Readonly<{ root: string; text: () => string }> {
  const root = mkdtempSync(join(base, 'p'));
  const file = join(root, DECISIONS);
  if (text !== undefined) {
    mkdirSync(join(root, '.mtlint'));
    writeFileSync(file, text);
  }
  return { root, text: () => readFileSync(file, 'utf8') };
}

const line = (words: string, more = ''): string =>
  `{"path":"content/a.md","rule":"family/symptom","words":"${words}","before":"old man did","after":"of the sea",` +
  `"decision":"dismissed","category":"style/unidiomatic","impact":"minor"${more}}`;

const named = (words: string): Decision => decision({ words });

describe('what is added', () => {
  it('stands on lines in the order of their text, with keys in their order, and is read again', async () => {
    const { root, text } = project();
    const decisions = await openDecisions(root);
    expect([decisions.all(), decisions.problems()]).toEqual([[], []]);
    await decisions.add(named('b'));
    await decisions.add({ ...named('a'), reason: 'A title\u{9b}.', reach: 'words' });
    const all = `{"path":"content/a.md","rule":"family/symptom","words":"a","before":"old man did","after":"of the sea","decision":"dismissed","reach":"words","reason":"A title\\u009b.","category":"style/unidiomatic","impact":"minor"}\n${line('b')}\n`;
    expect(text()).toBe(all);
    expect((await openDecisions(root)).all()).toEqual(decisions.all());
    expect(decisions.all()).toEqual([{ ...named('a'), reason: 'A title\u{9b}.', reach: 'words' }, named('b')]);
    expect(readdirSync(join(root, '.mtlint'))).toEqual(['decisions.jsonl']);
  });

  it('joins what others have added since', async () => {
    const { root } = project();
    const [mine, yours] = await Promise.all([openDecisions(root), openDecisions(root)]);
    await mine.add(named('a'));
    await Promise.all([yours.add(named('c')), yours.add(named('b')), mine.add(named('d'))]);
    await mine.add(named('e'));
    expect(mine.all()).toEqual(['a', 'b', 'c', 'd', 'e'].map(named));
  });

  it('is the same file in whatever order it was added', async () => {
    const some = fc.record({
      path: fc.string({ minLength: 1 }),
      words: fc.string(),
      before: fc.string({ unit: 'binary' }),
    });
    const added = fc.array(some, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(added, fc.infiniteStream(fc.nat()), async (given, order) => {
        const decisions = given.map((one) => decision(one));
        const shuffled = decisions
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const [here, there] = [project(''), project('')];
        await (await openDecisions(here.root)).change(() => ({ add: decisions }));
        const file = await openDecisions(there.root);
        for (const one of shuffled) await file.add(one);
        expect(there.text()).toBe(here.text());
        expect([...file.all()].sort(byText)).toEqual([...decisions].sort(byText));
      }),
      { numRuns: 30 },
    );
  });
});

const byText = (a: Decision, b: Decision): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('what is removed', () => {
  it('is one equal line, and nothing where there is none', async () => {
    const { root, text } = project(`${line('a')}\n${line('b')}\n${line('b')}\n`);
    const decisions = await openDecisions(root);
    expect(await decisions.remove(named('b'))).toBe(true);
    expect(text()).toBe(`${line('a')}\n${line('b')}\n`);
    expect(await decisions.remove({ ...named('b'), reason: 'another' })).toBe(false);
    expect(await decisions.change(() => ({ add: [named('c')], remove: [named('b'), named('b'), named('a')] }))).toEqual(
      {
        added: 1,
        removed: 2,
      },
    );
    expect(text()).toBe(`${line('c')}\n`);
  });

  it('is found also where a person has written it otherwise, but as it stands first', async () => {
    const loose = line('a').replaceAll('":', '": ');
    const { root, text } = project(`${loose}\n${line('a')}\n`);
    const decisions = await openDecisions(root);
    await decisions.remove(named('a'));
    expect(text()).toBe(`${loose}\n`);
    await decisions.remove(named('a'));
    expect(text()).toBe('');
  });
});

describe('a file that others have touched', () => {
  it('keeps broken lines byte for byte and in their place, names each, and counts the rest', async () => {
    const broken: readonly (readonly [line: string, message: string])[] = [
      [
        '{"path":"a.md"',
        "is not JSON (Expected ',' or '}' after property value in JSON at position 14); mend the line, or remove it",
      ],
      ['[]', 'is not a decision in braces; mend the line, or remove it'],
      ['{"path":""}', '“path” must be a text that is not empty; mend the line, or remove it'],
      [
        line('a').replace('"impact":"minor"', '"impact":1'),
        '“impact” must be minor or major or critical; mend the line, or remove it',
      ],
      [line('a').replace('"after":"of the sea",', ''), 'has no “after”; mend the line, or remove it'],
      [line('a', ',"reach":"far"'), '“reach” must be words or file or project; mend the line, or remove it'],
      ['<<<<<<< ours', 'a merge conflict was left here; keep the lines of both sides'],
      ['=======', 'a merge conflict was left here; keep the lines of both sides'],
      ['>>>>>>> theirs', 'a merge conflict was left here; keep the lines of both sides'],
    ];
    const text = [line('z'), ...broken.map(([one]) => one), line('a')].join('\n');
    const file = project(text);
    const decisions = await openDecisions(file.root);
    const path = DECISIONS;
    const problems = broken.map(([, message], at) => ({ path, line: at + 2, message }));
    expect(decisions.problems().map(withoutEngine)).toEqual(problems.map(withoutEngine));
    expect(decisions.all()).toEqual([named('z'), named('a')]);
    await decisions.add(named('b'));
    expect(file.text()).toBe(`${text}\n${line('b')}\n`);
    expect(decisions.problems().map(withoutEngine)).toEqual(problems.map(withoutEngine));
  });

  it('keeps bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`${line('a')}\n`), Buffer.from('{"caf\u00e9"}\n', 'latin1')]);
    const { root } = project(bytes);
    const decisions = await openDecisions(root);
    expect(decisions.problems()).toEqual([
      { path: DECISIONS, line: 2, message: 'is not UTF-8; save the file as UTF-8' },
    ]);
    await decisions.add(named('é'));
    expect(readFileSync(join(root, DECISIONS))).toEqual(Buffer.concat([bytes, Buffer.from(`${line('é')}\n`)]));
  });

  it('keeps its byte order mark and line ends, and the keys of a later version; blank lines go', async () => {
    const later = line('b', ',"by":"Ann"');
    const { root, text } = project(`\ufeff${line('c')}\r\n\r\n${later}\r\n`);
    const decisions = await openDecisions(root);
    const known = { ...named('b'), by: 'Ann' };
    expect([decisions.all(), decisions.problems()]).toEqual([[named('c'), known], []]);
    await decisions.add(named('a'));
    expect(text()).toBe(`\ufeff${line('a')}\r\n${later}\r\n${line('c')}\r\n`);
    expect(await decisions.remove(named('b'))).toBe(false);
    expect(await decisions.change(() => ({ add: [{ ...known, words: 'd' }], remove: [known] }))).toEqual({
      added: 1,
      removed: 1,
    });
    expect(text()).toBe(`\ufeff${line('a')}\r\n${line('c')}\r\n${later.replace('"b"', '"d"')}\r\n`);
  });

  it('without a last line break gets one', async () => {
    const { root, text } = project(line('a'));
    await (await openDecisions(root)).add(named('b'));
    expect(text()).toBe(`${line('a')}\n${line('b')}\n`);
  });

  it('is left alone, in time as in text, where nothing changes', async () => {
    const { root, text } = project(`${line('b')}\n\n${line('a')}`);
    const decisions = await openDecisions(root);
    const { ino, mtimeMs } = statSync(join(root, DECISIONS));
    expect(await decisions.change(() => ({ add: [], remove: [named('c')] }))).toEqual({ added: 0, removed: 0 });
    expect(statSync(join(root, DECISIONS))).toMatchObject({ ino, mtimeMs });
    expect(text()).toBe(`${line('b')}\n\n${line('a')}`);
  });
});

// How a JSON error is worded is for the engine to say.
const withoutEngine = <One extends Readonly<{ message: string }>>(one: One): One => ({
  ...one,
  message: one.message.replace(/\(.*\)/u, '()'),
});

describe('somebody who edits the file by hand', () => {
  it.each([
    ['it is', `${line('a')}\n`, ['a']],
    ['there is none', undefined, []],
  ] as const)('while it is being written, and asks for no lock, loses nothing: %s', async (_, text, names) => {
    const { root, text: now } = project(text);
    const decisions = await openDecisions(root);
    const seen: string[][] = [];
    await decisions.change((present) => {
      seen.push(present.map(({ words }) => words));
      if (seen.length === 1) writeFileSync(join(root, DECISIONS), `${line('c')}\n// a remark\n`);
      return { add: [named('b')] };
    });
    expect(seen).toEqual([names, ['c']]);
    expect(now()).toBe(`${line('c')}\n// a remark\n${line('b')}\n`);
    expect(readdirSync(join(root, '.mtlint'))).toEqual(['decisions.jsonl']);
  });
});

describe('another process', () => {
  it('that took the lock from one who was stopped for long loses nothing to it', async () => {
    const { root, text } = project(`${line('a')}\n`);
    const decisions = await openDecisions(root);
    const seen: string[][] = [];
    await decisions.change((present) => {
      seen.push(present.map(({ words }) => words));
      // While this one is stopped, another one breaks its lock, and writes.
      if (seen.length === 1) {
        rmSync(join(root, `${DECISIONS}.lock`));
        writeFileSync(join(root, DECISIONS), `${line('a')}\n${line('c')}\n`);
      }
      return { add: [named('b')] };
    });
    expect(seen).toEqual([['a'], ['a', 'c']]);
    expect(text()).toBe(`${line('a')}\n${line('b')}\n${line('c')}\n`);
    expect(readdirSync(join(root, '.mtlint'))).toEqual(['decisions.jsonl']);
  });

  it('that took the lock, and the file away with it, fails nobody', async () => {
    const { root, text } = project(`${line('a')}\n`);
    const decisions = await openDecisions(root);
    const seen: string[][] = [];
    await decisions.change((present) => {
      seen.push(present.map(({ words }) => words));
      if (seen.length === 1) for (const file of [`${DECISIONS}.lock`, DECISIONS]) rmSync(join(root, file));
      return { add: [named('b')] };
    });
    expect([seen, text()]).toEqual([[['a'], []], `${line('b')}\n`]);
  });
});

describe('a link', () => {
  it.each([
    ['the folder', '.mtlint', (outside: string) => outside],
    ['the file', '.mtlint/decisions.jsonl', (outside: string) => join(outside, 'decisions.jsonl')],
    ['the file, to nowhere', '.mtlint/decisions.jsonl', (outside: string) => join(outside, 'new.jsonl')],
  ])('that leads out of the project is not followed: %s', async (_, where, target) => {
    const outside = mkdtempSync(join(base, 'o'));
    writeFileSync(join(outside, 'decisions.jsonl'), `${line('a')}\n`);
    const { root } = project();
    if (where.includes('/')) mkdirSync(join(root, '.mtlint'));
    symlinkSync(target(outside), join(root, where));
    const decisions = await openDecisions(root);
    const [problem] = decisions.problems();
    expect([decisions.all(), problem?.message]).toEqual([
      [],
      expect.stringMatching(/^lies behind a link that leads out of the project, to \S+; remove the link$/u),
    ]);
    await expect(decisions.add(named('b'))).rejects.toThrow(`${DECISIONS}: ${problem?.message}`);
    expect(readdirSync(outside)).toEqual(['decisions.jsonl']);
    expect(readFileSync(join(outside, 'decisions.jsonl'), 'utf8')).toBe(`${line('a')}\n`);
  });

  it('is followed where the user has named a file there', async () => {
    const outside = mkdtempSync(join(base, 'o'));
    const { root } = project();
    const beside = `${root}-beside`;
    symlinkSync(outside, beside);
    const decisions = await openDecisions(root, { cwd: base, file: join(beside, 'mine.jsonl') });
    await decisions.add(named('b'));
    expect(readFileSync(join(outside, 'mine.jsonl'), 'utf8')).toBe(`${line('b')}\n`);
    expect([decisions.path, decisions.problems()]).toEqual([`${basename(root)}-beside/mine.jsonl`, []]);
  });

  it('to nowhere that the user has named is said to be one', async () => {
    const { root } = project();
    symlinkSync('nowhere', join(root, 'mine.jsonl'));
    const decisions = await openDecisions(join(root, 'deep'), { cwd: root, file: join(root, 'mine.jsonl') });
    expect(decisions.problems()).toEqual([{ path: 'mine.jsonl', message: 'is a link to nowhere; remove it' }]);
    await expect(decisions.add(named('b'))).rejects.toThrow('mine.jsonl: is a link to nowhere; remove it');
  });

  it('within the project is', async () => {
    const { root } = project();
    mkdirSync(join(root, '.mtlint'));
    mkdirSync(join(root, 'quality'));
    writeFileSync(join(root, 'quality/all.jsonl'), `${line('a')}\n`);
    symlinkSync('../quality/all.jsonl', join(root, DECISIONS));
    await (await openDecisions(root)).add(named('b'));
    expect(readFileSync(join(root, 'quality/all.jsonl'), 'utf8')).toBe(`${line('a')}\n${line('b')}\n`);
  });
});

describe('what keeps it from writing', () => {
  const message = 'cannot be, as there is a file in the place of its folder; move that';

  it('is said, and forgotten once it is gone', async () => {
    const { root, text } = project();
    writeFileSync(join(root, '.mtlint'), '');
    const decisions = await openDecisions(root);
    expect([decisions.all(), decisions.problems()]).toEqual([[], [{ path: DECISIONS, message }]]);
    await expect(decisions.add(named('a'))).rejects.toThrow(`${DECISIONS}: ${message}`);
    rmSync(join(root, '.mtlint'));
    await decisions.add(named('b'));
    expect([text(), decisions.all(), decisions.problems()]).toEqual([`${line('b')}\n`, [named('b')], []]);
  });

  it('is told as a problem of a file, with its code; any other error is not ours', async () => {
    const { root } = project();
    writeFileSync(join(root, '.mtlint'), '');
    const decisions = await openDecisions(root);
    const error: unknown = await decisions.add(named('a')).catch((thrown: unknown) => thrown);
    expect([problemOf(error), error]).toEqual([
      { path: DECISIONS, message },
      expect.objectContaining({ code: 'EEXIST', cause: expect.objectContaining({ syscall: 'mkdir' }) }),
    ]);
    const other = new Error('other');
    expect(() => problemOf(other)).toThrow(other);
  });

  it('may keep it from being read, too', async () => {
    const { root } = project();
    mkdirSync(join(root, DECISIONS), { recursive: true });
    const decisions = await openDecisions(root, { cwd: dirname(root) });
    const problem = {
      path: join(basename(root), DECISIONS),
      message: 'is a folder; give a file, or rename the folder',
    };
    expect([decisions.all(), decisions.problems()]).toEqual([[], [problem]]);
    await expect(decisions.add(named('a'))).rejects.toThrow(`${problem.path}: ${problem.message}`);
  });
});

it('makes changes one after the other, and goes on after one that failed', async () => {
  const { root, text } = project();
  const decisions = await openDecisions(root);
  const broken = new Error('broken');
  const outcomes = await Promise.allSettled([
    decisions.add(named('a')),
    decisions.change(() => {
      throw broken;
    }),
    decisions.change((present) => ({ remove: present, add: [named('b'), named('c')] })),
    decisions.change(() => ({})),
  ]);
  expect(outcomes).toEqual([
    { status: 'fulfilled', value: undefined },
    { status: 'rejected', reason: broken },
    { status: 'fulfilled', value: { added: 2, removed: 1 } },
    { status: 'fulfilled', value: { added: 0, removed: 0 } },
  ]);
  expect(text()).toBe(`${line('b')}\n${line('c')}\n`);
});

it('lets one review at a time work alone, while decisions are added', async () => {
  const { root, text } = project();
  const [mine, yours] = await Promise.all([openDecisions(root), openDecisions(root)]);
  const seen: string[] = [];
  const work = (name: string, file: DecisionsFile) =>
    file.alone(async () => {
      seen.push(`${name} begins`);
      await file.add(named(name));
      seen.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([work('a', mine), work('b', yours)])).toEqual(['a', 'b']);
  const [first, second] = seen[0] === 'a begins' ? ['a', 'b'] : ['b', 'a'];
  expect(seen).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
  expect([text(), readdirSync(join(root, '.mtlint'))]).toEqual([`${line('a')}\n${line('b')}\n`, ['decisions.jsonl']]);
});
