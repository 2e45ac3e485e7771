import { parseArgs } from 'node:util';

type Spec = Parameters<typeof parseArgs>[0] & object;

/** Exit codes of every command. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, problems: 3 } as const;

/** Says what is wrong and how the command is used, and ends with the code for bad usage. */
export function refuse(message: string, usage?: string): never {
  console.error(usage ? `${message}\n\n${usage}` : message);
  process.exit(exitCodes.usage);
}

/** Parses the command line; on anything unknown, or on --help, prints the usage and ends. */
export function readArguments<const Options extends NonNullable<Spec['options']>>(
  usage: string,
  options: Options,
  allowPositionals = false,
) {
  try {
    const parsed = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals, strict: true });
    if ((parsed.values as { help?: boolean }).help) {
      console.log(usage);
      process.exit(exitCodes.ok);
    }
    return parsed as ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>>;
  } catch (error) {
    return refuse((error as Error).message, usage);
  }
}

/** A whole number of at least one, or the command ends. */
export function readCount(value: string | undefined, name: string, otherwise: number, usage: string): number {
  if (value === undefined) return otherwise;
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1) refuse(`Unexpected ${name} ${value}, expected a whole number of at least 1.`, usage);
  return count;
}
