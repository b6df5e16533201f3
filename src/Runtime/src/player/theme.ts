import type { Strings } from '../strings';
import { find, say, show } from './dom';

type Theme = 'system' | 'light' | 'dark';

const order: Theme[] = ['system', 'light', 'dark'];
const name = 'coursepack:theme';

/** The button that goes through system, light and dark; the choice is kept on this device where that is allowed. */
export function connectTheme(strings: Strings): void {
  const button = find(document, '[data-player="theme"]');
  const texts = { system: strings.themeSystem, light: strings.themeLight, dark: strings.themeDark };
  let theme = stored();
  const apply = () => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    if (button === null) return;
    if (button.childElementCount === 0) say(button, texts[theme]);
    else button.setAttribute('aria-label', texts[theme]);
  };
  button?.addEventListener('click', () => {
    theme = order[(order.indexOf(theme) + 1) % order.length]!;
    keep(theme);
    apply();
  });
  show(button, true);
  apply();
}

function stored(): Theme {
  try {
    return order.find(theme => theme === localStorage.getItem(name)) ?? 'system';
  } catch {
    return 'system';
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(name, theme);
  } catch {
    // Storage is forbidden here: the choice lasts as long as the page.
  }
}
