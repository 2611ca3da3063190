// What is said of one file: the lines of a diff up to its first hunk.
type Header = Readonly<{ git: string; renamed: string | undefined; old: string; fresh: string }>;

// What git puts before a name, old and new, and the other way round for a diff that takes back.
const PAIRS = new Set(
  ['a b', 'c i', 'c w', 'i w', 'o w', '1 2'].flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/**
 * A unified diff in which each new name has a prefix, as `b/`, that its reader may take off: where git was told to write none, the
 * folder that a name begins with may look like one, and is told from it by what else the header says.
 */
export function withPrefixes(diff: string): string {
  const lines = diff.split('\n');
  let header: Header = { git: '', renamed: undefined, old: '', fresh: '' };
  let left = 0; // lines of the hunk that are still to come, counted for both files
  return lines
    .map((line) => {
      if (left > 0) {
        left -= line.startsWith('\\') ? 0 : line.startsWith('-') || line.startsWith('+') ? 1 : 2;
        return line;
      }
      left = linesOfHunk(line);
      header = read(line, header);
      return line.startsWith('+++ ') && !isPrefixed(header) ? line.replace(/^\+\+\+ ("?)/u, '+++ $1b/') : line;
    })
    .join('\n');
}

function linesOfHunk(line: string): number {
  const [hunk, old = '1', fresh = '1'] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/u.exec(line) ?? [];
  return hunk === undefined ? 0 : Number(old) + Number(fresh);
}

function read(line: string, header: Header): Header {
  if (line.startsWith('diff ')) return { git: line, renamed: undefined, old: '', fresh: '' };
  if (line.startsWith('rename to ')) return { ...header, renamed: line.slice('rename to '.length) };
  if (line.startsWith('--- ')) return { ...header, old: nameIn(line) };
  return line.startsWith('+++ ') ? { ...header, fresh: nameIn(line) } : header;
}

// Behind a tab a time may stand, or nothing where a name has blanks.
const nameIn = (line: string): string => (line.slice(4).split('\t')[0] ?? '').trimEnd();

const GONE = '/dev/null';

function isPrefixed({ git, renamed, old, fresh }: Header): boolean {
  if (fresh === GONE) return true;
  if (renamed !== undefined) return fresh !== renamed;
  // Of a new file there is one name only, which git writes twice above.
  if (old === GONE) return git !== `diff --git ${fresh} ${fresh}`;
  return PAIRS.has(`${prefixOf(old)} ${prefixOf(fresh)}`);
}

const prefixOf = (name: string): string => /^"?([a-z\d])\//u.exec(name)?.[1] ?? '';
