/** What the HTML report carries with it; the build makes this module (see build/page-plugin.ts). */
declare module 'mtlint:page' {
  export const SCRIPT: string;
  export const STYLE: string;
  /** By which a content security policy names the script and the style: `sha256-…`. */
  export const SCRIPT_HASH: string;
  export const STYLE_HASH: string;
}
