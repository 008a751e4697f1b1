import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { canInstallFromDebian, installFromDebian } from './debian.mjs';

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium to test with: one that is installed, else Debian's package, else Playwright's own download.
 * Prints what it does and throws when there is none to be had.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (canInstallFromDebian()) {
    console.log('Installing Chromium from Debian ...');
    installFromDebian(['chromium']);
  }
  if (!findChromium()) {
    console.log('Downloading Chromium with Playwright ...');
    spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  }
  const path = findChromium();
  if (!path) throw new Error('No Chromium found. Install one and set CHROMIUM_PATH to its program.');
  return path;
}

function findChromium() {
  const known = installed.find((path) => path && existsSync(path));
  if (known) return known;
  const downloaded = chromium.executablePath();
  return downloaded && existsSync(downloaded) ? downloaded : undefined;
}
