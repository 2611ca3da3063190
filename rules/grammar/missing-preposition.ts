import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const insert =
  (preposition: string) =>
  ([words = '']: RegExpExecArray): readonly string[] => {
    const [first = '', ...rest] = words.trimEnd().split(' ');
    return [[first, preposition, ...rest].join(' ')];
  };

const because = (preposition: string) => (): string => `“${preposition}” is missing before what follows`;

export default defineRule({
  summary: 'English says “according to”, “regardless of”, “listen to”: the second word cannot be left out.',
  why: `Spanish *según*, German *laut*, French *selon* and Russian *согласно* are one word, and *écouter*, *escuchar*, *слушать*,
    听 take a plain object. An engine that counts words loses the preposition which English needs.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['fr', 'es', 'pt', 'it', 'de', 'ru', 'zh', 'ja'],
  repair: 'Insert the preposition',
  safe: true,
  examples: {
    bad: [
      'The crew will [wait us -> wait for us] at the gate, and then we [go school -> go to school].',
      'The catch [depends the -> depends on the] weather.',
      'The bridge will close in May, [according the -> according to the] mayor.',
      '[Regardless the -> Regardless of the] weather, the market opens at six.',
      'She [listens music -> listens to music] while she mends the nets.',
      'The queue stood [in front the -> in front of the] bakery.',
      '[Thanks the -> Thanks to the] new pump, the cellar is dry.',
      'They did it [instead the -> instead of the] mayor, who was ill.',
    ],
    good: [
      'The bridge will close in May, according to the mayor.',
      'They shared the bread, each according as he had need.',
      'Listen, the music has stopped.',
      'He thanked the crew. Many thanks, the boat is fine.',
      'Instead, the mayor came himself; instead the mayor spoke and the crowd listened.',
      'Those in front the captain sent home.',
      'He thanks the crew for the boat.',
      'Depending on the wind, we sail at six.',
    ],
    misses: ['The price is set [depending the -> depending on the] size.'],
  },
  check: findPhrases(
    [
      {
        at: 'according',
        text: /^according (?:the|a|an|this|these|his|her|its|their|our)\b/iu,
        repairs: insert('to'),
        because: because('to'),
        strength: 0.9,
      },
      {
        at: 'regardless',
        text: /^regardless (?:the|a|an|this|these|his|her|its|their|whether)\b/iu,
        repairs: insert('of'),
        because: because('of'),
        strength: 0.8,
      },
      {
        at: 'listen listens listened listening',
        text: /^\w+ (?:music|the (?:radio|music|song|songs|speech|news|teacher|concert))\b/iu,
        repairs: insert('to'),
        because: because('to'),
        strength: 0.8,
      },
      {
        at: 'front',
        before: /(?<with>in )$/iu,
        text: /^front (?:the|a|an|his|her|their|our) (?=(?:[a-z]+ )?(?:house|bakery|building|door|court|embassy|church|station|hotel|school|shop|office|gate|camera|cameras|crowd|mirror|house|palace|parliament|museum|headquarters|audience|police|computer|screen|television|tv)\b)/iu,
        repairs: ([words = '']) => [`in ${words.trimEnd().replace(/^front /iu, 'front of ')}`],
        because: because('of'),
      },
      {
        at: 'thanks',
        text: /^Thanks the (?=(?:[a-z]+ )?[a-z]+, )/u,
        before: /^$/u,
        repairs: insert('to'),
        because: because('to'),
        strength: 0.6,
      },
      {
        at: 'instead',
        text: /^instead the (?=[a-z]+(?:[,.]|$))/u,
        unless: /^$|[,;] $|\b(?:and|but|is|was) $/u,
        repairs: insert('of'),
        because: because('of'),
        strength: 0.6,
      },
      {
        at: 'wait waits waited waiting',
        next: 'me him us them',
        text: /^\w+ (?:me|him|us|them)\b/u,
        unless: /\b(?:but|of|to|and|the|long) $/iu,
        repairs: insert('for'),
        because: because('for'),
        strength: 0.75,
      },
      {
        at: 'go goes went going gone come came',
        next: 'school beach cinema hospital supermarket university airport bed church',
        text: /^\w+ (?:school|beach|cinema|hospital|supermarket|university|airport|bed)(?=[.,;!?)]|$| (?:and|with|by|in|on|at|every|to|because|when|after|before)\b)/u,
        unless: /\b(?:the|a|an|to|old|inter|get) $/iu,
        repairs: ([words = '']) => [
          words
            .replace(/ (?=beach|cinema|supermarket|airport)/u, ' to the ')
            .replace(/ (?=(?:school|hospital|university|bed)$)/u, ' to '),
        ],
        because: because('to'),
        strength: 0.7,
      },
      {
        at: 'depends depend depended',
        next: 'the a an this his her its their your',
        text: /^\w+ (?:the|an?|this|his|her|its|their|your)\b/u,
        unless: /\b(?:all|it) (?:just |really )?$|\bwhich\b[^,]* $/iu,
        repairs: insert('on'),
        because: because('on'),
        strength: 0.75,
      },
    ],
    'the word never stands before a noun phrase alone',
  ),
});
