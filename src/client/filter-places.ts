export {};

const box = document.querySelector<HTMLElement>('[data-filter-list]');
const field = box?.querySelector('input');
const counter = box?.querySelector('[role="status"]');
const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')].map((element) => ({
  element,
  words: (element.dataset['filterItem'] ?? '').toLowerCase(),
}));
const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];

/** Letters typed without hyphens match an id with them: `anhuiluan`, `luan`. */
const matches = (words: string, query: string): boolean => words.includes(query) || words.replaceAll('-', '').includes(query);

if (box && field && items.length > 12) {
  box.hidden = false;
  field.addEventListener('input', () => {
    const query = field.value.trim().toLowerCase();
    let shown = 0;
    for (const { element, words } of items) {
      element.hidden = query !== '' && !matches(words, query);
      if (!element.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-filter-item]:not([hidden])') === null;
    if (counter) counter.textContent = query === '' ? '' : `${shown} 个地方`;
  });
}
