import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type App, HTTPReceiver, type Logger, type Receiver } from "@slack/bolt";
import { UserError } from "../../errors.ts";
import type { Host } from "../../platform.ts";
import { maxClockSkewS } from "./limits.ts";
import { describeError } from "./redact.ts";
import type { SlackSettings } from "./settings.ts";

type HttpSettings = Extract<SlackSettings["intake"], { kind: "http" }>;

/** Slack's requests are some kilobytes. */
const maxBody = 1_000_000;
const path = "/slack/events";

/**
 * Signed HTTP requests. A door of our own stands before Bolt's receiver, which accepts replays for five minutes and any time in the
 * future, and leaves a connection hanging after a body that is too long. Bolt verifies the signature once more.
 */
export class HttpIntake implements Receiver {
  readonly #settings: HttpSettings;
  readonly #host: Host;
  readonly #receiver: HTTPReceiver;
  #server: Server | undefined;

  constructor(settings: HttpSettings, host: Host, logger: Logger) {
    this.#settings = settings;
    this.#host = host;
    this.#receiver = new HTTPReceiver({ signingSecret: settings.signingSecret, endpoints: [path], logger });
  }

  init(app: App): void {
    this.#receiver.init(app);
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.#admit(request, response).catch((error: unknown) => {
        this.#host.log.warn("slack: a request broke off", { error: describeError(error) });
        refuse(response, 400);
      });
    });
    server.requestTimeout = 10_000;
    server.headersTimeout = 10_000;
    await new Promise<void>((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) =>
        reject(
          error.code === undefined
            ? error
            : new UserError(`Slack's requests cannot be listened for (${error.code}). Choose another SLACK_PORT or SLACK_HOST.`),
        ),
      );
      server.listen({ host: this.#settings.host, port: this.#settings.port }, resolve);
    });
    this.#server = server;
  }

  /** Takes no more requests; lines that are idle are closed, the others end with `disconnect`. */
  async stop(): Promise<void> {
    this.#server?.close();
    this.#server?.closeIdleConnections();
  }

  disconnect(): void {
    this.#server?.closeAllConnections();
    this.#server = undefined;
  }

  address(): string | undefined {
    const address = this.#server?.address();
    if (address === null || address === undefined || typeof address === "string") return undefined;
    const { address: host, port, family }: AddressInfo = address;
    return `http://${family === "IPv6" ? `[${host}]` : host}:${port}${path}`;
  }

  state(): "connecting" | "ready" | "stopped" {
    return this.#server?.listening === true ? "ready" : "stopped";
  }

  async #admit(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "POST" || URL.parse(request.url ?? "", "http://door")?.pathname !== path) return refuse(response, 404);
    const body = await readBody(request);
    if (body === undefined) return refuse(response, 413);
    // Slack's unsigned probe of the certificate; whatever else it carries is not looked at.
    if (isProbe(request, body)) {
      response.writeHead(200).end();
      return;
    }
    const signature = headerOf(request, "x-slack-signature");
    const timestamp = headerOf(request, "x-slack-request-timestamp");
    if (!isSigned(body, { signature, timestamp, secret: this.#settings.signingSecret, nowMs: Date.now() })) return refuse(response, 401);
    const print = createHash("sha256").update(`${timestamp}\n${signature}`).digest("base64url");
    if (!(await this.#host.isFirst(`slack:request:${print}`))) return refuse(response, 401);
    // Bolt would end the process over a payload that is null, and wait three seconds over one that it cannot place.
    if (!isPayload(headerOf(request, "content-type"), body.toString())) return refuse(response, 400);
    // Bolt takes a body that was read before from here.
    this.#receiver.requestListener(Object.assign(request, { rawBody: body }), response);
  }
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack, with the clock off by five minutes at most either way. */
function isSigned(
  body: Buffer,
  { signature, timestamp, secret, nowMs }: { signature: string; timestamp: string; secret: string; nowMs: number },
): boolean {
  if (!/^\d{1,12}$/u.test(timestamp) || Math.abs(nowMs / 1_000 - Number(timestamp)) > maxClockSkewS) return false;
  const wanted = Buffer.from(`v0=${createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest("hex")}`);
  const given = Buffer.from(signature);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function isProbe(request: IncomingMessage, body: Buffer): boolean {
  return (
    headerOf(request, "x-slack-signature") === "" && body.length < 1_000 && new URLSearchParams(body.toString()).get("ssl_check") === "1"
  );
}

/** A command, an interaction or an event: an object that says which. */
function isPayload(contentType: string, body: string): boolean {
  const form = contentType.startsWith("application/x-www-form-urlencoded") ? new URLSearchParams(body) : undefined;
  if (form?.get("command")) return true;
  try {
    const payload: unknown = JSON.parse(form === undefined ? body : (form.get("payload") ?? ""));
    return typeof payload === "object" && payload !== null && "type" in payload && typeof payload.type === "string";
  } catch {
    return false;
  }
}

/** The body; undefined where it is too long: then the rest is not read and the connection must close. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > maxBody) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > maxBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status, { connection: "close", "x-slack-no-retry": "1" }).end();
}

function headerOf(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
