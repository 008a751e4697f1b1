import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Builds what is stale, finds or installs Chromium, and answers its path. */
export function prepareBrowser(): string {
  const output = execFileSync(process.execPath, ['scripts/prepare.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return output.trim().split('\n').at(-1) ?? '';
}

/** Chromium takes the last list alone, so what Playwright switches off is here again. */
const playwrightsOwn = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/** Chromium makes these pages of its own ready behind each window, and a process for the next one: half the work of opening a page. */
const neverSeen = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

/** How Chromium starts for tests: headless, without calls to the outside, and without `features` of its own. */
export function launchOptions(executablePath: string, features: readonly string[] = []) {
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
      `--disable-features=${[...playwrightsOwn, ...neverSeen, ...features].join(',')}`,
    ],
  };
}

let running: Promise<Browser> | undefined;

/**
 * The Chromium of this process, started at the first call: a start costs seconds, and contexts keep people apart as
 * well as browsers do. Close the contexts, never the browser; only the clipboard is one for all of them.
 */
export function sharedBrowser(executablePath: string): Promise<Browser> {
  running ??= start(executablePath);
  return running;
}

async function start(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch(launchOptions(executablePath));
  // After a crash the next file gets a new one.
  browser.once('disconnected', () => {
    running = undefined;
  });
  return browser;
}
