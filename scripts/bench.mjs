// `npm run bench [sync|findings|export|picture|pages|document|board ...]`: speed and size, beside a peer in the same run.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
ensureBuilt();
run('npx', ['tsx', 'tests/bench/run.ts', ...process.argv.slice(2)]);
