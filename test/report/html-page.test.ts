import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/engine/result.js';
import { html } from '../../src/report/html.js';
import { HAS_BROWSER, openBrowser } from './chromium.js';
import { FAINT_TEXTS } from './contrast.js';
import { CONTEXT, DESK, MAIN, NOTE, redAt, SIDE } from './desk.js';
import { hostile } from './hostile.js';
import { result, verdict } from './result.js';

// What is asked of an element in the browser: the types of its DOM are not among ours.
type Drawn = Readonly<{
  getAttribute: (name: string) => string | null;
  checkVisibility: () => boolean;
  clientHeight: number;
}>;

if (!HAS_BROWSER) process.stderr.write('The HTML report is not tested in a browser: no Chromium is installed.\n');

describe.runIf(HAS_BROWSER)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-page-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // What a page must not do: speak, ask, call out, or try what its policy forbids.
  const misdeeds: string[] = [];

  async function open(
    results: readonly FileResult[],
    options: BrowserContextOptions = {},
    changed = (text: string) => text,
  ): Promise<Page> {
    const file = join(folder, 'report.html');
    writeFileSync(file, changed(html(results, CONTEXT)));
    const { href } = pathToFileURL(file);
    const context = await browser.newContext({ viewport: { width: 1400, height: 800 }, ...options });
    const page = await context.newPage();
    misdeeds.length = 0;
    page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      misdeeds.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('requestfinished', (request) => {
      if (request.url() !== href) misdeeds.push(`request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => misdeeds.push(`${request.failure()?.errorText}: ${request.url()}`));
    await page.goto(href);
    return page;
  }

  const shownMarks = (page: Page) => page.locator('.mark:visible:not(.off)').allTextContents();

  const openNotes = (page: Page) =>
    page.locator('.note[open]').evaluateAll((notes: Drawn[]) => notes.map((note) => note.getAttribute('data-of')));

  const focused = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.tagName');

  it('says what was found, document by document, and does nothing else', async () => {
    const page = await open(DESK);
    expect(await page.locator('main').ariaSnapshot()).toBe(MAIN);
    expect(await page.locator('.desk').ariaSnapshot()).toBe(SIDE);
    expect(misdeeds).toEqual([]);
  });

  it('opens the reason, the evidence and the repairs of flagged words, and closes them', async () => {
    const page = await open(DESK);
    await page.click('#m0-1');
    expect(await page.locator('.note[open]').ariaSnapshot()).toBe(NOTE);
    expect(await page.locator('#m0-1').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.prose .related.current').allTextContents()).toEqual(['Rahmane']);
    await page.click('#m0-1');
    expect(await openNotes(page)).toEqual([]);
    await page.click('.note[data-of="3-1"] summary');
    expect(await page.locator('.mark.current').allTextContents()).toEqual(['red']);
    await page.keyboard.press('Escape');
    expect([await openNotes(page), await focused(page)]).toEqual([[], 'm3-1']);
    await page.click('#m3-2');
    await page.click('.note[open] a');
    expect(await page.locator(':target').innerText()).toBe('test/red\n\nRed is a colour. Engines take it for a verb.');
    expect(misdeeds).toEqual([]);
  });

  it('is walked by keys alone', async () => {
    const page = await open(DESK);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return [await focused(page), ...(await openNotes(page))];
    };
    expect(await press('Tab')).toEqual(['A']);
    expect(await press('Enter')).toEqual(['main']);
    expect(await press('n')).toEqual(['m0-1']);
    expect(await press('j', 'n')).toEqual(['m3-1']);
    expect(await press('Enter')).toEqual(['m3-1', '3-1']);
    // An open reason goes with the reader, and the last flag is the last.
    expect(await press('n', 'n', 'n', 'n')).toEqual(['m3-3', '3-3']);
    expect(await press('p', 'k')).toEqual(['m3-1', '3-1']);
    expect(await press('Escape')).toEqual(['m3-1']);
    expect(await press('Space')).toEqual(['m3-1', '3-1']);
    expect(await press('Space', 'p', 'p', 'p', 'p')).toEqual(['m0-1']);
    expect(await press('Tab')).toEqual(['m0-2']);
    expect(await press('/', 'n', 'a', 'm', 'e')).toEqual(['search']);
    expect(await press('Enter')).toEqual(['m0-1']);
    expect(await press('/', 'Escape')).toEqual(['BODY']);
    expect(await page.inputValue('#search')).toBe('name');
    expect(await press('Control+p')).toEqual(['BODY']);
    expect(await press('p')).toEqual(['m0-1']);
    expect(misdeeds).toEqual([]);
  });

  it('shows only what is asked for', async () => {
    const page = await open(DESK);
    const seen = async () => ({
      found: await page.locator('#found').innerText(),
      marks: await shownMarks(page),
      documents: await page.locator('.document:visible h2').allTextContents(),
      list: await page.locator('.contents > ol > li:visible .name').allTextContents(),
    });
    const everything = await seen();
    expect(everything).toEqual({
      found: '5 flags',
      marks: ['Rami Abdel told AFP. Rahmane', 'her ,own', 'red', 'red', 'red'],
      documents: ['content/a.md', 'lost.md', 'b.txt'],
      list: ['a.md', 'lost.md', 'b.txt'],
    });
    const inB = { documents: ['b.txt'], list: ['b.txt'] };
    await page.check('[value="test/red"]');
    expect(await seen()).toEqual({ found: '3 of 5 flags', marks: ['red', 'red', 'red'], ...inB });
    await page.check('[value="warning"]');
    await page.fill('#search', 'BLUE one');
    expect(await seen()).toEqual({ found: '1 of 5 flags', marks: ['red'], ...inB });
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    expect(await focused(page)).toBe('m3-3');
    await page.click('#all');
    expect(await seen()).toEqual(everything);
    expect(await page.inputValue('#search')).toBe('');
    for (const [text, marks] of [
      ['content/', ['Rami Abdel told AFP. Rahmane', 'her ,own']],
      ['cut off the name', ['Rami Abdel told AFP. Rahmane']],
      ['convention/spac', ['her ,own']],
      ['nothing has this', []],
    ] as const) {
      await page.fill('#search', text);
      expect(await shownMarks(page)).toEqual(marks);
    }
    expect(misdeeds).toEqual([]);
  });

  it('counts a single flag as one', async () => {
    const page = await open([result({ verdict: verdict({ flags: [redAt('So red', 3, 'error')] }) })]);
    expect(await page.locator('#found').innerText()).toBe('1 flag');
    await page.fill('#search', 'nothing has this');
    expect(await page.locator('#found').innerText()).toBe('0 of 1 flag');
  });

  it('is light or dark as the system is, until the reader chooses', async () => {
    const page = await open(DESK, { colorScheme: 'dark' });
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const button = page.locator('#theme');
    const dark = await paper();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await paper();
    expect(light).not.toBe(dark);
    await button.click();
    expect([await paper(), await button.getAttribute('aria-pressed')]).toEqual([dark, 'true']);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.keyboard.press('t');
    expect([await paper(), await button.getAttribute('aria-pressed')]).toEqual([light, 'false']);
    expect(misdeeds).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('sets every text apart from its ground: %s', async (colorScheme) => {
    const page = await open(DESK, { colorScheme });
    await page.click('#m0-1');
    expect(await page.evaluate<readonly string[]>(FAINT_TEXTS)).toEqual([]);
  });

  it('is printed with every reason open, and without what is for the hand', async () => {
    const page = await open(DESK);
    const visible = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all: Drawn[]) => all.map((one) => one.checkVisibility() && one.clientHeight > 0));
    expect(await visible('.note .body')).toEqual([false, false, false, false, false]);
    await page.emulateMedia({ media: 'print' });
    expect(await visible('.note .body')).toEqual([true, true, true, true, true]);
    expect(await visible('.filters, .keys, #theme, #rule-filter')).toEqual([false, false, false, false]);
  });

  it('reads without its script', async () => {
    const page = await open(DESK, { javaScriptEnabled: false });
    expect(
      await page
        .locator('.filters, .keys, #theme, #rule-filter')
        .evaluateAll((all: Drawn[]) => all.map((one) => one.checkVisibility())),
    ).toEqual([false, false, false, false]);
    await page.click('#m0-1');
    expect(await page.locator('.note[open]').ariaSnapshot()).toBe(NOTE);
    expect(misdeeds).toEqual([]);
  });

  it('brings what is far away into view', async () => {
    const paragraphs = Array.from({ length: 400 }, (_, at) => `Paragraph ${at} is red ${'and long '.repeat(at % 50)}.`);
    const flags = paragraphs.map((prose, at) => ({
      ...redAt(prose, prose.indexOf('red'), 'error'),
      range: { start: at, end: at + 1 },
    }));
    const page = await open([result({ source: ' '.repeat(400), verdict: verdict({ flags }) })]);
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('m0-400');
    const inView =
      'const { top, bottom } = document.activeElement.getBoundingClientRect(); top > 0 && bottom < innerHeight';
    expect(await page.evaluate(inView)).toBe(true);
    expect(await openNotes(page)).toEqual(['0-400']);
  });

  it('does nothing that a document asks of it', async () => {
    const documents = fc.sample(hostile, 60);
    const page = await open(documents);
    const count = documents.length;
    expect(await page.locator('.document').count()).toBe(count);
    await page.evaluate("document.querySelectorAll('.mark').forEach((mark) => mark.click())");
    expect(await openNotes(page)).toHaveLength(count);
    await page.keyboard.press('n');
    await page.keyboard.type('/alert');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('img, iframe, object, embed, [autofocus], [onerror], [onfocus]').count()).toBe(0);
    expect(await page.locator('script, style').count()).toBe(2);
    expect(misdeeds).toEqual([]);
  });

  it('would run nothing even if a text got past the escaping', async () => {
    const smuggled = [
      '<img src="http://localhost:9/x" onerror="alert(1)">',
      '<script>alert(2)</script>',
      '<style>body { display: none }</style>',
      '<iframe srcdoc="<script>alert(3)</script>"></iframe>',
      '<a id="bait" href="javascript:alert(4)">x</a>',
      '<base href="http://localhost:9/">',
    ].join('');
    const page = await open(DESK, {}, (text) => text.replace('<h1>', `${smuggled}<h1>`));
    await page.click('#bait');
    await page.click('#m0-1');
    expect(await openNotes(page)).toEqual(['0-1']);
    // The policy says no to each, in the console.
    expect(misdeeds.filter((one) => !one.startsWith('console: '))).toEqual(['csp: http://localhost:9/x']);
    expect(await page.locator('body').isVisible()).toBe(true);
  });
});
