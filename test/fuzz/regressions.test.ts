import { expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/registry.js';
import { study } from './study.js';

// What `npm run fuzz` has found, cut to what it takes, with what a person typed where that was part of it.
const FOUND: readonly (readonly [format: FormatName, raw: string, typed: readonly string[]])[] = [
  // A mark upon the last letter of a finding.
  ['plain', '5\u3000n\u0303', []],
  ['vtt', 'WEBVTT\n\n00:00.100-->00:01.000 \n0~1\ufe0f', []],
  // Tags that a reader sees as a blank went with the blank.
  ['mdx', '<Note>\nAccording<div><div>with</div></div>the\n</Note>', []],
  // Of blanks with tags between them the next was seen once the first was gone, and the next run of --fix went on.
  ['html', 's<A>\n<A>\n.', []],
  ['markdown', `u${'\n<A>'.repeat(11)}\n;`, []],
  ['markdown', 'v[^] {%%} _t', []],
  // Without the blank a description of subtitles ran into the word before it.
  ['srt', '0:0:0,1-->0:0:1,0\ne\n[1]:', []],
  // A comment that never ends went up to the middle of CRLF.
  ['markdown', '<div><!--\r\n', []],
  // Words that turned into markup with what stands beside them.
  ['markdown', '\n <hp:a', [",('<b> _"]],
  ['html', '<n\n</span>fox <s', [':_Ä^']],
  // A sign and the words that were put behind it were a tag.
  ['markdown', '<Ｆ>', []],
  // A repair made data for programs of what was nearly that.
  ['vtt', 'WEBVTT\n\n00:00.000-->00:00.001\n{"o"":1}', []],
  // A binary file, whose column was counted in bytes.
  ['plain', '“\0', []],
  // Set off with commas, a phrase was still one too many in the document.
  ['html', 'R for his part said<li>n, for its part,', []],
  // Pieces of typed words that were harmless one by one.
  ['vtt', 'WEBVTT\n\n00:14.100 --> 00:15.000\nT left a n', ['&#35;http://a.b']],
  ['plain', 'he rows a a el', ["http://a.b^,a: b''"]],
];

it.each(FOUND)('%s: %j', async (format, raw, typed) => {
  expect((await study({ format, raw, typed, most: 20 })).faults).toEqual([]);
});
