import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './install.mjs';

const sources = [
  'client',
  'server',
  'shared',
  'package-lock.json',
  'scripts/compile-ahead.ts',
  'scripts/pack-ahead.ts',
  'scripts/page-chunks.ts',
  'vite.config.ts',
];
const products = ['dist/client/index.html', 'dist/server/main.js'];

/** Builds client and server, unless the last build is newer than every source. */
export function ensureBuilt() {
  if (products.every(existsSync)) {
    const built = Math.min(...products.map((file) => statSync(file).mtimeMs));
    if (Math.max(...sources.map(newestChange)) < built) return;
  }
  // A test runner sets NODE_ENV to `test`, and React would come in its slow form for developers.
  const options = { env: { ...process.env, NODE_ENV: 'production' } };
  run('npx', ['vite', 'build', '--logLevel', 'warn'], options);
  run('npx', ['vite', 'build', '--mode', 'server', '--logLevel', 'warn'], options);
}

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0);
}
