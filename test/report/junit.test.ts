import { parseXml } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { junit } from '../../src/report/junit.js';
import { terminal } from './result.js';
import { SAMPLE } from './sample.js';

it('has a suite for each file, a failed test for each flag, and a passed one for a clean file', () => {
  const report = junit(SAMPLE, terminal());
  expect(parseXml(report).root?.name).toBe('testsuites');
  expect(report).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mtlint" tests="6" failures="3" errors="2">
<testsuite name="content/a.md" tests="4" failures="3" errors="1" skipped="0">
<testcase name="displacement/split-name: “Rahmane” was cut off the name “Rami Abdel”." classname="content/a.md">
<failure type="error" message="“Rahmane” was cut off the name “Rami Abdel”.">
content/a.md:3:12
“Rahmane” was cut off the name “Rami Abdel”.
“Rami Abdel Rahmane” stands in line 9
→ Rami Abdel Rahmane told AFP.
</failure>
</testcase>
<testcase name="mtlint/file-error: never closes; close it" classname="content/a.md">
<error type="error" message="never closes; close it">
content/a.md:3:40
never closes; close it
</error>
</testcase>
<testcase name="convention/spacing: A space stands before the comma in “her ,own”." classname="content/a.md">
<failure type="warning" message="A space stands before the comma in “her ,own”.">
content/a.md:3:46
A space stands before the comma in “her ,own”.
→ her, own
→ Close the gap
</failure>
</testcase>
<testcase name="mtlint/unused-directive: “mtlint-disable a/b” does not silence a/b here; remove it." classname="content/a.md">
<failure type="error" message="“mtlint-disable a/b” does not silence a/b here; remove it.">
content/a.md:4:1
“mtlint-disable a/b” does not silence a/b here; remove it.
</failure>
</testcase>
</testsuite>
<testsuite name="clean.txt" tests="1" failures="0" errors="0" skipped="0">
<testcase name="nothing found" classname="clean.txt"/>
</testsuite>
<testsuite name="lost.md" tests="1" failures="0" errors="1" skipped="0">
<testcase name="mtlint/file-error: may not be read; see" classname="lost.md">
<error type="error" message="may not be read; see">
lost.md:1:1
may not be read; see
</error>
</testcase>
</testsuite>
</testsuites>
`);
});
