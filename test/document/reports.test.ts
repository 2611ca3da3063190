import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.js';
import type { Phrase } from '../../src/document/phrases.js';
import type { ProseBlock } from '../../src/formats/block.js';

const block = (prose: string): ProseBlock => ({
  kind: 'paragraph',
  prose,
  map: [],
  opaque: [],
  escape: (words) => words,
});

// Every report of a text, its phrases as the words that they cover.
function reports(...texts: readonly string[]) {
  const doc = createDocument(texts.map(block));
  const words = (phrase: Phrase | undefined) =>
    phrase && doc.prose.slice(phrase.first.span.start, phrase.last.span.end);
  return doc.reports.map(({ span, verb, subject, order, adjuncts, addressee, before, after }) => ({
    clause: doc.prose.slice(span.start, span.end),
    verb: verb.text,
    subject: words(subject),
    order,
    adjuncts: adjuncts.map(words),
    addressee: words(addressee),
    before,
    after,
  }));
}

describe('reports', () => {
  it('finds a speaker before the verb, who is spoken to, and when', () => {
    expect(reports('“It held,” chief engineer Ana Sousa told AFP on Monday evening.')).toEqual([
      {
        clause: 'chief engineer Ana Sousa told AFP on Monday evening',
        verb: 'told',
        subject: 'chief engineer Ana Sousa',
        order: 'subject-verb',
        adjuncts: ['on Monday evening'],
        addressee: 'AFP',
        before: 'quotation',
        after: 'nothing',
      },
    ]);
  });

  it('finds a speaker after the verb', () => {
    expect(reports('The roof held, said the mayor of the town.')).toEqual([
      {
        clause: 'said the mayor of the town',
        verb: 'said',
        subject: 'the mayor of the town',
        order: 'verb-subject',
        adjuncts: [],
        addressee: undefined,
        before: 'words',
        after: 'nothing',
      },
    ]);
  });

  it('finds a speaker after the verb and its adjuncts, with commas or without', () => {
    const commas = '“We are ready“, assured, on Friday, UN Secretary for Ports Ida Moen in Oslo.';
    const bare = '“We are ready”, wrote in a letter to the paper the colonel van der Aa.';
    expect(reports(commas, bare)).toEqual([
      {
        clause: 'assured, on Friday, UN Secretary for Ports Ida Moen',
        verb: 'assured',
        subject: 'UN Secretary for Ports Ida Moen',
        order: 'verb-subject',
        adjuncts: ['on Friday'],
        addressee: undefined,
        before: 'quotation',
        after: 'words',
      },
      {
        clause: 'wrote in a letter to the paper the colonel van der Aa',
        verb: 'wrote',
        subject: 'the colonel van der Aa',
        order: 'verb-subject',
        adjuncts: ['in a letter', 'to the paper'],
        addressee: 'to the paper',
        before: 'quotation',
        after: 'nothing',
      },
    ]);
  });

  it('sees that a speaker is missing', () => {
    expect(reports('“We are ready,” said on Twitter. Captain Ida Moen.')).toEqual([
      {
        clause: 'said on Twitter',
        verb: 'said',
        subject: undefined,
        order: 'no-subject',
        adjuncts: ['on Twitter'],
        addressee: undefined,
        before: 'quotation',
        after: 'nothing',
      },
    ]);
  });

  it('looks past an insertion, an auxiliary and an adverb for the speaker', () => {
    expect(reports('Ida Moen, the harbour master, has repeatedly said that “nothing” was lost.')).toEqual([
      {
        clause: 'Ida Moen, the harbour master, has repeatedly said',
        verb: 'said',
        subject: 'Ida Moen',
        order: 'subject-verb',
        adjuncts: [],
        addressee: undefined,
        before: 'nothing',
        after: 'words',
      },
    ]);
  });

  it('sees a quotation on either side', () => {
    expect(reports('“No,” she replied: “I was not there.”')).toEqual([
      {
        clause: 'she replied',
        verb: 'replied',
        subject: 'she',
        order: 'subject-verb',
        adjuncts: [],
        addressee: undefined,
        before: 'quotation',
        after: 'quotation',
      },
    ]);
  });

  it('takes the object of a report for no speaker', () => {
    expect(reports('The firm, founded in 1911, announced on Monday the resignation of its director.')).toEqual([
      {
        clause: 'The firm, founded in 1911, announced on Monday',
        verb: 'announced',
        subject: 'The firm',
        order: 'subject-verb',
        adjuncts: ['on Monday'],
        addressee: undefined,
        before: 'nothing',
        after: 'words',
      },
    ]);
  });

  it('leaves out participles, infinitives, nouns and quoted names', () => {
    expect(reports('It was said to be lost.', 'A list maintained by volunteers.', 'The reports came late.')).toEqual(
      [],
    );
    expect(reports('The reported losses are to be confirmed.', 'The “Post” reported losses.')).toEqual([]);
  });
});
