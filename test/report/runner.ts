/** A command that a CI runner would obey. */
export type Command = Readonly<{ name: string; properties: Readonly<Record<string, string>>; data: string }>;

const unescaped = (text: string): string =>
  text.replace(/%0D/gu, '\r').replace(/%0A/gu, '\n').replace(/%3A/gu, ':').replace(/%2C/gu, ',').replace(/%25/gu, '%');

/**
 * The commands that GitHub's runner reads in a log, as its parser does: `::name key=value,…::data` where a line begins so, blanks
 * aside, or else the older `##[name]` anywhere; and with them `##vso[…]` of Azure and `##teamcity[…]`.
 */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/[\n\r]/u).flatMap((line) => {
    const found = /^\s*::([^\s:]*)(?: (.*?))?::(.*)$/u.exec(line);
    if (found)
      return [{ name: found[1] ?? '', properties: propertiesIn(found[2] ?? ''), data: unescaped(found[3] ?? '') }];
    const older = /##([a-z]*)\[/iu.exec(line);
    return older ? [{ name: `##${older[1]}`, properties: {}, data: line }] : [];
  });
}

function propertiesIn(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
    }),
  );
}
