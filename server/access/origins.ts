const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Which pages may call this server from a browser: its own only. */
export interface Origins {
  /** Address of the product without a trailing slash, for links. */
  readonly baseUrl: string;
  readonly isSecure: boolean;
  isOwn(origin: string): boolean;
}

/** While no public address is set, all loopback names on the port count as the same origin. */
export function originsOf(publicUrl: string | null, port: number): Origins {
  const baseUrl = publicUrl ?? `http://localhost:${port}`;
  const own = publicUrl
    ? new Set([new URL(publicUrl).origin])
    : new Set(loopbackHosts.map((host) => new URL(`http://${host}:${port}`).origin));
  return {
    baseUrl,
    isSecure: baseUrl.startsWith('https:'),
    isOwn: (origin) => own.has(origin),
  };
}
