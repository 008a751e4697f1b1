import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './install.mjs';

const sources = ['client', 'server', 'shared', 'package-lock.json', 'vite.config.ts'];
const products = ['dist/client/index.html', 'dist/server/main.js'];

/** Builds client and server, unless the last build is newer than every source. */
export function ensureBuilt() {
  if (products.every(existsSync)) {
    const built = Math.min(...products.map((file) => statSync(file).mtimeMs));
    if (Math.max(...sources.map(newestChange)) < built) return;
  }
  run('npx', ['vite', 'build', '--logLevel', 'warn']);
  run('npx', ['vite', 'build', '--mode', 'server', '--logLevel', 'warn']);
}

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0);
}
