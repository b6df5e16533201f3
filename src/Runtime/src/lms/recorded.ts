import type { CoursePack } from '../course';
import type { LmsSession } from './LmsSession';
import { type EventRecord, RecordedSession, type RecordLaunch } from './RecordedSession';
import type { ScormSession } from './ScormSession';

// Known only while the script runs for the first time.
const own = (document.currentScript as HTMLScriptElement | null)?.src ?? '';

/** Adds the record of events to what was found, where the package is made for it; null stays null. */
export function recorded(found: ScormSession | null): LmsSession | null {
  const pack = (globalThis as { COURSEPACK?: CoursePack }).COURSEPACK;
  return found && pack?.records ? new RecordedSession(found, location.search, load) : found;
}

/** assets/xapi.js lies beside the player; most launches never ask for it. */
function load(launch: RecordLaunch): Promise<EventRecord> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('xapi.js', own).href;
    script.onload = () => {
      const { COURSEPACK_RECORD: open } = globalThis as { COURSEPACK_RECORD?: (launch: RecordLaunch) => EventRecord };
      try {
        resolve(open!(launch));
      } catch (error) {
        reject(error);
      }
    };
    script.onerror = reject;
    document.head.append(script);
  });
}
