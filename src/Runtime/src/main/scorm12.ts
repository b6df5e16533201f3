import { openSession } from '../lms/first';

openSession('API', { initialize: 'LMSInitialize', set: 'LMSSetValue', get: 'LMSGetValue', commit: 'LMSCommit', terminate: 'LMSFinish' }, 'cmi.core.lesson_status', 'cmi.core.exit');
