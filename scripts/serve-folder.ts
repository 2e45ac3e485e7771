import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { headerRules } from './header-rules.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.parquet': 'application/vnd.apache.parquet',
};

export interface ServedFolder {
  /** Address of the site's root, with a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  /** Path below which the site lies, `/` or `/some/path/`. */
  readonly basePath: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Addresses to listen at; the first must be had, the others may be missing on this machine. */
  readonly hosts?: readonly string[];
}

/** What static hosts send compressed. */
const compressible = /^(?:text\/|application\/(?:json|xml|x-ndjson)|image\/svg)/;

const takes = ({ headers }: IncomingMessage, encoding: string): boolean =>
  new RegExp(`\\b${encoding}\\b`).test(String(headers['accept-encoding'] ?? ''));

/** A file as it is, one made beside it ahead of time, or one to be compressed on the way. */
interface Body {
  readonly file: string;
  readonly encoding: 'br' | 'gzip' | null;
  readonly zip: boolean;
}

function bodyOf(file: string, type: string, request: IncomingMessage): Body {
  if (!compressible.test(type)) return { file, encoding: null, zip: false };
  if (takes(request, 'br') && existsSync(`${file}.br`)) return { file: `${file}.br`, encoding: 'br', zip: false };
  if (!takes(request, 'gzip')) return { file, encoding: null, zip: false };
  return existsSync(`${file}.gz`) ? { file: `${file}.gz`, encoding: 'gzip', zip: false } : { file, encoding: 'gzip', zip: true };
}

/** This machine alone, over both protocols that the name localhost may stand for. */
const loopback = ['127.0.0.1', '::1'];

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly file?: string;
}

/**
 * Serves a built site as a static host does: folders by their index.html with a trailing slash, 404.html for what is not
 * there, the headers that `_headers` asks for, text compressed for those who take it.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function serveFolder({ folder, basePath, port, hosts = loopback }: ServeOptions): Promise<ServedFolder> {
  const headersFile = join(folder, '_headers');
  const headersFor = headerRules(existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '');

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { status, headers, file } = choose(request);
    const body = file === undefined ? null : bodyOf(file, headers['content-type'] ?? '', request);
    const encoding = body?.encoding ? { 'content-encoding': body.encoding, vary: 'accept-encoding' } : {};
    const size = body && !body.zip ? { 'content-length': statSync(body.file).size } : {};
    response.writeHead(status, { ...headers, ...encoding, ...size });
    if (!body || request.method !== 'GET') response.end();
    else if (body.zip) createReadStream(body.file).pipe(createGzip()).pipe(response);
    else createReadStream(body.file).pipe(response);
  };

  const choose = ({ method = '', url: address = '/' }: IncomingMessage): Answer => {
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
    if (!address.startsWith('/')) return { status: 400, headers: {} };
    const { pathname, search } = new URL(`http://localhost${address}`);
    const path = decoded(pathname);
    if (path === basePath.slice(0, -1)) return { status: 301, headers: { location: basePath + search } };
    const below = path?.startsWith(basePath) ? path.slice(basePath.length) : null;
    const file = below === null ? null : resolveFile(folder, below);
    if (file === 'folder') return { status: 301, headers: { location: `${pathname}/${search}` } };
    if (file) return found(200, file, `/${below}`);
    const missing = join(folder, '404.html');
    return existsSync(missing) ? found(404, missing, '/404.html') : { status: 404, headers: {} };
  };

  const found = (status: number, file: string, path: string): Answer => ({
    status,
    headers: { ...headersFor(path), 'content-type': types[extname(file)] ?? 'application/octet-stream' },
    file,
  });

  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  for (const host of hosts) {
    const server = createServer(answer);
    try {
      await listen(server, portOf(servers[0]) ?? port, host);
      servers.push(server);
    } catch (error) {
      if (servers.length > 0 && (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') continue;
      await close();
      throw error;
    }
  }
  const name = hosts === loopback ? 'localhost' : hosts[0];
  return { url: `http://${name}:${portOf(servers[0])}${basePath}`, close };
}

const portOf = (server: Server | undefined): number | undefined => (server?.address() as AddressInfo | undefined)?.port;

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The file behind a path below the root; `folder` when it needs a trailing slash; null when there is none. */
function resolveFile(root: string, path: string): string | 'folder' | null {
  if (path.includes('\0') || normalize(`/${path}`) !== `/${path}`) return null;
  const target = join(root, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isFile()) return target;
  return stats?.isDirectory() && existsSync(join(target, 'index.html')) ? 'folder' : null;
}
