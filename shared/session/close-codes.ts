/**
 * Why the server closes a socket. Clients come back by themselves after the codes below 4000 and from 4500 on; those
 * from 4400 to 4499 are final: coming back with the same link or the same data would end the same way.
 */
export const closeCodes = {
  /** The server restarts. */
  restart: 1012,
  /** Too slow, or not now. */
  tryAgainLater: 1013,
  /** A frame that is no message of the protocol. */
  badFrame: 4400,
  /** Not, or no longer, allowed in: wrong, expired or revoked link, or no such workshop. */
  notAllowed: 4401,
  /** Someone who may only read has written. */
  readOnly: 4403,
  /** The document was replaced or erased. */
  documentGone: 4409,
  /** The client is too old for this server. */
  clientTooOld: 4426,
  /** A lasting flood of messages. */
  flood: 4429,
  /** It wrote what is locked, or not its own: nothing of that update was taken. Coming back without it is fine. */
  notTaken: 4523,
} as const;

/** One of the close codes of the sync sockets. */
export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
