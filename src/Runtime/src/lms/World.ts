// What a session over HTTP needs from the browser, in one place, so that tests can be the browser.
import { IndexedDbStore, type OutboxStore } from '../xapi/OutboxStore';

export interface World {
  fetch: typeof fetch;
  now(): number;
  uuid(): string;
  random(): number;
  after(ms: number, run: () => void): void;
  /** The page is out of sight. */
  hidden(): boolean;
  statements: OutboxStore;
  alone(name: string, work: () => Promise<boolean>): Promise<boolean>;
  /** For this tab, reloads included; and for this browser. */
  tab: Memory;
  device: Memory;
  /** Address of the page. */
  address(): URL;
  /** Shows another address for the page without loading anything. */
  readdress(url: URL): void;
  go(url: string): void;
}

/** Storage that may be forbidden: then it remembers for as long as the page lives. */
export class Memory {
  private readonly held = new Map<string, string>();

  constructor(private readonly open: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  get(name: string): string | null {
    try {
      return this.open().getItem(name) ?? this.held.get(name) ?? null;
    } catch {
      return this.held.get(name) ?? null;
    }
  }

  set(name: string, value: string): void {
    try {
      this.open().setItem(name, value);
    } catch {
      this.held.set(name, value);
    }
  }

  remove(name: string): void {
    this.held.delete(name);
    try {
      this.open().removeItem(name);
    } catch {
      // then it was never there
    }
  }
}

export function browser(): World {
  return {
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    uuid,
    random: () => Math.random(),
    after: (ms, run) => void setTimeout(run, ms),
    hidden: () => document.visibilityState === 'hidden',
    statements: new IndexedDbStore(() => indexedDB),
    // Web Locks are missing where the connection is not secure; statement ids make two senders harmless.
    alone: (name, work) => (navigator.locks ? (navigator.locks.request(name, work) as Promise<boolean>) : work()),
    tab: new Memory(() => sessionStorage),
    device: new Memory(() => localStorage),
    address: () => new URL(location.href),
    readdress: url => history.replaceState(history.state, '', url),
    go: url => location.assign(url),
  };
}

/** Version 4 (RFC 9562, 5.4); crypto.randomUUID is missing where the connection is not secure. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
