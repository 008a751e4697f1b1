import { Socket } from 'node:net';

/**
 * From here on this process opens no connection: a document is made of the strategy alone, and a mistake in a library
 * that reads it must not reach anything. The channel to the server was open already.
 */
export function closeNetwork(): void {
  Object.defineProperty(Socket.prototype, 'connect', {
    value() {
      throw new Error('A writer of documents has no network.');
    },
  });
}
