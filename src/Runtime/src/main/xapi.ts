import type { CoursePack } from '../course';
import { findXapi } from '../lms/xapi';
import { browser } from '../lms/World';
import { start } from '../player/app';

const pack = (globalThis as { COURSEPACK?: CoursePack }).COURSEPACK;
void start(pack === undefined ? null : findXapi(pack, browser()));
