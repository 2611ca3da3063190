import { NOTHING } from '../signs.js';

const FENCE = /^([ \t>]*)(:{3,}[ \t]*[\w-]*[ \t]*)([^\r\n]*)/gm;
const BRACKETED = /^\[([^\r\n]*)\][^[\]]*$/;

/**
 * Turns the fences of containers (“::: tip Title”) into what they are to a Markdown parser: the end of a paragraph, and a heading
 * where they have a title. Nothing moves.
 */
export function maskContainers(text: string): string {
  if (!text.includes(':::')) return text;
  return text.replace(FENCE, (_line, margin: string, fence: string, rest: string) => {
    const [, bracketed] = BRACKETED.exec(rest) ?? [];
    const title = bracketed ?? rest.replace(/(?:(?<![ \t])[ \t]+:{3,}|(?<![ \t\ue001]))[ \t\ue001]*$/, '');
    if (title.replaceAll(NOTHING, '').trim() === '') return margin + ' '.repeat(fence.length + rest.length);
    const before = fence.length + (bracketed === undefined ? 0 : 1);
    const behind = fence.length + rest.length - before - title.length;
    return `${margin}# ${NOTHING.repeat(before - 2)}${title}${NOTHING.repeat(behind)}`;
  });
}
