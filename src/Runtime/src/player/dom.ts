/** The first match, or null: themes may leave out what the contract calls optional. */
export function find<E extends HTMLElement = HTMLElement>(scope: ParentNode, selector: string): E | null {
  return scope.querySelector<E>(selector);
}

export function all<E extends HTMLElement = HTMLElement>(scope: ParentNode, selector: string): E[] {
  return [...scope.querySelectorAll<E>(selector)];
}

/** Only when it differs: a live region must not repeat itself. */
export function say(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, text: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.append(text, ...children);
  return element;
}

export function show(element: HTMLElement | null, shown: boolean): void {
  if (element !== null) element.hidden = !shown;
}
