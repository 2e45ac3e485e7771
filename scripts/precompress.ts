import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What shrinks; pictures, Parquet and the deflated search index do not. */
const extensions = new Set(['.html', '.css', '.js', '.json', '.jsonl', '.csv', '.md', '.txt', '.xml', '.svg', '.atom']);
/** Bytes below which a file fits one packet anyway. */
const smallest = 1024;
/** Files in work at once; zlib spreads them over the four threads of Node.js. */
const together = 8;

/*
 * Levels by time measured over a built site: Brotli 8 takes a 40th of a second a megabyte, 9 three times, 10 fifteen times
 * that for 7 % less, 11 forty-five times for 9 %; gzip 9 takes 1.4 times what 6 takes for 0.5 % less. Assets are few, small and
 * kept for ever: they get the highest.
 */
const levels = { pages: { brotli: 8, gzip: 6 }, assets: { brotli: 11, gzip: 9 } };

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What was written, bytes before and after. */
export interface Precompressed {
  readonly files: number;
  readonly plain: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** Puts `NAME.br` and `NAME.gz` beside each text file of a built site that they make smaller, for hosts that serve such files. */
export async function precompress(folder: string): Promise<Precompressed> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const sum = { files: 0, plain: 0, brotli: 0, gzip: 0 };

  const compress = async (file: string): Promise<void> => {
    const bytes = await readFile(file);
    if (bytes.length < smallest) return;
    const level = file.startsWith(join(folder, '_assets')) ? levels.assets : levels.pages;
    const params = { [constants.BROTLI_PARAM_QUALITY]: level.brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: level.gzip })]);
    if (br.length >= bytes.length || gz.length >= bytes.length) return;
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
    sum.files += 1;
    sum.plain += bytes.length;
    sum.brotli += br.length;
    sum.gzip += gz.length;
  };

  let next = 0;
  const work = async (): Promise<void> => {
    for (let name = names[next++]; name !== undefined; name = names[next++]) await compress(name);
  };
  await Promise.all(Array.from({ length: together }, work));
  return sum;
}
