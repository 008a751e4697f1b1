// `npm test`: install what is missing, then every check and every test, the fast ones first.
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const { ensureChromium } = await import('./chromium.mjs');
const { ensureBuilt } = await import('./build.mjs');
const env = { ...process.env, CHROMIUM_PATH: ensureChromium() };
run('npx', ['biome', 'check', '.'], { env });
run('npx', ['tsc', '--build'], { env });
run('npx', ['knip'], { env });
ensureBuilt();
run('npx', ['vitest', 'run', ...process.argv.slice(2)], { env });
