import { make } from '../dom';

/** A dialog over the page. It is gone when it closes, by its button or by Escape; the browser gives the focus back. */
export function showDialog(name: string, title: string, close: string, content: Node[], actions: Node[] = []): HTMLDialogElement {
  const heading = make('h2', title);
  heading.id = `dialog-${name}`;
  const row = make('p', '', ...actions, button(close, () => dialog.close()));
  row.className = 'dialog-actions';
  const dialog = make('dialog', '', heading, ...content, row);
  dialog.className = `dialog dialog-${name}`;
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function button(text: string, click: () => void): HTMLButtonElement {
  const element = make('button', text);
  element.type = 'button';
  element.addEventListener('click', click);
  return element;
}
