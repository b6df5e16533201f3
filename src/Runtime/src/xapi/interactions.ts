// Questions and answers as xAPI writes them (xAPI-Data 2.4.4.1, "Interaction Activities", and Appendix C).
import type { Key } from '../course';
import type { Answer, Option } from '../lms/LmsSession';
import type { Component, Definition } from './Statement';

type Interaction = Pick<Definition, 'interactionType' | 'correctResponsesPattern' | 'choices' | 'source' | 'target'>;

export function interaction({ key, options }: Answer, language: string): Interaction {
  const components = (of: Option[] = []): Component[] => of.map(({ id, text }) => ({ id, description: { [language]: text } }));
  const some = (name: 'choices' | 'source' | 'target', of?: Option[]) => (of?.length ? { [name]: components(of) } : {});
  const shared: Interaction = {
    interactionType: key.type === 'multiple' ? 'choice' : key.type,
    correctResponsesPattern: patterns(key),
  };
  if (key.type === 'matching') return { ...shared, ...some('source', options?.lefts), ...some('target', options?.choices) };
  return key.type === 'true-false' ? shared : { ...shared, ...some('choices', options?.choices) };
}

/** result.response: the form of a pattern, without its braces. */
export function response(type: Key['type'], text: string): string {
  switch (type) {
    case 'choice':
    case 'multiple':
    case 'sequencing':
      return [...text].join('[,]');
    case 'matching':
      return [...text].map((right, n) => `${leftKey(n)}[.]${right}`).join('[,]');
    case 'fill-in':
      return text.replaceAll('[,]', ','); // a delimiter the learner typed would split the answer
    default:
      return text;
  }
}

function patterns(key: Key): string[] {
  if (key.type === 'numeric') return [key.min === key.max ? String(key.min) : `${key.min}[:]${key.max}`];
  if (key.type === 'fill-in') return key.key.map(text => `{case_matters=${key.caseSensitive}}${response('fill-in', text)}`);
  return [response(key.type, key.type === 'true-false' ? key.key[0]! : key.key.join(''))];
}

/** The left sides of a matching question are a, b, c, …: docs/page-contract.md, "Answers". */
function leftKey(n: number): string {
  return String.fromCharCode(97 + n);
}
