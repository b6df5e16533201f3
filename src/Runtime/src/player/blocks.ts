import { find } from './dom';
import { root } from './Player';

/**
 * Lets interactive blocks start in a main that has been put in. Their script and styles come with the first page that has any:
 * a page opened by its address names them in its head, for any other they are added here (docs/page-contract.md).
 */
export function startBlocks(main: HTMLElement): void {
  if (find(main, '[data-block]') === null) return;
  if (find(document, 'script[src$="assets/blocks.js"]') === null) {
    const styles = document.createElement('link');
    styles.rel = 'stylesheet';
    styles.href = new URL('assets/blocks.css', root()).href;
    const script = document.createElement('script');
    script.src = new URL('assets/blocks.js', root()).href;
    document.head.append(styles, script);
  }
  document.dispatchEvent(new Event('coursepack:main'));
}
