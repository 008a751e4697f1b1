/**
 * A process of its own that serves the product in its build for measuring, and the pages of the peers beside it, so
 * that what serves takes nothing from what measures. Tells its two ports to whoever started it.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { startServer } from '#tests/support/start-server.ts';

const [clientFolder = '', peersFolder = '', fontsFolder = ''] = process.argv.slice(2);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Fonts that Excalidraw asks for by name are not in its bundle but in its package. */
function fileOf(path: string): string {
  const inPeers = join(peersFolder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  const font = path.match(/^\/excalidraw\/fonts\/(.+)$/)?.[1];
  return font && !existsSync(inPeers) ? join(fontsFolder, normalize(`/${font}`)) : inPeers;
}

const peers = createServer((request, response) => {
  const file = fileOf(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  createReadStream(file).pipe(response);
});

const product = await startServer({ overrides: { clientFolder } });
peers.listen(0, '127.0.0.1', () => {
  const { port } = peers.address() as AddressInfo;
  process.send?.({ product: product.port, peers: port });
});
const end = async () => {
  peers.close();
  await product.dispose();
  process.exit(0);
};
process.on('message', end);
process.on('disconnect', end);
