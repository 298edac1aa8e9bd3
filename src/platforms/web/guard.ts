import type { WebSettings } from "./settings.ts";

/** Headers of every answer: nothing from elsewhere, nothing inline, no frame, no referrer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

export function isLoopback(host: string): boolean {
  return /^127(?:\.\d{1,3}){3}$/u.test(host) || host === "::1" || host === "localhost";
}

/**
 * Whether a request's Host header is one of ours. A page elsewhere whose name resolves to 127.0.0.1 (DNS rebinding) carries its own name here.
 * Bound to the network without a public address, any name is taken: the operator opened it.
 */
export function isOwnHost(header: string | undefined, port: number, { host, publicUrl }: WebSettings): boolean {
  if (header === undefined) return false;
  if (publicUrl !== undefined && header === new URL(publicUrl).host) return true;
  if (!isLoopback(host)) return publicUrl === undefined || header === `${host}:${port}` || isLoopbackHeader(header, port);
  return isLoopbackHeader(header, port);
}

function isLoopbackHeader(header: string, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].includes(header.toLowerCase()) || (port === 80 && isLoopback(header));
}

/** Requests of programs come from our own page or from no page at all; a browser says which. */
export function isOwnOrigin(site: string | undefined): boolean {
  return site === undefined || site === "same-origin" || site === "none";
}

export interface RateLimit {
  /** Whether a request of this client may pass now. */
  take(client: string, nowMs: number): boolean;
}

/** A bucket of `burst` requests a client, refilled at `perSecond`; forgets idle clients, so that it stays small. */
export function createRateLimit({
  burst,
  perSecond,
  clients = 1_000,
}: {
  readonly burst: number;
  readonly perSecond: number;
  readonly clients?: number;
}): RateLimit {
  const buckets = new Map<string, { left: number; atMs: number }>();
  return {
    take: (client, nowMs) => {
      const bucket = buckets.get(client) ?? { left: burst, atMs: nowMs };
      bucket.left = Math.min(burst, bucket.left + (Math.max(0, nowMs - bucket.atMs) / 1_000) * perSecond);
      bucket.atMs = nowMs;
      const passes = bucket.left >= 1;
      if (passes) bucket.left -= 1;
      buckets.delete(client);
      buckets.set(client, bucket);
      const oldest = buckets.keys().next().value;
      if (buckets.size > clients && oldest !== undefined) buckets.delete(oldest);
      return passes;
    },
  };
}
