export function verdictOf(
  answer: string,
  packages: readonly Readonly<{ folder: string }>[],
): Readonly<{ lines: readonly string[]; failed: boolean }>;
