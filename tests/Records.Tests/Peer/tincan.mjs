// npm tincanjs as a peer that knows nothing of us: sends, reads back, and prints what it read, one JSON a line.
// node tincan.mjs <folder with node_modules> <endpoint> <user> <password>
import { createRequire } from 'node:module';

const [, , folder, endpoint, username, password] = process.argv;
const TinCan = createRequire(`${folder}/`)('tincanjs');
const lrs = new TinCan.LRS({ endpoint, username, password, allowFail: false });
const call = (method, ...given) => new Promise((resolve, reject) => {
  lrs[method](...given.slice(0, -1), { ...given.at(-1), callback: (error, result) => (error === null ? resolve(result) : reject(new Error(`${method}: ${error}: ${result?.responseText ?? ''}`))) });
});
const print = (name, value) => console.log(JSON.stringify({ [name]: value }));

const agent = new TinCan.Agent({ name: 'Ada', mbox: 'mailto:ada@example.org' });
const activity = new TinCan.Activity({ id: 'https://example.org/lessons/words', definition: { name: { en: 'Words' } } });
const registration = '16fd2706-8baf-433b-82eb-8c7fada847da';
const statement = verb => new TinCan.Statement({
  actor: agent, verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` }, target: activity,
  result: { success: true, score: { scaled: 0.9 }, duration: 'PT1M' }, context: { registration, contextActivities: { parent: { id: 'https://example.org/course' } } },
});

const [first, second, third] = ['attempted', 'answered', 'completed'].map(statement);
await call('saveStatement', first, {});
await call('saveStatements', [second, third], {});
const got = await call('retrieveStatement', first.id, {});
print('statement', { id: got.id === first.id, verb: got.verb.id, name: got.target.definition.name.en, scaled: got.result.score.scaled, stored: got.stored !== null, authority: got.authority.account.name });

const page = await call('queryStatements', { params: { agent, registration, verb: 'http://adlnet.gov/expapi/verbs/completed' } });
print('found', page.statements.map(s => s.id === third.id));
const one = await call('queryStatements', { params: { registration, limit: 2, ascending: true } });
const more = await call('moreStatements', { url: one.more });
print('pages', [one.statements.map(s => s.verb.id.split('/').at(-1)), more.statements.map(s => s.verb.id.split('/').at(-1)), more.more]);

const voiding = new TinCan.Statement({ actor: agent, verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: { objectType: 'StatementRef', id: second.id } });
await call('saveStatement', voiding, {});
print('voided', (await call('retrieveVoidedStatement', second.id, {})).verb.id);

await call('saveState', 'bookmark', { page: 3 }, { agent, activity, registration, contentType: 'application/json' });
const state = await call('retrieveState', 'bookmark', { agent, activity, registration });
print('state', [state.contents, state.etag.length]);
await call('saveState', 'bookmark', { page: 4 }, { agent, activity, registration, contentType: 'application/json', lastSHA1: state.etag.replaceAll('"', '') });
print('states', await call('retrieveStateIds', { agent, activity, registration }));
await call('dropState', 'bookmark', { agent, activity, registration });
print('dropped', await call('retrieveState', 'bookmark', { agent, activity, registration }));

await call('saveActivityProfile', 'settings', 'on', { activity, contentType: 'text/plain' });
const profile = await call('retrieveActivityProfile', 'settings', { activity });
print('activityProfile', [profile.contents, profile.contentType]);
await call('saveAgentProfile', 'settings', 'off', { agent, contentType: 'text/plain' });
print('agentProfile', (await call('retrieveAgentProfile', 'settings', { agent })).contents);
print('activity', (await call('retrieveActivity', activity.id, {})).definition.name.en);
print('about', (await call('about', {})).version);
