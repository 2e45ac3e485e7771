import { Worker } from 'node:worker_threads';
import { type JoinTask, joinPieces } from './join-pieces.ts';

/** Below this a thread takes longer to start than the file to be written. */
const fewPieces = 200;

/** Puts a file together in a thread beside this one, or here when it is small. */
export function joinBeside(task: JoinTask): Promise<void> {
  if (task.pieces.length < fewPieces) {
    joinPieces(task);
    return Promise.resolve();
  }
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./join-worker.ts', import.meta.url), { workerData: task });
    worker.once('error', fail);
    worker.once('exit', (code) => (code === 0 ? done() : fail(new Error(`Unexpected end of the thread that writes ${task.target}`))));
  });
}
