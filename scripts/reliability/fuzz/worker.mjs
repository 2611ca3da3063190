// Takes documents the whole way, one after the other, in a thread that can be ended where it hangs.

import { parentPort, workerData } from 'node:worker_threads';

const { study } = await import(workerData.engine);

parentPort.on('message', async (document) => parentPort.postMessage(await study(document)));
parentPort.postMessage('ready');
