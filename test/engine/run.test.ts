import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { runRules } from '../../src/engine/run.js';
import type { Reading } from '../../src/formats/block.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { readPlain } from '../../src/formats/plain.js';
import { readPo } from '../../src/formats/po.js';
import {
  type Check,
  onDocument,
  onEcho,
  onForeign,
  onPairs,
  onText,
  onTextAt,
  onWords,
  type Rule,
} from '../../src/rule/rule.js';
import { makeRule } from './make-rule.js';

const found = (text: string, check: Check): string[] => {
  const doc = createDocument(readPlain(text).blocks);
  const rules = createRuleSet([{ id: 'test/rule', rule: makeRule(check) }]);
  return runRules(doc, rules).found.map(({ finding: { span } }) => doc.prose.slice(span.start, span.end));
};

const flag = function* ({ span }: Readonly<{ span: { start: number; end: number } }>) {
  yield { span, message: 'It is wrong.' };
};

describe('runRules', () => {
  it('tries a pattern at its words and nowhere else, whatever their case', () => {
    const text = 'Red hats, red cats, a bored bat, and redder hats.';
    expect(found(text, onTextAt(['red'], /red \p{L}ats/iu, flag))).toEqual(['Red hats', 'red cats']);
  });

  it('takes no finding that begins or ends within a character', () => {
    const text = 'A cafe\u0301 1\ufe0f\u20e3 fox\ud83e\udd8a, a cafe and 1 fox.';
    expect(found(text, onText(/cafe|1|fox\ud83e?|\udd8a/g, flag))).toEqual(['cafe', '1', 'fox']);
  });

  it('takes matches that stand side by side', () => {
    expect(found('a1b2', onText(/\p{L}\d/gu, flag))).toEqual(['a1', 'b2']);
  });

  it('begins no match within the one before', () => {
    expect(found('red red red hat', onTextAt(['red'], /red red/u, flag))).toEqual(['red red']);
  });

  it('tries a pattern at words that stand again right behind themselves, within reach', () => {
    const text = 'Row by row by row. Élan, élan! Row on and on and on until you row.';
    expect(found(text, onEcho(2, /\p{L}+ \p{L}+ \p{L}+/u, flag))).toEqual(['Row by row', 'on and on']);
    expect(found(text, onEcho(1, /\p{L}+, \p{L}+/u, flag))).toEqual(['Élan, élan']);
    expect(found('Oar to oar, bow to stern and bow to bow.', onEcho(4, /\p{L}+/u, flag))).toEqual([]);
  });

  it('searches only the blocks that a glance finds promising', () => {
    const text = 'One ring?\n\nTwo rings!';
    expect(
      found(
        text,
        onText(/ring/gu, flag, (prose) => prose.includes('!')),
      ),
    ).toEqual(['ring']);
  });

  it('gives a rule of documents the blocks that have its words or pass its glance, and asks it only if there are any', () => {
    const blocks = onDocument(
      function* (site) {
        for (const { span } of site.blocks) yield { span, message: 'It is wrong.' };
      },
      { words: ['mill'], promising: (prose) => prose.includes('%') },
    );
    expect(found('The Mill.\n\nThe millet.\n\nUp by 5%.', blocks)).toEqual(['The Mill.', 'Up by 5%.']);
    expect(found('The millet.', blocks)).toEqual([]);
  });

  it('tells a glance which word it is, and the words beside it', () => {
    const seen: string[] = [];
    const check = onWords(['row'], () => [], {
      promising: (text, start, end, { starts, ends }, at) => {
        seen.push(text.slice(start, end), text.slice(starts[at + 1], ends[at + 1]));
        return false;
      },
    });
    found('They row home.', check);
    expect(seen).toEqual(['row', 'home']);
  });
});

// All that came of a rule, with the words that it found.
function ran(reading: Reading, check: Check, given: Partial<Rule> = {}) {
  const doc = createDocument(reading.blocks);
  const rules = createRuleSet([{ id: 'test/rule', rule: makeRule(check, given) }]);
  const { found: all, failures, words } = runRules(doc, rules);
  return { found: all.map(({ finding: { span } }) => doc.prose.slice(span.start, span.end)), failures, words };
}

