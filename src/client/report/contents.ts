// The contents follow the reader: the heading last passed is marked and kept in view.
const aside = document.querySelector<HTMLElement>('.reader-contents');
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
);
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);

let current: HTMLAnchorElement | undefined;

function follow(): void {
  const line = window.innerHeight * 0.3;
  let passed: HTMLElement | undefined;
  for (const heading of headings) {
    if (heading.getBoundingClientRect().top > line) break;
    passed = heading;
  }
  const link = passed && links.get(passed.id);
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  current = link;
  if (!link || !aside || aside.scrollHeight <= aside.clientHeight) return;
  const top = link.getBoundingClientRect().top - aside.getBoundingClientRect().top;
  if (top < 40 || top > aside.clientHeight - 60) aside.scrollBy({ top: top - aside.clientHeight / 3 });
}

let waiting = false;
window.addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  },
  { passive: true },
);
follow();
