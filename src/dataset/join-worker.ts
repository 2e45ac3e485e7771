import { workerData } from 'node:worker_threads';
import { type JoinTask, joinPieces } from './join-pieces.ts';

joinPieces(workerData as JoinTask);
