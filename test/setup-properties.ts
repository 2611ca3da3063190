import fc from 'fast-check';

// The same generated cases in every run, so that a red build is the fault of a change. FUZZ_SEED=$RANDOM looks for new ones.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_260_101) });
