// A learning record store for tests, strict wherever the standards allow it. Knows nothing of HTTP servers: server.ts does.
import { createHash, randomUUID } from 'node:crypto';
import type { Statement } from '../../src/xapi/Statement';
import { type Cmi5Launch, type Cmi5Session, launchData, violations } from './cmi5';
import { problems } from './validate';

export interface Request {
  method: string;
  /** Path and query. */
  url: string;
  /** Names in lower case. */
  headers: Record<string, string | undefined>;
  body: string;
}

export interface Response {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A document of the State or Agent Profile API. */
interface Document {
  body: string;
  etag: string;
}

/** 'lost': done, but the answer never arrives. 'drop': never arrived. A number: that status, nothing done. */
export type Fault = 'lost' | 'drop' | number | null;

export class Lrs {
  readonly statements: Statement[] = [];
  readonly documents = new Map<string, Document>();
  /** Everything refused for a fault of the client, to be empty at the end of a test. */
  readonly refused: string[] = [];
  readonly requests: string[] = [];
  readonly sessions: Cmi5Session[] = [];
  /** Asked before each request. */
  fault: (request: Request) => Fault = () => null;
  now: () => number = Date.now;

  /** @param credential of launches that are not cmi5. */
  constructor(readonly credential = 'Basic dGVzdDp0ZXN0') {}

  /** A cmi5 launch of its own session. @returns the query for the AU. */
  launch(launch: Cmi5Launch, base: string): URLSearchParams {
    const session: Cmi5Session = { ...launch, fetched: false, token: randomUUID(), launchDataRead: false, preferencesRead: false, statements: [] };
    this.sessions.push(session);
    return new URLSearchParams({
      endpoint: `${base}/xapi/`,
      fetch: `${base}/fetch?session=${launch.session}`,
      actor: JSON.stringify(launch.actor),
      registration: launch.registration,
      activityId: launch.activityId,
    });
  }

  /** 'drop': the connection breaks. */
  handle(request: Request): Response | 'drop' {
    const url = new URL(request.url, 'http://lrs');
    this.requests.push(`${request.method} ${url.pathname}`);
    const fault = this.fault(request);
    if (fault === 'drop') return 'drop';
    if (typeof fault === 'number') return reply(fault, 'a fault of the test');
    const answer = url.pathname === '/fetch' ? this.fetch(request, url) : this.authorised(request, url);
    // Off or wrong requests, except reads of what is not there and retries of what is.
    if (answer.status >= 400 && answer.status !== 404) this.refused.push(`${request.method} ${url.pathname}: ${answer.status} ${answer.body}`);
    return fault === 'lost' ? 'drop' : answer;
  }

  /** cmi5 8.2: once, by POST; an error is a 200 too. */
  private fetch({ method }: Request, url: URL): Response {
    const session = this.sessions.find(one => one.session === url.searchParams.get('session'));
    if (method !== 'POST') return reply(405, 'POST it');
    if (session === undefined) return json({ 'error-code': '3', 'error-text': 'unknown session' });
    if (session.fetched) {
      this.refused.push('fetch: twice');
      return json({ 'error-code': '1', 'error-text': 'the token was handed out before' });
    }
    session.fetched = true;
    return json({ 'auth-token': session.token });
  }

  private authorised(request: Request, url: URL): Response {
    if (request.headers['x-experience-api-version'] !== '1.0.3') return reply(400, 'X-Experience-API-Version is missing');
    const auth = request.headers['authorization'];
    const session = this.sessions.find(one => auth === `Basic ${one.token}` && one.fetched) ?? null;
    if (session === null && auth !== this.credential) return reply(401, 'who are you?');
    if (request.body !== '' && request.headers['content-type'] !== 'application/json') return reply(400, 'Content-Type is not application/json');
    switch (url.pathname) {
      case '/xapi/statements':
        return request.method === 'POST' ? this.store(request.body, session) : this.find(url);
      case '/xapi/activities/state':
        return this.document(request, url, ['activityId', 'agent', 'registration', 'stateId'], session);
      case '/xapi/agents/profile':
        return this.document(request, url, ['agent', 'profileId'], session);
      default:
        return reply(404, 'no such resource');
    }
  }

  private find(url: URL): Response {
    const unknown = [...url.searchParams.keys()].filter(name => name !== 'statementId');
    if (unknown.length > 0) return reply(400, `unknown parameters: ${unknown.join()}`);
    const found = this.statements.find(({ id }) => id === url.searchParams.get('statementId'));
    return found === undefined ? reply(404, '') : json(found);
  }

  /** All or none of a batch. */
  private store(body: string, session: Cmi5Session | null): Response {
    const batch = parse(body);
    if (batch === undefined) return reply(400, 'no JSON');
    const wrong = [batch].flat().flatMap(statement => problems(statement, this.now()));
    if (wrong.length > 0) return reply(400, wrong.join('; '));
    const statements = [batch].flat() as Statement[];
    if (new Set(statements.map(({ id }) => id)).size !== statements.length) return reply(400, 'one id twice in a batch');
    const fresh = statements.filter(statement => this.statements.every(({ id }) => id !== statement.id));
    const changed = statements.filter(statement => !fresh.includes(statement) && JSON.stringify(this.statements.find(({ id }) => id === statement.id)) !== JSON.stringify(statement));
    if (changed.length > 0) return reply(409, `stored before with other content: ${changed.map(({ id }) => id).join()}`);
    if (session !== null) {
      const broken = fresh.flatMap((statement, n) => violations(statement, session, [...session.statements, ...fresh.slice(0, n)], this.earlier(session)));
      if (broken.length > 0) return reply(403, broken.join('; '));
      session.statements.push(...fresh);
    }
    this.statements.push(...fresh);
    return json(statements.map(({ id }) => id));
  }

  /** A registration is for a course, and each of its units may be completed and passed once in it (CATAPULT keeps it so too). */
  private earlier({ session, registration, activityId }: Cmi5Session): Statement[] {
    return this.sessions.filter(one => one.session !== session && one.registration === registration && one.activityId === activityId).flatMap(one => one.statements);
  }

  private document(request: Request, url: URL, names: string[], session: Cmi5Session | null): Response {
    const query = Object.fromEntries(url.searchParams);
    const unknown = Object.keys(query).filter(name => !names.includes(name));
    const missing = names.filter(name => !(name in query));
    if (unknown.length + missing.length > 0) return reply(400, `unknown or missing parameters: ${[...unknown, ...missing].join()}`);
    if (session !== null && query['agent'] !== JSON.stringify(session.actor)) return reply(403, 'another agent');
    if (session !== null && query['stateId'] === 'LMS.LaunchData') {
      session.launchDataRead = true;
      return json(launchData(session));
    }
    if (session !== null && query['profileId'] === 'cmi5LearnerPreferences') session.preferencesRead = true;
    const key = names.map(name => query[name]).join(' ');
    const held = this.documents.get(key);
    if (request.method === 'GET') return held === undefined ? reply(404, '') : { ...reply(200, held.body), headers: { 'content-type': 'application/json', etag: held.etag } };
    if (request.method !== 'PUT') return reply(405, '');
    const match = request.headers['if-match'];
    if (match !== undefined && match !== held?.etag) return reply(412, 'changed meanwhile');
    this.documents.set(key, { body: request.body, etag: `"${createHash('sha1').update(request.body).digest('hex')}"` });
    return reply(204, '');
  }
}

function json(value: unknown): Response {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function reply(status: number, body: string): Response {
  return { status, headers: {}, body };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
