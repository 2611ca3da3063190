import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/report/html/prose.js';
import { html } from '../../src/report/html.js';
import { noticesOf } from '../../src/report/notices.js';
import { segmentsOf } from '../../src/report/segments.js';
import { visible } from '../../src/report/visible.js';
import { flag } from '../engine/make-flag.js';
import { hostile } from './hostile.js';
import { result, terminal, verdict } from './result.js';
import { commandsIn } from './runner.js';
import { SAMPLE } from './sample.js';

// What a browser makes of a page: its elements with their attributes, and its text.
function parsed(page: string) {
  const elements: Readonly<{ name: string; attributes: Readonly<Record<string, string>> }>[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes });
      if (name === 'br') text += '\n';
    },
    ontext: (words) => {
      text += words;
    },
  });
  parser.end(page);
  return { elements, text };
}

describe('the page', () => {
  // Attributes whose value is a text of the document, a name or an address; nothing else can hold content.
  const shapeOf = (page: string) =>
    parsed(page).elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`);

  it('has the elements of its own and no others, whatever the documents hold', () => {
    const harmless = new Set(shapeOf(html(SAMPLE, terminal())));
    for (const more of ['span class title', 'br ']) harmless.add(more);
    fc.assert(
      fc.property(hostile, (one) => {
        const page = html([one], terminal());
        expect(shapeOf(page).filter((shape) => !harmless.has(shape))).toEqual([]);
        expect(page.match(/<\/script/giu)).toHaveLength(1);
        expect(visible(page.replaceAll('\n', ''))).toBe(page.replaceAll('\n', ''));
      }),
    );
  });

  it('has no address in it but its own places and those of the project', () => {
    const links = parsed(html(SAMPLE, terminal())).elements.flatMap(({ attributes }) =>
      ['href', 'src', 'srcset', 'action'].flatMap((name) => attributes[name] ?? []),
    );
    expect([...new Set(links.filter((link) => !link.startsWith('#')))]).toEqual(['https://example.org/mtlint']);
  });

  it('makes no command of a CI runner that prints it', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        expect(commandsIn(html([one], terminal()))).toEqual([]);
      }),
    );
  });
});

describe('a paragraph', () => {
  const placedIn = (flags: Parameters<typeof flag>[0][]) => {
    const notices = noticesOf(result({ verdict: verdict({ flags: flags.map(flag) }) }));
    return (segmentsOf(notices)[0] ?? []).map((notice, at) => ({ notice, number: at + 1, name: `0-${at + 1}` }));
  };

  it('has its flagged words marked, and what is related inside and outside of them', () => {
    const prose = 'Ann said. Lee & Ann Lee';
    const [one] = placedIn([
      {
        severity: 'error',
        message: '“Lee” <cut>.',
        context: { prose, span: { start: 0, end: 13 } },
        related: [
          { range: { start: 10, end: 13 }, message: 'cut off', words: 'Lee', span: { start: 10, end: 13 } },
          { range: { start: 16, end: 23 }, message: 'whole', words: 'Ann Lee', span: { start: 16, end: 23 } },
          { range: { start: 99, end: 102 }, message: 'in another block', words: 'Lee' },
        ],
      },
    ]);
    expect(one && proseOf([one]).html).toBe(
      '<a class="mark error" id="m0-1" href="#n0-1" data-number="1" title="“Lee” &lt;cut&gt;.">Ann said. <span class="related" data-of="0-1">Lee</span></a> &amp; <span class="related" data-of="0-1">Ann Lee</span>',
    );
  });

  it('reads as the prose does, wherever flags and related words stand', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    const letters = fc.constantFrom('a', ' ', '\n', '<', '&', '"', '漢', '\u202e', '\u0000', ']]>', '</p>');
    const text = fc.array(letters, { minLength: 40, maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        text,
        fc.uniqueArray(fc.nat(60), { maxLength: 8 }),
        fc.array(place, { maxLength: 3 }),
        (prose, cuts, others) => {
          const edges = cuts.sort((a, b) => a - b);
          const related = others.map((span) => ({ range: span, message: 'other', words: '', span }));
          const spans = edges.flatMap((start, at) =>
            at % 2 === 0 ? [{ start, end: edges[at + 1] ?? start + 1 }] : [],
          );
          const placed = placedIn(spans.map((span) => ({ range: span, context: { prose, span }, related })));
          const { text: shown } = parsed(proseOf(placed).html);
          expect(shown).toBe(placed.length === 0 ? '' : prose.split('\n').map(visible).join('\n'));
        },
      ),
    );
  });

  it('leaves out what is far from any flag', () => {
    const far = 'word '.repeat(256);
    const prose = `${far}red ${far}red ${far}`;
    const spans = [1280, 2564].map((start) => ({ start, end: start + 3 }));
    const { text } = parsed(proseOf(placedIn(spans.map((span) => ({ range: span, context: { prose, span } })))).html);
    const some = 'word '.repeat(120).trim();
    // The words behind a cut begin with their blank.
    expect(text.split(' […] ')).toEqual(['', ` ${some.slice(5)} red ${some}`, ` ${some.slice(5)} red ${some}`, '']);
  });
});
