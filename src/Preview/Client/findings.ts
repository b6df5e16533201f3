// Findings as check and inspect have them, as a list for people.
import type { Finding } from './api';
import { make } from './dom';

const order = ['error', 'warning', 'info'];

export function findingsList(findings: Finding[]): HTMLElement {
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return make('ul', { class: 'findings' }, ...sorted.map(entry));
}

/** "2 errors, 1 warning". */
export function counted(findings: Finding[]): string {
  const parts = order.slice(0, 2).flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return parts.length > 0 ? parts.join(', ') : findings.length > 0 ? `${findings.length} to know` : 'none';
}

/** As editors and terminals take it. */
export function placeOf({ file, line, column }: Finding): string {
  return line === undefined ? file : `${file}:${line}:${column}`;
}

function entry(finding: Finding): HTMLElement {
  return make('li', { class: finding.severity },
    make('p', {}, make('strong', {}, finding.severity), ` ${finding.code} `, finding.message),
    finding.file !== '' && make('p', { class: 'place' }, make('code', {}, placeOf(finding))),
    !!finding.help && make('p', { class: 'help' }, `Help: ${finding.help}`),
    !!finding.requirement && make('p', { class: 'help' }, finding.requirement));
}
