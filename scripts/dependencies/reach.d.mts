export function reachOf(source: string): readonly string[];
