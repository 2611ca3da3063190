/** A promise that was not kept. `kind` is the same for all inputs that break it in the same way; `told` says what was seen. */
export type Fault = Readonly<{ kind: string; told: string }>;

/** A fault, with what was seen as data. */
export const fault = (kind: string, seen: unknown): Fault => ({ kind, told: JSON.stringify(seen) ?? String(seen) });

/** What was thrown. Numbers and quoted words differ from input to input, and are no part of the kind. */
export function crash(where: string, error: unknown): Fault {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const kind = `${where} throws ${name}: ${message.replace(/\d+/g, 'N').replace(/“[^”]*”|"[^"]*"/g, '…')}`;
  return { kind, told: stack ?? message };
}

/** Runs something that must not throw. @returns undefined where it did, and then `found` has the fault */
export function attempt<Value>(where: string, run: () => Value, found: Fault[]): Value | undefined {
  try {
    return run();
  } catch (error) {
    found.push(crash(where, error));
    return undefined;
  }
}
