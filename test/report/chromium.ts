import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FOUND = PLACES.find((place) => place !== '' && existsSync(place));

/** False on the machine of someone who has no browser of this kind. Where all must hold, as in CI, it is never false. */
export const HAS_BROWSER = FOUND !== undefined || process.env['CI'] !== undefined;

/** Starts a browser without a window, which looks nothing up and calls nobody. Throws where there is none. */
export function openBrowser(): Promise<Browser> {
  if (FOUND === undefined)
    throw new Error('no Chromium is installed; install it (apt-get install chromium) or name it in CHROMIUM');
  return chromium.launch({
    executablePath: FOUND,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
