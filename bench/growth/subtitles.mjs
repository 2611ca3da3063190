// Subtitles that were made to keep their readers busy.

import { deep, numbered, over, repeated } from './shapes.mjs';

const time = (at) => {
  const two = (value) => `${value}`.padStart(2, '0');
  return `${two(Math.floor(at / 3600) % 100)}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}`;
};
const srt = (words) => numbered((at) => `${at + 1}\n${time(at)},000 --> ${time(at)},900\n${words}\n`, '\n');
const vtt = (words) => (size) =>
  `WEBVTT\n\n${numbered((at) => `${time(at)}.000 --> ${time(at)}.900\n${words}\n`, '\n')(size)}`;

const SUBTITLES = {
  'sentences of one cue': 'The mill stands.',
  'a sentence without an end': 'and so on and',
  speakers: '- Yes.\n- No.',
  tags: '<i>word</i> {b}word',
  descriptions: '[MUSIC] (laughs)',
};
const cues = (make) => Object.fromEntries(Object.entries(SUBTITLES).map(([kind, words]) => [kind, make(words)]));
const oneCue = (head, fill) => (size) => `${head}${fill(size)}\n`;

/** By the name of what is done to it. */
export const SRT = {
  ...cues(srt),
  ...repeated(['1\n', '-->', '\n', '<i>', '{', 'a\n']),
  'one cue of many lines': oneCue('1\n00:00:01,000 --> 00:00:02,000\n', over('word\n')),
  'one cue of brackets': oneCue('1\n00:00:01,000 --> 00:00:02,000\n', over('[')),
};
/** By the name of what is done to it. */
export const VTT = {
  ...cues(vtt),
  ...repeated(['-->', 'NOTE\n', 'STYLE\n\n']),
  'one cue of many lines': oneCue('WEBVTT\n\n00:01.000 --> 00:02.000\n', over('word\n')),
  'one cue of tags': oneCue('WEBVTT\n\n00:01.000 --> 00:02.000\n', over('<v a>b')),
  'one cue of references': oneCue('WEBVTT\n\n00:01.000 --> 00:02.000\n', over('&lt;')),
  'nested tags': oneCue('WEBVTT\n\n00:01.000 --> 00:02.000\n', deep('<b>', 'a', '</b>')),
};
