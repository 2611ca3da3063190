import { CommanderError, InvalidArgumentError } from 'commander';

const CODE = 'mtlint.usage';

/** A wrong use that only the work itself can see, such as a rule that does not exist. To be thrown; ends with exit code 2. */
export function usageError(message: string): CommanderError {
  return new CommanderError(2, CODE, message);
}

/** True for errors of `usageError`; Commander has printed its own by the time they are caught. */
export function isUnsaid(error: unknown): error is CommanderError {
  return error instanceof CommanderError && error.code === CODE;
}

/** Reads a whole number from 0 up. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/u.test(value)) throw new InvalidArgumentError('It must be a whole number from 0 up.');
  return Number(value);
}

/** Reads a number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return number;
}

/** Gathers the values of an option that may be given more than once. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
