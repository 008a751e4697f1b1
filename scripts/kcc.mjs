// `npm run kcc -- ...`: the command line on a checkout, installed and built as needed.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
ensureBuilt();
const kcc = spawn(process.execPath, ['dist/server/kcc.js', ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => kcc.kill(signal));
kcc.on('exit', (code) => process.exit(code ?? 1));
