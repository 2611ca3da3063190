/** When a cue is shown, in milliseconds from the start. */
export type Times = Readonly<{ from: number; to: number }>;

/**
 * A pattern for a whole line of times. `time` is how a format writes one, with the groups `h`, `m`, `s` and `ms`; `after` is what
 * may follow the second.
 */
export function timesLine(time: string, after: string): RegExp {
  const named = (which: string) => time.replace(/\?<(\w+)>/gu, `?<${which}$1>`);
  return new RegExp(`^${named('from_')}[ \\t]*-->[ \\t]*${named('to_')}${after}$`, 'u');
}

// What was meant for a line of times, whatever it looks like.
const MEANT = /^[\d:.,;]+\s*-{1,2}>/u;

/** Reads a line of times: “broken” where it was meant for one, undefined where not. */
export function readTimes(line: string, pattern: RegExp): Times | 'broken' | undefined {
  if (!MEANT.test(line)) return undefined;
  const found = pattern.exec(line)?.groups;
  return found ? { from: millisecondsIn(found, 'from_'), to: millisecondsIn(found, 'to_') } : 'broken';
}

function millisecondsIn(groups: Readonly<Record<string, string>>, which: string): number {
  const part = (unit: string): number => Number(groups[which + unit] ?? 0);
  const fraction = Number((groups[`${which}ms`] ?? '').padEnd(3, '0'));
  return ((part('h') * 60 + part('m')) * 60 + part('s')) * 1000 + fraction;
}
