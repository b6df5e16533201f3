// The second script of SCORM packages, assets/xapi.js: loaded only when the launch brings an LRS.
import type { CoursePack } from '../course';
import type { RecordLaunch } from '../lms/RecordedSession';
import { browser } from '../lms/World';
import { openRecord } from '../lms/record';

const scope = globalThis as { COURSEPACK?: CoursePack; COURSEPACK_RECORD?: unknown };
const world = browser();
scope.COURSEPACK_RECORD = (launch: RecordLaunch) => openRecord(launch, scope.COURSEPACK!, world);
