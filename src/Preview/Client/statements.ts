// xAPI statements as lines of the log.
import type { Entry } from './log';

export interface StatementEvent {
  launch: string;
  at: number;
  /** Null for a request that was refused. */
  statement: Statement | null;
  problem: string | null;
}

interface Statement {
  verb: { id: string; display?: Record<string, string> };
  object: { id?: string; definition?: { name?: Record<string, string> } };
  result?: { score?: { scaled?: number; raw?: number }; success?: boolean; completion?: boolean; response?: string; duration?: string };
}

export function statementEntry({ at, statement, problem }: StatementEvent): Entry {
  if (statement === null) return { at, kind: 'statement', name: 'refused', detail: problem ?? '', result: '', problem: true, data: problem };
  const { verb, object, result } = statement;
  const name = Object.values(verb.display ?? {})[0] ?? verb.id.split('/').pop() ?? verb.id;
  const about = Object.values(object.definition?.name ?? {})[0] ?? object.id ?? '';
  return { at, kind: 'statement', name, detail: about, result: results(result), problem: problem !== null, data: statement };
}

function results(result: Statement['result']): string {
  if (result === undefined) return '';
  const parts = [
    result.score?.scaled !== undefined ? `scaled ${result.score.scaled}` : '',
    result.success === undefined ? '' : result.success ? 'success' : 'no success',
    result.completion ? 'completion' : '',
    result.response ?? '',
    result.duration ?? '',
  ];
  return parts.filter(part => part !== '').join(', ');
}
