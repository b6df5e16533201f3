import { discover } from './discover';
import { type ApiObject, ScormApi } from './ScormApi';
import type { ScormDialect } from './ScormDialect';
import { ScormSession } from './ScormSession';

/** The LMS that launched this window; null when there is none. */
export function findScorm(dialect: ScormDialect, start: Window = window): ScormSession | null {
  const object = discover(start, dialect.object);
  return object === null ? null : new ScormSession(new ScormApi(object as ApiObject, dialect.calls), dialect);
}
