/** The site's root below which all addresses lie, with both slashes. */
export const base = document.documentElement.dataset['base'] ?? '/';

/** Fetches and inflates one file of the index; `path` lies below `search/index/`. */
export async function loadFile(path: string): Promise<Uint8Array> {
  const response = await fetch(`${base}search/index/${path}.bin`);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${path}`);
  const inflated = response.body.pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

/** The same, read as JSON. */
export const loadJson = async <Value>(path: string): Promise<Value> => JSON.parse(new TextDecoder().decode(await loadFile(path)));
