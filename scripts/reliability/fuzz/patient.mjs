import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));

// Some hundred times what the slowest document takes on a machine that does nothing else.
const limitOf = ({ raw }) => 30_000 + 5 * raw.length;

/**
 * Studies documents in a thread of its own. One that hangs, or takes the thread with it, is a fault as any other; `close` frees the
 * thread.
 */
export function patientStudy(engine) {
  let thread;
  const study = async (document) => {
    thread ??= await open(engine);
    const limit = limitOf(document);
    const signal = AbortSignal.timeout(limit);
    try {
      const answer = once(thread.worker, 'message', { signal });
      thread.worker.postMessage(document);
      const [result] = await Promise.race([answer, thread.gone]);
      return result;
    } catch (error) {
      await thread.worker.terminate();
      thread = undefined;
      const kind = signal.aborted ? 'hangs' : `ends its thread: ${error.code ?? error.message}`;
      return { faults: [{ kind, told: `after ${limit} ms at most, ${document.raw.length} characters` }], tally: {} };
    }
  };
  return { study, close: async () => thread?.worker.terminate() };
}

async function open(engine) {
  const worker = new Worker(WORKER, { workerData: { engine }, resourceLimits: { maxOldGenerationSizeMb: 1500 } });
  const gone = once(worker, 'exit').then(([code]) => {
    throw new Error(`exit code ${code}`);
  });
  // Of a thread that is closed nobody waits for anything.
  gone.catch(() => {});
  await once(worker, 'message');
  return { worker, gone };
}
