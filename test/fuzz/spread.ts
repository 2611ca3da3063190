/** Some of a list, from all over it. */
export const spread = <One>(list: readonly One[], most: number): readonly One[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as One);
