import { defineConfig } from 'astro/config';
import { staticFiles } from './src/site/static/integration.ts';

/** `BASE_PATH` without trailing slash and with a leading one; empty at the root. */
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}`;

export default defineConfig({
  integrations: [staticFiles()],
  output: 'static',
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  build: {
    // The content security policy allows neither inline styles nor inline scripts.
    inlineStylesheets: 'never',
    concurrency: 4,
    assets: '_assets',
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
