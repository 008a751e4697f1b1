import { execFileSync } from 'node:child_process';

/** Builds what is stale, finds or installs Chromium, and answers its path. */
export function prepareBrowser(): string {
  const output = execFileSync(process.execPath, ['scripts/prepare.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return output.trim().split('\n').at(-1) ?? '';
}

/** How Chromium starts for tests: headless, and without calls to the outside. */
export function launchOptions(executablePath: string) {
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
