/** A value that is made when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: Readonly<{ value: Value }> | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
