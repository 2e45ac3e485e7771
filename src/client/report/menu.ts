import { announce, copyText, today } from './copy-text.ts';
import { textRange } from './text-range.ts';

/** What the menu at the foot of the screen speaks of: a fact or a paragraph. */
interface Subject {
  readonly element: HTMLElement;
  readonly anchor: string;
  /** How it was understood; for a paragraph its first words. */
  readonly reading: string;
  /** The words a citation adds to the report's title. */
  readonly statement: string;
  readonly quote: string;
  readonly page: string | null;
  readonly source: string | null;
}

const reader = document.querySelector<HTMLElement>('.reader');
const dock = document.createElement('div');
dock.className = 'dock no-print';
dock.hidden = true;
dock.setAttribute('role', 'region');
dock.setAttribute('aria-label', '链接与引用');

const blockOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>('.block');

function rangeOf(element: HTMLElement): Range | null {
  const block = blockOf(element);
  const [start, end] = (element.dataset['quote'] ?? '').split(',').map(Number);
  return block && start !== undefined && end !== undefined && end > start ? textRange(block, start, end) : null;
}

function subjectOf(element: HTMLElement): Subject | null {
  const fact = element.closest<HTMLElement>('.fact');
  if (fact) {
    const reading = fact.dataset['reading'] ?? '';
    return {
      element: fact,
      anchor: fact.id,
      reading,
      statement: reading.split(' · ')[1] ?? reading,
      quote: rangeOf(fact)?.toString() ?? fact.textContent ?? '',
      page: fact.classList.contains('is-target') ? fact.getAttribute('href') : null,
      source: `source/${fact.dataset['source'] ?? '1'}/#${fact.id}`,
    };
  }
  const block = blockOf(element);
  if (!block?.id) return null;
  const text = block.textContent ?? '';
  const quote = /^[^。！？]{4,60}[。！？]?/.exec(text)?.[0] ?? text.slice(0, 40);
  return {
    element: block,
    anchor: block.id,
    reading: `${quote.slice(0, 40)}${text.length > 40 ? '……' : ''}`,
    statement: '',
    quote,
    page: null,
    // Headings are anchored by their section, which the scrape does not know.
    source: block.id.startsWith('p.') ? `source/1/#${block.id}` : null,
  };
}

const addressOf = (subject: Subject): string => `${location.origin}${location.pathname}#${subject.anchor}`;

/** Link that also marks the quote in browsers that know text fragments. */
const quotedAddress = (subject: Subject): string =>
  `${addressOf(subject)}:~:text=${encodeURIComponent(subject.quote).replaceAll('-', '%2D')}`;

function cite(subject: Subject, form: 'gbt' | 'bibtex' | 'plain' | 'embed'): string {
  const data = reader?.dataset ?? {};
  const latex = (text: string): string => text.replace(/[\\{}%&#$_~^]/g, '\\$&');
  const statement = form === 'bibtex' ? latex(subject.statement) : subject.statement;
  return (data[form] ?? '')
    .replaceAll('{key}', `${data['report']}-${subject.anchor.replaceAll('.', '-')}`)
    .replaceAll('{origin}', location.origin)
    .replaceAll('{anchor}', subject.anchor)
    .replaceAll('{about}', statement === '' ? '' : `：${statement}`)
    .replaceAll('{quote}', subject.quote)
    .replaceAll('{url}', addressOf(subject))
    .replaceAll('{today}', today());
}

function button(label: string, text: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', async () => {
    clearTimeout(arrival);
    const copied = await copyText(text());
    made.textContent = copied ? '已复制' : '复制失败';
    announce(copied ? `${label}：已复制` : '复制失败');
    setTimeout(() => {
      made.textContent = label;
    }, 1800);
  });
  return made;
}

function link(label: string, address: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = label;
  made.className = 'button';
  return made;
}

let shown: Subject | null = null;
/** The announcement of where an address led, until the reader does something else. */
let arrival: ReturnType<typeof setTimeout> | undefined;

function close(giveBackFocus = false): void {
  shown?.element.classList.remove('is-addressed');
  if (giveBackFocus) shown?.element.focus();
  dock.hidden = true;
  shown = null;
  document.documentElement.classList.remove('has-dock');
  if ('highlights' in CSS) CSS.highlights.delete('quote');
}

