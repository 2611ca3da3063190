import { describe, expect, it } from 'vitest';
import { decisionOf } from '../../../src/engine/decisions.js';
import { frameOf } from './frame.js';
import { continued, DOUBLED, PHRASE, placed, review, TOWN } from './reviews.js';

describe('a flag', () => {
  it('shows where it stands, its paragraph, why it is flagged, and each repair in its sentence', () => {
    expect(frameOf(review(TOWN))).toMatchInlineSnapshot(`
      "content/news/festival.md:3:120                                      error · 97 %
      displacement/split-name · critical

        The festival opened on Friday with a film by a young director from Beirut.
        “We know what we are doing,” ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧, who is 34,
        has lived in Marseille since 2015 and teaches at the film school there,
        where the jury met him in the spring.

        “Rahmane” was cut off the name “Rami Abdel”.
        · “Rami Abdel Rahmane” stands in line 9 as one name

        1  “We know what we are doing,” Rami Abdel {+Rahmane +}told AFP.[-
           Rahmane-], who is 34, has lived in Marseille since 2015 and teaches at …
        2  “We know what we are doing,” Rami Abdel [-told AFP. -]Rahmane, who is 34,
           has lived in Marseille since 2015 and teaches at the …  by hand (o)






      done 0 · left 3 · skipped 0                                               1 of 3
      1–2 repair  d dismiss  e own words  s skip  n next  Tab list  ? keys  q quit"
    `);
  });

  it('keeps what must be seen in the smallest window', () => {
    expect(frameOf(review(TOWN, { columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "… t/news/festival.md:3:120  error · 97 %
      displacement/split-name · critical
      … ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧,
      … who is 34, has lived in Marseille
        “Rahmane” was cut off the name “Rami
        Abdel”.
        1  {+Rahmane +}told AFP.[- Rahmane-]
        2  … [-told AFP. -]Ra …  by hand (o)

      done 0 · left 3 · skipped 0       1 of 3
      1–2 repair  d dismiss  ? keys  q quit"
    `);
  });

  it('says so where no repair is known', () => {
    expect(frameOf(review(TOWN, { keys: 'nn', rows: 16 }))).toMatchInlineSnapshot(`
      "content/town.md:12:4                                              warning · 80 %
      calque/makes-part · major

        It ⟦makes part of⟧ the old town.

        “makes part of” copies the source; English says “is part of”.

        No repair is known; e types one.





      done 0 · left 3 · skipped 0                                               3 of 3
      d dismiss  e own words  s skip  n next  Tab list  o editor  ? keys  q quit"
    `);
  });

  it('breaks lines at a hundred columns, however wide the window', () => {
    expect(frameOf(review(TOWN, { columns: 140, rows: 18 }))).toMatchInlineSnapshot(`
      "content/news/festival.md:3:120                                                                                                  error · 97 %
      displacement/split-name · critical

        The festival opened on Friday with a film by a young director from Beirut. “We know what we are
        doing,” ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧, who is 34, has lived in Marseille since 2015 and teaches
        at the film school there, where the jury met him in the spring.

        “Rahmane” was cut off the name “Rami Abdel”.
        · “Rami Abdel Rahmane” stands in line 9 as one name

        1  “We know what we are doing,” Rami Abdel {+Rahmane +}told AFP.[- Rahmane-], who is 34, has lived
           in Marseille since 2015 and teaches at the film school there, where the jury met him in the …
        2  “We know what we are doing,” Rami Abdel [-told AFP. -]Rahmane, who is 34, has lived in Marseille
           since 2015 and teaches at the film school there, where the jury met him in the …  by hand (o)

      done 0 · left 3 · skipped 0                                                                                                           1 of 3
      1–2 repair  d dismiss  e own words  s skip  n next  Tab list  o editor  / search  f filter  ? keys  q quit"
    `);
  });

  it('shows nine repairs, or as many as there is room for', () => {
    const nine = placed('He ⟦made⟧ a photo of the bridge.', [
      'took',
      'shot',
      'snapped',
      '~has taken',
      'had taken',
      'takes',
      'took up',
      'was taking',
      'would take',
      'tenth',
    ]);
    expect(frameOf(review({ 'a.md': [nine] }))).toMatchInlineSnapshot(`
      "a.md:1:1                                                          warning · 80 %
      family/symptom · major

        He ⟦made⟧ a photo of the bridge.

        It is wrong.

        1  He [-made-]{+took+} a photo of the bridge.
        2  He [-made-]{+shot+} a photo of the bridge.
        3  He [-made-]{+snapped+} a photo of the bridge.
        4  He [-made-]{+has taken+} a photo of the bridge.  by hand (o)
        5  He [-made-]{+had taken+} a photo of the bridge.
        6  He [-made-]{+takes+} a photo of the bridge.
        7  He [-made-]{+took up+} a photo of the bridge.
        8  He [-made-]{+was taking+} a photo of the bridge.
        9  He [-made-]{+would take+} a photo of the bridge.





      done 0 · left 1 · skipped 0                                               1 of 1
      1–9 repair  d dismiss  e own words  s skip  Tab list  o editor  ? keys  q quit"
    `);
    expect(frameOf(review({ 'a.md': [nine] }, { rows: 12 }))).toMatchInlineSnapshot(`
      "a.md:1:1                                                          warning · 80 %
      family/symptom · major
        He ⟦made⟧ a photo of the bridge.
        It is wrong.
        1  He [-made-]{+took+} a photo of the bridge.
        2  He [-made-]{+shot+} a photo of the bridge.
        3  He [-made-]{+snapped+} a photo of the bridge.
        … 6 more for a larger window

      done 0 · left 1 · skipped 0                                               1 of 1
      1–9 repair  d dismiss  e own words  s skip  Tab list  o editor  ? keys  q quit"
    `);
  });

  it('shows words that a repair only removes', () => {
    const twice = placed('He said that ⟦that that⟧ was ⟨it⟩.', ['that', '']);
    expect(frameOf(review({ 'a.md': [twice] }, { rows: 14 }))).toMatchInlineSnapshot(`
      "a.md:1:1                                                          warning · 80 %
      family/symptom · major

        He said that ⟦that that⟧ was ⟨it⟩.

        It is wrong.

        1  He said that that[- that-] was it.
        2  He said that [-that that-] was it.


      done 0 · left 1 · skipped 0                                               1 of 1
      1–2 repair  d dismiss  e own words  s skip  Tab list  o editor  ? keys  q quit"
    `);
  });

  it('shows blanks where nothing but blanks and marks change', () => {
    const apart = placed('He left\u00a0⟦her ,own⟧ house.', ['her, own'], {});
    const colon = placed('Cooking⟦\u00a0: ⟧twenty minutes.', [': ']);
    expect(frameOf(review({ 'a.md': [apart] }, { rows: 12 }))).toMatchInlineSnapshot(`
      "a.md:1:1                                                          warning · 80 %
      family/symptom · major

        He left ⟦her ,own⟧ house.

        It is wrong.

        1  He left her[-␣,-]{+,␣+}own house.

      done 0 · left 1 · skipped 0                                               1 of 1
      1 repair  d dismiss  e own words  s skip  Tab list  o editor  ? keys  q quit"
    `);
    expect(frameOf(review({ 'a.md': [colon] }, { rows: 12 }))).toMatchInlineSnapshot(`
      "a.md:1:1                                                          warning · 80 %
      family/symptom · major

        Cooking⟦ : ⟧twenty minutes.

        It is wrong.

        1  Cooking[-⍽-]: twenty minutes.

      done 0 · left 1 · skipped 0                                               1 of 1
      1 repair  d dismiss  e own words  s skip  Tab list  o editor  ? keys  q quit"
    `);
  });

  it('tells what has become of it', () => {
    const deed = { did: 'skipped', items: [0] } as const;
    expect(frameOf(review({ 'a.md': [DOUBLED, PHRASE] }, { keys: 'sp', rows: 14 }))).toMatchInlineSnapshot(`
      "a.md:7:14                                                         warning · 91 %
      attribution/doubled-verb · major                                         skipped

        The minister ⟦said declared⟧ that the road was open.

        “said declared”: two finite verbs of speech stand side by side, and a clause
        has one.

        1  The minister said[- declared-] that the road was open.
        2  The minister [-said -]declared that the road was open.

      done 0 · left 1 · skipped 1                                               1 of 2
      1–2 repair  d dismiss  e own words  s skip  n next  u undo  ? keys  q quit"
    `);
    const dismissed = continued(review({ 'a.md': [DOUBLED, PHRASE] }, { keys: 'a', rows: 14 }), [
      { is: 'done', deed: { ...deed, did: 'dismissed', reach: 'this', decision: DECISION } },
      { is: 'key', key: { text: 'p' } },
    ]);
    expect(frameOf(dismissed)).toMatchInlineSnapshot(`
      "a.md:7:14                                                         warning · 91 %
      attribution/doubled-verb · major                                       dismissed

        The minister ⟦said declared⟧ that the road was open.

        “said declared”: two finite verbs of speech stand side by side, and a clause
        has one.

        Dismissed: the words are right.


      done 1 · left 1 · skipped 0                                               1 of 2
      n next  u undo  Tab list  o editor  / search  f filter  ? keys  q quit"
    `);
  });

  it('says what just happened, or why it did not', () => {
    expect(frameOf(review(TOWN, { keys: '7', columns: 40, rows: 12 }))).toMatchInlineSnapshot(`
      "… t/news/festival.md:3:120  error · 97 %
      displacement/split-name · critical
      … ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧,
      … who is 34, has lived in Marseille
        “Rahmane” was cut off the name “Rami
        Abdel”.
        1  {+Rahmane +}told AFP.[- Rahmane-]
        2  … [-told AFP. -]Ra …  by hand (o)
      ! There are 2 repairs: 1–2.
      done 0 · left 3 · skipped 0       1 of 3
      1–2 repair  d dismiss  ? keys  q quit"
    `);
  });

  it('tells how far linting is, and of files that were not read', () => {
    const linting = continued(review(TOWN, { columns: 100, rows: 12 }), [
      { is: 'failed', error: { path: 'b.md', message: 'may not be read' } },
    ]);
    const scan = { done: 1200, total: 20_000, over: false };
    expect(frameOf({ ...linting, scan })).toMatchInlineSnapshot(`
      "content/news/festival.md:3:120                                                          error · 97 %
      displacement/split-name · critical
        The festival opened on Friday with a film by a young director from Beirut. “We know what we are
        doing,” ⟦Rami Abdel told AFP. ⟨Rahmane⟩⟧, who is 34, has lived in Marseille since 2015 and
        teaches at the film school there, where the jury met him in the spring.
        “Rahmane” was cut off the name “Rami Abdel”.
        1  … we are doing,” Rami Abdel {+Rahmane +}told AFP.[- Rahmane-], who is 34, has lived in …
        2  … we are doing,” Rami Abdel [-told AFP. -]Rahmane, who is 34, has lived in …  by hand (o)

      done 0 · left 3 · skipped 0                       1 problem · linting 1,200 of 20,000 files · 1 of 3
      1–2 repair  d dismiss  e own words  s skip  n next  Tab list  o editor  / search  ? keys  q quit"
    `);
  });
});

const DECISION = decisionOf(DOUBLED.flag, 'a.md', { decision: 'dismissed' });

describe('a paragraph that is longer than its room', () => {
  const filler = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `Sentence ${from + at} of the long text stands here.`).join(' ');

  it('is shown around the flagged words, and says that there is more', () => {
    const long = placed(`${filler(1, 30)} Here ⟦is stands⟧ the flag. ${filler(30, 60)}`, ['is', 'stands']);
    expect(frameOf(review({ 'a.md': [long] }))).toMatchInlineSnapshot(`
      "a.md:1:1                                                          warning · 80 %
      family/symptom · major

      … stands here. Sentence 21 of the long text stands here. Sentence 22 of the
        long text stands here. Sentence 23 of the long text stands here. Sentence 24
        of the long text stands here. Sentence 25 of the long text stands here.
        Sentence 26 of the long text stands here. Sentence 27 of the long text
        stands here. Sentence 28 of the long text stands here. Sentence 29 of the
        long text stands here. Here ⟦is stands⟧ the flag. Sentence 30 of the long
        text stands here. Sentence 31 of the long text stands here. Sentence 32 of
        the long text stands here. Sentence 33 of the long text stands here.
        Sentence 34 of the long text stands here. Sentence 35 of the long text
        stands here. Sentence 36 of the long text stands here. Sentence 37 of the
        long text stands here. Sentence 38 of the long text stands here. Sentence 39
      … of the long text stands here. Sentence 40 of the long text stands here.

        It is wrong.

        1  Here is[- stands-] the flag.
        2  Here [-is -]stands the flag.

      done 0 · left 1 · skipped 0                                               1 of 1
      1–2 repair  d dismiss  e own words  s skip  Tab list  o editor  ? keys  q quit"
    `);
  });

  it('begins where there is nothing before it, and ends where there is nothing behind', () => {
    const first = placed(`⟦The the⟧ beginning. ${filler(1, 40)}`, ['The']);
    const last = placed(`${filler(1, 40)} The ⟦end end⟧`, ['end']);
    expect(frameOf(review({ 'a.md': [first] }, { columns: 60, rows: 14 }))).toMatchInlineSnapshot(`
      "a.md:1:1                                      warning · 80 %
      family/symptom · major
        ⟦The the⟧ beginning. Sentence 1 of the long text stands
        here. Sentence 2 of the long text stands here. Sentence
        3 of the long text stands here. Sentence 4 of the long
      … text stands here. Sentence 5 of the long text stands

        It is wrong.

        1  The[- the-] beginning.

      done 0 · left 1 · skipped 0                           1 of 1
      1 repair  d dismiss  e own words  s skip  ? keys  q quit"
    `);
    expect(frameOf(review({ 'a.md': [last] }, { columns: 60, rows: 14 }))).toMatchInlineSnapshot(`
      "a.md:1:1                                      warning · 80 %
      family/symptom · major
      … stands here. Sentence 36 of the long text stands here.
        Sentence 37 of the long text stands here. Sentence 38 of
        the long text stands here. Sentence 39 of the long text
        stands here. The ⟦end end⟧

        It is wrong.

        1  The end[- end-]

      done 0 · left 1 · skipped 0                           1 of 1
      1 repair  d dismiss  e own words  s skip  ? keys  q quit"
    `);
  });

  it('shows the beginning of flagged words that are longer still', () => {
    const all = placed(`So it began. ⟦${filler(1, 40)}⟧ So it ended.`, ['Short.']);
    expect(frameOf(review({ 'a.md': [all] }, { columns: 60, rows: 16 }))).toMatchInlineSnapshot(`
      "a.md:1:1                                      warning · 80 %
      family/symptom · major

        So it began. ⟦Sentence 1 of the long text stands here.
        Sentence 2 of the long text stands here. Sentence 3 of
        the long text stands here. Sentence 4 of the long text
        stands here. Sentence 5 of the long text stands here.
      … Sentence 6 of the long text stands here. Sentence 7 of

        It is wrong.

        1  [-Sentence 1 … ands here.-]{+Short.+}

      done 0 · left 1 · skipped 0                           1 of 1
      1 repair  d dismiss  e own words  s skip  ? keys  q quit"
    `);
  });

  it('may be a book', () => {
    const book = placed(`${'word '.repeat(200_000)}⟦the the⟧${' word'.repeat(200_000)}`, ['the']);
    expect(frameOf(review({ 'a.md': [book] }, { columns: 60, rows: 14 }))).toMatchInlineSnapshot(`
      "a.md:1:1                                      warning · 80 %
      family/symptom · major
      … word word word word word word word word word word word
        word word word word word ⟦the the⟧ word word word word
        word word word word word word word word word word word
      … word word word word word word word word word word word

        It is wrong.

        1  … word word word the[- the-] word word word word …

      done 0 · left 1 · skipped 0                           1 of 1
      1 repair  d dismiss  e own words  s skip  ? keys  q quit"
    `);
  });
});

describe('any script', () => {
  const frame = (marked: string, repairs: readonly string[] = []) =>
    frameOf(review({ 'a.md': [placed(marked, repairs)] }, { columns: 40, rows: 14 }));

  it('breaks Chinese and Japanese between signs, closing marks kept with theirs', () => {
    expect(
      frame(
        '他说：“我们知道自己在做什么。”⟦这部电影⟧在贝鲁特很受欢迎，导演今年三十四岁。The 映画は「とても面白い」と彼は言った。',
        ['那部电影'],
      ),
    ).toMatchInlineSnapshot(`
      "a.md:1:1                  warning · 80 %
      family/symptom · major
        他说：“我们知道自己在做什么。”⟦这部
        电影⟧在贝鲁特很受欢迎，导演今年三十
        四岁。The 映画は「とても面白い」と彼
        は言った。

        It is wrong.

        1  [-这部电影-]{+那部电影+}在贝鲁 …

      done 0 · left 1 · skipped 0       1 of 1
      1 repair  d dismiss  ? keys  q quit"
    `);
  });

  it('takes joined emoji apart, since terminals do not agree how wide they are', () => {
    expect(
      frame('The family 👩‍👩‍👧‍👦 came 👍🏽 to ⟦the ❤️ the⟧ house 1️⃣ with a 🇩🇪 flag and a 🏴‍☠️ too.', ['the']),
    ).toMatchInlineSnapshot(`
      "a.md:1:1                  warning · 80 %
      family/symptom · major

        The family 👩👩👧👦 came 👍 to ⟦the
        ❤ the⟧ house 1 with a 🇩🇪 flag and a
        🏴☠ too.

        It is wrong.

        1  … to the[- ❤ the-] house 1 …

      done 0 · left 1 · skipped 0       1 of 1
      1 repair  d dismiss  ? keys  q quit"
    `);
  });

  it('keeps combining marks with their letters', () => {
    expect(
      frame(`Le ${'Zoe\u0308 '.repeat(9)}⟦cafe\u0301 cafe\u0301⟧ ${'n\u0303'.repeat(50)}`, ['cafe\u0301']),
    ).toMatchInlineSnapshot(`
      "a.md:1:1                  warning · 80 %
      family/symptom · major
        Le Zoë Zoë Zoë Zoë Zoë Zoë Zoë Zoë
        Zoë ⟦café café⟧
        ññññññññññññññññññññññññññññññññññññ
        ññññññññññññññ

        It is wrong.

        1  … Zoë café[- café-] ñññññññññññ …

      done 0 · left 1 · skipped 0       1 of 1
      1 repair  d dismiss  ? keys  q quit"
    `);
  });

  it('shows words that are written from right to left in their order, and what would turn others round as a code', () => {
    expect(
      frame('The word שלום means ⟦peace peace⟧, and سلام does, too. \u202eEvil\u202c', ['peace']),
    ).toMatchInlineSnapshot(`
      "a.md:1:1                  warning · 80 %
      family/symptom · major

        The word שלום means ⟦peace peace⟧,
        and سلام does, too.
        \\u{202e}Evil\\u{202c}

        It is wrong.

        1  … peace[- peace-], and سلام …

      done 0 · left 1 · skipped 0       1 of 1
      1 repair  d dismiss  ? keys  q quit"
    `);
  });

  it('shows tabs and line breaks as blanks, and controls as signs', () => {
    expect(frame('A\tB\nC ⟦D\u001b[2JD⟧ E\u0007\u009b31mF', ['\u001b]0;x\u0007'])).toMatchInlineSnapshot(`
      "a.md:1:1                  warning · 80 %
      family/symptom · major

        A B C ⟦D␛[2JD⟧ E␇\\u{9b}31mF

        It is wrong.

        1  C [-D␛[2JD-]{+␛]0;x␇+}
           E␇\\u{9b}31mF


      done 0 · left 1 · skipped 0       1 of 1
      1 repair  d dismiss  ? keys  q quit"
    `);
  });

  it('breaks an address that is wider than the window', () => {
    expect(frame(`See ⟦https://example.org/${'a-long-path/'.repeat(6)}⟧ for more.`)).toMatchInlineSnapshot(`
      "a.md:1:1                  warning · 80 %
      family/symptom · major
        See
        ⟦https://example.org/a-long-path/a-l
        ong-path/a-long-path/a-long-path/a-l
        ong-path/a-long-path/⟧ for more.

        It is wrong.

        No repair is known; e types one.

      done 0 · left 1 · skipped 0       1 of 1
      d dismiss  e own words  ? keys  q quit"
    `);
  });
});
