import { readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { compileAhead } from './scripts/compile-ahead.ts';
import { packAhead } from './scripts/pack-ahead.ts';
import { createPageChunks } from './scripts/page-chunks.ts';

const serverPort = Number(process.env['PORT'] ?? 3000);

/** Without these no page can be used. */
const firstChunks = new Set(['app', 'common', 'lib0', 'workshop', 'elements', 'board']);

/** The pages, into dist/client. Nothing is inlined: the content security policy allows no `data:` scripts or fonts. */
const client: UserConfig = {
  root: 'client',
  plugins: [react(), compileAhead(firstChunks), packAhead()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The server names the scripts of the first page; a link to each later one would only ask for it twice.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: createPageChunks() }] },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': `http://127.0.0.1:${serverPort}`,
      // Not all of /sync: the modules of client/sync are served from there.
      '^/sync/[^/]+/(board|session)': { target: `ws://127.0.0.1:${serverPort}`, ws: true },
    },
  },
};

/**
 * The server and the command line, into dist/server, with packages left where npm put them. The output is flat, since
 * code finds its worker beside itself.
 */
const server: UserConfig = {
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: {
        main: 'server/main.ts',
        kcc: 'server/cli/kcc.ts',
        'store-worker': 'server/store/store-worker.ts',
        ...exportWorkers(),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
};

/** Export formats that need a process or thread of their own bring a file named `<format>-worker.ts`. */
function exportWorkers(): Record<string, string> {
  const files = readdirSync('server/export', { recursive: true, encoding: 'utf8' });
  const workers = files.filter((file) => file.endsWith('-worker.ts'));
  return Object.fromEntries(
    workers.map((file) => [file.replace(/^.*\//, '').replace(/\.ts$/, ''), `server/export/${file}`]),
  );
}

export default defineConfig(({ mode }) => (mode === 'server' ? server : client));
