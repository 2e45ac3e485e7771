/*
 * Content security policies (https://www.w3.org/TR/CSP3/), the same in each page's head and in the headers of a host that
 * reads `_headers`. None allows inline scripts or styles, none a word from another host.
 */

const policyOf = (directives: readonly string[]): string => directives.join('; ');

/** Of every page but those for frames. */
export const pagePolicy = policyOf([
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]);

/** Of the pages below `embed/`, which stand in frames on other sites and run nothing. */
export const embedPolicy = policyOf(["default-src 'none'", "style-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'none'"]);

/** How much of a page's address another site is told. */
export const referrerPolicy = 'strict-origin-when-cross-origin';

/** Who may show a page in a frame; browsers read this in a header alone. */
export const withFrames = (policy: string, ancestors: "'self'" | '*'): string => policyOf([policy, `frame-ancestors ${ancestors}`]);
