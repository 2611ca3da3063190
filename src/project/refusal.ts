const REFUSED = 'MTLINT_REFUSED';

/** An error whose message is for the user as it is: what is wrong, and what to do. */
export const refusal = (message: string): Error => Object.assign(new Error(message), { code: REFUSED });

/** Tells such an error from one of the system. */
export const isRefusal = (error: unknown): error is Error => (error as NodeJS.ErrnoException).code === REFUSED;
