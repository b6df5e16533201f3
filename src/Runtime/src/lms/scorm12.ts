// SCORM 1.2 Run-Time Environment, sections 3.3 (API) and 3.4 (data model).
import type { Answer, Objective, Outcome } from './LmsSession';
import { decimal, timeOfDay, timespan } from './formats';
import { leftKey, type ScormDialect, type Values } from './ScormDialect';

export const scorm12: ScormDialect = {
  object: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
  },
  limits: { location: 255, state: 4096 },
  elements: {
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    location: 'cmi.core.lesson_location',
    state: 'cmi.suspend_data',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  facts: { launchData: 'cmi.launch_data', learnerId: 'cmi.core.student_id', learnerName: 'cmi.core.student_name' },
  status: ['cmi.core.lesson_status'],
  optional: /score\.m/,
  noValue: [],
  finished: '',
  time: timespan,
  statuses: outcome => [['cmi.core.lesson_status', status(outcome)]],
  measures: ({ score }) =>
    score === null
      ? []
      : [
          // Brightspace takes a grade only with min and max (standards §9).
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', decimal(score)],
        ],
  objective,
  objectiveStatus: 'status',
  interaction,
};

/** One element for what 2004 says in two. Passed without having read everything is still incomplete. */
function status({ completion, success }: Outcome): string {
  if (success === 'failed') return 'failed';
  return completion === 'completed' && success === 'passed' ? 'passed' : completion;
}

function objective({ outcome }: Objective): Values {
  const { score } = outcome;
  const scores: Values = score === null ? [] : [['score.min', '0'], ['score.max', '100'], ['score.raw', decimal(score)]];
  return [...scores, ['status', status(outcome)]];
}

function interaction(answer: Answer, first: boolean): Values {
  const { key, response } = answer;
  return [
    ['id', answer.id.slice(0, 255)],
    ['type', key.type === 'multiple' ? 'choice' : key.type],
    ['time', timeOfDay(answer.answeredAt)],
    ...(first ? patterns(answer) : []),
    ['student_response', feedback(key.type, response)],
    ['result', answer.correct ? 'correct' : 'wrong'],
    ...(answer.latency === null ? [] : [['latency', timespan(answer.latency)] as [string, string]]),
  ];
}

function patterns({ key }: Answer): Values {
  if (key.type === 'numeric') return key.min === key.max ? [pattern(0, String(key.min))] : []; // a range has no form in 1.2
  if (key.type === 'fill-in') return key.key.map((text, n) => pattern(n, feedback('fill-in', text)));
  return [pattern(0, feedback(key.type, key.type === 'true-false' ? key.key[0]! : key.key.join('')))];
}

function pattern(n: number, value: string): [string, string] {
  return [`correct_responses.${n}.pattern`, value];
}

/** CMIFeedback: single characters joined by commas, t or f, a decimal, or at most 255 characters of text. */
function feedback(type: Answer['key']['type'], response: string): string {
  switch (type) {
    case 'true-false':
      return response.slice(0, 1);
    case 'choice':
    case 'multiple':
    case 'sequencing':
      return [...response].join(',');
    case 'matching':
      return [...response].map((right, n) => `${leftKey(n)}.${right}`).join(',');
    default:
      return response.slice(0, 255);
  }
}
