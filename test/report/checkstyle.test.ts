import { parseXml } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { checkstyle } from '../../src/report/checkstyle.js';
import { result, terminal } from './result.js';
import { SAMPLE } from './sample.js';

it('names every file, and what was found in it', () => {
  const report = checkstyle(SAMPLE, terminal());
  expect(parseXml(report).root?.name).toBe('checkstyle');
  expect(report).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
<file name="content/a.md">
<error line="3" column="12" severity="error" message="“Rahmane” was cut off the name “Rami Abdel”." source="mtlint.displacement.split-name"/>
<error line="3" column="40" severity="error" message="never closes; close it" source="mtlint.file-error"/>
<error line="3" column="46" severity="warning" message="A space stands before the comma in “her ,own”." source="mtlint.convention.spacing"/>
<error line="4" column="1" severity="error" message="“mtlint-disable a/b” does not silence a/b here; remove it." source="mtlint.unused-directive"/>
</file>
<file name="clean.txt"/>
<file name="lost.md">
<error line="1" column="1" severity="error" message="may not be read; see" source="mtlint.file-error"/>
</file>
</checkstyle>
`);
});

it('is XML whatever a file is called', () => {
  const report = checkstyle([result({ path: '<a&"b">]]>\u0001\n\ufffe.md' })], terminal());
  expect(parseXml(report).root?.toJSON()).toMatchObject({
    children: [{}, { attributes: { name: '<a&"b">]]>␁␊\\u{fffe}.md' } }, {}],
  });
});
