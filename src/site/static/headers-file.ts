import { embedPolicy, pagePolicy, referrerPolicy, withFrames } from '../security-policy.ts';

/** What a name that carries its content's hash never does is change. */
export const forever = 'public, max-age=31536000, immutable';
/** Asked for again each time, answered with 304 when it is the same. */
export const askAgain = 'public, max-age=0, must-revalidate';

type Header = readonly [name: string, value: string];

const page: readonly Header[] = [
  ['Cache-Control', askAgain],
  ['Content-Security-Policy', withFrames(pagePolicy, "'self'")],
];

/** Headers by entry of the built site's root where they are not those of a page. */
const special: Readonly<Record<string, readonly Header[]>> = {
  _assets: [['Cache-Control', forever]],
  data: [...page, ['Access-Control-Allow-Origin', '*']],
  embed: [
    ['Cache-Control', askAgain],
    ['Content-Security-Policy', withFrames(embedPolicy, '*')],
  ],
};

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Hosts join or drop values where two patterns set one header for an
 * address, so no header stands under two patterns that meet: rules go by the entries of the site's root.
 * @param folders names of the folders in the site's root.
 * @param files names of the files there.
 */
export function headersFile(folders: readonly string[], files: readonly string[]): string {
  const everywhere: readonly Header[] = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', referrerPolicy],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ];
  const rules: (readonly [pattern: string, headers: readonly Header[]])[] = [
    ['/*', everywhere],
    ['/', page],
    ...files.map((name) => [`/${name}`, page] as const),
    ...folders.map((name) => [`/${name}/*`, special[name] ?? page] as const),
  ];
  const blocks = rules.map(([pattern, headers]) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}
