import type { LanguageCode } from '../../rule/catalogue.js';

/** A file that sets mtlint up. `part` is what to add by hand where the file is there already. */
export type SetupFile = Readonly<{ path: string; text: string; part: string }>;

/** A config that names what to lint. With a `package.json`, mtlint comes with the project, and so does the schema for editors. */
export function configFile(
  files: readonly string[],
  from: readonly LanguageCode[],
  { inPackage }: Readonly<{ inPackage: boolean }>,
): SetupFile {
  const config = {
    ...(inPackage && { $schema: './node_modules/mtlint/dist/config.schema.json' }),
    files,
    ...(from.length > 0 && { from }),
  };
  const text = `${JSON.stringify(config, null, 2)}\n`;
  return { path: 'mtlint.config.json', text, part: text };
}

/** A workflow of GitHub Actions that annotates what a pull request brings. */
export function githubWorkflow(version: string): SetupFile {
  const text = `name: mtlint
on: pull_request
permissions:
  contents: read
jobs:
  mtlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # what has changed shows against the base branch only
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npx --yes mtlint@${version} --changed="origin/$GITHUB_BASE_REF"
`;
  return { path: '.github/workflows/mtlint.yml', text, part: text };
}

/** A job of GitLab CI that shows in the merge request what it brings. */
export function gitlabJob(version: string): SetupFile {
  const text = `mtlint:
  image: node:20
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: 0 # what has changed shows against the target branch only
  script:
    - npx --yes mtlint@${version} --changed="$CI_MERGE_REQUEST_DIFF_BASE_SHA" -f stylish -f gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
  return { path: '.gitlab-ci.yml', text, part: text };
}

/** A hook of pre-commit that lints what is committed. */
export function preCommitHook(version: string): SetupFile {
  const part = `  - repo: local
    hooks:
      - id: mtlint
        name: mtlint
        entry: mtlint check --force-exclude
        language: node
        additional_dependencies: ['mtlint@${version}']
        types: [text]
        files: ${HOOKED}
        require_serial: true # it has threads of its own
`;
  return { path: '.pre-commit-config.yaml', text: `repos:\n${part}`, part };
}

/** The names of files that a hook hands over, of which mtlint takes those that a folder would give. */
export const HOOKED = String.raw`\.(md|markdown|mdown|mkd|mdx|html?|xhtml|txt|text|pot?|xlf|xliff|json|arb|ya?ml|srt|vtt)$`;
