// node test/lrs/start.mjs [port]
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = name => fileURLToPath(new URL(name, import.meta.url));
const outfile = at('../../out/lrs.mjs');
await build({ entryPoints: [at('main.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
await import(outfile);
