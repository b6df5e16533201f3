// packager.mjs <folder of finished HTML> <output folder>: all that simple-scorm-packager does.
import packager from 'simple-scorm-packager';
import { mkdirSync, writeFileSync } from 'node:fs';

export function pack(source, outputFolder) {
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(`${source}/index.html`, '<!doctype html><title>Course</title>');
  packager({ version: '1.2', organization: 'Peer', title: 'Course', language: 'en', identifier: 'course', source, package: { zip: true, outputFolder } }, () => {});
}

if (process.argv[1].endsWith('packager.mjs')) pack(process.argv[2], process.argv[3]);
