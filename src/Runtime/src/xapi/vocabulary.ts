// IRIs of ADL's vocabulary, of the SCORM profile and of cmi5 (standards §5, §6).

const verbs = 'http://adlnet.gov/expapi/verbs/';
const types = 'http://adlnet.gov/expapi/activities/';
const cmi5 = 'https://w3id.org/xapi/cmi5/';

export type VerbName =
  | 'initialized' | 'resumed' | 'experienced' | 'progressed' | 'answered' | 'passed' | 'failed' | 'completed' | 'suspended' | 'terminated';

export const verb = (name: VerbName) => ({ id: verbs + name, display: { 'en-US': name } });

export const activityType = (name: 'course' | 'module' | 'lesson' | 'assessment' | 'attempt' | 'cmi.interaction') => types + name;

/** cmi5 9.6.2: says that a statement is one cmi5 defines, and that it counts towards moveOn. */
export const category = { cmi5: `${cmi5}context/categories/cmi5`, moveOn: `${cmi5}context/categories/moveon`, scorm: 'https://w3id.org/xapi/scorm' };

/** cmi5 9.5.5.1 (0 to 100, whole) and 9.6.3.2. */
export const extension = { progress: `${cmi5}result/extensions/progress`, masteryScore: `${cmi5}context/extensions/masteryscore` };
