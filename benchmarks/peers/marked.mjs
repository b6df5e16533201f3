// marked.mjs <course folder> <output folder>: Markdown to HTML by marked (no formulas, colours, checks, links), then simple-scorm-packager.
import { marked } from 'marked';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pack } from './packager.mjs';

const [course, output] = process.argv.slice(2);
const pages = join(output, 'pages');
for (const name of readdirSync(course, { recursive: true })) {
  if (!statSync(join(course, name)).isFile()) continue;
  const text = readFileSync(join(course, name), 'utf8');
  const target = join(pages, name.replace(/\.md$/, '.html'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, name.endsWith('.md') ? marked(text.slice(text.indexOf('---\n', 4) + 4)) : text);
}
pack(pages, join(output, 'package'));
