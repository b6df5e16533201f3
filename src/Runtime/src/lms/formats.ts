// Values as the two SCORMs write them. Every form here was tried on ADL's data model and Moodle (standards §3).

/** At most two decimals, a point, no exponent, no trailing zeros: 66.67, 100, 0. */
export function decimal(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, '');
}

/** SCORM 1.2 CMITimespan, HHHH:MM:SS.SS with two to four digits of hours (RTE 1.2, 3.4.1). */
export function timespan(seconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.floor(seconds * 100)), 9999 * 360_000 + 359_999);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const rest = hundredths % 6000;
  return `${pad(hours)}:${pad(minutes)}:${pad(Math.floor(rest / 100))}.${pad(rest % 100)}`;
}

/** SCORM 2004 timeinterval(second,10,2): PT1H5M3.25S (RTE 4th ed., 4.1.1.7). */
export function duration(seconds: number): string {
  const hundredths = Math.max(0, Math.floor(seconds * 100 + 1e-6)); // 0.29 × 100 is a little less than 29
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const rest = decimal((hundredths % 6000) / 100);
  const parts = (hours > 0 ? `${hours}H` : '') + (minutes > 0 ? `${minutes}M` : '');
  return `PT${parts}${rest !== '0' || parts === '' ? `${rest}S` : ''}`;
}

/** SCORM 1.2 CMITime: time of day, local. */
export function timeOfDay(ms: number): string {
  const at = new Date(ms);
  return `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`;
}

/** SCORM 2004 time(second,10,0) in UTC. A Z may only follow a fraction, of at most two digits, so 00:00:00.00Z. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/(\.\d\d)\d*Z$/, '$1Z');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
