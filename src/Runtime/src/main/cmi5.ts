import type { CoursePack } from '../course';
import { findCmi5 } from '../lms/cmi5';
import { browser } from '../lms/World';
import { start } from '../player/app';

const pack = (globalThis as { COURSEPACK?: CoursePack }).COURSEPACK;
void start(pack === undefined ? null : findCmi5(pack, browser()));
