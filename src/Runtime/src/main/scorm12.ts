import { findScorm } from '../lms/find';
import { scorm12 } from '../lms/scorm12';
import { start } from '../player/app';

void start(findScorm(scorm12));
