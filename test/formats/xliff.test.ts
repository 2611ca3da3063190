import { describe, expect, it } from 'vitest';
import { readXliff } from '../../src/formats/xliff.js';
import { code, told } from './reading.js';

const v1 = (body: string, languages = 'source-language="fr" target-language="en-GB"'): string =>
  `<xliff version="1.2"><file ${languages}><body>${body}</body></file></xliff>`;

const unit = (source: string, target: string, attributes = ''): string =>
  `<trans-unit id="1"${attributes}><source>${source}</source><target>${target}</target></trans-unit>`;

const v2 = (body: string, languages = 'srcLang="fr" trgLang="en"'): string =>
  `<xliff version="2.0" ${languages}><file id="f">${body}</file></xliff>`;

const proseIn = (raw: string): readonly string[] => readXliff(raw).blocks.map((block) => told(raw, block));

describe('XLIFF 1.2', () => {
  it('gives each target beside its source, with the codes of both', () => {
    const raw = v1(
      unit(
        'Le <g id="1">fichier</g> <x id="2"/> a &lt;b&gt;disparu&lt;/b&gt;.',
        'The <g id="1">file</g> <x id="2"/> is <ph id="3">{0}</ph> &lt;b&gt;gone&lt;/b&gt;.',
      ),
    );
    expect(readXliff(raw).blocks.map(({ codes, source }) => ({ codes, source }))).toEqual([
      {
        codes: [
          code('<g id="1">', 4, 4),
          code('</g id="1">', 8, 8, '</g>'),
          code('<x id="2"/>', 9, 13),
          code('<ph id="3"/>', 17, 21, '<ph id="3">{0}</ph>'),
          code('<b>', 22, 22, '&lt;b&gt;'),
          code('</b>', 26, 26, '&lt;/b&gt;'),
        ],
        source: {
          prose: 'Le fichier Code a disparu.',
          codes: [
            code('<g id="1">', 3, 3),
            code('</g id="1">', 10, 10, '</g>'),
            code('<x id="2"/>', 11, 15),
            code('<b>', 18, 18, '&lt;b&gt;'),
            code('</b>', 25, 25, '&lt;/b&gt;'),
          ],
          language: 'fr',
        },
      },
    ]);
    expect(proseIn(raw)).toEqual(['paragraph: The file ‹<x id="2"/>› is ‹<ph id="3">{0}</ph>› gone.']);
  });

  it('reads what stands between inline elements, and what these stand for', () => {
    const target =
      '<bpt id="1">&lt;b></bpt>Bold<ept id="1">&lt;/b></ept> <x id="START_TAG_I"/>word<x id="CLOSE_TAG_I"/>s' +
      '<x id="lb" ctype="lb"/>A <mrk mtype="seg" mid="1">segment &amp; <mrk mtype="protected">ACME SARL</mrk></mrk>&#x2026;' +
      '<x id="INTERPOLATION" equiv-text="{{ n }}"/> <![CDATA[x < y]]>\n   more';
    expect(proseIn(v1(unit('x', target)))).toEqual([
      'paragraph: Bold words\nA segment & ‹<mrk mtype="protected">ACME SARL</mrk>›…‹<x id="INTERPOLATION" equiv-text="{{ n }}"/>› x < y more',
    ]);
  });

  it('leaves alone what is not to be translated, not yet translated, or a proposal only', () => {
    const proposal = '<trans-unit id="1"><source>x</source><alt-trans><target>Guess</target></alt-trans></trans-unit>';
    const raw = v1(
      [
        unit('x', 'No', ' translate="no"'),
        `<group translate="no">${unit('x', 'No')}${unit('x', 'Yes', ' translate="yes"')}</group>`,
        '<trans-unit id="1"><source>x</source><target state="needs-translation">x</target></trans-unit>',
        '<trans-unit id="1"><source>x</source></trans-unit>',
        proposal,
      ].join(''),
    );
    expect(proseIn(raw)).toEqual(['label: Yes']);
  });

  it('reads the files of an English target, and says where there are none', () => {
    const file = (language: string, text: string) => v1(unit('x', text), `target-language="${language}"`);
    expect(readXliff(file('de', 'Hallo'))).toEqual({ blocks: [], comments: [], problems: [], foreign: 'de' });
    const both = `<xliff>${file('de', 'Hallo')}${file('en', 'Hello')}</xliff>`;
    expect([proseIn(both), readXliff(both).foreign]).toEqual([['label: Hello'], undefined]);
    expect(proseIn(v1(unit('x', 'Hello'), ''))).toEqual(['label: Hello']);
  });
});

describe('XLIFF 2', () => {
  it('gives each segment, and knows its inline elements', () => {
    const raw = v2(
      '<unit id="1"><segment><source>Un <pc id="1">mot</pc></source><target>A <pc id="1">word</pc>, <ph id="2" disp="{x}"/>' +
        '<sc id="3" type="fmt"/>b<ec startRef="3"/><ph id="4" type="fmt" subType="xlf:lb"/>and <mrk id="m" translate="no">x</mrk></target>' +
        '</segment><ignorable><source> </source><target> </target></ignorable>' +
        '<segment state="initial"><source>Oui</source><target>Oui</target></segment>' +
        '<segment state="final"><source>Oui</source><target>Yes</target></segment></unit>' +
        '<unit id="2" translate="no"><segment><source>Oui</source><target>Oui</target></segment></unit>',
    );
    expect(proseIn(raw)).toEqual([
      'paragraph: A word, ‹<ph id="2" disp="{x}"/>›b\nand ‹<mrk id="m" translate="no">x</mrk>›',
      'label: Yes',
    ]);
    expect(readXliff(raw).blocks[0]?.source).toEqual({
      prose: 'Un mot',
      codes: [code('<pc id="1">', 3, 3), code('</pc id="1">', 6, 6, '</pc>')],
      language: 'fr',
    });
  });

  it('keeps white space where it is meant, and finds the comments', () => {
    const raw = v2(
      '<!-- mtlint-disable-file --><unit id="1" xml:space="preserve"><segment><source>x</source><target>one\n\ntwo</target></segment></unit>',
    );
    expect(proseIn(raw)).toEqual(['paragraph: one\ntwo']);
    expect(readXliff(raw).comments.map(({ range, text }) => [raw.slice(range.start, range.end), text])).toEqual([
      ['<!-- mtlint-disable-file -->', ' mtlint-disable-file '],
    ]);
  });
});

describe('a broken file', () => {
  it.each([
    ['<xliff>\n<file></xliff>', 14, 'this is not XML: Missing end tag for element file; mend the markup'],
    ['<xliff>&nope;</xliff>', 7, "this is not XML: Named entity isn't defined: &nope;; mend the markup"],
    ['<html></html>', 0, 'this is XML, but not XLIFF: its root is not <xliff>; give the file its own ending'],
    ['<xliff>'.repeat(50_000), 0, 'this XML lies deeper than any XLIFF; flatten it'],
    [
      `<xliff>${'<group a="/>">'.repeat(600)}<![CDATA[</group>]]>${'</group>'.repeat(600)}</xliff>`,
      0,
      'this XML lies deeper than any XLIFF; flatten it',
    ],
  ])('says where and why', (raw, offset, message) => {
    expect(readXliff(raw)).toEqual({ blocks: [], comments: [], problems: [{ offset, message }] });
  });
});
