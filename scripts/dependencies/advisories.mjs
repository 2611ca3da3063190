/**
 * What `npm audit --json` answered, for a person, and whether a package in use has a known fault. Tools of ours that have one are named
 * and fail nothing; an answer without a list of faults means that nothing was asked.
 */
export function verdictOf(answer, packages) {
  const { vulnerabilities, message = 'it gave no answer' } = parsed(answer);
  if (!vulnerabilities)
    return { lines: [`npm audit: NOT ASKED, the registry cannot answer here: ${message}`], failed: false };
  const inUse = new Set(packages.map(({ folder }) => folder));
  const faults = Object.values(vulnerabilities).map(({ name, severity, nodes, via }) => ({
    line: `${name}: ${severity}${titlesOf(via)}`,
    isInUse: nodes.some((node) => inUse.has(node)),
  }));
  const [used, tools] = [true, false].map((wanted) => faults.filter(({ isInUse }) => isInUse === wanted));
  return {
    lines: [
      ...used.map(({ line }) => `npm audit: in use: ${line}`),
      ...tools.map(({ line }) => `npm audit: a tool of ours: ${line}`),
      `npm audit: asked; ${used.length} of the ${packages.length} packages in use have a known fault`,
    ],
    failed: used.length > 0,
  };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const titlesOf = (via) => via.map((one) => (one.title ? `; ${one.title} (${one.url})` : '')).join('');
