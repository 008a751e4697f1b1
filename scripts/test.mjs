// `npm test`: install what is missing, then every check and every test, the fast ones first.
import { ensureInstalled, run } from './install.mjs';
import { ensureOffice } from './office.mjs';

ensureInstalled();
run('npx', ['biome', 'check', '.']);
run('npx', ['tsc', '--build']);
run('npx', ['knip']);
ensureOffice();
run(process.execPath, ['scripts/prepare.mjs']);
run('npx', ['vitest', 'run', ...process.argv.slice(2)]);
