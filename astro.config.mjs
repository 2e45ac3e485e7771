import { defineConfig } from 'astro/config';

/** `BASE_PATH` without trailing slash and with a leading one; empty at the root. */
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}`;

export default defineConfig({
  output: 'static',
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  // No picture is made from another: cards are drawn by ourselves (`src/cards`).
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
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
              // Sheets of what several kinds of page share, and of a kind of page: not one a component.
              {
                name: 'site',
                test: /src\/(?:layouts\/Base|components\/\w+\.|components\/(?:promise\/(?:VerdictMark|Resolved|TallyBar)|report\/Partial)|styles\/(?:global|marks|sortable)).*(?:css$|type=style)/,
              },
              { name: 'report', test: /src\/(?:components\/report\/|styles\/report-text).*(?:css$|type=style)/ },
              { name: 'facts', test: /src\/components\/(?:indicator|promise|target)\/.*type=style/ },
              {
                name: 'shared',
                test: /src\/(?:client\/(?:element|load-index|combobox)|site\/(?:report-id|names|search\/match-names))\.ts/,
              },
            ],
          },
        },
      },
    },
  },
});
