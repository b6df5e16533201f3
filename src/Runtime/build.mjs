// One player per host, so that a package carries no adapter it cannot use, scripts that load on demand, and byte budgets
// that stop the build.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Bytes after gzip. What the script of a lesson page may weigh is from the design, section 5.
const budgets = { player: 20 * 1024, settings: 512, quiz: 6 * 1024, dialogs: 4 * 1024, search: 6 * 1024, blocks: 12 * 1024 };
const hosts = readdirSync(join(here, 'src/main')).filter(name => name.endsWith('.ts')).sort();
const bundles = [
  ...hosts.map(host => ({ file: `player.${basename(host, '.ts')}.js`, entry: `src/main/${host}`, budget: budgets.player })),
  { file: 'settings.js', entry: 'src/player/early.ts', budget: budgets.settings },
  { file: 'dialogs.js', entry: 'src/player/dialogs/main.ts', budget: budgets.dialogs },
  { file: 'quiz.js', entry: 'src/quiz/main.ts', budget: budgets.quiz },
  { file: 'search.js', entry: 'src/search/main.ts', budget: budgets.search },
  { file: 'blocks.js', entry: 'src/blocks/main.ts', budget: budgets.blocks },
];

const out = join(here, 'out');
mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (name.endsWith('.js')) rmSync(join(out, name));
let over = false;
for (const { file, entry, budget } of bundles) {
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
