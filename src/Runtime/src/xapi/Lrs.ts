// The LRS over HTTP (xAPI-Communication 1.0.3).

export interface Reply {
  /** 0: no answer. */
  status: number;
  text: string;
  etag: string | null;
}

export interface Access {
  endpoint: string;
  /** The whole Authorization value; null where something on the way adds it. */
  auth: string | null;
  /** Unknown launch parameters, which the LRS that made them may want back. */
  extra?: Record<string, string>;
}

/** Longer than any LRS should take. */
const patience = 30_000; // ms

export class Lrs {
  private extra: Record<string, string>;

  constructor(
    private readonly access: Access,
    private readonly fetch: typeof globalThis.fetch,
    /** The page is out of sight and may be gone before the answer. */
    private readonly hidden: () => boolean = () => false,
  ) {
    this.extra = access.extra ?? {};
  }

  send(statements: string, leaving: boolean): Promise<number> {
    return this.request('POST', 'statements', {}, { body: statements, leaving }).then(({ status }) => status);
  }

  statement(id: string): Promise<Reply> {
    return this.request('GET', 'statements', { statementId: id });
  }

  document(resource: 'activities/state' | 'agents/profile', query: Record<string, string>): Promise<Reply> {
    return this.request('GET', resource, query);
  }

  /** @param etag of the version it replaces, where the LRS gave one. */
  putState(query: Record<string, string>, json: string, leaving: boolean, etag: string | null = null): Promise<Reply> {
    return this.request('PUT', 'activities/state', query, { body: json, leaving, etag });
  }

  private async request(
    method: string,
    resource: string,
    query: Record<string, string>,
    { body, leaving = false, etag = null }: { body?: string; leaving?: boolean; etag?: string | null } = {},
  ): Promise<Reply> {
    const headers: Record<string, string> = { 'X-Experience-API-Version': '1.0.3' };
    if (this.access.auth !== null) headers['Authorization'] = this.access.auth;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (etag !== null) headers['If-Match'] = etag;
    const parameters = new URLSearchParams({ ...query, ...this.extra }).toString();
    const url = this.access.endpoint + resource + (parameters === '' ? '' : `?${parameters}`);
    const reply = await this.answer(url, { method, headers, body, cache: 'no-store', referrerPolicy: 'no-referrer' }, leaving || this.hidden());
    if (reply.status !== 400 || parameters === '' || Object.keys(this.extra).length === 0) return reply;
    this.extra = {}; // an LRS refuses parameters it does not know (1.0.3, 3.2): they were somebody else's
    return this.request(method, resource, query, { body, leaving, etag });
  }

  private async answer(url: string, init: RequestInit, leaving: boolean): Promise<Reply> {
    // A browser has 64 KiB in all for pages that are gone, and refuses more.
    const keepalive = leaving && (init.body as string | undefined ?? '').length < 60_000;
    try {
      const signal = leaving ? undefined : AbortSignal.timeout?.(patience);
      const response = await this.fetch(url, { ...init, keepalive, signal });
      return { status: response.status, text: await response.text(), etag: response.headers.get('ETag') };
    } catch {
      return { status: 0, text: '', etag: null };
    }
  }
}
