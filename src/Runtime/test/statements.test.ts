import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import TinCan from 'tincanjs';
import type { Key } from '../src/course';
import type { Answer } from '../src/lms/LmsSession';
import type { Statement } from '../src/xapi/Statement';
import { type Frame, ofEvent, ofObject, type ObjectEvent } from '../src/xapi/statements';
import type { LearningEvent } from '../src/session/LearningEvent';
import { lesson, pack, quiz } from './course';
import { problems } from './lrs/validate';

const at = Date.UTC(2026, 10, 23, 10, 0, 0, 120);
const stamp = { id: 'e5f0a2c0-7f43-4f0a-9a3b-0d8f6f5f1c11', at };
const l1 = lesson('l1');
const q1 = quiz('q1');
const frame: Frame = {
  pack: pack([l1, q1]),
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'jo' } },
  registration: '5c1a5e1e-9d0c-4f0e-8f53-2a1c7d8b9e00',
  activityId: 'https://example.com/a-course',
  profile: 'xapi',
};
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const cmi5: Frame = {
  ...frame,
  profile: 'cmi5',
  activityId: 'https://lms.example/au/17',
  masteryScore: 0.8,
  template: { contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://example.com/published' }] }, extensions: { [session]: 's-1' } },
};

const answer = (key: Key, response: string, more: Partial<Answer> = {}): Answer =>
  ({ id: 'q1.m01-q01', key, response, correct: true, shownAt: at - 5000, answeredAt: at, latency: 5.29, ...more });
const letters = (ids: string) => [...ids].map(id => ({ id, text: `Text of ${id}` }));
const answers: [Answer, response: string, patterns: string[]][] = [
  [answer({ type: 'choice', key: ['b'], text: 'Which?' }, 'b', { options: { choices: letters('abc') } }), 'b', ['b']],
  [answer({ type: 'multiple', key: ['a', 'c'], text: 'Which two?' }, 'ab', { correct: false, options: { choices: letters('abc') } }), 'a[,]b', ['a[,]c']],
  [answer({ type: 'true-false', key: ['true'], text: 'So?' }, 'false', { correct: false, latency: null }), 'false', ['true']],
  [answer({ type: 'matching', key: ['a', 'b'], text: 'Match' }, 'ba', { options: { choices: letters('ab'), lefts: letters('ab') } }), 'a[.]b[,]b[.]a', ['a[.]a[,]b[.]b']],
  [answer({ type: 'sequencing', key: ['a', 'b', 'c'], text: 'Order' }, 'cab', { options: { choices: letters('abc') } }), 'c[,]a[,]b', ['a[,]b[,]c']],
  [answer({ type: 'numeric', min: 140, max: 140, text: 'How many?' }, '140.5'), '140.5', ['140']],
  [answer({ type: 'numeric', min: -1, max: 2.5, text: 'How many?' }, '1'), '1', ['-1[:]2.5']],
  [answer({ type: 'fill-in', key: ['attention', 'soft attention'], caseSensitive: false, text: 'Name it' }, 'a[,]b'), 'a,b', ['{case_matters=false}attention', '{case_matters=false}soft attention']],
];

const objectEvents: ObjectEvent[] = [
  { kind: 'initialized' }, { kind: 'resumed' }, { kind: 'suspended', seconds: 65.25 }, { kind: 'terminated', seconds: 3600 },
  { kind: 'completed', seconds: 65.25 }, { kind: 'progressed', progress: 0.999 },
  { kind: 'passed', score: 86.67, seconds: 60 }, { kind: 'failed', score: 33.33, seconds: 60 }, { kind: 'failed', score: null, seconds: 60 },
];
const events: LearningEvent[] = [
  { kind: 'experienced', item: l1, seconds: 12.34 }, { kind: 'experienced', item: q1, seconds: 0.01 }, { kind: 'experienced', item: null, seconds: 1 },
  { kind: 'completed', lesson: l1, seconds: 300 }, { kind: 'attempted', quiz: q1, score: 66.67, passed: false, seconds: 90 }, { kind: 'attempted', quiz: q1, score: 100, passed: true, seconds: 90 },
  ...answers.map(([of]) => ({ kind: 'answered', item: q1, answer: of }) as const), { kind: 'answered', item: l1, answer: { ...answers[0]![0], id: 'l1.window' } },
];
const every = (of: Frame): Statement[] => [...objectEvents.map(event => ofObject(event, of, stamp)), ...events.map(event => ofEvent(event, of, stamp))];
const name = (statement: Statement) => statement.verb.id.replace('http://adlnet.gov/expapi/verbs/', '');
const ids = (statement: Statement, role: 'parent' | 'grouping' | 'category') => [statement.context.contextActivities?.[role] ?? []].flat().map(({ id }) => id);

for (const [what, of] of [['a TinCan launch', frame], ['a cmi5 launch', cmi5], ['a SCORM package', { ...frame, profile: 'scorm' }]] as [string, Frame][])
  describe(`statements of ${what}`, () => {
    it('hold nothing an LRS would refuse', () => {
      for (const statement of every(of)) assert.deepEqual(problems(JSON.parse(JSON.stringify(statement)), at), [], name(statement));
    });

    it('mean the same to TinCanJS 0.50, which reads them and writes them again', () => {
      for (const statement of every(of)) {
        const again = new TinCan.Statement(JSON.parse(JSON.stringify(statement))).asVersion('1.0.3');
        assert.deepEqual(plain(again), plain(statement), name(statement));
      }
    });

    it('cover the whole vocabulary, and name the registration, platform and language', () => {
      const all = every(of);
      assert.deepEqual(
        [...new Set(all.map(name))].sort(),
        ['answered', 'completed', 'experienced', 'failed', 'initialized', 'passed', 'progressed', 'resumed', 'suspended', 'terminated'],
      );
      for (const { context } of all) assert.deepEqual([context.registration, context.platform, context.language], [frame.registration, 'coursepack', 'en']);
    });
  });

/** Without what either side may leave out or add without changing the meaning. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, item]) => item !== undefined && item !== null && !(key === 'objectType' && /^(Activity|Agent)$/.test(String(item)))).map(([key, item]) => [key, plain(item)]).sort());
}

it('each activity has its IRI from the course: lessons, quizzes, questions, modules', () => {
  const [visit] = [ofEvent(events[0]!, frame, stamp)];
  assert.equal(visit!.object.id, 'https://example.com/a-course/lessons/l1');
  assert.deepEqual(ids(visit!, 'parent'), ['https://example.com/a-course/modules/m1']);
  assert.deepEqual(ids(visit!, 'grouping'), ['https://example.com/a-course']);
  const question = ofEvent({ kind: 'answered', item: q1, answer: answers[0]![0] }, frame, stamp);
  assert.equal(question.object.id, 'https://example.com/a-course/quizzes/q1/questions/m01-q01');
  assert.deepEqual(ids(question, 'parent'), ['https://example.com/a-course/quizzes/q1']);
  assert.deepEqual(ids(question, 'grouping'), ['https://example.com/a-course/modules/m1', 'https://example.com/a-course']);
  const check = ofEvent({ kind: 'answered', item: l1, answer: { ...answers[0]![0], id: 'l1.window' } }, frame, stamp);
  assert.equal(check.object.id, 'https://example.com/a-course/lessons/l1/questions/window');
});

it('a slash at the end of the course\'s IRI is not doubled', () => {
  const slashed = { ...frame, pack: { ...frame.pack, course: { ...frame.pack.course, iri: 'https://example.com/a-course/' } } };
  assert.equal(ofEvent(events[0]!, slashed, stamp).object.id, 'https://example.com/a-course/lessons/l1');
});

for (const [of, response, patterns] of answers)
  it(`an answer of type ${of.key.type} (${of.response}) is written as xAPI writes it`, () => {
    const { object, result } = ofEvent({ kind: 'answered', item: q1, answer: of }, frame, stamp);
    assert.equal(object.definition?.interactionType, of.key.type === 'multiple' ? 'choice' : of.key.type);
    assert.deepEqual(object.definition?.correctResponsesPattern, patterns);
    assert.equal(result?.response, response);
    assert.equal(result?.success, of.correct);
    assert.equal(result?.duration, of.latency === null ? undefined : 'PT5.29S');
  });

it('an answer carries the texts of its choices, and both sides of a match', () => {
  const { definition } = ofEvent({ kind: 'answered', item: q1, answer: answers[0]![0] }, frame, stamp).object;
  assert.deepEqual(definition?.choices?.[1], { id: 'b', description: { en: 'Text of b' } });
  const match = ofEvent({ kind: 'answered', item: q1, answer: answers[3]![0] }, frame, stamp).object.definition;
  assert.deepEqual([match?.source?.length, match?.target?.length, match?.choices], [2, 2, undefined]);
});

it('a score is given scaled, raw, min and max', () => {
  const { result } = ofEvent({ kind: 'attempted', quiz: q1, score: 66.67, passed: false, seconds: 90 }, frame, stamp);
  assert.deepEqual(result, { score: { scaled: 0.6667, raw: 66.67, min: 0, max: 100 }, success: false, completion: true, duration: 'PT1M30S' });
});

it('progress is a whole number that reaches 100 only at the end', () => {
  const extension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
  assert.equal(ofObject({ kind: 'progressed', progress: 0.999 }, cmi5, stamp).result?.extensions?.[extension], 99);
  assert.equal(ofObject({ kind: 'progressed', progress: 1 }, cmi5, stamp).result?.extensions?.[extension], 100);
});

it('the time of a statement has milliseconds and is in UTC', () => {
  assert.equal(ofObject({ kind: 'initialized' }, frame, stamp).timestamp, '2026-11-23T10:00:00.120Z');
});

it('cmi5\'s own statements carry its category, and moveon exactly when they say success or completion', () => {
  const base = 'https://w3id.org/xapi/cmi5/context/categories/';
  const category = Object.fromEntries(objectEvents.map(event => [event.kind, ids(ofObject(event, cmi5, stamp), 'category').map(id => id.replace(base, ''))]));
  assert.deepEqual(category, {
    initialized: ['cmi5'], terminated: ['cmi5'], completed: ['cmi5', 'moveon'], passed: ['cmi5', 'moveon'], failed: ['cmi5', 'moveon'],
    resumed: [], suspended: [], progressed: [],
  });
  for (const event of events) assert.deepEqual(ids(ofEvent(event, cmi5, stamp), 'category'), []);
});

it('the context template goes in unchanged, with the session id, before what is ours', () => {
  for (const statement of every(cmi5)) {
    assert.equal(statement.context.extensions?.[session], 's-1');
    assert.equal(ids(statement, 'grouping')[0], 'https://example.com/published');
  }
});

it('the object of cmi5\'s statements is the launch\'s, and passed and failed name the mastery score', () => {
  const extension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
  for (const event of objectEvents) {
    const statement = ofObject(event, cmi5, stamp);
    assert.equal(statement.object.id, 'https://lms.example/au/17');
    assert.equal(statement.context.extensions?.[extension], /passed|failed/.test(event.kind) ? 0.8 : undefined);
  }
});

it('in SCORM packages the profile\'s category and attempt are named', () => {
  const statement = ofEvent(events[0]!, { ...frame, profile: 'scorm' }, stamp);
  assert.deepEqual(ids(statement, 'category'), ['https://w3id.org/xapi/scorm']);
  assert.ok(ids(statement, 'grouping').includes(`https://example.com/a-course?attemptId=${frame.registration}`));
});
