import { expect, it } from 'vitest';
import { identify } from '../../src/document/identifier.js';
import { identifierFor } from '../../src/engine/identifier-for.js';
import { readPlain } from '../../src/formats/plain.js';

const ENGLISH = 'Buyers want comfort and comfort, not a low price. Nobody knows why that is so.';
const GERMAN =
  'Der Zug fuhr wegen des Regens nicht ab. Die Reisenden warteten bis zum Abend, aber es kam keine Nachricht.';
const MALAY =
  'Kereta api tidak berangkat dari stasiun karena hujan deras, dan para penumpang menunggu sampai malam di peron.';

it('is loaded for none but a text of which one block needs it', async () => {
  const found = (text: string) => identifierFor(readPlain(text));
  expect([await found(ENGLISH), await found(`${GERMAN}\n\n${ENGLISH}`), await found('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([await found(MALAY), await found(`${ENGLISH}\n\n${MALAY}`)]).toEqual([identify, identify]);
});
