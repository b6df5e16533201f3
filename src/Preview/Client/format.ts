// Numbers and times for people.

export function duration(seconds: number): string {
  const whole = Math.floor(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h} h ${m} min` : m > 0 ? `${m} min ${s} s` : `${s} s`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** At most two decimals. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function time(when: string | number): string {
  return new Date(when).toLocaleTimeString('en-GB');
}

export function dateTime(when: string): string {
  const date = new Date(when);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Completion and success in a word or two; an LMS that was told nothing says so. */
export function status({ completion, success }: { completion: string | null; success: string | null }): string {
  const words = [...new Set([completion, success].filter(word => word !== null))];
  return words.length === 0 ? 'not attempted' : words.join(', ');
}

/** The names of SCORM are "last, first". */
export function plainName(name: string): string {
  const [last, first] = name.split(', ', 2);
  return first === undefined ? name : `${first} ${last}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
