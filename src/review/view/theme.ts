import type { Severity } from '../../engine/flag.js';

/** What a piece of text is to its reader; the theme says how it looks. */
export type Role =
  | 'text'
  | 'strong'
  | 'faint'
  | 'key'
  | 'caret'
  | Severity
  /** Flagged words, by how loudly they are reported. */
  | `wrong-${Severity}`
  /** Words that a flag points at besides its own. */
  | 'related'
  | 'removed'
  | 'added';

/** How Ink draws a role. */
export type Look = Readonly<{
  color?: 'red' | 'yellow' | 'green' | 'cyan';
  bold?: true;
  dimColor?: true;
  underline?: true;
  strikethrough?: true;
  inverse?: true;
}>;

/** The looks of a screen, and the signs that stand around a role where looks alone would not tell it. */
export type Theme = Readonly<{ looks: Readonly<Record<Role, Look>>; signs: Readonly<Partial<Record<Role, Signs>>> }>;

type Signs = readonly [before: string, after: string];

const COLORED: Theme = {
  looks: {
    text: {},
    strong: { bold: true },
    faint: { dimColor: true },
    key: { color: 'cyan', bold: true },
    caret: { inverse: true },
    error: { color: 'red', bold: true },
    warning: { color: 'yellow', bold: true },
    'wrong-error': { color: 'red', bold: true, underline: true },
    'wrong-warning': { color: 'yellow', bold: true, underline: true },
    related: { color: 'cyan', underline: true },
    removed: { color: 'red', strikethrough: true },
    added: { color: 'green', bold: true },
  },
  signs: {},
};

// Bold and the like are no colours, but not every terminal has them either: the signs tell everything by themselves.
const PLAIN: Theme = {
  looks: {
    text: {},
    strong: { bold: true },
    faint: {},
    key: { bold: true },
    caret: {},
    error: { bold: true },
    warning: { bold: true },
    'wrong-error': { bold: true },
    'wrong-warning': { bold: true },
    related: {},
    removed: {},
    added: { bold: true },
  },
  signs: {
    'wrong-error': ['⟦', '⟧'],
    'wrong-warning': ['⟦', '⟧'],
    related: ['⟨', '⟩'],
    removed: ['[-', '-]'],
    added: ['{+', '+}'],
    caret: ['│', ''],
  },
};

/** The theme of a screen with colours, or without. */
export const themeFor = (colored: boolean): Theme => (colored ? COLORED : PLAIN);
