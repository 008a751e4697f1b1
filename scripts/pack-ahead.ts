import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const packable = /\.(html|js|css|svg|json)$/;
/** Files of less do not travel faster for it, in bytes. */
const least = 1024;

const pack = { br: promisify(brotliCompress), gz: promisify(gzip) };
// Higher takes many times as long for a few per cent.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Puts each file of text packed beside itself, so that the server sends it so without packing it again and again. */
export function packAhead(): Plugin {
  return {
    name: 'pack-ahead',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir = '' }, bundle) {
        const files = Object.keys(bundle).filter((name) => packable.test(name) && !name.startsWith('.vite'));
        await Promise.all(files.map((name) => packFile(join(dir, name))));
      },
    },
  };
}

async function packFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < least) return;
  const [br, gz] = await Promise.all([pack.br(content, brotliOptions), pack.gz(content, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
