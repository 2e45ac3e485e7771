import { Tinypool } from 'tinypool';
import type { PlaceSummary, PlaceTask, ProvinceSummary, ProvinceTask } from './linked.ts';
import type { InputFile } from './list-inputs.ts';
import type { Processed } from './process-input.ts';
import { Store } from './store.ts';
import type { WorkerSettings } from './worker.ts';

/** A report takes some milliseconds, a badly damaged one some seconds: nothing that could be read on a slow machine meets this. */
const defaultTimeLimit = 600_000;
/** What a worker may take, and which code it runs. */
export interface WorkerLimits {
  /** Milliseconds one file, place or province may take. */
  readonly milliseconds?: number | undefined;
  /** Megabytes it may hold. */
  readonly megabytes?: number;
  /** Module with the tasks. */
  readonly module?: URL;
}

/** Threads that take files, places and provinces through their tasks; none is started before it is needed. */
export class Workers {
  readonly #settings: WorkerSettings;
  readonly #threads: number;
  readonly #limits: { readonly milliseconds: number; readonly megabytes: number; readonly module: URL };
  #pool: Tinypool | null = null;

  constructor(settings: WorkerSettings, threads: number, { milliseconds, megabytes, module }: WorkerLimits = {}) {
    this.#settings = settings;
    this.#threads = threads;
    this.#limits = {
      milliseconds: milliseconds ?? defaultTimeLimit,
      megabytes: megabytes ?? 2048,
      module: module ?? new URL('./worker.ts', import.meta.url),
    };
  }

  /** Takes one file through the stages; one that takes too long or too much memory costs its worker, not the run. */
  async file(input: InputFile): Promise<Processed> {
    const signal = AbortSignal.timeout(this.#limits.milliseconds);
    try {
      return await this.#run('file', input, signal);
    } catch (error) {
      const { message } = error as Error;
      // The disk refuses: that is no fault of the file.
      if (!signal.aborted && diskFault(error)) throw error;
      const why = signal.aborted ? `took longer than ${this.#limits.milliseconds / 1000} s` : `ended its worker: ${message}`;
      const { unprocessed } = await import('./process-input.ts');
      const { code, store, otherStores } = this.#settings;
      return unprocessed(input.file, `Reading it ${why}.`, code, new Store(store, otherStores));
    }
  }

  /** @throws Error when the task ends its thread. */
  place(task: PlaceTask): Promise<PlaceSummary> {
    return this.#run('place', task, AbortSignal.timeout(this.#limits.milliseconds));
  }

  /** @throws Error when the task ends its thread. */
  province(task: ProvinceTask): Promise<ProvinceSummary> {
    return this.#run('province', task, AbortSignal.timeout(this.#limits.milliseconds));
  }

  /** Gives each item to `use`, as many at a time as there are threads; results in the items' order. */
  async each<T, R>(items: readonly T[], use: (item: T) => Promise<R>): Promise<R[]> {
    const results: R[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < items.length) {
        const index = next;
        next += 1;
        results[index] = await use(items[index] as T);
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.#threads, items.length) }, work));
    return results;
  }

  async end(): Promise<void> {
    await this.#pool?.destroy();
  }

  /** Starts the first thread ahead of its first task. */
  start(): Tinypool {
    this.#pool ??= new Tinypool({
      filename: this.#limits.module.href,
      minThreads: 1,
      maxThreads: this.#threads,
      // A thread that waits for the next task is not ended and started again: a new one compiles all code anew.
      idleTimeout: 600_000,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
      workerData: this.#settings,
    });
    return this.#pool;
  }

  #run<R>(name: string, task: unknown, signal: AbortSignal): Promise<R> {
    return this.start().run(task, { name, signal }) as Promise<R>;
  }
}

/** The system's code when an error comes from the disk, also through a thread's border; null otherwise. */
export function diskFault(error: unknown): string | null {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  return /^(E[A-Z]+)(?:: |$)/.exec(message)?.[1] ?? (/^E[A-Z]+$/.test(code ?? '') ? (code as string) : null);
}
