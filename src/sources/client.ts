import { type LookupAddress, type LookupOptions, lookup as resolve } from "node:dns";
import { Agent, type Dispatcher } from "undici";
import { AddressError, type AllowedHosts, checkAddress, hostOf, isAllowedHost, isPublicAddress, privateReason } from "./addresses.ts";
import { FetchError, readBody } from "./body.ts";

export interface ClientSettings {
  readonly userAgent: string;
  readonly allowedHosts: AllowedHosts;
  /** From the first byte sent to the last one received. */
  readonly timeoutMs?: number;
  /** Of a body, once unpacked; what is packed may not be larger either. */
  readonly largestBytes?: number;
  /** How names become addresses; tests put a lying one in its place. */
  readonly resolve?: typeof resolve;
}

/** One answer of one server: redirects are answers too. Header names are lower case. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Client {
  /** Asks once. Throws an `AddressError` for what is not fetched, a `FetchError` for what goes wrong on the way. */
  ask(address: string, options?: AskOptions): Promise<Answer>;
  /** The address as it would be asked for; throws an `AddressError`. */
  check(address: string, isOwn?: boolean): URL;
  /** Names a host of the owner's own network. */
  isOwn(address: string): boolean;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the allowed hosts are: not where a stranger's page or redirect leads there. Default true. */
  readonly isOwn?: boolean;
}

const nobody: AllowedHosts = new Set();
const defaults = { timeoutMs: 30_000, largestBytes: 16 * 1024 * 1024 } as const;

/**
 * A client that cannot be led into a private network: the address is checked as it is written, a name is resolved once, every address of it is checked,
 * and the connection is made to what was checked. It follows nothing, keeps no cookies, and reads no more than its bounds.
 */
export function openClient(settings: ClientSettings): Client {
  const { userAgent, allowedHosts, timeoutMs, largestBytes } = { ...defaults, ...settings };
  const openAgent = (lookup?: typeof checkedLookup) =>
    new Agent({
      connect: { timeout: Math.min(10_000, timeoutMs), ...(lookup === undefined ? {} : { lookup }) },
      connections: 2,
      pipelining: 0,
    });
  const checkedLookup = lookupPublic(settings.resolve ?? resolve);
  const agent = openAgent(checkedLookup);
  const allowedAgent = openAgent();
  return {
    ask: async (address, { headers = {}, isOwn = true } = {}) => {
      const allowed = isOwn ? allowedHosts : nobody;
      const url = checkAddress(address, allowed);
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const answer = await (isAllowedHost(url, allowed) ? allowedAgent : agent).request({
          origin: url.origin,
          path: url.pathname + url.search,
          method: "GET",
          headers: { "user-agent": userAgent, "accept-encoding": "gzip, deflate, br", "accept-language": "*", ...headers },
          headersTimeout: timeoutMs,
          bodyTimeout: timeoutMs,
          signal,
        });
        return { url: url.href, status: answer.statusCode, headers: flat(answer.headers), body: await readBody(answer, largestBytes) };
      } catch (error) {
        throw explain(error, url, timeoutMs);
      }
    },
    check: (address, isOwn = true) => checkAddress(address, isOwn ? allowedHosts : nobody),
    isOwn: (address) => {
      const url = URL.parse(address);
      return url !== null && isAllowedHost(url, allowedHosts);
    },
    close: async () => {
      await Promise.all([agent.destroy(), allowedAgent.destroy()]);
    },
  };
}

type LookupDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name, and fails where any of its addresses is private: a name that has one of each is somebody's trick. */
function lookupPublic(resolveName: typeof resolve) {
  return (host: string, options: LookupOptions, done: LookupDone): void => {
    resolveName(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      if (found.length === 0 || found.some(({ address }) => !isPublicAddress(address)))
        return done(new AddressError(privateReason(host)), []);
      const [first] = found;
      if (options.all === true || first === undefined) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

function flat(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : String(value)]),
  );
}

function explain(error: unknown, url: URL, timeoutMs: number): Error {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof AddressError || cause instanceof FetchError) return cause;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError" || name === "AbortError" || /TIMEOUT|ABORT/u.test(code))
    return new FetchError(`${hostOf(url)} did not answer within ${timeoutMs / 1000} s.`);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new FetchError(`there is no ${hostOf(url)}, or its name cannot be resolved now.`);
  if (code === "ECONNREFUSED") return new FetchError(`${hostOf(url)} takes no connection.`);
  if (/^Z_|ERR__?ERROR|ERR_PADDING/u.test(code)) return new FetchError("what it sent cannot be unpacked.");
  const message = error instanceof Error ? (error.message.split("\n")[0]?.slice(0, 120) ?? "") : "no reason given";
  return new FetchError(`${hostOf(url)} could not be asked (${message || code}).`);
}
