import type { Flag } from '../engine/flag.js';
import type { FileResult, FileVerdict } from '../engine/result.js';

// Flags of one block share its prose, which JSON would spell out for each of them.
type Packed = Readonly<{ block: number }>;

/** A result as one string, in which it travels between threads and lies in the cache. It holds nothing of the text it came from. */
export function seal({ verdict, ...result }: FileResult): string {
  if (!verdict) return JSON.stringify(result);
  const blocks = new Map<string, number>();
  const pack = ({ context: { prose, span }, ...flag }: Flag) => {
    const block = blocks.get(prose) ?? blocks.size;
    blocks.set(prose, block);
    return { ...flag, context: { block, span } };
  };
  const packed = { ...verdict, flags: verdict.flags.map(pack), suppressed: verdict.suppressed.map(pack) };
  return JSON.stringify({ ...result, verdict: packed, blocks: [...blocks.keys()] });
}

/** Opens what `seal` made. Throws where it did not. */
export function unseal(sealed: string): FileResult {
  const { verdict, blocks = [], ...result } = JSON.parse(sealed) as Sealed;
  if (!verdict) return { ...result, verdict: undefined };
  const unpack = <F extends Flag>(flag: F & Readonly<{ context: Packed }>): F => {
    const { block, span } = flag.context;
    const prose = blocks[block];
    if (prose === undefined) throw new RangeError(`no block ${block} in a sealed result`);
    return { ...flag, context: { prose, span } };
  };
  return {
    ...result,
    verdict: { ...verdict, flags: verdict.flags.map(unpack), suppressed: verdict.suppressed.map(unpack) },
  };
}

type PackedFlags<F> = readonly (F & Readonly<{ context: Packed }>)[];

type Sealed = Omit<FileResult, 'verdict'> &
  Readonly<{
    blocks?: readonly string[];
    verdict?: Omit<FileVerdict, 'flags' | 'suppressed'> &
      Readonly<{
        flags: PackedFlags<FileVerdict['flags'][number]>;
        suppressed: PackedFlags<FileVerdict['suppressed'][number]>;
      }>;
  }>;
