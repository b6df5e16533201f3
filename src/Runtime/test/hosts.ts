// The hosts every adapter must get on with: our strict fake and scorm-again 3.4.3.
import { scorm12 } from '../src/lms/scorm12';
import { scorm2004 } from '../src/lms/scorm2004';
import { type ApiObject, ScormApi } from '../src/lms/ScormApi';
import type { ScormDialect } from '../src/lms/ScormDialect';
import { ScormSession } from '../src/lms/ScormSession';
import { FakeApi } from './FakeApi';

/** A session, and what its LMS was told and refused. */
export interface Connected {
  session: ScormSession;
  set: Map<string, string>;
  refused: string[];
  calls: string[];
}

export interface Host {
  name: string;
  dialect: ScormDialect;
  is12: boolean;
  /** A new LMS that holds these values. */
  launch(values?: Record<string, string>): Connected;
}

type Constructor = new (settings: object) => ApiObject & { loadFromFlattenedJSON(json: object): void };

const { Scorm12API } = (await import('scorm-again/scorm12')) as unknown as { Scorm12API: Constructor };
const { Scorm2004API } = (await import('scorm-again/scorm2004')) as unknown as { Scorm2004API: Constructor };

export const hosts: Host[] = [
  host('a strict SCORM 1.2 LMS', scorm12, values => new FakeApi('1.2', values) as unknown as ApiObject),
  host('a strict SCORM 2004 LMS', scorm2004, values => new FakeApi('2004', values) as unknown as ApiObject),
  host('scorm-again as SCORM 1.2 LMS', scorm12, values => again(Scorm12API, values)),
  host('scorm-again as SCORM 2004 LMS', scorm2004, values => again(Scorm2004API, values)),
];

export function connected(dialect: ScormDialect, api: ApiObject): Connected {
  const result = { set: new Map<string, string>(), refused: [] as string[], calls: [] as string[] };
  const watched = new Proxy(api, {
    get: (target, name: string) => (...args: string[]) => {
      const value = target[name]!(...args);
      if (name !== dialect.calls.error) result.calls.push([name.replace(/^LMS/, '').replace('Finish', 'Terminate'), ...args].join(' ').trimEnd());
      if (name === dialect.calls.set) {
        if (String(value) === 'true') result.set.set(args[0]!, args[1]!);
        else result.refused.push(args.join('='));
      }
      return value;
    },
  });
  return { ...result, session: new ScormSession(new ScormApi(watched, dialect.calls), dialect) };
}

function host(name: string, dialect: ScormDialect, make: (values: Record<string, string>) => ApiObject): Host {
  return { name, dialect, is12: dialect === scorm12, launch: (values = {}) => connected(dialect, make(values)) };
}

function again(api: Constructor, values: Record<string, string>): ApiObject {
  const made = new api({ autocommit: false, logLevel: 5 });
  made.loadFromFlattenedJSON(values);
  return made;
}
