/** Every rule of the `rules` folder; the build makes this module (see build/rules-plugin.ts). */
declare module 'mtlint:rules' {
  import type { NamedRule } from './engine/ruleset.js';
  export const RULES: readonly NamedRule[];
}
