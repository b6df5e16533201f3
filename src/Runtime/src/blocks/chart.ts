// A small chart in the classes of docs/authoring.md, "Figures", so that it follows the theme.
import { fill } from '../strings';
import type { Compute, Explorer } from './explorer';
import { numberText, withUnit } from './number';
import type { Words } from './words';

export interface Chart {
  /** The slider along the bottom; null: bars. */
  x: string | null;
  y: string[];
  min: number | null;
  max: number | null;
}

export interface Drawing {
  figure: HTMLElement;
  update(settings: ReadonlyMap<string, number>, values: ReadonlyMap<string, number>): void;
  /** The sign of an output's curve, for the list of results. */
  key(name: string): Element[];
}

const letters = ['a', 'b', 'c', 'd'];
/** Curves differ by more than colour. */
const dashes = ['', '8 5', '2 5', '12 4 2 4'];
/** Points of a curve when the slider has more positions. */
const mostPoints = 120;
const narrow = 480; // CSS pixels

export function drawChart(explorer: Explorer, chart: Chart, compute: Compute, words: Words, width: number): Drawing {
  const svg = element('svg', { role: 'img', focusable: 'false' });
  const figure = document.createElement('figure');
  figure.className = 'chart';
  figure.append(svg);
  const w = width < narrow ? 360 : 640; // so that its text is as large as the page's on either
  const draw = chart.x === null ? bars(svg, explorer, chart, words, w) : curves(svg, explorer, chart, chart.x, compute, words, w);
  return { figure, update: draw, key: name => (chart.x === null ? [] : key(chart.y.indexOf(name))) };
}

function key(n: number): Element[] {
  if (n < 0) return [];
  const sign = element('svg', { viewBox: '0 0 28 12', class: 'key', 'aria-hidden': 'true', focusable: 'false' });
  sign.append(element('path', { d: 'M0 6H28', class: `f-${letters[n]}-line`, 'stroke-dasharray': dashes[n]! }));
  return [sign];
}

function curves(svg: Element, explorer: Explorer, chart: Chart, x: string, compute: Compute, words: Words, width: number): Drawing['update'] {
  const slider = explorer.sliders.find(at => at.name === x)!;
  const height = 264;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const labels = chart.y.map(name => explorer.outputs.find(output => output.name === name)!.label).join(', ');
  svg.setAttribute('aria-label', fill(words.chartLine, labels, slider.label, numberText(slider.min, slider.decimals, words), withUnit(numberText(slider.max, slider.decimals, words), slider.unit, words)));
  const positions = Math.min(mostPoints, Math.round((slider.max - slider.min) / slider.step));
  const xs = Array.from({ length: positions + 1 }, (_, n) => slider.min + ((slider.max - slider.min) * n) / positions);

  return (settings, values) => {
    const points = xs.map(at => compute(new Map(settings).set(x, at)));
    const range = scale(chart, chart.y.flatMap(name => points.map(point => point.get(name)!)));
    const ticks = range.ticks.map(tick => numberText(tick, range.decimals, words));
    const box = { left: roomFor(ticks), right: width - 16, top: 16, bottom: height - 48 };
    const toX = (at: number) => box.left + ((at - slider.min) / (slider.max - slider.min)) * (box.right - box.left);
    const toY = (at: number) => box.bottom - ((at - range.min) / (range.max - range.min)) * (box.bottom - box.top);
    const inside = (at: number) => at >= range.min && at <= range.max;
    const now = settings.get(x)!;
    svg.replaceChildren(
      ...range.ticks.flatMap((tick, n) => [
        line(`M${box.left} ${toY(tick)}H${box.right}`, 'f-faint'),
        text(box.left - 8, toY(tick) + 5, ticks[n]!, 'end'),
      ]),
      line(`M${box.left} ${box.bottom}H${box.right}`, 'f-line'),
      line(`M${toX(now)} ${box.top}V${box.bottom}`, 'f-faint', '4 4'),
      text(box.left, box.bottom + 20, numberText(slider.min, slider.decimals, words), 'start'),
      text(box.right, box.bottom + 20, numberText(slider.max, slider.decimals, words), 'end'),
      text((box.left + box.right) / 2, box.bottom + 36, slider.label, 'middle'),
      ...chart.y.map((name, n) => line(path(xs, points.map(point => point.get(name)!), toX, toY, inside), `f-${letters[n]}-line`, dashes[n])),
      ...chart.y.flatMap((name, n) => {
        const value = values.get(name)!;
        return inside(value) ? [element('circle', { cx: toX(now), cy: toY(value), r: 6, class: `f-${letters[n]}-solid` })] : [];
      }),
    );
  };
}

