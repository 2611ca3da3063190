import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { ingOf } from './_verbs.js';

// Verbs whose base form is no noun (“for use”, “for help”), no command and no statement of a program (“for include”).
const VERB =
  'achieve|avoid|become|choose|create|destroy|develop|discuss|eat|ensure|explain|express|improve|increase|learn|maintain|obtain|prevent|protect|provide|receive|reduce|remember|understand';
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
    ],
    'a preposition never takes a bare verb',
  ),
});
