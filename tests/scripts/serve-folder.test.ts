import { request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const files = {
  'index.html': 'home',
  'cities/index.html': 'cities',
  '404.html': 'missing',
  'data/a.json': '{}',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/data/*\n  Access-Control-Allow-Origin: *\n',
};

async function served(basePath: string): Promise<string> {
  const site = await serveFolder({ folder: temporaryFolder(files), basePath, port: 0, hosts: ['127.0.0.1'] });
  onTestFinished(() => site.close());
  return site.url;
}

const get = async (url: string): Promise<[number, string]> => {
  const response = await fetch(url, { redirect: 'manual' });
  return [response.status, response.headers.get('location') ?? (await response.text())];
};

test.each(['/', '/some/path/'])('folders, files and the page for what is missing, below %s', async (basePath) => {
  const url = await served(basePath);
  expect(await get(url)).toEqual([200, 'home']);
  expect(await get(`${url}cities/`)).toEqual([200, 'cities']);
  expect(await get(`${url}cities?a=b`)).toEqual([301, `${basePath}cities/?a=b`]);
  expect(await get(`${url}nothing/`)).toEqual([404, 'missing']);
  expect(await get(`${url}%E0%A4%A`)).toEqual([404, 'missing']);
});

test('the headers that _headers asks for', async () => {
  const url = await served('/');
  const json = await fetch(`${url}data/a.json`);
  expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(json.headers.get('x-content-type-options')).toBe('nosniff');
  expect(json.headers.get('access-control-allow-origin')).toBe('*');
  const home = await fetch(url);
  expect(home.headers.get('access-control-allow-origin')).toBeNull();
});

test('nothing outside the folder is served', async () => {
  const parent = temporaryFolder({ 'secret.txt': 'secret', 'dist/index.html': 'home' });
  const site = await serveFolder({ folder: join(parent, 'dist'), basePath: '/', port: 0, hosts: ['127.0.0.1'] });
  onTestFinished(() => site.close());
  const { port } = new URL(site.url);
  // fetch would tidy these paths up before it sends them.
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt', '/a/../../secret.txt']) {
    const status = await new Promise((done) => {
      request({ port, host: '127.0.0.1', path }, (response) => done(response.resume().statusCode)).end();
    });
    expect([path, status]).toEqual([path, 404]);
  }
});

test('text goes compressed to those who take it, and plain to others', async () => {
  const url = await served('/');
  const encodings = ['gzip', 'identity'].map(async (encoding) => {
    const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
    return [response.headers.get('content-encoding'), await response.text()];
  });
  expect(await Promise.all(encodings)).toEqual([
    ['gzip', 'home'],
    [null, 'home'],
  ]);
});

test('what lies compressed beside a file goes to those who take it', async () => {
  const beside = {
    'index.html': 'plain',
    'index.html.br': brotliCompressSync('made ahead, br'),
    'index.html.gz': gzipSync('made ahead, gz'),
  };
  const site = await serveFolder({ folder: temporaryFolder(beside), basePath: '/', port: 0, hosts: ['127.0.0.1'] });
  onTestFinished(() => site.close());
  const answers = ['gzip, deflate, br', 'gzip', 'identity'].map(async (encoding) => {
    const response = await fetch(site.url, { headers: { 'accept-encoding': encoding } });
    return [response.headers.get('content-encoding'), await response.text()];
  });
  expect(await Promise.all(answers)).toEqual([
    ['br', 'made ahead, br'],
    ['gzip', 'made ahead, gz'],
    [null, 'plain'],
  ]);
});
