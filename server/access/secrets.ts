import { createHash, randomBytes } from 'node:crypto';

/** Crockford's alphabet: nothing that is read as something else. */
const readableAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const recoveryGroups = 5;
const recoveryGroupLength = 4;

/** 128 random bits, in base64url without padding. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

/** What is kept of a secret. Secrets are random, so that a plain hash cannot be searched. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** A code of 100 random bits to write down, such as `7K3F-...`. */
export function newRecoveryCode(): string {
  const groups = Array.from({ length: recoveryGroups }, () =>
    [...randomBytes(recoveryGroupLength)].map((byte) => readableAlphabet[byte & 31]).join(''),
  );
  return groups.join('-');
}

/** A recovery code as typed, without what people add or mistake: case, dashes, spaces, O for 0, I and L for 1. */
export function normalisedRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
