import { cpus, loadavg } from 'node:os';
import { prepareBrowser } from '#tests/support/chromium.ts';
import { measurePage } from './measure.ts';
import { readOptions } from './options.ts';
import { printProfiles } from './profile.ts';
import { noRuns, printScaling, printSize, type SizeRuns } from './report.ts';
import { openSites } from './sites.ts';

/** The board beside two other whiteboards with the same content, in one run: each workload, loading and typing. */
export async function benchBoard(words: readonly string[]): Promise<void> {
  const options = readOptions(words);
  const executablePath = prepareBrowser();
  const withPeers = options.pages.some((page) => page !== 'ours');
  const sites = await openSites({ withPeers, isReadable: options.profiles });
  try {
    if (options.profiles) return await printProfiles(sites, executablePath, options);
    const sizes: SizeRuns[] = [];
    for (const notes of options.notes) {
      const runs = noRuns();
      // In turns, so that all pages see the same machine.
      for (let run = 0; run < options.runs; run += 1) {
        for (const page of options.pages) {
          process.stderr.write(`  ${notes} notes, run ${run + 1} of ${options.runs}: ${page}\n`);
          runs[page].push(await measurePage(sites, executablePath, { page, notes }, options.only));
        }
      }
      sizes.push({ notes, runs });
      printSize({ notes, runs }, options);
    }
    printScaling(sizes, options.only);
    const [minute = 0] = loadavg();
    console.log(
      `\n  ${options.runs} runs on ${cpus().length} cores; load of the machine ${minute.toFixed(1)}.`,
    );
  } finally {
    await sites.stop();
  }
}
