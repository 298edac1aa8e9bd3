import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Client, openClient } from "../../src/sources/client.ts";
import { createFetcher, type Fetcher } from "../../src/sources/fetch.ts";
import { createPace } from "../../src/sources/hosts.ts";
import { createRobots } from "../../src/sources/robots.ts";

export type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

export interface MadeUpServer {
  readonly origin: string;
  /** What is answered at a path; what is not there is a 404. */
  readonly pages: Map<string, Answerer>;
  /** Paths that were asked for, in order, with the headers. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage["headers"]; readonly atMs: number }[];
  readonly client: Client;
  readonly fetcher: Fetcher;
  /** How long the fetcher waited before it asked a host again. */
  readonly waitedMs: number[];
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly timeoutMs?: number;
  readonly largestBytes?: number;
  readonly allowed?: boolean;
}

/** A real server on the loopback, and a fetcher that may ask it. Waits are remembered in place of waited for. */
export async function openServer(options: ServerOptions = {}): Promise<MadeUpServer> {
  const pages = new Map<string, Answerer>();
  const asked: MadeUpServer["asked"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push({ path, headers: request.headers, atMs: performance.now() });
    const answer = pages.get(path);
    if (answer === undefined) response.writeHead(404).end("not here");
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const client = openClient({
    userAgent: "Dateline/0.0.0 (news briefing bot; +desk@example.org)",
    allowedHosts: new Set(options.allowed === false ? [] : [`127.0.0.1:${port}`]),
    ...options,
  });
  const waitedMs: number[] = [];
  let clockMs = 0;
  const now = () => clockMs;
  const pace = createPace({
    now,
    wait: async (ms) => {
      waitedMs.push(ms);
      clockMs += ms;
    },
  });
  return {
    origin,
    pages,
    asked,
    client,
    fetcher: createFetcher({ client, pace, robots: createRobots({ client, now }), now: () => Date.parse("2026-03-02T10:00:00Z") }),
    waitedMs,
    close: async () => {
      await client.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Answerer =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

export const sendOn =
  (to: string, status = 302): Answerer =>
  (_, response) => {
    response.writeHead(status, { location: to }).end();
  };
