export function complaintsOf(
  packages: readonly Readonly<{ name: string; license?: string; hasInstallScript?: boolean; direct: boolean }>[],
  page: string,
): readonly string[];
