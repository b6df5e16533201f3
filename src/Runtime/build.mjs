// One player per host, so that a package carries no adapter it cannot use; the blocks that only some lessons have; and a byte
// budget that stops the build.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Bytes after gzip: what a lesson page may load at once (design, section 5), and what it may load for its blocks.
const budgets = { player: 20 * 1024, blocks: 12 * 1024 };
const players = readdirSync(join(here, 'src/main')).filter(name => name.endsWith('.ts')).sort();
const bundles = [
  ...players.map(name => ({ entry: join('src/main', name), file: `player.${basename(name, '.ts')}.js`, budget: budgets.player })),
  { entry: 'src/blocks/main.ts', file: 'blocks.js', budget: budgets.blocks },
];

const out = join(here, 'out');
mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (/^(player\..*|blocks)\.js$/.test(name)) rmSync(join(out, name));
let over = false;
for (const { entry, file, budget } of bundles) {
  await build({
    entryPoints: [join(here, entry)],
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