describe('a rule that throws', () => {
  const broken = new Error('broken');

  it('keeps what it has found, and is not asked again', () => {
    let asked = 0;
    const check = onText(/foo/gu, function* (site) {
      asked += 1;
      yield* flag(site);
      throw broken;
    });
    expect([ran(readPlain('foo foo\n\nfoo'), check), asked]).toEqual([
      { found: ['foo'], failures: [{ ruleId: 'test/rule', error: broken }], words: 3 },
      1,
    ]);
  });

  it('may be at fault in its glance', () => {
    const promising = () => {
      throw broken;
    };
    const check = onWords(['foo'], flagToken, { promising });
    expect(ran(readPlain('A foo.'), check).failures).toEqual([{ ruleId: 'test/rule', error: broken }]);
  });
});

const flagToken = function* ({ token }: Readonly<{ token: Readonly<{ span: { start: number; end: number } }> }>) {
  yield { span: token.span, message: 'It is wrong.' };
};

const ENGLISH = 'The train did not leave because of the rain, and passengers waited on the cold platform.';
const GERMAN = 'Der Zug fuhr wegen des Regens nicht ab, und die Reisenden warteten bis zum Abend.';

describe('what is asked', () => {
  it('is a search that goes on behind a match of nothing, and where the rule has used its own pattern', () => {
    expect(
      found(
        'a1 b2',
        onText(/(?=\d)/gu, function* ({ span }) {
          yield { span: { start: span.start, end: span.start + 1 }, message: 'It is wrong.' };
        }),
      ),
    ).toEqual(['1', '2']);
    const pattern = /\p{L}\d/gu;
    expect(
      found(
        'a1 b2 c3',
        onText(pattern, function* (site) {
          pattern.lastIndex = 6;
          yield* flag(site);
        }),
      ),
    ).toEqual(['a1', 'b2', 'c3']);
  });

  it('is about words, of which no part of a longer one is one, whatever their case', () => {
    expect(found('Row by row, arow; rower and ROW.', onWords(['row'], flagToken))).toEqual(['Row', 'row', 'ROW']);
    expect(found('Go, went and gone.', onWords(['went', 'go'], flagToken))).toEqual(['Go', 'went']);
    expect(found('We went to the U.S. in May.', onWords(['u', 'we'], flagToken))).toEqual(['We']);
  });

  it('is about prose, not about what stands for code', () => {
    const reading = readMarkdown('The `x` of Code is code.');
    expect(ran(reading, onText(/Code/giu, flag)).found).toEqual(['Code', 'code']);
    expect(ran(reading, onWords(['code'], flagToken)).found).toEqual(['Code', 'code']);
    expect(ran(reading, onText(/The Code of/gu, flag)).found).toEqual([]);
    const opening = onWords(['code'], function* ({ doc, token }) {
      yield { span: { start: 0, end: 3 }, message: `It is wrong before ${doc.prose.slice(token.span.end)}` };
    });
    expect(ran(readMarkdown('The `x` is here.'), opening).found).toEqual([]);
  });

  it('is, of a block in another language, only what may be said of it', () => {
    const reading = readPlain(`${ENGLISH}\n\n${GERMAN}\n\n${ENGLISH}`);
    const words = onText(/Zug|train/gu, flag);
    expect(ran(reading, words)).toEqual({ found: ['train', 'train'], failures: [], words: 32 });
    const start = ENGLISH.length + 2;
    const abroad = onDocument(function* () {
      yield { span: { start, end: start + GERMAN.length }, message: 'It is wrong.' };
    });
    expect(ran(reading, abroad).found).toEqual([]);
    expect(ran(reading, words, { detects: 'untranslated' }).found).toEqual(['train', 'Zug', 'train']);
    const blocks = onDocument(
      function* (site) {
        for (const block of site.blocks) yield { span: block.span, message: 'It is wrong.' };
      },
      { words: ['zug'] },
    );
    expect(ran(reading, blocks).found).toEqual([]);
    expect(ran(reading, blocks, { detects: 'untranslated' }).found).toEqual([GERMAN]);
  });

  it('is, of a document in another language, the first block that is in it', () => {
    const abroad = onForeign(function* ({ block, language }) {
      yield { span: block.span, message: `It is ${language}.` };
    });
    expect(ran(readPlain(`Bahnhof\n\n${GERMAN}\n\nNoch einmal. ${GERMAN}`), abroad).found).toEqual([GERMAN]);
  });

  it('is, of a block that is in another language as its source is not, what compares the two', () => {
    const pairs = onPairs(function* ({ block }) {
      yield { span: block.span, message: 'It is wrong.' };
    });
    const po = [ENGLISH, GERMAN].map((text) => `msgid "Quelle ${text.length}"\nmsgstr "${text}"\n`).join('\n');
    expect(ran(readPo(po), pairs).found).toEqual([ENGLISH, GERMAN]);
  });

  it('is, of a glance at a document, about the edges of markup in all of its blocks', () => {
    const seen: number[] = [];
    const check = onText(/a/gu, flag, (_, edges) => seen.push(edges.length) === 0);
    ran(readMarkdown('One*two*three.\n\nFour.\n\nFive**six**.'), check);
    expect(seen).toEqual([4]);
  });

  it('is about a text and its source where both are there, placeholders as well', () => {
    const pairs = onPairs(function* ({ block, source }) {
      if (source.prose.startsWith('Hallo')) yield { span: block.span, message: 'It is wrong.' };
    });
    const reading = readPo('msgid "Hallo {name}"\nmsgstr "Hello {name}"\n\nmsgid "Auf bald"\nmsgstr "See you"\n');
    expect(ran(reading, pairs).found).toEqual(['Hello Code']);
    expect(ran(readPlain('Hello'), pairs).found).toEqual([]);
  });

  it('gives a rule of documents each block in which one of its words stands', () => {
    const check = onDocument(
      function* ({ blocks }) {
        for (const { span } of blocks) yield { span, message: 'It is wrong.' };
      },
      { words: ['foo'] },
    );
    expect(found('A foo.\n\nA bar.\n\nOne foo.', check)).toEqual(['A foo.', 'One foo.']);
  });

  it('gives a rule of documents all blocks where it asks for none in particular, and is not asked of an empty one', () => {
    let asked = 0;
    const check = onDocument(function* (site) {
      asked += 1;
      for (const { span } of site.blocks) yield { span, message: 'It is wrong.' };
    });
    expect([found('One.\n\nTwo.', check), asked]).toEqual([['One.', 'Two.'], 1]);
    expect([found('', check), asked]).toEqual([[], 1]);
  });

  it.each([
    ['nothing', { start: 1, end: 1 }],
    ['more than a block', { start: 2, end: 6 }],
    ['what lies outside', { start: 90, end: 91 }],
  ])('must not be answered with %s', (_, span) => {
    const check = onText(/A/gu, function* () {
      yield { span, message: 'It is wrong.' };
    });
    expect(ran(readPlain('A b.\n\nc'), check)).toEqual({
      found: [],
      failures: [
        { ruleId: 'test/rule', error: new RangeError(`a finding at ${span.start}–${span.end} lies in no block`) },
      ],
      words: 3,
    });
  });

  it('is each echo within its own reach, once', () => {
    const rules = createRuleSet(
      [1, 3].map((reach) => ({ id: `test/reach-${reach}`, rule: makeRule(onEcho(reach, /\p{L}+/u, flag)) })),
    );
    const doc = createDocument(readPlain('on on by one by one').blocks);
    expect(runRules(doc, rules).found.map(({ active, finding: { span } }) => `${active.id} ${span.start}`)).toEqual([
      'test/reach-1 0',
      'test/reach-3 0',
      'test/reach-3 6',
    ]);
  });
});
