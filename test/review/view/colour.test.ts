import { expect, it, vi } from 'vitest';

// Ink asks once, when it is loaded, whether there are colours.
vi.hoisted(() => {
  process.env['FORCE_COLOR'] = '1';
});

import { drawn } from './frame.js';
import { placed, review } from './reviews.js';

const FLAG = placed('He ⟦made ⟨a⟩ photo⟧ of it.', ['took a photo'], { severity: 'error' });

const SGR: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  4: 'underline',
  7: 'inverse',
  9: 'struck',
  31: 'red',
  32: 'green',
  33: 'yellow',
  36: 'cyan',
};

// The rows that have looks, each change in angle brackets.
const spelled = (frame: string): readonly string[] =>
  frame
    .split('\n')
    .filter((row) => row.includes('\u001b'))
    .map((row) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read here
      row.replace(/(?:\u001b\[\d+m)+/gu, (codes) => {
        const names = Array.from(codes.matchAll(/\d+/gu), ([code]) => SGR[code] ?? '');
        return `<${names.filter((name) => name !== '').join(' ')}>`;
      }),
    );

it('sets words apart by more than their colour', () => {
  expect(spelled(drawn(review({ 'a.md': [FLAG] }, { rows: 12 }), true))).toMatchInlineSnapshot(`
    [
      "<bold>a.md:1:1<>                                                            <bold red>error<dim> · 80 %<>",
      "<dim>family/symptom · major<>",
      "  He <underline bold red>made <cyan>a<bold red> photo<> of it.",
      "  <bold cyan>1  <dim>He <struck red>made<bold green>took<dim> a photo of it.<>",
      "<dim>done 0 · left 1 · skipped 0<>                                               <dim>1 of 1<>",
      "<bold cyan>1<> repair  <bold cyan>d<> dismiss  <bold cyan>e<> own words  <bold cyan>s<> skip  <bold cyan>Tab<> list  <bold cyan>o<> editor  <bold cyan>?<> keys  <bold cyan>q<> quit",
    ]
  `);
});

it('has a caret that is no character', () => {
  const typing = review({ 'a.md': [FLAG] }, { keys: 'e<home>', columns: 40, rows: 12 });
  expect(spelled(drawn(typing, true))).toMatchInlineSnapshot(`
    [
      "<bold>a.md:1:1<>                    <bold red>error<dim> · 80 %<>",
      "<dim>family/symptom · major<>",
      "  He <underline bold red>made <cyan>a<bold red> photo<> of it.",
      "  <bold>Your words instead:<>",
      "  <inverse>m<>ade a photo",
      "<dim>done 0 · left 1 · skipped 0<>",
      "<bold cyan>Enter<> put them in  <bold cyan>Esc<> change nothing",
    ]
  `);
});

it('without colours has no more than bold', () => {
  const typing = review({ 'a.md': [FLAG] }, { keys: 'e<home>', columns: 40, rows: 12 });
  expect(spelled(drawn(typing, false))).toMatchInlineSnapshot(`
    [
      "<bold>a.md:1:1<>                    <bold>error<> · 80 %",
      "  He <bold>⟦made <>⟨a⟩<bold> photo⟧<> of it.",
      "  <bold>Your words instead:<>",
      "<bold>Enter<> put them in  <bold>Esc<> change nothing",
    ]
  `);
});