function show(subject: Subject, moveFocus: boolean): void {
  shown?.element.classList.remove('is-addressed');
  shown = subject;
  // A link with a quoted text makes no element the target.
  subject.element.classList.add('is-addressed');
  const reading = document.createElement('p');
  reading.textContent = subject.reading;
  const actions = document.createElement('div');
  actions.append(
    button('复制链接', () => addressOf(subject)),
    button('带引文的链接', () => `“${subject.quote}” ${quotedAddress(subject)}`),
    button('GB/T 7714', () => cite(subject, 'gbt')),
    button('BibTeX', () => cite(subject, 'bibtex')),
    button('纯文本引用', () => cite(subject, 'plain')),
  );
  if (subject.page)
    actions.append(
      button('嵌入', () => cite(subject, 'embed')),
      link('目标页', subject.page),
    );
  if (subject.source) actions.append(link('抓取原文', subject.source));
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.textContent = '关闭';
  shut.addEventListener('click', () => close(true));
  actions.append(shut);
  dock.replaceChildren(reading, actions);
  dock.hidden = false;
  document.documentElement.classList.add('has-dock');
  const range = subject.element.classList.contains('fact') ? rangeOf(subject.element) : null;
  if (range && 'highlights' in CSS) CSS.highlights.set('quote', new Highlight(range));
  if (moveFocus) dock.querySelector('button')?.focus();
}

/** Opens what the address names: its sentence is marked, its menu shown, and a screen reader told. */
function openAddressed(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const element = id === '' ? null : document.getElementById(id);
  const named = element?.classList.contains('fact') || /^p\./.test(id) ? element : null;
  const subject = named && subjectOf(named);
  if (!subject) {
    close();
    return;
  }
  show(subject, false);
  arrival = setTimeout(() => announce(`已定位：${subject.reading}。原文：${subject.quote}`), 400);
}

/** One button for all paragraphs: it stands beside the one that the pointer is over or, with the keyboard, that the arrows chose. */
const pilcrow = document.createElement('button');
pilcrow.type = 'button';
pilcrow.className = 'pilcrow no-print';
pilcrow.textContent = '¶';

const linkable = (): HTMLElement[] => [...(reader?.querySelectorAll<HTMLElement>('.block[id]') ?? [])];

function pointAt(block: HTMLElement): void {
  pilcrow.dataset['for'] = block.id;
  pilcrow.style.setProperty('top', `${block.offsetTop}px`);
  pilcrow.setAttribute('aria-label', `这一段的链接与引用：${(block.textContent ?? '').slice(0, 16)}（上下键换段）`);
}

/** Moves to the paragraph `step` further; from nowhere to the first on the screen. */
function move(step: number): void {
  const blocks = linkable();
  const at = blocks.findIndex(({ id }) => id === pilcrow.dataset['for']);
  const seen = at >= 0 && isSeen(blocks[at] as HTMLElement);
  const next = step !== 0 || seen ? blocks[at + step] : (blocks.find(isSeen) ?? blocks[0]);
  if (!next) return;
  pointAt(next);
  if (!isSeen(next)) next.scrollIntoView({ block: 'center' });
}

function isSeen(block: HTMLElement): boolean {
  const { top } = block.getBoundingClientRect();
  return top > 0 && top < innerHeight * 0.9;
}

if (reader) {
  document.documentElement.classList.add('has-menu');
  document.body.append(dock);
  reader.querySelector('.report-text')?.prepend(pilcrow);
  const first = linkable()[0];
  if (first) pointAt(first);

  reader.addEventListener('click', (event) => {
    const element = event.target as HTMLElement;
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const fact = element.closest<HTMLElement>('.fact');
    const subject = fact && subjectOf(fact);
    if (!subject) return;
    event.preventDefault();
    history.replaceState(null, '', `#${subject.anchor}`);
    // A click without a pointer came from the keyboard: the menu takes the focus.
    show(subject, event.detail === 0);
  });

  reader.addEventListener('pointerover', (event) => {
    const block = event.pointerType === 'mouse' ? blockOf(event.target as Element) : null;
    if (!block?.id || !block.offsetParent) return;
    pilcrow.classList.add('is-shown');
    pointAt(block);
  });

  pilcrow.addEventListener('focus', () => move(0));
  pilcrow.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(step);
  });

  pilcrow.addEventListener('click', () => {
    const block = document.getElementById(pilcrow.dataset['for'] ?? '');
    const subject = block && subjectOf(block);
    if (!subject) return;
    location.hash = subject.anchor;
    show(subject, true);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown) close(true);
  });
  window.addEventListener('hashchange', openAddressed);
  openAddressed();
}
