import { PassThrough, Writable } from 'node:stream';
import xterm from '@xterm/headless';
import { beforeEach, expect, it, vi } from 'vitest';

// Ink asks once, when it is loaded, where it is.
vi.hoisted(() => {
  process.env['CI'] = '0';
  process.env['FORCE_COLOR'] = '0';
});

import { plainLine, plainStatus, plainText } from '../../../src/review/plain-text.js';
import type { State } from '../../../src/review/state.js';
import { mount } from '../../../src/review/view/mount.js';
import { themeFor } from '../../../src/review/view/theme.js';
import { frameOf } from './frame.js';
import { PHRASE, review, TOWN } from './reviews.js';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A review on a screen of 60 columns: what has been written since it was asked last, and what then stands there. */
function mounted(isHeard = false) {
  const terminal = new xterm.Terminal({ cols: 60, rows: 14, allowProposedApi: true, convertEol: true });
  let written = '';
  const stdout = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written += String(chunk);
      done();
    },
  });
  Object.assign(stdout, { isTTY: true, columns: 60, rows: 14 });
  const view = mount({
    stdin: new PassThrough() as unknown as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    theme: themeFor(false),
    isHeard,
  });
  const news = async (): Promise<Readonly<{ written: string; screen: string }>> => {
    const latest = written;
    written = '';
    const shown = new Promise<void>((done) => terminal.write(latest, done));
    // The terminal, too, takes its time.
    vi.advanceTimersByTime(0);
    await shown;
    const rows = Array.from({ length: 14 }, (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true));
    return { written: latest, screen: rows.join('\n').trimEnd() };
  };
  return { view, news };
}

const at = (keys: string): State => review(TOWN, { keys, columns: 60, rows: 14 });

it('draws at once, and of states that follow upon each other the latest', async () => {
  const { view, news } = mounted();
  view.show(at(''));
  expect((await news()).screen).toBe(frameOf(at('')).trimEnd());
  view.show(at('n'));
  view.show(at('nn'));
  view.show(at('?'));
  expect((await news()).written).toBe('');
  vi.advanceTimersByTime(8);
  const { screen, written } = await news();
  expect(screen).toBe(frameOf(at('?')).trimEnd());
  expect(written).not.toMatch(/said declared|makes part/u);
  vi.advanceTimersByTime(8);
  view.show(at('nn'));
  expect((await news()).screen).toBe(frameOf(at('nn')).trimEnd());
  view.hide();
});

it('draws what is left to draw before it hides, and everything when it is shown again', async () => {
  const { view, news } = mounted();
  view.show(at(''));
  view.show(at('n'));
  view.hide();
  expect((await news()).screen).toBe(frameOf(at('n')).trimEnd());
  view.show(at('n'));
  expect((await news()).written).toContain('said declared');
  view.hide();
  vi.advanceTimersByTime(100);
  expect((await news()).written).not.toContain('said declared');
});

it('is lines of text for those who hear it', async () => {
  const { view, news } = mounted(true);
  const heard = review({ 'a.md': [PHRASE] }, { keys: 'e', columns: 60, rows: 14 });
  view.show(heard);
  expect((await news()).screen).toBe([plainText(heard), plainLine(heard), plainStatus(heard)].join('\n\n').trimEnd());
  view.hide();
});
