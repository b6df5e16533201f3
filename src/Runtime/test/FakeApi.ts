// An LMS as strict as the standards: every element with its access, form and limit (RTE 1.2 §3.4, RTE 2004 §4.2;
// the regular expressions follow Moodle's, the strictest in the field), calls only in their order, and, like Moodle's
// client, a commit that sends only what changed and believes itself when the network is gone.

type Access = 'r' | 'w' | 'rw';
type Elements = [pattern: RegExp, access: Access, form: RegExp][];

const number = /^-?\d{1,3}(\.\d{1,2})?$/;
const elements12: Elements = [
  [/^cmi\.launch_data$/, 'r', /^$/],
  [/^cmi\.core\.(lesson_mode|credit|entry|student_id|student_name|total_time)$/, 'r', /^$/],
  [/^cmi\.core\.lesson_location$/, 'rw', /^.{0,255}$/],
  [/^cmi\.suspend_data$/, 'rw', /^.{0,4096}$/],
  [/^cmi\.core\.lesson_status$/, 'rw', /^(passed|completed|failed|incomplete|browsed)$/],
  [/^cmi\.core\.exit$/, 'w', /^(time-out|suspend|logout|)$/],
  [/^cmi\.core\.session_time$/, 'w', /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/],
  [/^cmi\.core\.score\.(raw|min|max)$/, 'rw', number],
  [/^cmi\.objectives\._count$/, 'r', /^$/],
  [/^cmi\.objectives\.\d+\.id$/, 'rw', /^[!-~]{1,255}$/],
  [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, 'rw', number],
  [/^cmi\.objectives\.\d+\.status$/, 'rw', /^(passed|completed|failed|incomplete|browsed|not attempted)$/],
  [/^cmi\.interactions\._count$/, 'r', /^$/],
  [/^cmi\.interactions\.\d+\.id$/, 'w', /^[!-~]{1,255}$/],
  [/^cmi\.interactions\.\d+\.type$/, 'w', /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/],
  [/^cmi\.interactions\.\d+\.time$/, 'w', /^[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?$/],
  [/^cmi\.interactions\.\d+\.latency$/, 'w', /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/],
  [/^cmi\.interactions\.\d+\.result$/, 'w', /^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/],
  [/^cmi\.interactions\.\d+\.student_response$/, 'w', /^.{0,255}$/],
  [/^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/, 'w', /^.{0,255}$/],
];

const duration = /^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const elements2004: Elements = [
  [/^cmi\.launch_data$/, 'r', /^$/],
  [/^cmi\.(mode|credit|entry|learner_id|learner_name|total_time)$/, 'r', /^$/],
  [/^cmi\.location$/, 'rw', /^.{0,1000}$/],
  [/^cmi\.suspend_data$/, 'rw', /^.{0,64000}$/],
  [/^cmi\.completion_status$/, 'rw', /^(completed|incomplete|not attempted|unknown)$/],
  [/^cmi\.success_status$/, 'rw', /^(passed|failed|unknown)$/],
  [/^cmi\.exit$/, 'w', /^(time-out|suspend|logout|normal|)$/],
  [/^cmi\.session_time$/, 'w', duration],
  [/^cmi\.score\.(raw|min|max)$/, 'rw', /^-?\d+(\.\d{1,7})?$/],
  [/^cmi\.score\.scaled$/, 'rw', /^(-?0(\.\d{1,7})?|-?1(\.0{1,7})?)$/],
  [/^cmi\.progress_measure$/, 'rw', /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/],
  [/^cmi\.objectives\._count$/, 'r', /^$/],
  [/^cmi\.objectives\.\d+\.id$/, 'rw', /^\S{1,4000}$/],
  [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, 'rw', /^-?\d+(\.\d{1,7})?$/],
  [/^cmi\.objectives\.\d+\.score\.scaled$/, 'rw', /^(-?0(\.\d{1,7})?|-?1(\.0{1,7})?)$/],
  [/^cmi\.objectives\.\d+\.success_status$/, 'rw', /^(passed|failed|unknown)$/],
  [/^cmi\.objectives\.\d+\.completion_status$/, 'rw', /^(completed|incomplete|not attempted|unknown)$/],
  [/^cmi\.objectives\.\d+\.progress_measure$/, 'rw', /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/],
  [/^cmi\.objectives\.\d+\.description$/, 'rw', /^.{0,250}$/],
  [/^cmi\.interactions\._count$/, 'r', /^$/],
  [/^cmi\.interactions\.\d+\.id$/, 'rw', /^\S{1,4000}$/],
  [/^cmi\.interactions\.\d+\.type$/, 'rw', /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/],
  [/^cmi\.interactions\.\d+\.timestamp$/, 'rw', /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d:\d\d)?)?$/],
  [/^cmi\.interactions\.\d+\.latency$/, 'rw', duration],
  [/^cmi\.interactions\.\d+\.result$/, 'rw', /^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d{1,7})?)$/],
  [/^cmi\.interactions\.\d+\.description$/, 'rw', /^.{0,250}$/],
  [/^cmi\.interactions\.\d+\.learner_response$/, 'rw', /^.{1,4000}$/],
  [/^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/, 'rw', /^.{1,4000}$/],
];

