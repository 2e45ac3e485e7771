import { required } from './element.ts';

/** Narrows the lists of targets to what the form asks for; the choice stands in the address. */
const form = required<HTMLFormElement>('#promise-filter');
const list = required('#promise-table');
const count = required('#promise-count');
const fields = [...form.querySelectorAll('select')];
const rows = [...list.querySelectorAll<HTMLTableRowElement>('tbody tr')];
/** Innermost first, so that an outer one sees what became of its inner ones. */
const groups = [...list.querySelectorAll('details')].reverse();
const openAtFirst = new Map(groups.map((group) => [group, group.open]));
/** So many rows may stand open at once. */
const mostOpen = 60;

const chosen = (): readonly (readonly [string, string])[] =>
  fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);

function apply(): void {
  const asked = chosen();
  let shown = 0;
  for (const row of rows) {
    row.hidden = asked.some(([name, value]) => row.dataset[name] !== value);
    if (!row.hidden) shown += 1;
  }
  for (const group of groups) {
    const own = group.querySelectorAll('tbody tr:not([hidden])').length;
    group.hidden = own === 0;
    group.open = asked.length > 0 ? own > 0 && shown <= mostOpen : (openAtFirst.get(group) ?? false);
    const words = group.querySelector<HTMLElement>(':scope > summary > .shown');
    if (words) {
      words.hidden = asked.length === 0;
      words.textContent = `${own}个符合`;
    }
  }
  count.hidden = asked.length === 0;
  count.textContent = shown === 0 ? '没有这样的目标。' : `${rows.length}个目标中的${shown}个`;
}

/** Takes the choice from the address; what it names but no field offers is passed over. */
function read(): void {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = query.get(field.name) ?? '';
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
  apply();
}

function write(): void {
  const query = new URLSearchParams(chosen() as [string, string][]).toString();
  history.pushState(null, '', `${location.pathname}${query ? `?${query}` : ''}`);
  apply();
}

form.hidden = false;
form.addEventListener('change', write);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(write));
window.addEventListener('popstate', read);
read();
// What the address points at may have moved when groups opened and closed.
if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
