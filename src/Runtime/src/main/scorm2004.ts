import { openSession } from '../lms/first';

openSession('API_1484_11', { initialize: 'Initialize', set: 'SetValue', get: 'GetValue', commit: 'Commit', terminate: 'Terminate' }, 'cmi.completion_status', 'cmi.exit');
