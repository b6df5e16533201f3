import { all, find, make, say, show } from '../player/dom';
import { fill } from '../strings';
import { row, status } from './parts';
import type { Words } from './words';

/** Boxes that leave out columns and rows of the table. */
export function startCompare(block: HTMLElement, words: Words): void {
  const rows = all<HTMLTableRowElement>(block, 'tbody tr');
  const columns = all(block, 'thead th');
  const spoken = status('compare-status');
  const head = find<HTMLTableRowElement>(block, 'thead tr')!;

  const update = (changed: HTMLInputElement | null) => {
    // An empty table would compare nothing.
    if (changed !== null && [byMethod, byAttribute].some(boxes => boxes.every(box => !box.checked))) {
      changed.checked = true;
      say(spoken, words.compareLast);
      return;
    }
    for (const line of [head, ...rows]) byMethod.forEach((box, n) => show(line.cells[n + 1]!, box.checked));
    byAttribute.forEach((box, n) => show(rows[n]!, box.checked));
    const count = (boxes: HTMLInputElement[]) => boxes.filter(box => box.checked).length;
    if (changed !== null) say(spoken, fill(words.compareShown, count(byMethod), columns.length, count(byAttribute), rows.length));
  };
  const [methods, byMethod] = boxes(words.compareMethods, columns, update);
  const [attributes, byAttribute] = boxes(words.compareAttributes, rows.map(line => line.cells[0]!), update);
  const filters = [...(columns.length > 2 ? [methods] : []), ...(rows.length > 2 ? [attributes] : [])];
  if (filters.length === 0) return;
  const choice = make('details', '', make('summary', words.compareChoose), row('filters', ...filters));
  find(block, '.table-scroll')!.before(choice);
  block.append(spoken);
}

function boxes(title: string, cells: HTMLElement[], changed: (box: HTMLInputElement) => void): [HTMLElement, HTMLInputElement[]] {
  const inputs = cells.map(() => {
    const input = make('input', '');
    input.type = 'checkbox';
    input.checked = true;
    input.addEventListener('change', () => changed(input));
    return input;
  });
  const labels = cells.map((cell, n) => {
    const name = make('span', '', ...[...cell.childNodes].map(node => node.cloneNode(true)));
    for (const inner of all(name, 'a, button')) inner.replaceWith(...inner.childNodes); // a label holds one control
    return make('label', '', inputs[n]!, name);
  });
  return [make('fieldset', '', make('legend', title), row('chips', ...labels)), inputs];
}
