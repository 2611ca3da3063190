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
  let worker;
  const open = async () => {
    const opened = new Worker(WORKER, { workerData: { engine }, resourceLimits: { maxOldGenerationSizeMb: 1500 } });
    await once(opened, 'message');
    return opened;
  };
  const study = async (document) => {
    worker ??= await open();
    const limit = limitOf(document);
    const signal = AbortSignal.timeout(limit);
    try {
      worker.postMessage(document);
      const [result] = await once(worker, 'message', { signal });
      return result;
    } catch (error) {
      await worker.terminate();
      worker = undefined;
      const kind = signal.aborted ? 'hangs' : `ends its thread: ${error.code ?? error.message}`;
      return { faults: [{ kind, told: `after ${limit} ms at most, ${document.raw.length} characters` }], tally: {} };
    }
  };
  return { study, close: async () => worker?.terminate() };
}
