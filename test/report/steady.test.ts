import xterm from '@xterm/headless';
import { expect, it } from 'vitest';
import { widthOf } from '../../src/report/fit.js';
import { steady } from '../../src/report/steady.js';

it('takes joined emoji apart and drops what shows nothing by itself', () => {
  const texts = ['👩‍👩‍👧‍👦', '👍🏽', '👩🏽‍🚀', '❤️', '1️⃣', '🏴‍☠️', 'a\u00adb', 'x\u200by', 'می‌خواهم', 'plain'];
  expect(texts.map(steady)).toEqual(['👩👩👧👦', '👍', '👩🚀', '❤', '1', '🏴☠', 'ab', 'xy', 'میخواهم', 'plain']);
});

// Of emoji, this terminal knows no more than Unicode 6 did.
it('is as wide in a terminal as it is measured', async () => {
  const texts = ['❤️ x', '1️⃣ x', '🇩🇪', '漢字かな', 'e\u0301', 'שלום', '“a” — … ⟦b⟧ ⟨c⟩ │ ›', 'ﾊﾟ', '한국어'];
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  const measured: number[] = [];
  for (const text of texts) {
    await new Promise<void>((done) => terminal.write(`\r${steady(text)}`, done));
    measured.push(terminal.buffer.active.cursorX);
  }
  expect(measured).toEqual(texts.map((text) => widthOf(steady(text))));
});
