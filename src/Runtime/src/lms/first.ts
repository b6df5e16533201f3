import { discover } from './discover';

type Api = Record<string, (...args: string[]) => unknown>;

/** Opens the session, marks it as begun and resumable, and ends it with the page. */
export function openSession(name: string, calls: { initialize: string; set: string; get: string; commit: string; terminate: string }, status: string, exit: string): void {
  const api = discover(window, name) as Api | null;
  if (api === null || String(api[calls.initialize]?.('')) !== 'true') return;
  const known = String(api[calls.get]?.(status) ?? '');
  if (known === '' || known === 'not attempted' || known === 'unknown') api[calls.set]?.(status, 'incomplete');
  api[calls.set]?.(exit, 'suspend');
  api[calls.commit]?.('');
  addEventListener('pagehide', event => {
    if (event.persisted) return;
    api[calls.commit]?.('');
    api[calls.terminate]?.('');
  });
}
