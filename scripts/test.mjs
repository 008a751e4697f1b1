// `npm test`: install what is missing, then every check and every test, the fast ones first.
import { ensureInstalled, run, runTogether } from './install.mjs';
import { ensureOffice } from './office.mjs';

ensureInstalled();
ensureOffice();
await runTogether([
  ['npx', ['biome', 'check', '.']],
  ['npx', ['tsc', '--build']],
  ['npx', ['knip']],
  [process.execPath, ['scripts/prepare.mjs']],
]);
run('npx', ['vitest', 'run', ...process.argv.slice(2)]);
