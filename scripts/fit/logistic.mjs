// A weighted logistic regression with an L2 penalty on standardised features, by Newton's method.

const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
const dot = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);

/**
 * Fits `rows` of `{ x: number[], y: 0 | 1, weight: number }`. `penalty` is per unit of total weight. The answer is in units of the
 * features as they came: `{ bias, weights }`.
 */
export function fitLogistic(rows, penalty) {
  const total = sumOf(rows.map(({ weight }) => weight));
  const width = rows[0].x.length;
  const columns = Array.from({ length: width }, (_, at) => {
    const mean = sumOf(rows.map(({ x, weight }) => x[at] * weight)) / total;
    const spread = Math.sqrt(sumOf(rows.map(({ x, weight }) => (x[at] - mean) ** 2 * weight)) / total) || 1;
    return { mean, spread };
  });
  const scaled = rows.map(({ x, y, weight }) => ({
    x: [1, ...x.map((value, at) => (value - columns[at].mean) / columns[at].spread)],
    y,
    weight: weight / total,
  }));
  let solution = new Array(width + 1).fill(0);
  for (let round = 0; round < 25; round += 1) solution = newtonStep(scaled, solution, penalty);
  const weights = columns.map(({ spread }, at) => solution[at + 1] / spread);
  return {
    bias:
      solution[0] -
      dot(
        weights,
        columns.map(({ mean }) => mean),
      ),
    weights,
  };
}

function newtonStep(rows, solution, penalty) {
  const size = solution.length;
  const gradient = solution.map((value, at) => (at === 0 ? 0 : penalty * value));
  const curve = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column && row > 0 ? penalty : 0)),
  );
  for (const { x, y, weight } of rows) {
    const p = sigmoid(dot(x, solution));
    for (let row = 0; row < size; row += 1) {
      gradient[row] += weight * (p - y) * x[row];
      for (let column = 0; column < size; column += 1) curve[row][column] += weight * p * (1 - p) * x[row] * x[column];
    }
  }
  const step = solve(curve, gradient);
  return solution.map((value, at) => value - step[at]);
}

// Gauss and Jordan, with the largest pivot first.
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (let at = 0; at < rows.length; at += 1) {
    let best = at;
    for (let other = at; other < rows.length; other += 1)
      if (Math.abs(rows[other][at]) > Math.abs(rows[best][at])) best = other;
    [rows[at], rows[best]] = [rows[best], rows[at]];
    for (let other = 0; other < rows.length; other += 1) {
      if (other === at) continue;
      const factor = rows[other][at] / rows[at][at];
      rows[other] = rows[other].map((value, column) => value - factor * rows[at][column]);
    }
  }
  return rows.map((row, at) => row[rows.length] / row[at]);
}
