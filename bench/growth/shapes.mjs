// What texts are made of that are to keep a linter busy: functions from a number of characters to about as much text.

/** One unit over and over, cut to `size` characters. */
export const over = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Units that differ by their number, until there are `size` characters. */
export const numbered =
  (unit, joint = ' ') =>
  (size) => {
    const parts = [];
    for (let length = 0, at = 0; length < size; at += 1) {
      const part = unit(at);
      parts.push(part);
      length += part.length + joint.length;
    }
    return parts.join(joint);
  };

/** Things in things, as deep as the size allows, and `inner` in the middle. */
export const deep = (open, inner, close) => (size) => {
  const times = Math.floor(size / (open.length + close.length));
  return open.repeat(times) + inner + close.repeat(times);
};

/** The same, nothing cut in two. */
export const whole = (text) => (size) => text.repeat(Math.floor(size / text.length));

/** What stands before and behind, whatever the size. */
export const between = (before, fill, behind) => (size) => before + fill(size) + behind;

/** Lines, each deeper by one. */
export const growing = (unit) => (size) => {
  const lines = [];
  for (let length = 0, at = 0; length < size; at += 1) {
    // Deeper by one each line would make the file itself grow with the square, so it is deep to a bound and then starts anew.
    lines.push(unit(at % 100));
    length += lines.at(-1).length + 1;
  }
  return lines.join('\n');
};

/** Each of some marks over and over, by the name of that. */
export const repeated = (marks) =>
  Object.fromEntries(marks.map((mark) => [`${JSON.stringify(mark)} over and over`, over(mark)]));
