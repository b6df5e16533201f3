import { findScorm } from '../lms/find';
import { scorm2004 } from '../lms/scorm2004';
import { start } from '../player/app';

void start(findScorm(scorm2004));
