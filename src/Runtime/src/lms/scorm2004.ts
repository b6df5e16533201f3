// SCORM 2004 Run-Time Environment (4th edition), sections 3 (API) and 4.2 (data model).
import type { Answer, Objective } from './LmsSession';
import { decimal, duration, timestamp } from './formats';
import { leftKey, type ScormDialect, type Values } from './ScormDialect';

export const scorm2004: ScormDialect = {
  object: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    error: 'GetLastError',
  },
  limits: { location: 1000, state: 64000 },
  elements: {
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    location: 'cmi.location',
    state: 'cmi.suspend_data',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
  },
  facts: { launchData: 'cmi.launch_data', learnerId: 'cmi.learner_id', learnerName: 'cmi.learner_name' },
  status: ['cmi.completion_status', 'cmi.success_status'],
  optional: /progress_measure/,
  noValue: ['403'],
  finished: 'normal',
  time: duration,
  statuses: ({ completion, success }) => [
    ['cmi.completion_status', completion],
    ['cmi.success_status', success],
  ],
  measures: ({ score, progress }) => [['cmi.progress_measure', measure(progress)], ...scores('cmi.', score)],
  objective,
  objectiveStatus: 'completion_status',
  interaction,
};

/** Rounded down, so that 1 is said only when it is so: it decides over completion_status (standards §3, §10.3). */
function measure(progress: number): string {
  return String(Math.floor(progress * 10_000) / 10_000);
}

function scores(below: string, score: number | null): Values {
  if (score === null) return [];
  return [
    [`${below}score.min`, '0'],
    [`${below}score.max`, '100'],
    // Moodle takes raw as points and looks at nothing else (standards §10.2).
    [`${below}score.raw`, decimal(score)],
    [`${below}score.scaled`, String(Number((score / 100).toFixed(4)))],
  ];
}

function objective({ description, outcome }: Objective): Values {
  const { completion, success, score, progress } = outcome;
  return [
    ['description', description.slice(0, 250)],
    ...scores('', score),
    ...(success === 'unknown' ? [] : [['success_status', success] as [string, string]]),
    ['completion_status', completion],
    ['progress_measure', measure(progress)],
  ];
}

/** id first, and type before whatever it gives a form to: otherwise 408 (RTE 4.2.9.1). */
function interaction(answer: Answer, first: boolean): Values {
  const { key, response } = answer;
  return [
    ['id', answer.id],
    ['type', key.type === 'multiple' ? 'choice' : key.type],
    ['timestamp', timestamp(answer.shownAt)],
    ['description', key.text.slice(0, 250)],
    ...(first ? patterns(answer) : []),
    ['learner_response', learnerResponse(key.type, response)],
    ['result', answer.correct ? 'correct' : 'incorrect'],
    ...(answer.latency === null ? [] : [['latency', duration(answer.latency)] as [string, string]]),
  ];
}

function patterns({ key }: Answer): Values {
  if (key.type === 'numeric') return [pattern(0, `${key.min}[:]${key.max}`)];
  if (key.type !== 'fill-in')
    return [pattern(0, learnerResponse(key.type, key.type === 'true-false' ? key.key[0]! : key.key.join('')))];
  return key.key.map((text, n) => pattern(n, `{case_matters=${key.caseSensitive}}${learnerResponse('fill-in', text)}`));
}

function pattern(n: number, value: string): [string, string] {
  return [`correct_responses.${n}.pattern`, value];
}

function learnerResponse(type: Answer['key']['type'], response: string): string {
  switch (type) {
    case 'choice':
    case 'multiple':
    case 'sequencing':
      return [...response].join('[,]');
    case 'matching':
      return [...response].map((right, n) => `${leftKey(n)}[.]${right}`).join('[,]');
    case 'fill-in':
      // 250 characters are what an LMS is bound to keep; a delimiter the learner typed would split the answer.
      return response.replaceAll('[,]', ',').slice(0, 250);
    default:
      return response;
  }
}
