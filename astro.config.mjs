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
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What several pages' scripts share, in one file and not in a handful of half a kilobyte each.
          codeSplitting: {
            groups: [
              { name: 'shared', test: /src\/(?:client\/(?:element|load-index|combobox)|site\/(?:report-id|search\/match-names))\.ts/ },
            ],
          },
        },
      },
    },
  },
});
