/** Lets readers sort tables marked `data-sortable` by the columns marked `data-sort`; without script they stay as they are. */
function enhance(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body || body.rows.length < 2) return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    if (!head.dataset.sort) continue;
    const numeric = head.dataset.sort === 'number';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const rising = head.getAttribute('aria-sort') === (numeric ? 'descending' : 'none') || (!numeric && !head.hasAttribute('aria-sort'));
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
      sortRows(body, column, numeric, rising);
    });
  }
}

function sortRows(body: HTMLTableSectionElement, column: number, numeric: boolean, rising: boolean): void {
  const collator = new Intl.Collator('zh-CN');
  const keyOf = (row: HTMLTableRowElement): string => (numeric ? row.cells[column]?.dataset.value : row.cells[column]?.textContent) ?? '';
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row).trim() }));
  rows.sort((a, b) => {
    // Cells without a value stay at the end whichever way.
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    const order = numeric ? Number(a.key) - Number(b.key) : collator.compare(a.key, b.key);
    return rising ? order : -order;
  });
  body.append(...rows.map(({ row }) => row));
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) enhance(table);
