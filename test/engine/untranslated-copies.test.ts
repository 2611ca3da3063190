import { RULES } from 'mtlint:rules';
import { expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { readPo } from '../../src/formats/po.js';

const rules = createRuleSet(RULES);

const flaggedIn = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const raw = pairs.map(([id, text]) => `msgid "${id}"\nmsgstr "${text}"\n`).join('\n');
  return lint(raw, readPo(raw), { rules }).flags.map(({ ruleId, words }) => `${ruleId} “${words}”`);
};

it('a short copy is untranslated where the file translates its words elsewhere, and keeps them nowhere', () => {
  expect(
    flaggedIn([
      ['Einstellungen', 'Einstellungen'],
      ['Einstellungen speichern', 'Save settings'],
      ['Firefox', 'Firefox'],
      ['Firefox beenden', 'Quit Firefox'],
      ['Neue Seite', 'New page'],
    ]),
  ).toEqual(['bilingual/untranslated-unit “Einstellungen”']);
});

it('copies are as they should be where English is spelt over into English', () => {
  expect(
    flaggedIn([
      ['email headers', 'email headers'],
      ['color email', 'colour e-mail'],
      ['ROM file', 'ROM file'],
      ['font', 'font'],
    ]),
  ).toEqual([]);
});
