import { englishDialogs } from '../../strings';
import { make } from '../dom';
import { prefix, settings } from '../early';
import type { Player } from '../Player';
import { showDialog } from './dialog';

type Setting = (typeof settings)[number];

/** What can be chosen, and what each choice is called; the empty value is the default. */
export function showSettings({ pack }: Player): void {
  const strings = { ...englishDialogs, ...pack.strings };
  const choices: [Setting, string, [value: string, text: string][]][] = [
    ['theme', strings.theme, [['', strings.asSystem], ['light', strings.themeLight], ['dark', strings.themeDark]]],
    ['text', strings.textSize, [['', strings.textNormal], ['2', strings.textLarge], ['3', strings.textLarger], ['4', strings.textLargest]]],
    ['motion', strings.motion, [['', strings.asSystem], ['reduced', strings.motionReduced]]],
  ];
  if (pack.object.search != null) choices.push(['keys', strings.keys, [['', strings.keysOn], ['off', strings.keysOff]]]);
  const note = make('p', strings.settingsKept);
  note.className = 'dialog-note';
  showDialog('settings', strings.settings, strings.close, [...choices.map(([name, title, values]) => group(name, title, values)), note]);
}

function group(name: Setting, title: string, values: [string, string][]): HTMLElement {
  const current = document.documentElement.dataset[name] ?? '';
  const options = values.map(([value, text]) => {
    const input = make('input', '');
    input.type = 'radio';
    input.name = `setting-${name}`;
    input.checked = value === current;
    input.addEventListener('change', () => choose(name, value));
    return make('label', '', input, ` ${text}`);
  });
  return make('fieldset', '', make('legend', title), ...options);
}

function choose(name: Setting, value: string): void {
  const { dataset } = document.documentElement;
  if (value === '') delete dataset[name];
  else dataset[name] = value;
  try {
    if (value === '') localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Storage is forbidden here: the choice lasts as long as the page.
  }
}
