/** The calls of an API object, by purpose: the two SCORMs name them differently. */
export interface CallNames {
  initialize: string;
  terminate: string;
  get: string;
  set: string;
  commit: string;
  error: string;
}

/** Codes that may pass: general exception, not initialized (1.2), set before initialize (2004). */
export const passing = ['101', '301', '132'];

/** Codes of an LMS that does not have the element: 201 and 401 in 1.2, 401 and 402 in 2004. */
export const unsupported = ['201', '401', '402'];

/** What a call that threw comes to; codes call it 101, general exception. */
const threw = Symbol('threw');

export type ApiObject = Record<string, (...args: string[]) => unknown>;

/** An LMS's API object as it is found in the field: it may throw, and may return booleans and numbers. */
export class ScormApi {
  constructor(
    private readonly object: ApiObject,
    private readonly names: CallNames,
  ) {}

  initialize(): boolean {
    return this.done('initialize', '');
  }

  terminate(): boolean {
    return this.done('terminate', '');
  }

  commit(): boolean {
    return this.done('commit', '');
  }

  set(element: string, value: string): boolean {
    return this.done('set', element, value);
  }

  /** The value as text; a code when there is none and the LMS gave a reason, else "0". */
  get(element: string): { value: string; error: string } {
    const result = this.call('get', element);
    const value = result === threw ? '' : String(result ?? '');
    // A code beside a value is left over from an earlier call: some LMSs do not reset it.
    return { value, error: value !== '' ? '0' : result === threw ? '101' : this.error() };
  }

  error(): string {
    const code = this.call('error');
    return code === threw ? '101' : String(code ?? '0');
  }

  private done(name: keyof CallNames, ...args: string[]): boolean {
    return String(this.call(name, ...args)) === 'true';
  }

  private call(name: keyof CallNames, ...args: string[]): unknown {
    try {
      // Called on the object: many are classes.
      return this.object[this.names[name]]?.(...args);
    } catch {
      return threw;
    }
  }
}
