
// Without this the tables are whole; with it a click on a heading sorts them.
for (const table of document.querySelectorAll('table')) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const key = (row, n) => row.cells[n].dataset.v ?? row.cells[n].textContent;
  const compare = (a, b, numeric) => numeric ? (a === '') - (b === '') || a - b : a.localeCompare(b, undefined, { numeric: true });
  heads.forEach((head, n) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      const rows = [...body.rows];
      const numeric = rows.some(row => row.cells[n].dataset.v);
      const empty = row => numeric && key(row, n) === '';
      rows.sort((a, b) => empty(a) - empty(b) || (down ? -1 : 1) * compare(key(a, n), key(b, n), numeric));
      heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      body.append(...rows);
    });
  });
}
