// Expected values: the forms ADL's data model and Moodle accepted and refused (standards §3, "Formats").
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { decimal, duration, timeOfDay, timespan, timestamp } from '../src/lms/formats';

it('a SCORM 1.2 time span has two to four digits of hours and two decimals', () => {
  const cases: [number, string][] = [
    [0, '00:00:00.00'], [65.259, '00:01:05.25'], [3599.999, '00:59:59.99'], [3600, '01:00:00.00'], [360000, '100:00:00.00'],
    [1e9, '9999:59:59.99'], [-5, '00:00:00.00'],
  ];
  for (const [seconds, text] of cases) assert.equal(timespan(seconds), text);
});

it('a SCORM 2004 duration has at most two decimals and never stands empty', () => {
  const cases: [number, string][] = [
    [0, 'PT0S'], [3.25, 'PT3.25S'], [3.259, 'PT3.25S'], [60, 'PT1M'], [3900, 'PT1H5M'], [3600, 'PT1H'], [90061.5, 'PT25H1M1.5S'], [-1, 'PT0S'],
  ];
  for (const [seconds, text] of cases) assert.equal(duration(seconds), text);
});

it('a SCORM 2004 timestamp has a Z only after a fraction, of two digits', () => {
  assert.equal(timestamp(Date.UTC(2026, 10, 23, 10, 0, 0)), '2026-11-23T10:00:00.00Z');
  assert.equal(timestamp(Date.UTC(2026, 10, 23, 10, 0, 0, 129)), '2026-11-23T10:00:00.12Z');
});

it('a SCORM 1.2 time of day is local', () => {
  assert.equal(timeOfDay(new Date(2026, 10, 23, 9, 5, 7).getTime()), '09:05:07');
});

it('a decimal has a point, at most two places and no exponent', () => {
  const cases: [number, string][] = [[0, '0'], [100, '100'], [66.666, '66.67'], [12.5, '12.5'], [10, '10'], [1e-7, '0']];
  for (const [value, text] of cases) assert.equal(decimal(value), text);
});
