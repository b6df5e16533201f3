// The LMS's side in the browser: scorm-again with what the server holds, every call written down, then the SCO in a frame.
(async () => {
  const { standard, href, launch } = document.currentScript.dataset;
  const settings = { autocommit: false, lmsCommitUrl: '/lms/commit?launch=' + launch, logLevel: 5, sendFullCommit: true };
  const saved = await (await fetch('/lms/state')).json();
  const api = standard === 'scorm12' ? new Scorm12API({ ...settings, mastery_override: true }) : new Scorm2004API(settings);
  if (saved) restore(api, saved.cmi, standard);
  window.calls = [];
  for (const name of methodsOf(api)) {
    const method = api[name].bind(api);
    api[name] = (...args) => {
      const result = method(...args);
      window.calls.push({ name: name.replace(/^LMS/, '').replace(/^lms/, ''), args, result: String(result) });
      return result;
    };
  }
  window[standard === 'scorm12' ? 'API' : 'API_1484_11'] = api;
  window.openedAt = Date.now();
  const frame = document.createElement('iframe');
  frame.name = 'sco';
  frame.src = '/package/' + href;
  document.body.append(frame);
})();

function methodsOf(api) {
  return ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit',
    'Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'].filter((name) => typeof api[name] === 'function');
}

// SCORM 1.2 RTE 3.4.4 cmi.core.entry and 2004 RTE 4.2.7 cmi.entry: "resume" after an exit with suspend.
function restore(api, cmi, standard) {
  const core = standard === 'scorm12' ? cmi.core : cmi;
  const entry = core.exit === 'suspend' ? 'resume' : '';
  delete core.exit;
  delete core.session_time;
  delete cmi.interactions;
  core.entry = entry;
  api.loadFromJSON(cmi);
}
