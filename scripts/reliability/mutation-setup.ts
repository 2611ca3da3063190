import fc from 'fast-check';

// A mutant is noticed by the first case that fails; nobody asks for a smaller one.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
