// Brings a checkout to where browsers can test it: a fresh build, and a Chromium whose path is the last line printed.
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';

ensureBuilt();
console.log(ensureChromium());
