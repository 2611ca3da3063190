import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/project/stream-record.js';

const read = (line: string | Buffer, whole = true) => readRecord({ number: 1, bytes: Buffer.from(line), whole });

describe('readRecord', () => {
  it('reads text, path and format; what tells no format is plain', () => {
    expect(read('\ufeff{"id":"a","text":"x","extra":[1]}')).toEqual({ id: '"a"', text: 'x', format: 'plain' });
    expect(read('{"id":1,"text":"x","path":"a/b.MD"}')).toEqual({
      id: '1',
      text: 'x',
      format: 'markdown',
      path: 'a/b.MD',
    });
    expect(read('{"id":1,"text":"x","path":"a.md","format":"html"}')).toMatchObject({ format: 'html' });
    expect(read('{"id":1,"text":"x","path":"https://example.org/a"}')).toMatchObject({ format: 'plain' });
    expect(read('{"text":""}')).toEqual({ id: 'null', text: '', format: 'plain' });
  });

  it.each([
    ['"a\\u202e\u0085"', '"a\\u202e\\u0085"'],
    ['12345678901234567890', '12345678901234567890'],
    ['1.50e3', '1.50e3'],
    ['{"a":[1,null]}', '{"a":[1,null]}'],
    ['true', 'true'],
  ])('keeps the id %s as it is', (id, spelt) => {
    expect(read(`{"text":"x", "id" : ${id} }`)).toMatchObject({ id: spelt });
    expect(read(`{"id":${id},"text":`)).toMatchObject({
      id: spelt,
      error: expect.stringMatching(/^the line is not JSON/),
    });
  });

  it.each([
    ['{"id":1,"text":5}', '1', '“text” must be a string'],
    ['{"id":1}', '1', '“text” must be a string'],
    ['{"id":1,"text":"x","path":7}', '1', '“path” must be a string'],
    [
      '{"id":1,"text":"x","format":"htm"}',
      '1',
      '“format” must be one of markdown, mdx, html, plain, po, xliff, json, yaml, srt, vtt (did you mean “html”?)',
    ],
    ['[1]', 'null', 'it must be an object such as {"id": 1, "text": "…"}'],
    ['null', 'null', 'it must be an object such as {"id": 1, "text": "…"}'],
    ['{"id":1,"text":"a\\u0000"}', '1', 'a NUL character at offset 1; give text'],
    [
      `{"id":1,"text":"${'x'.repeat(2_000_001)}"}`,
      '1',
      'the line is longer than 2,000,000 characters; break it into paragraphs',
    ],
    [Buffer.from('{"id":1,"text":"\u00ff"}', 'latin1'), '1', 'the line is not UTF-8; write it as UTF-8'],
  ])('says what is wrong, and with which record', (line, id, error) => {
    expect(read(line)).toEqual({ id, error });
  });

  it('knows the record of a line that is too long, where its beginning tells', () => {
    const error = 'the line is too long; split the document';
    expect(read('{"id":"doc-7","text":"xxxxx', false)).toEqual({ id: '"doc-7"', error });
    expect(read('{"text":"xxxxx', false)).toEqual({ id: 'null', error });
    expect(read('{"id":"doc-', false)).toEqual({ id: 'null', error });
    expect(read('{"text":"{\\"id\\":1', false)).toEqual({ id: 'null', error });
  });
});
