import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_VERBS, ingOf } from './_verbs.js';

// Verbs whose base form is no noun (“for use”, “for help”), no command and no statement of a program (“for include”).
const VERB =
  'achieve|avoid|become|choose|configure|create|delete|destroy|develop|discuss|eat|enable|ensure|execute|explain|express|get|improve|increase|install|learn|maintain|make|modify|obtain|prevent|protect|provide|receive|reduce|remember|remove|send|solve|understand|uninstall|write';
const OBJECT =
  '(?= (?:the|a|an|this|that|these|those|his|her|its|their|our|your|my|it|them|him|us|all|any|more|better|new|good|relations|money|food|people)\\b)';

export default defineRule({
  summary:
    'After a preposition English takes the form in -ing, and a purpose takes “to”: “to improve”, “without eating”.',
  why: `Spanish *para mejorar*, French *pour améliorer*, *sans manger*, Russian *для* and Japanese ために have one form for both. An
    engine that copies them writes “for improve” and “without eat”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['es', 'fr', 'pt', 'it', 'ru', 'pl', 'tr', 'ja', 'zh'],
  repair: 'Use the form that fits',
  examples: {
    bad: [
      'The council met [for discuss -> to discuss|for discussing] the new quay.',
      'He left [without explain -> without explaining] his reasons.',
      'The fund was made [for improve -> to improve|for improving] the roads of the valley.',
      'She dreams [of become -> of becoming] a pilot.',
      'They thought [about create -> about creating] a club.',
      '[Before use -> Before using] this rope, wet it.',
      'They crossed the bay [without to use -> without using] the engine.',
      'A guard was hired [for prevent -> to prevent|for preventing] more thefts.',
    ],
    good: [
      'The council met to discuss the new quay and left without explaining it.',
      'Dictionaries list “become” next to “come”; the past of become is irregular.',
      'He has an eye for detail and a feel for the land.',
      'There is no time for increase the mother of invention said.',
      'For use the word is short.',
      'The wage of increase and of decrease was the same.',
      'By increase of rent the town grew.',
      'For learn-to-swim classes ask at the desk.',
    ],
    misses: ['He left [without say -> without saying] goodbye.'],
  },
  check: findPhrases(
    [
      {
        at: 'for',
        next: VERB,
        text: new RegExp(`^for (?<verb>(?!increase)(?:${VERB}))\\b${OBJECT}`, 'u'),
        inSpeech: false,
        unless: /\b(?:word|term|verb|syntax|prefix|button|command|endpoint|function|method|option) $/u,
        repairs: ({ groups: { verb = '' } = {} }) => [`to ${verb}`, `for ${ingOf(verb)}`],
        because: ({ groups: { verb = '' } = {} }) => `a bare verb, “${verb}”, follows a preposition`,
      },
      {
        at: 'without of about by from after before',
        next: VERB,
        text: new RegExp(`^(?<prep>\\w+) (?<verb>(?!increase)(?:${VERB}))\\b${OBJECT}`, 'u'),
        unless: /\b(?:kind|sort|forms?|past|verb|word|meaning|thing|or|see|hereby) $/u,
        repairs: ({ groups: { prep = '', verb = '' } = {} }) => [`${prep} ${ingOf(verb)}`],
        because: ({ groups: { verb = '' } = {} }) => `a bare verb, “${verb}”, follows a preposition`,
        strength: 0.65,
      },
      {
        at: 'before after',
        next: 'use open start begin enter buy download run add edit close connect complete finish',
        before: /^$|[,;] $|\b(?:must|should|and|it|them|this) $/u,
        unless: /\bor (?:before|after)? ?$/iu,
        text: /^(?<prep>before|after) (?<verb>use|open|start|begin|enter|buy|download|run|add|edit|close|connect|complete|finish) (?=(?:this|these|it|your|our|an?)\b)/iu,
        repairs: ({ groups: { prep = '', verb = '' } = {} }) => [`${prep} ${ingOf(verb)}`],
        because: ({ groups: { verb = '' } = {} }) => `a bare verb, “${verb}”, follows a preposition`,
        strength: 0.7,
      },
      {
        at: 'without for instead before after',
        next: 'to',
        text: new RegExp(
          `^(?<prep>without|for|instead|before|after) to (?<verb>use|${BASE_VERBS.join('|')})(?= (?:the|an?|this|that|these|it|them|any|all|your|his|her|their|my|our|in|on)\\b|[.,;])`,
          'iu',
        ),
        unless:
          /\b(?:look\w*|ask\w*|wait\w*|hope\w*|known|what|something|anything|nothing|left|cared?|paid|called?|day|time|times|long|moments?|sort\w*|as|more) $/iu,
        repairs: ({ groups: { prep = '', verb = '' } = {} }) =>
          /^for$/iu.test(prep)
            ? [`to ${verb}`]
            : [/^instead$/iu.test(prep) ? `${prep} of ${ingOf(verb)}` : `${prep} ${ingOf(verb)}`],
        because: ({ groups: { prep = '' } = {} }) => `an infinitive follows the preposition “${prep}”`,
        strength: 0.7,
      },
    ],
    'a preposition never takes a bare verb',
  ),
});
