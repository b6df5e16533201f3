// What an LRS refuses with 400 (xAPI-Data 1.0.3, sections 2.2 to 4.5), and a little more than most refuse: durations with
// more than two decimals, timestamps without milliseconds or not in UTC.

type Json = Record<string, unknown>;
type Check = (value: unknown, at: string) => string[];

const iri: Check = (value, at) => (typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) ? [] : [`${at} is no absolute IRI: ${String(value)}`]);
const text: Check = (value, at) => (typeof value === 'string' ? [] : [`${at} is no string`]);
const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at} is no boolean`]);
const uuid: Check = (value, at) =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(value) ? [] : [`${at} is no UUID`];
const form = (pattern: RegExp, what: string): Check => (value, at) => (typeof value === 'string' && pattern.test(value) ? [] : [`${at} is no ${what}: ${String(value)}`]);
const languageTag = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

const map = (key: (name: string) => string[], value: Check): Check => (given, at) =>
  isObject(given) ? Object.entries(given).flatMap(([name, item]) => [...key(name), ...value(item, `${at}.${name}`)]) : [`${at} is no object`];
const languages = map(name => (languageTag.test(name) ? [] : [`${name} is no language tag`]), text);
const extensions = map(name => iri(name, 'extension'), () => []);
const list = (of: Check): Check => (value, at) => (Array.isArray(value) ? value.flatMap((item, n) => of(item, `${at}[${n}]`)) : [`${at} is no array`]);

/** Each property once, none that is not named, none that is null. */
function shape(properties: Record<string, Check>, required: string[], more: (object: Json, at: string) => string[] = () => []): Check {
  return (value, at) => {
    if (!isObject(value)) return [`${at} is no object`];
    const missing = required.filter(name => value[name] === undefined).map(name => `${at}.${name} is missing`);
    const wrong = Object.entries(value).flatMap(([name, item]) => {
      const check = properties[name];
      if (check === undefined) return [`${at}.${name} is not a property of the specification`];
      return item === null ? [`${at}.${name} is null`] : check(item, `${at}.${name}`);
    });
    return missing.length + wrong.length > 0 ? [...missing, ...wrong] : more(value, at);
  };
}

const account = shape({ homePage: iri, name: text }, ['homePage', 'name']);
const agent = shape(
  { objectType: form(/^Agent$/, 'Agent'), name: text, mbox: form(/^mailto:[^@\s]+@[^@\s]+$/, 'mailto IRI'), mbox_sha1sum: form(/^[0-9a-f]{40}$/i, 'SHA-1'), openid: iri, account },
  [],
  (value, at) => {
    const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'].filter(name => name in value);
    return identifiers.length === 1 ? [] : [`${at} has ${identifiers.length} identifiers, not one`];
  },
);

const components: Check = (value, at) => [
  ...list(shape({ id: form(/^\S+$/, 'id without spaces'), description: languages }, ['id']))(value, at),
  ...(Array.isArray(value) && new Set(value.map(item => (item as Json)['id'])).size !== value.length ? [`${at}: ids are not distinct`] : []),
];

const definition = shape(
  {
    name: languages, description: languages, type: iri, moreInfo: iri, extensions, interactionType: text,
    correctResponsesPattern: list(text), choices: components, scale: components, source: components, target: components, steps: components,
  },
  [],
  interaction,
);

const activity = shape({ objectType: form(/^Activity$/, 'Activity'), id: iri, definition }, ['id']);
const activities = list(activity);

const score = shape({ scaled: number, raw: number, min: number, max: number }, [], (value, at) => {
  const { scaled = 0, raw = 0, min = -Infinity, max = Infinity } = value as Record<string, number>;
  return [...(scaled < -1 || scaled > 1 ? [`${at}.scaled is outside -1…1`] : []), ...(raw < min || raw > max || min >= max ? [`${at}.raw is outside its range`] : [])];
});

export const duration = /^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;

const statement = shape(
  {
    id: uuid,
    actor: agent,
    verb: shape({ id: iri, display: languages }, ['id']),
    object: activity,
    result: shape({ score, success: flag, completion: flag, response: text, duration: form(duration, 'duration'), extensions }, []),
    context: shape(
      {
        registration: uuid, revision: text, platform: text, language: form(languageTag, 'language tag'), extensions,
        contextActivities: shape({ parent: activities, grouping: activities, category: activities, other: activities }, []),
      },
      [],
    ),
    timestamp: form(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'UTC timestamp with milliseconds'),
    version: form(/^1\.0\.\d$/, 'version'),
  },
  ['id', 'actor', 'verb', 'object', 'timestamp'], // id and timestamp: a client that retries must send them (standards §5)
);

/** What is wrong with the statement; nothing: an LRS takes it. @param now milliseconds since 1970. */
export function problems(value: unknown, now: number): string[] {
  const found = statement(value, 'statement');
  const late = isObject(value) && Date.parse(String(value['timestamp'])) > now + 1000 ? ['statement.timestamp is in the future'] : [];
  return [...found, ...late];
}

const forms: Record<string, RegExp> = {
  'true-false': /^(true|false)$/,
  choice: /^[^\s[\]]+(\[,\][^\s[\]]+)*$/,
  sequencing: /^[^\s[\]]+(\[,\][^\s[\]]+)*$/,
  matching: /^[^\s[\]]+\[\.\][^\s[\]]+(\[,\][^\s[\]]+\[\.\][^\s[\]]+)*$/,
  numeric: /^(-?\d+(\.\d+)?|(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?)$/,
  'fill-in': /^(\{case_matters=(true|false)\})?[^]*$/,
};
const lists: Record<string, string[]> = { choice: ['choices'], sequencing: ['choices'], matching: ['source', 'target'], likert: ['scale'], performance: ['steps'] };

function interaction(value: Json, at: string): string[] {
  const type = value['interactionType'] as string | undefined;
  const parts = ['correctResponsesPattern', 'choices', 'scale', 'source', 'target', 'steps'].filter(name => name in value);
  if (type === undefined) return parts.length > 0 ? [`${at} has ${parts.join()} without interactionType`] : [];
  const pattern = forms[type];
  if (pattern === undefined) return [`${at}.interactionType is ${type}`];
  const foreign = parts.filter(name => name !== 'correctResponsesPattern' && !(lists[type] ?? []).includes(name));
  const patterns = (value['correctResponsesPattern'] ?? []) as string[];
  const ids = (lists[type] ?? []).flatMap(name => ((value[name] ?? []) as Json[]).map(item => String(item['id'])));
  const used = type in lists ? patterns.flatMap(one => one.split(/\[[,.]\]/)) : [];
  return [
    ...foreign.map(name => `${at}.${name} does not belong to ${type}`),
    ...patterns.filter(one => !pattern.test(one)).map(one => `${at}.correctResponsesPattern is no ${type} pattern: ${one}`),
    ...(ids.length > 0 ? used.filter(id => !ids.includes(id)).map(id => `${at}: ${id} is not among the components`) : []),
  ];
}

function number(value: unknown, at: string): string[] {
  return typeof value === 'number' && Number.isFinite(value) ? [] : [`${at} is no number`];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
