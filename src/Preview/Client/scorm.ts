// The LMS's API in the learner's page: scorm-again, with every call written down and the author's conditions on top.
import type { Conditions } from './api';
import type { Call, Navigate, Snapshot } from './messages';

export interface ScormLaunch {
  kind: 'scorm12' | 'scorm2004';
  cmi: Record<string, unknown>;
  stateLimit: number;
}

type Method = (...args: unknown[]) => string;
type Api = Record<string, Method> & { loadFromJSON(cmi: unknown): void };
type Commit = { result: boolean | string; errorCode: number };

declare const Scorm12API: new (settings: object) => Api;
declare const Scorm2004API: new (settings: object) => Api;

const names = ['Initialize', 'Finish', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
const changing = ['Initialize', 'SetValue', 'Commit', 'Finish', 'Terminate'];
/** General exception, in either edition: what Moodle gives when the login is gone. */
const general = '101';

export class Scorm {
  finished: boolean | null = null;
  private readonly is12: boolean;
  private readonly values: Map<string, string>;
  private refusal = false;

  constructor(
    private readonly launch: ScormLaunch,
    private readonly conditions: () => Conditions,
    private readonly tell: (message: Call | Snapshot | Navigate) => void,
  ) {
    this.is12 = launch.kind === 'scorm12';
    this.values = new Map(flat(launch.cmi, 'cmi'));
  }

  /** Puts the API where SCOs look for it (1.2 RTE 3.3.6.1, 2004 RTE 3.3.1). */
  install(window: Window, commitUrl: string): void {
    const settings = { autocommit: false, lmsCommitUrl: commitUrl, logLevel: 5, sendFullCommit: true, mastery_override: true, httpService: commits(this.is12) };
    const api = this.is12 ? new Scorm12API(settings) : new Scorm2004API(settings);
    api.loadFromJSON(this.launch.cmi);
    for (const name of names) this.wrap(api, this.is12 ? `LMS${name}` : name, name);
    Object.assign(window, { [this.is12 ? 'API' : 'API_1484_11']: api });
    this.tell(this.snapshot());
  }

  snapshot(): Snapshot {
    const value = (name12: string, name2004 = name12) => this.values.get(this.is12 ? `cmi.core.${name12}` : `cmi.${name2004}`) || null;
    const success = this.is12 ? value('lesson_status') : value('success_status');
    const scaled = this.is12 ? null : value('score.scaled');
    return {
      kind: 'snapshot',
      completion: value('lesson_status', 'completion_status'),
      success: success === 'passed' || success === 'failed' ? success : null,
      score: value('score.raw') ?? (scaled === null ? null : String(Number(scaled) * 100)),
      progress: this.is12 ? null : value('progress_measure'),
      location: value('lesson_location', 'location'),
      exit: value('exit'),
      session: value('session_time'),
      stateLength: this.values.get('cmi.suspend_data')?.length ?? 0,
      stateLimit: this.launch.stateLimit,
    };
  }

  private wrap(api: Api, method: string, name: string): void {
    const original = api[method]?.bind(api);
    if (original === undefined) return;
    const lastError = api[this.is12 ? 'LMSGetLastError' : 'GetLastError']!.bind(api);
    const errorString = api[this.is12 ? 'LMSGetErrorString' : 'GetErrorString']!.bind(api);
    api[method] = (...args) => {
      if (name.startsWith('GetLast')) return this.refusal ? general : original(...args);
      if (name.startsWith('GetError') || name.startsWith('GetDiag')) return original(...args);
      this.refusal = this.conditions().refuses && changing.includes(name);
      const result = this.refusal ? 'false' : String(original(...args));
      const error = this.refusal ? general : String(lastError());
      const texts = args.map(arg => String(arg ?? ''));
      if (result === 'true') this.note(name, texts);
      this.tell({ kind: 'call', at: Date.now(), name: method, args: texts, result, error, errorText: error === '0' ? '' : this.refusal ? 'General exception' : String(errorString(error)) });
      if (changing.includes(name)) this.tell(this.snapshot());
      return result;
    };
  }

  private note(name: string, [element = '', value = '']: string[]): void {
    if (name === 'Initialize') this.finished = false;
    if (name === 'SetValue') this.values.set(element, value);
    if (name !== 'Finish' && name !== 'Terminate') return;
    this.finished = true;
    const request = this.values.get('adl.nav.request') ?? '_none_';
    if (request !== '_none_') this.tell({ kind: 'navigate', request });
  }
}

/** The data model as names and values. */
function flat(node: unknown, name: string): [string, string][] {
  if (typeof node !== 'object' || node === null) return [[name, String(node ?? '')]];
  return Object.entries(node).flatMap(([key, value]) => flat(value, `${name}.${key}`));
}

/**
 * Commits the way LMSs do: the SCO waits for the answer. Only a page that is being left may send without waiting, as
 * browsers let nothing else through then.
 */
function commits(is12: boolean): object {
  const failed: Commit = { result: 'false', errorCode: is12 ? 101 : 391 };
  return {
    updateSettings: () => {},
    processHttpRequest(url: string, body: unknown, leaving: boolean, _log: unknown, heard: (event: string, ...rest: unknown[]) => void): Commit {
      const text = JSON.stringify(body);
      try {
        const request = new XMLHttpRequest();
        request.open('POST', url, false);
        request.setRequestHeader('Content-Type', 'application/json');
        request.send(text);
        heard(request.status === 200 ? 'CommitSuccess' : 'CommitError');
        return request.status === 200 ? { result: 'true', errorCode: 0 } : failed;
      } catch {
        if (!leaving) return failed;
        void fetch(url, { method: 'POST', keepalive: true, headers: { 'Content-Type': 'application/json' }, body: text }).catch(() => {});
        return { result: 'true', errorCode: 0 };
      }
    },
  };
}
