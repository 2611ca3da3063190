// Takes the picture of the HTML report for the README: `npm run picture:report`. It needs Chromium (CHROMIUM names another one).

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mtlint-picture-'));
const report = join(folder, 'report.html');

const documents = ['corpus/it/cinema.txt', 'corpus/it/excavation.md', 'corpus/fr', 'corpus/native/abstracts.md'];
spawnSync(process.execPath, ['dist/mtlint.js', '-f', `html=${report}`, ...documents], { cwd: root, stdio: 'inherit' });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1360, height: 840 },
    colorScheme: 'light',
  });
  await page.goto(pathToFileURL(report).href);
  await page.click('#m0-1');
  await page.evaluate('scrollTo(0, 0)');
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  await page.screenshot({ path: join(root, 'docs/pictures/report.png') });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
