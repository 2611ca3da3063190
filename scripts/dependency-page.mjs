// Writes the facts of docs/dependencies.md. With --check it writes nothing, and fails where they are out of date, or where a package
// that users run breaks the rules of that page.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { complaintsOf } from './dependencies/complaints.mjs';
import { factsOf } from './dependencies/facts.mjs';
import { packagesInUse } from './dependencies/packages.mjs';
import { withSection } from './reliability/section.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const PAGE = 'docs/dependencies.md';

const packages = await packagesInUse();
const page = readFileSync(PAGE, 'utf8');
const written = Object.entries(factsOf(packages)).reduce((text, [name, facts]) => withSection(text, name, facts), page);
const complaints = complaintsOf(packages, page);

if (!process.argv.includes('--check')) writeFileSync(PAGE, written);
else if (written !== page) complaints.push(`${PAGE} is out of date; run npm run dependency-page`);

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
