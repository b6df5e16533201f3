import { start } from '../player/app';

// Nobody expects an LMS here, so none is missing.
void start(null, { notRecorded: 'Your progress is kept on this device only.' });
