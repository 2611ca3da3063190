/** A text that somebody’s program would obey. */
export type Payload = Readonly<{
  kind: string;
  text: string;
  /** What a reader is to see of it, on one line. */
  seen: string;
  /** True for what no file of UTF-8 can hold as it is. */
  unfit?: true;
}>;

/** Each begins with a word of its own, by which it is found again. */
export const PAYLOADS: readonly Payload[] = [
  { kind: 'colour (SGR)', text: 'sgr\u001b[31;7mred', seen: 'sgr␛[31;7mred' },
  { kind: 'cursor and erasure (CSI)', text: 'csi\u001b[2J\u001b[1;1Hup', seen: 'csi␛[2J␛[1;1Hup' },
  { kind: 'window title (OSC 0)', text: 'osc0\u001b]0;title\u0007end', seen: 'osc0␛]0;title␇end' },
  {
    kind: 'link (OSC 8)',
    text: 'osc8\u001b]8;;http:evil.test\u001b\\end',
    seen: 'osc8␛]8;;http:evil.test␛\\end',
  },
  { kind: 'clipboard (OSC 52)', text: 'osc52\u001b]52;c;ZXZpbA==\u0007end', seen: 'osc52␛]52;c;ZXZpbA==␇end' },
  { kind: 'device control (DCS)', text: 'dcs\u001bP$qm\u001b\\end', seen: 'dcs␛P$qm␛\\end' },
  {
    kind: 'eight-bit controls (C1)',
    text: 'c1\u009b31mred\u009d52;c;eA==\u009c',
    seen: 'c1\\u{9b}31mred\\u{9d}52;c;eA==\\u{9c}',
  },
  { kind: 'backspace, bell, DEL', text: 'bel\b\b\u0007\u007fend', seen: 'bel␈␈␇␡end' },
  {
    kind: 'direction of text',
    text: 'bidi\u202edm.exe\u202c\u2066\u2069\u200f\u061cend',
    seen: 'bidi\\u{202e}dm.exe\\u{202c}\\u{2066}\\u{2069}\\u{200f}\\u{61c}end',
  },
  { kind: 'carriage return', text: 'cr\r::error::pwned', seen: 'cr ::error::pwned' },
  { kind: 'line break', text: 'lf\n::error file=a::pwned', seen: 'lf ::error file=a::pwned' },
  {
    kind: 'other line breaks',
    text: 'nel\u0085::error::a\u2028::error::b\u2029end',
    seen: 'nel\\u{85}::error::a\\u{2028}::error::b\\u{2029}end',
  },
  { kind: 'workflow command', text: '::error::pwned', seen: '::error::pwned' },
  { kind: 'workflow command, escaped', text: 'esc%0A::error::pwned%25', seen: 'esc%0A::error::pwned%25' },
  {
    kind: 'older commands of runners',
    text: 'old##[error]a##vso[task.complete]b##teamcity[c]',
    seen: 'old##[error]a##vso[task.complete]b##teamcity[c]',
  },
  { kind: 'XML and HTML', text: `tag<b c="d">&lt;'e`, seen: `tag<b c="d">&lt;'e` },
  { kind: 'end of CDATA', text: 'cdata]]>end', seen: 'cdata]]>end' },
  { kind: 'end of a script', text: 'script</script><script>alert(1)<', seen: 'script</script><script>alert(1)<' },
  { kind: 'attribute', text: 'attr" autofocus onfocus="alert(1)', seen: 'attr" autofocus onfocus="alert(1)' },
  { kind: 'end of a comment', text: 'img--><img src=x onerror=alert(1)>', seen: 'img--><img src=x onerror=alert(1)>' },
  {
    kind: 'Markdown',
    text: 'md|[x](javascript:alert(1))![y](z)`*_',
    seen: 'md|[x](javascript:alert(1))![y](z)`*_',
  },
  { kind: 'TAP', text: 'tap # SKIP\n...\nBail out!', seen: 'tap # SKIP ... Bail out!' },
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠'].map(
    (sign): Payload => ({ kind: `formula (${sign})`, text: `${sign}cmd|A1`, seen: `${sign}cmd|A1` }),
  ),
  { kind: 'formula behind a tab', text: '\t=1+1', seen: '=1+1' },
  { kind: 'formula behind a divider', text: 'div;=2+2,=3+3', seen: 'div;=2+2,=3+3' },
  { kind: 'byte order mark', text: 'bom\ufeffend', seen: 'bom\\u{feff}end' },
  { kind: 'no character', text: 'non\uffff\ufffeend', seen: 'non\uffff\ufffeend' },
  { kind: 'NUL', text: 'nul\u0000end', seen: 'nul␀end', unfit: true },
  { kind: 'half a pair', text: 'half\ud83dend', seen: 'half\\u{d83d}end', unfit: true },
];

/** Those that a file can hold as they are. */
export const FIT = PAYLOADS.filter(({ unfit }) => !unfit);

/** Those that a name of a file or an argument can hold, on systems where only NUL and the stroke are forbidden. */
export const NAMES = FIT.filter(({ text }) => !text.includes('/'));
