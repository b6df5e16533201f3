// One player per host, so that a package carries no adapter it cannot use, and a byte budget that stops the build.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const budget = 20 * 1024; // bytes after gzip: what the script of a lesson page may weigh (design, section 5)
const entries = readdirSync(join(here, 'src/main')).filter(name => name.endsWith('.ts')).sort();

const out = join(here, 'out');
mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (/^player\..*\.js$/.test(name)) rmSync(join(out, name));
let over = false;
for (const entry of entries) {
  const file = `player.${basename(entry, '.ts')}.js`;
  await build({
    entryPoints: [join(here, 'src/main', entry)],
    outfile: join(out, file),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii', // an LMS may serve the file without, or with the wrong, charset
    legalComments: 'none',
    logLevel: 'warning',
  });
  const bytes = readFileSync(join(out, file));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  console.log(`${file}: ${bytes.length} bytes, ${gzip} gzip (budget ${budget})`);
  if (gzip <= budget) continue;
  console.error(`build.mjs : error RT0001: ${file} is ${gzip - budget} bytes over its budget of ${budget} bytes gzip`); // in MSBuild's form
  over = true;
}
if (over) process.exit(1);
writeFileSync(join(out, '.built'), ''); // last: MSBuild takes it for the proof that all of this worked
