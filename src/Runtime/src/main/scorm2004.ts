import { findScorm } from '../lms/find';
import { recorded } from '../lms/recorded';
import { scorm2004 } from '../lms/scorm2004';
import { start } from '../player/app';

void start(recorded(findScorm(scorm2004)));
