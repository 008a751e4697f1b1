import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages of Debian can be installed here: only its administrator may. */
export function canInstallFromDebian() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs packages of Debian, its output shown; whoever calls looks whether what it needs is there now. */
export function installFromDebian(packages) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