/** Left of the axis, for the longest label and a gap on either side; digits of wide fonts take two thirds of the size. */
export function roomFor(labels: string[]): number {
  return Math.max(56, Math.ceil(Math.max(0, ...labels.map(label => label.length)) * 10 + 12));
}

/** Breaks where there is no value or none that the axis reaches. */
function path(xs: number[], ys: number[], toX: (x: number) => number, toY: (y: number) => number, inside: (y: number) => boolean): string {
  let pen = 'M';
  return xs.map((x, n) => {
    if (!inside(ys[n]!)) return (pen = 'M'), '';
    const step = `${pen}${toX(x).toFixed(1)} ${toY(ys[n]!).toFixed(1)}`;
    pen = 'L';
    return step;
  }).join('');
}

function bars(svg: Element, explorer: Explorer, chart: Chart, words: Words, width: number): Drawing['update'] {
  const outputs = chart.y.map(name => explorer.outputs.find(output => output.name === name)!);
  const each = 56;
  const box = { left: 2, right: width - 90 };
  svg.setAttribute('viewBox', `0 0 ${width} ${each * outputs.length}`);
  svg.setAttribute('aria-label', fill(words.chartBars, outputs.map(output => output.label).join(', ')));

  return (_, values) => {
    const sizes = outputs.map(output => values.get(output.name)!);
    const range = scale({ ...chart, min: chart.min ?? Math.min(0, ...sizes.filter(Number.isFinite)) }, [0, ...sizes]);
    const toX = (at: number) => box.left + ((Math.min(range.max, Math.max(range.min, at)) - range.min) / (range.max - range.min)) * (box.right - box.left);
    const zero = toX(0);
    svg.replaceChildren(
      ...outputs.flatMap((output, n) => {
        const end = Number.isNaN(sizes[n]) ? zero : toX(sizes[n]!);
        const top = n * each;
        return [
          text(box.left, top + 18, output.label!, 'start'),
          element('rect', { x: Math.min(zero, end), y: top + 26, width: Math.max(1, Math.abs(end - zero)), height: 22, class: `f-${letters[n]}-solid` }),
          line(`M${zero} ${top + 24}V${top + 50}`, 'f-line'),
          text(Math.max(zero, end) + 8, top + 43, withUnit(numberText(sizes[n]!, output.decimals, words), output.unit, words), 'start', 'f-ink'),
        ];
      }),
    );
  };
}

interface Range {
  min: number;
  max: number;
  ticks: number[];
  decimals: number;
}

/** Round numbers around all values, with three to six lines between them. */
export function scale(chart: Pick<Chart, 'min' | 'max'>, values: number[]): Range {
  const known = values.filter(Number.isFinite);
  let min = chart.min ?? Math.min(...known, Infinity);
  let max = chart.max ?? Math.max(...known, -Infinity);
  if (!Number.isFinite(min) || !Number.isFinite(max)) [min, max] = [0, 1];
  if (min >= max) [min, max] = [min - 0.5, min + 0.5];
  const rough = (max - min) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(n => n * power).find(size => size >= rough * 0.999)!;
  if (chart.min === null) min = Math.floor(min / step + 1e-9) * step;
  if (chart.max === null) max = Math.ceil(max / step - 1e-9) * step;
  const first = Math.ceil(min / step - 1e-9);
  const count = Math.floor(max / step + 1e-9) - first;
  const ticks = Array.from({ length: count + 1 }, (_, n) => (first + n) * step);
  return { min, max, ticks, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

function element(name: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(attribute, String(value));
  return made;
}

function line(d: string, className: string, dash = ''): Element {
  return element('path', { d, class: className, 'stroke-dasharray': dash });
}

function text(x: number, y: number, content: string, anchor: string, className = 'f-muted'): Element {
  const made = element('text', { x, y, 'text-anchor': anchor, 'font-size': 15, class: className });
  made.textContent = content;
  return made;
}
