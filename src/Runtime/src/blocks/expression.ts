// The formulas of explorers, read by our own parser: no eval, no Function. The compiler reads them first, with
// src/Packager/Markdown/Blocks/Expressions; tests/expressions.json holds both to the same results.
//   sum = product { (+|-) product }    product = sign { (*|/) sign }    sign = - sign | power    power = value [ ^ sign ]
//   value = number | name | name ( sum { , sum } ) | ( sum )
// What is not a finite number is NaN at every step.

export type Values = ReadonlyMap<string, number>;
export type Formula = (values: Values) => number;

/** Where a formula cannot be read, as an offset in it. */
export class FormulaError extends Error {
  constructor(readonly at: number) {
    super(`formula cannot be read at ${at}`);
  }
}

const longest = 300;
const deepest = 40;

const functions = new Map<string, { fewest: number; most: number; compute: (...values: number[]) => number }>([
  ['min', { fewest: 1, most: Infinity, compute: Math.min }],
  ['max', { fewest: 1, most: Infinity, compute: Math.max }],
  ['exp', { fewest: 1, most: 1, compute: Math.exp }],
  ['log', { fewest: 1, most: 1, compute: Math.log }],
  ['log2', { fewest: 1, most: 1, compute: Math.log2 }],
  ['sqrt', { fewest: 1, most: 1, compute: Math.sqrt }],
  ['abs', { fewest: 1, most: 1, compute: Math.abs }],
  ['round', { fewest: 1, most: 1, compute: x => Math.sign(x) * Math.round(Math.abs(x)) }],
  ['sigmoid', { fewest: 1, most: 1, compute: x => 1 / (1 + Math.exp(-x)) }],
  ['pow', { fewest: 2, most: 2, compute: Math.pow }],
]);

/** @param names what has a value. */
export function parse(text: string, names: readonly string[]): Formula {
  if (text.length > longest) throw new FormulaError(0);
  const parser = new Parser(text, names);
  return parser.all();
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly names: readonly string[],
  ) {}

  all(): Formula {
    const formula = this.sum();
    if (this.at < this.text.length) throw this.fail();
    return formula;
  }

  private sum(): Formula {
    let left = this.product();
    while (this.next === '+' || this.next === '-') {
      const add = this.text[this.at++] === '+';
      left = both(left, this.product(), add ? (a, b) => a + b : (a, b) => a - b);
    }
    return left;
  }

  private product(): Formula {
    let left = this.sign();
    while (this.next === '*' || this.next === '/') {
      const multiply = this.text[this.at++] === '*';
      left = both(left, this.sign(), multiply ? (a, b) => a * b : (a, b) => a / b);
    }
    return left;
  }

  private sign(): Formula {
    if (++this.depth > deepest) throw this.fail();
    const result = this.signOrPower();
    this.depth--;
    return result;
  }

  private signOrPower(): Formula {
    if (this.next === '-') {
      this.at++;
      const inner = this.sign();
      return values => -inner(values);
    }
    const value = this.value();
    if (this.next !== '^') return value;
    this.at++;
    return both(value, this.sign(), Math.pow);
  }

  private value(): Formula {
    const { next } = this;
    if (/[0-9]/.test(next)) return this.number();
    if (/[A-Za-z]/.test(next)) return this.name();
    if (next !== '(') throw this.fail();
    this.at++;
    const inner = this.sum();
    this.close();
    return inner;
  }

  private number(): Formula {
    const digits = /^[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?/.exec(this.text.slice(this.at))![0];
    this.at += digits.length;
    const value = finite(Number(digits));
    return () => value;
  }

  private name(): Formula {
    const start = this.at;
    const name = /^[A-Za-z0-9_]+/.exec(this.text.slice(start))![0];
    this.at += name.length;
    if (this.next === '(') return this.call(name, start);
    if (!this.names.includes(name)) throw this.fail(start);
    return values => values.get(name)!;
  }

  private call(name: string, start: number): Formula {
    const known = functions.get(name);
    if (known === undefined) throw this.fail(start);
    this.at++;
    const parts: Formula[] = [];
    if (this.next !== ')') {
      parts.push(this.sum());
      while (this.next === ',') {
        this.at++;
        parts.push(this.sum());
      }
    }
    this.close();
    if (parts.length < known.fewest || parts.length > known.most) throw this.fail(start);
    return values => finite(known.compute(...parts.map(part => part(values))));
  }

  private close(): void {
    if (this.next !== ')') throw this.fail();
    this.at++;
  }

  /** The next character that is no space; empty at the end. */
  private get next(): string {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? '')) this.at++;
    return this.text[this.at] ?? '';
  }

  private fail(at = this.at): FormulaError {
    return new FormulaError(at);
  }
}

function both(left: Formula, right: Formula, operation: (a: number, b: number) => number): Formula {
  return values => finite(operation(left(values), right(values)));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
