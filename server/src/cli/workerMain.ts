import { parentPort, workerData } from 'node:worker_threads';
import { createJob, type JobSetup } from './job';
import { nodeDisk } from './nodeIo';
import { answerTask, type WorkerTask } from './workers';

/** Answers the tasks of the main thread until it ends the worker. */
export function serveWorker(): void {
  const job = createJob(workerData as JobSetup, nodeDisk);
  parentPort?.on('message', (task: WorkerTask) => {
    void job.then(async (ready) => {
      parentPort?.postMessage(await answerTask(ready, task));
    });
  });
}
