const TOLD = /^(?:FORCE_COLOR|NO_COLOR|CI(?:_.*)?|CONTINUOUS_INTEGRATION|GITHUB_.*|GITLAB_.*|NODE_ENV|VITEST.*)$/u;

/** The environment for a program under test: what tells it of colours, of CI services and of tests is for each test to say. */
export const INHERITED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || TOLD.test(name) ? [] : [[name, value]],
  ),
);
