import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../scripts/header-rules.ts';
import { debianNginx, type Nginx } from '../support/debian-package.ts';
import { builtFiles, builtSite } from './built-site.ts';

const config = readFileSync('docs/nginx.conf', 'utf8');
const read = (file: string): Buffer => readFileSync(join(builtSite, file));
const rules = headerRules(read('_headers').toString());
const found = (pattern: RegExp): string => builtFiles().find((file) => pattern.test(file)) ?? 'missing';

/** One file of each kind that `_headers` and the configuration tell apart. */
const style = found(/^_assets\/.*\.css$/);
const embed = found(/^embed\/targets\/.*\/index\.html$/);
const text = found(/^data\/reports\/.*\.md$/);
const shown = [
  'index.html',
  'cities/index.html',
  embed,
  style,
  'data/indicators.json',
  'data/indicators.csv',
  text,
  'feed.xml',
  'icon.svg',
];
const addressOf = (file: string): string => `/${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`;

test('the configuration names every header that _headers does, with its values', () => {
  for (const file of shown)
    for (const [name, value] of Object.entries(rules(addressOf(file)))) {
      expect(config.toLowerCase()).toContain(`add_header ${name} `);
      expect([file, config.includes(value)]).toEqual([file, true]);
    }
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** nginx listens at a socket in a folder of its own, so that no port is taken. */
async function start({ program, types, brotli }: Nginx, folder: string): Promise<() => Promise<void>> {
  const socket = join(folder, 'socket');
  const site = config
    .replace(/listen 80;\s*listen \[::\]:80;/, `listen unix:${socket};`)
    .replace('/var/www/duibiao;', `${builtSite};`)
    .replace('# brotli_static on;', 'brotli_static on;');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`);
  copyFileSync(types, join(folder, 'mime.types'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${brotli};\ndaemon off;\nmaster_process off;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${site}}\n`,
  );
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    words += chunk;
  });
  for (let waited = 0; !existsSync(socket); waited += 20) {
    if (child.exitCode !== null || waited > 10_000) throw new Error(`nginx did not start:\n${words}`);
    await setTimeout(20);
  }
  return async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill();
    await ended;
  };
}

const nginx = debianNginx();
// Where neither nginx nor Debian's packages are to be had the configuration is compared alone, above.
if (nginx)
  describe("Debian's nginx with docs/nginx.conf", () => {
    const folder = mkdtempSync(join(tmpdir(), 'duibiao-nginx-'));
    let stop: (() => Promise<void>) | undefined;
    beforeAll(async () => {
      stop = await start(nginx, folder);
    });
    afterAll(async () => {
      await stop?.();
      rmSync(folder, { recursive: true, force: true });
    });

    const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
      new Promise((done, fail) => {
        request({ socketPath: join(folder, 'socket'), path, headers: { host: 'duibiao.example', ...headers } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            done({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body: Buffer.concat(chunks) }),
          );
        })
          .on('error', fail)
          .end();
      });

    test.each(shown)('sends %s with the headers of _headers, precompressed to those who take it', async (file) => {
      const path = addressOf(file);
      const plain = await get(path);
      expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
      expect(plain.body).toEqual(read(file));
      const beside = existsSync(join(builtSite, `${file}.br`));
      const answers = [plain, await get(path, { 'accept-encoding': 'gzip' }), await get(path, { 'accept-encoding': 'gzip, br' })];
      for (const { headers } of answers) expect(headers).toMatchObject(rules(path));
      expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([
        undefined,
        ...(beside ? ['gzip', 'br'] : [undefined, undefined]),
      ]);
      if (!beside) return;
      expect(answers[1]?.body).toEqual(read(`${file}.gz`));
      expect(gunzipSync(answers[1]?.body ?? '')).toEqual(plain.body);
      expect(answers[2]?.body).toEqual(read(`${file}.br`));
      expect(brotliDecompressSync(answers[2]?.body ?? '')).toEqual(plain.body);
      for (const { headers } of answers.slice(1)) expect(headers['vary']).toMatch(/accept-encoding/i);
    });

    test('most pages are there precompressed', () => {
      const pages = builtFiles().filter((file) => file.endsWith('index.html'));
      expect(pages.filter((file) => existsSync(join(builtSite, `${file}.br`))).length).toBeGreaterThan(pages.length / 2);
    });

    test('tells types and charsets', async () => {
      const typeOf = async (path: string) => (await get(path)).headers['content-type']?.toLowerCase();
      expect(
        await Promise.all(['/', addressOf(style), addressOf(text), '/data/indicators.csv', '/data/indicators.parquet'].map(typeOf)),
      ).toEqual([
        'text/html; charset=utf-8',
        'text/css; charset=utf-8',
        'text/markdown; charset=utf-8',
        'text/csv; charset=utf-8',
        'application/vnd.apache.parquet',
      ]);
    });

    test('answers what is not there with the page for it, and a folder with its address', async () => {
      const missing = await get('/cities/nowhere/');
      expect([missing.status, missing.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(missing.body).toEqual(read('404.html'));
      expect(missing.headers['x-content-type-options']).toBe('nosniff');
      const redirect = await get('/cities?q=1');
      expect([redirect.status, redirect.headers['location']]).toEqual([301, '/cities/?q=1']);
      expect((await get('/_headers')).status).toBe(404);
      expect((await get('/../package.json')).status).toBe(400);
    });

    test('answers a second request for the same with 304', async () => {
      const { headers } = await get('/');
      expect((await get('/', { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
    });
  });
