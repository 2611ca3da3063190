// Draws what a terminal shows as an SVG.

import xterm from '@xterm/headless';

const CELL = { width: 8.4, height: 19 };
const EDGE = 18;
const PAPER = '#1b1f27';
const INK = '#d6dae2';
const COLOURS = ['#3b4252', '#f07178', '#a5d6a7', '#ffcb6b', '#82aaff', '#c792ea', '#89ddff', '#d6dae2'];

/** A terminal that nobody sees. */
export const terminalOf = (columns, rows) =>
  new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });

/** A terminal that shows an output. */
export async function shown(output, columns, rows) {
  const terminal = terminalOf(columns, rows);
  await new Promise((done) => terminal.write(output, done));
  return terminal;
}

/** The picture of a terminal. Empty rows at the end are left out. */
export function svgOf(terminal) {
  const lines = rowsOf(terminal);
  const widest = Math.max(...lines.map((runs) => runs.reduce((end, run) => Math.max(end, run.column + run.width), 0)));
  const [width, height] = [EDGE * 2 + widest * CELL.width, EDGE * 2 + lines.length * CELL.height].map(Math.ceil);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
${lines.flatMap((runs, row) => runs.map((run) => draw(run, row))).join('\n')}
</svg>
`;
}

function rowsOf({ buffer, rows, cols }) {
  const lines = Array.from({ length: rows }, (_, row) =>
    runsOf(buffer.active.getLine(buffer.active.viewportY + row), cols),
  );
  return lines.slice(0, lines.findLastIndex((runs) => runs.length > 0) + 1);
}

/** The runs of one style in a line. Blanks between words belong to their run; blanks at the end of the line to none. */
function runsOf(line, columns) {
  const runs = [];
  for (let column = 0; column < columns; column += 1) {
    const cell = line.getCell(column);
    const width = cell.getWidth();
    if (width === 0) continue;
    const style = styleOf(cell);
    const text = cell.getChars() || ' ';
    const last = runs.at(-1);
    if (last && JSON.stringify(last.style) === JSON.stringify(style)) {
      last.text += text;
      last.width += width;
    } else runs.push({ text, style, column, width });
  }
  return runs.map(trimmed).filter(({ text }) => text !== '');
}

function trimmed(run) {
  if (run.style.inverse || run.style.underline) return run;
  const start = run.text.length - run.text.trimStart().length;
  const text = run.text.trim();
  return { ...run, text, column: run.column + start, width: run.width - (run.text.length - text.length) };
}

const styleOf = (cell) => ({
  bold: cell.isBold() !== 0,
  dim: cell.isDim() !== 0,
  italic: cell.isItalic() !== 0,
  underline: cell.isUnderline() !== 0,
  struck: cell.isStrikethrough() !== 0,
  inverse: cell.isInverse() !== 0,
  colour: cell.isFgPalette() ? (COLOURS[cell.getFgColor() % 8] ?? INK) : INK,
});

const inert = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function draw({ text, style, column, width: columns }, row) {
  const x = EDGE + column * CELL.width;
  const y = EDGE + row * CELL.height;
  const width = columns * CELL.width;
  const [ink, paper] = style.inverse ? [PAPER, style.colour] : [style.colour, undefined];
  const box = paper
    ? `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${CELL.height}" rx="2" fill="${paper}"/>`
    : '';
  const lines = [style.underline && 'underline', style.struck && 'line-through'].filter(Boolean);
  const attributes = [
    `x="${x.toFixed(1)}" y="${y + 14}" textLength="${width.toFixed(1)}" fill="${ink}"`,
    style.bold && 'font-weight="bold"',
    style.italic && 'font-style="italic"',
    lines.length > 0 && `text-decoration="${lines.join(' ')}"`,
    style.dim && 'opacity="0.6"',
  ];
  return `${box}<text ${attributes.filter(Boolean).join(' ')} xml:space="preserve">${inert(text)}</text>`;
}
