import { make } from '../player/dom';

/** A button that does not outshine the page's own. */
export function button(text: string, pressed: () => void): HTMLButtonElement {
  const element = make('button', text);
  element.type = 'button';
  element.addEventListener('click', pressed);
  return element;
}

export function row(className: string, ...children: Node[]): HTMLElement {
  const element = make('div', '', ...children);
  element.className = className;
  return element;
}

/** Says what has changed to those who do not see it. Empty from the start: only what is put in later is read aloud. */
export function status(className = 'vh'): HTMLElement {
  const element = make('p', '');
  element.className = className;
  element.setAttribute('role', 'status');
  return element;
}

/** A button at the end of its way stays where it is, so that the focus does. */
export function allow(button: HTMLButtonElement, allowed: boolean): void {
  if (allowed) button.removeAttribute('aria-disabled');
  else button.setAttribute('aria-disabled', 'true');
}
