// Draws what `mtlint check` prints for one article of the corpus as an SVG for the README: `npm run picture`.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';

const CELL = { width: 8.4, height: 19 };
const EDGE = 18;
const PAPER = '#1b1f27';
const INK = '#d6dae2';
const COLOURS = ['#3b4252', '#f07178', '#a5d6a7', '#ffcb6b', '#82aaff', '#c792ea', '#89ddff', '#d6dae2'];

const root = fileURLToPath(new URL('..', import.meta.url));

const PLAIN = { bold: false, dim: false, italic: false, underline: false, inverse: false, colour: INK };

const ON = { 1: { bold: true }, 2: { dim: true }, 3: { italic: true }, 4: { underline: true }, 7: { inverse: true } };
const OFF = {
  22: { bold: false, dim: false },
  23: { italic: false },
  24: { underline: false },
  27: { inverse: false },
  39: { colour: INK },
};

/** The style after one SGR code. */
function restyle(style, code) {
  if (code === 0) return PLAIN;
  if (code >= 30 && code <= 37) return { ...style, colour: COLOURS[code - 30] };
  if (code >= 90 && code <= 97) return { ...style, colour: code === 90 ? '#7a8394' : COLOURS[code - 90] };
  return { ...style, ...ON[code], ...OFF[code] };
}

/** The runs of one style in a line of terminal output; the style is carried over line ends. */
function runsOf(line, start) {
  let style = start;
  const runs = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read here
  for (const part of line.split(/(\u001b\[[\d;]*m)/u)) {
    if (part.startsWith('\u001b'))
      for (const code of part.slice(2, -1).split(';')) style = restyle(style, Number(code));
    else if (part !== '') runs.push({ text: part, style });
  }
  return { runs, style };
}

const inert = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function draw({ text, style }, column, row) {
  const x = EDGE + column * CELL.width;
  const y = EDGE + row * CELL.height;
  const width = stringWidth(text) * CELL.width;
  const [ink, paper] = style.inverse ? [PAPER, style.colour] : [style.colour, undefined];
  const box = paper
    ? `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${CELL.height}" rx="2" fill="${paper}"/>`
    : '';
  const attributes = [
    `x="${x.toFixed(1)}" y="${y + 14}" textLength="${width.toFixed(1)}" fill="${ink}"`,
    style.bold && 'font-weight="bold"',
    style.italic && 'font-style="italic"',
    style.underline && 'text-decoration="underline"',
    style.dim && 'opacity="0.6"',
  ];
  return `${box}<text ${attributes.filter(Boolean).join(' ')} xml:space="preserve">${inert(text)}</text>`;
}

function svgOf(output) {
  const lines = output.replace(/\n+$/u, '').split('\n');
  let style = PLAIN;
  let columns = 0;
  const body = lines.flatMap((line, row) => {
    const read = runsOf(line, style);
    style = read.style;
    let column = 0;
    return read.runs.map((run) => {
      const drawn = draw(run, column, row);
      column += stringWidth(run.text);
      columns = Math.max(columns, column);
      return drawn;
    });
  });
  const [width, height] = [EDGE * 2 + columns * CELL.width, EDGE * 2 + lines.length * CELL.height].map(Math.ceil);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
${body.join('\n')}
</svg>
`;
}

const command = ['check', '--color', ...process.argv.slice(2)];
const { stdout } = spawnSync(process.execPath, ['dist/mtlint.js', ...command], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: '96' },
});
mkdirSync(`${root}docs/pictures`, { recursive: true });
writeFileSync(`${root}docs/pictures/check.svg`, svgOf(stdout));