/** SCORM 2004 learner_response by type (RTE 4.2.9.2); tried on ADL's validator (standards §3). */
const responses: Record<string, RegExp> = {
  'true-false': /^(true|false)$/,
  choice: /^\w+(\[,\]\w+)*$/,
  sequencing: /^\w+(\[,\]\w+)*$/,
  matching: /^\w+\[\.\]\w+(\[,\]\w+\[\.\]\w+)*$/,
  numeric: /^-?\d+(\.\d{1,7})?$/,
  'fill-in': /^.{1,250}$/,
};

export class FakeApi {
  readonly values = new Map<string, string>();
  /** What reached the LMS's database. */
  readonly server = new Map<string, string>();
  readonly calls: string[] = [];
  readonly refused: string[] = [];
  network = true;
  /** Calls that fail, as a lost log-in does. */
  down = false;
  private readonly sent = new Map<string, string>();
  private phase: 'new' | 'open' | 'ended' = 'new';
  private error = '0';

  constructor(
    private readonly standard: '1.2' | '2004',
    values: Record<string, string> = {},
  ) {
    const defaults: Record<string, string> =
      standard === '1.2'
        ? { 'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit', 'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_location': '', 'cmi.suspend_data': '' }
        : { 'cmi.mode': 'normal', 'cmi.credit': 'credit', 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown' };
    for (const [element, value] of Object.entries({ ...defaults, ...values })) this.values.set(element, value);
    for (const [element, value] of this.values) this.sent.set(element, value);
    const prefix = standard === '1.2' ? 'LMS' : '';
    const calls: Record<string, (...args: string[]) => unknown> = {
      Initialize: () => this.move('new', 'open', standard === '1.2' ? '101' : this.phase === 'open' ? '103' : '104'),
      [standard === '1.2' ? 'Finish' : 'Terminate']: () => this.commit() === 'true' && this.move('open', 'ended', '301'),
      GetValue: element => this.get(element!),
      SetValue: (element, value) => this.set(element!, value!),
      Commit: () => this.commit(),
      GetLastError: () => this.error,
    };
    for (const [name, call] of Object.entries(calls))
      Object.assign(this, {
        [prefix + name]: (...args: unknown[]) => {
          if (args.some(arg => typeof arg !== 'string')) throw new TypeError(`${name}: every argument is a string`);
          this.calls.push([name, ...args].join(' ').trimEnd());
          if (name !== 'GetLastError') this.error = '0';
          return this.down && !name.startsWith('Get') ? this.fail('101', 'false') : call(...(args as string[]));
        },
      });
  }

  private get elements(): Elements {
    return this.standard === '1.2' ? elements12 : elements2004;
  }

  private move(from: string, to: 'open' | 'ended', code: string): string {
    if (this.phase !== from) return this.fail(code, 'false');
    this.phase = to;
    return 'true';
  }

  private get(element: string): string {
    if (this.phase !== 'open') return this.fail(this.standard === '1.2' ? '301' : this.phase === 'new' ? '122' : '123', '');
    if (this.down) return this.fail('101', '');
    const known = this.elements.find(([pattern]) => pattern.test(element));
    if (!known) return this.fail(this.standard === '1.2' ? '201' : '401', '');
    if (known[1] === 'w') return this.fail(this.standard === '1.2' ? '404' : '405', '');
    if (element.endsWith('_count')) return String(this.count(element.split('.')[1]!));
    return this.values.get(element) ?? this.fail(this.standard === '1.2' ? '0' : '403', '');
  }

  private set(element: string, value: string): string {
    const code = this.problem(element, value);
    if (code !== null) {
      this.refused.push(`${element}=${value} (${code})`);
      return this.fail(code, 'false');
    }
    this.values.set(element, value);
    return 'true';
  }

  private problem(element: string, value: string): string | null {
    const is12 = this.standard === '1.2';
    if (this.phase !== 'open') return is12 ? '301' : '132';
    const known = this.elements.find(([pattern]) => pattern.test(element));
    if (!known) return is12 ? '201' : '401';
    if (known[1] === 'r') return is12 ? '403' : '404';
    if (!known[2].test(value)) return is12 ? '405' : '406';
    const [, list, index, field] = /^cmi\.(interactions|objectives)\.(\d+)\.(\w+)/.exec(element) ?? [];
    if (list === undefined) return null;
    if (Number(index) > this.count(list)) return is12 ? '201' : '351';
    if (is12) return null;
    const at = `cmi.${list}.${index}.`;
    if (field !== 'id' && !this.values.has(at + 'id')) return '408';
    // RTE 4th ed., 4.2.17.1: an objective's id is unique in its list, and once set it stays.
    if (list === 'objectives' && field === 'id' && this.ids(list).some(([at, id]) => (at === element) !== (id === value))) return '351';
    if (field === 'learner_response' || field === 'correct_responses') {
      const type = this.values.get(at + 'type');
      if (type === undefined) return '408';
      if (field === 'learner_response' && !responses[type]!.test(value)) return '406';
    }
    return null;
  }

  private count(list: string): number {
    return this.ids(list).length;
  }

  private ids(list: string): [element: string, id: string][] {
    return [...this.values].filter(([element]) => new RegExp(`^cmi\\.${list}\\.\\d+\\.id$`).test(element));
  }

  private commit(): string {
    if (this.phase !== 'open') return this.fail(this.standard === '1.2' ? '301' : '142', 'false');
    for (const [element, value] of this.values) {
      if (this.sent.get(element) === value) continue;
      if (this.standard === '1.2') this.sent.set(element, value);
      if (this.network) this.server.set(element, value);
    }
    return 'true';
  }

  private fail(code: string, result: string): string {
    this.error = code;
    return result;
  }
}
