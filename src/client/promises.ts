import { required } from './element.ts';

/** Narrows the table of targets to what the form asks for; the choice stands in the address. */
const form = required<HTMLFormElement>('#promise-filter');
const table = required<HTMLTableElement>('#promise-table');
const count = required('#promise-count');
const fields = [...form.querySelectorAll('select')];
const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group)')];

const chosen = (): readonly (readonly [string, string])[] =>
  fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);

const fieldOf = (row: HTMLTableRowElement, name: string): string | undefined =>
  name === 'indicator' ? row.closest('tbody')?.dataset['indicator'] : row.dataset[name];

function apply(): void {
  const asked = chosen();
  let shown = 0;
  for (const row of rows) {
    row.hidden = asked.some(([name, value]) => fieldOf(row, name) !== value);
    if (!row.hidden) shown += 1;
  }
  for (const body of table.tBodies) body.hidden = !body.querySelector('tr:not(.group):not([hidden])');
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
