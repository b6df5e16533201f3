import { find, make, say } from '../player/dom';
import { drawChart, type Chart } from './chart';
import { parse } from './expression';
import { numberText, withUnit } from './number';
import { row, status } from './parts';
import type { Words } from './words';

/** What the page holds for an explorer: docs/page-contract.md, "Interactive blocks". */
export interface Explorer {
  sliders: Slider[];
  outputs: Output[];
  chart?: Chart;
}

export interface Slider {
  name: string;
  label: string;
  min: number;
  max: number;
  step: number;
  start: number;
  decimals: number;
  unit: string | null;
}

export interface Output {
  name: string;
  /** Null: an intermediate result. */
  label: string | null;
  formula: string;
  decimals: number;
  unit: string | null;
}

/** Every output for one setting of the sliders. */
export type Compute = (settings: ReadonlyMap<string, number>) => Map<string, number>;

export function compile({ sliders, outputs }: Explorer): Compute {
  const names = sliders.map(slider => slider.name);
  const formulas = outputs.map(({ name, formula }) => {
    const compute = parse(formula, names);
    names.push(name);
    return { name, compute };
  });
  return settings => {
    const values = new Map(settings);
    for (const { name, compute } of formulas) values.set(name, compute(values));
    return values;
  };
}

/** How long the learner has to rest before a screen reader is told the results. */
const restMs = 500;

export function startExplorer(block: HTMLElement, words: Words): void {
  const table = find(block, '.table-scroll')!;
  const explorer = JSON.parse(find(block, 'script[data-explorer]')!.textContent!) as Explorer;
  const compute = compile(explorer);
  const settings = new Map(explorer.sliders.map(slider => [slider.name, slider.start]));
  const shown = explorer.outputs.filter(output => output.label !== null);

  const results = new Map(shown.map(output => [output.name, make('dd', '')]));
  // Bars say their values themselves, but not to a screen reader.
  const drawnAsBar = (output: Output) => explorer.chart?.x === null && explorer.chart.y.includes(output.name);
  const list = make('dl', '', ...shown.map(output => row(drawnAsBar(output) ? 'vh' : '', make('dt', output.label!), results.get(output.name)!)));
  list.className = shown.every(drawnAsBar) ? 'vh' : 'results';
  const drawing = explorer.chart && drawChart(explorer, explorer.chart, compute, words, block.clientWidth);
  const spoken = status();
  let rest: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    const values = compute(settings);
    const texts = shown.map(output => [output, withUnit(numberText(values.get(output.name)!, output.decimals, words), output.unit, words)] as const);
    for (const [output, text] of texts) say(results.get(output.name)!, text);
    drawing?.update(settings, values);
    return texts.map(([output, text]) => `${output.label}: ${text}`).join('; ');
  };
  const changed = () => {
    const summary = update();
    clearTimeout(rest);
    rest = setTimeout(() => say(spoken, summary), restMs);
  };
  const controls = explorer.sliders.map(slider => control(slider, `${block.getAttribute('aria-labelledby')}:${slider.name}`, words, value => (settings.set(slider.name, value), changed())));
  table.before(row('sliders', ...controls), list, ...(drawing ? [drawing.figure] : []), spoken);
  if (drawing) for (const { name } of shown) results.get(name)!.previousElementSibling!.prepend(...drawing.key(name));
  update();
  fold(table, words.values);
}

function control(slider: Slider, id: string, words: Words, changed: (value: number) => void): HTMLElement {
  const input = make('input', '');
  Object.assign(input, { type: 'range', min: String(slider.min), max: String(slider.max), step: String(slider.step), value: String(slider.start) });
  const value = make('span', '');
  value.className = 'slider-value';
  const tell = () => {
    const text = withUnit(numberText(Number(input.value), slider.decimals, words), slider.unit, words);
    say(value, text);
    input.setAttribute('aria-valuetext', text);
  };
  input.addEventListener('input', () => {
    tell();
    changed(Number(input.value));
  });
  tell();
  value.setAttribute('aria-hidden', 'true'); // the slider says it itself
  input.id = id;
  const label = make('label', slider.label);
  label.htmlFor = id;
  return row('slider', label, value, input);
}

/** The values for readers without script stay within reach. */
function fold(table: HTMLElement, title: string): void {
  const details = make('details', '', make('summary', title));
  table.replaceWith(details);
  details.append(table);
}
