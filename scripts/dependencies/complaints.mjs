// Those that ask for nothing but their notice, which `dist/THIRD-PARTY-NOTICES.txt` gives.
const LICENCES = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/**
 * What is wrong with the packages in use, a sentence each: one that runs a script when it is installed, one under a licence that
 * nobody has agreed to, and one that we ask for and the page does not say why.
 */
export function complaintsOf(packages, page) {
  const reviewed = new Set(
    [...page.matchAll(/^- ((?:\*\*[^*]+\*\*(?:, )?)+)/gm)].flatMap(([, names]) => names.split(/\*\*(?:, \*\*)?/)),
  );
  return packages.flatMap(({ name, license, hasInstallScript, direct }) => [
    ...(hasInstallScript ? [`${name} runs a script when it is installed; find another package, or do without`] : []),
    ...(LICENCES.has(license)
      ? []
      : [`${name} is under ${license ?? 'no licence that it names'}; ask whether that will do`]),
    ...(direct && !reviewed.has(name)
      ? [`${name} is not reviewed in docs/dependencies.md; say there why it is used`]
      : []),
  ]);
}
