import { AddressError, hostOf } from "./addresses.ts";
import { FetchError } from "./body.ts";
import type { Answer, Client } from "./client.ts";
import type { Pace } from "./hosts.ts";
import type { Robots } from "./robots.ts";

/** What a server said when it last gave the document: sent back, so that it need not give it again. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Fetched =
  | {
      readonly kind: "document";
      /** Where it was found in the end. */
      readonly url: string;
      /** Where it has moved for good, if it has: the last address that permanent redirects alone led to. */
      readonly movedTo?: string;
      readonly headers: Answer["headers"];
      readonly body: Uint8Array;
      readonly validators: Validators;
    }
  | { readonly kind: "unchanged"; readonly url: string; readonly movedTo?: string; readonly headers: Answer["headers"] }
  | { readonly kind: "gone"; readonly reason: string }
  /** The site does not want it fetched. */
  | { readonly kind: "forbidden"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string; readonly retryAfterMs?: number };

export interface Fetcher {
  fetch(address: string, options?: FetchOptions): Promise<Fetched>;
}

export interface FetchOptions {
  readonly validators?: Validators;
  readonly accept?: string;
  /** The address of the source that leads there: hosts of one's own network are asked only where it is on one itself. Default: the address. */
  readonly from?: string;
}

export interface FetcherParts {
  readonly client: Client;
  readonly pace: Pace;
  readonly robots: Robots;
  readonly now: () => number;
  /** Between two requests to one host, unless its robots.txt asks for more. Default 1 s. */
  readonly pauseMs?: number;
}

const mostHops = 5;
const permanent = new Set([301, 308]);
const temporary = new Set([302, 303, 307]);

/** Fetches a document the polite way: robots.txt first, a host at its pace, redirects by hand with every check at every hop. Never rejects. */
export function createFetcher({ client, pace, robots, now, pauseMs = 1_000 }: FetcherParts): Fetcher {
  const ask = async (address: string, headers: Readonly<Record<string, string>>, isOwn: boolean): Promise<Answer | string> => {
    const url = client.check(address, isOwn);
    let pause = pauseMs;
    return pace.run(
      hostOf(url),
      () => pause,
      async () => {
        const manners = await robots.of(url, isOwn);
        pause = Math.max(pauseMs, manners.pauseMs ?? 0);
        if (!manners.isAllowed(url)) return `${hostOf(url)} asks robots not to fetch it, or does not say what robots may fetch.`;
        return client.ask(url.href, { headers, isOwn });
      },
    );
  };
  return {
    fetch: async (address, { validators = {}, accept = "*/*", from = address } = {}) => {
      const isOwn = client.isOwn(from);
      let at = address;
      let movedTo: string | undefined;
      let onlyPermanent = true;
      try {
        for (let hop = 0; hop <= mostHops; hop++) {
          const answer = await ask(at, { accept, ...conditions(validators) }, isOwn);
          if (typeof answer === "string") return { kind: "forbidden", reason: answer };
          const { status, headers } = answer;
          const { location } = headers;
          if ((permanent.has(status) || temporary.has(status)) && location !== undefined) {
            const next = URL.parse(location, at);
            if (next === null) return { kind: "failed", reason: `${hostOf(new URL(at))} sends on to what is no address.` };
            at = next.href;
            if (!permanent.has(status)) onlyPermanent = false;
            if (onlyPermanent) movedTo = at;
            continue;
          }
          const moved = movedTo === undefined ? {} : { movedTo };
          if (status === 304) return { kind: "unchanged", url: at, ...moved, headers };
          if (status === 410) return { kind: "gone", reason: "it is gone for good (410)." };
          if (status >= 200 && status < 300 && status !== 204)
            return { kind: "document", url: at, ...moved, headers, body: answer.body, validators: validatorsOf(headers) };
          return { kind: "failed", reason: `${hostOf(new URL(at))} answered ${status}.`, ...retryAfter(headers, now()) };
        }
        return { kind: "failed", reason: `it is sent on more than ${mostHops} times.` };
      } catch (error) {
        if (error instanceof AddressError) return { kind: "forbidden", reason: error.message };
        return {
          kind: "failed",
          reason: error instanceof FetchError ? error.message : `it could not be fetched (${String(error).slice(0, 120)}).`,
        };
      }
    },
  };
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

function validatorsOf(headers: Answer["headers"]): Validators {
  const keep = (value: string | undefined) => (value !== undefined && value.length <= 500 && !/[\r\n]/u.test(value) ? value : undefined);
  const etag = keep(headers.etag);
  const lastModified = keep(headers["last-modified"]);
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

/** "120" or a date; what is longer than a day is a day. */
export function retryAfter(headers: Answer["headers"], nowMs: number): { retryAfterMs?: number } {
  const value = headers["retry-after"]?.trim();
  if (value === undefined) return {};
  const ms = /^\d{1,9}$/u.test(value) ? Number(value) * 1_000 : Date.parse(value) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? { retryAfterMs: Math.min(ms, 24 * 3_600_000) } : {};
}
