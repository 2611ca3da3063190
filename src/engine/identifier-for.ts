import { type Identify, needsIdentifier } from '../document/language.js';
import type { Reading } from '../formats/block.js';

/**
 * The identifier of languages where a text needs one: it has a longer stretch that no function word shows to be English, or
 * another language that has its own list of them. Hardly any English text does, and so hardly any pays for loading it.
 */
export async function identifierFor({ blocks }: Reading): Promise<Identify | undefined> {
  if (!blocks.some(({ prose }) => needsIdentifier(prose))) return undefined;
  return (await import('../document/identifier.js')).identify;
}
