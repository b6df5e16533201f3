import { findScorm } from '../lms/find';
import { recorded } from '../lms/recorded';
import { scorm12 } from '../lms/scorm12';
import { start } from '../player/app';

void start(recorded(findScorm(scorm12)));
