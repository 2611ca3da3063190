import fc from 'fast-check';

// A mutant is noticed by the first case that fails; nobody asks for a smaller one. There are so many mutants that each is given few
// cases: one that only the others would have shown counts as not noticed.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, numRuns: 25 });
