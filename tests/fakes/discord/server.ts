import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { findBrokenFiles, readForm, type SentFile } from "./files.ts";
import { FakeGateway } from "./gateway.ts";
import { judgeRequest, judgeResponse } from "./judge.ts";
import { type Fields, pingsOf, type StoredMessage } from "./messages.ts";
import { type Answer, answerRequest, type RestState } from "./rest.ts";
import { applicationId, type InteractionOptions, interactionCreate, moreChannels } from "./world.ts";

/** What goes wrong on the wire, once per `times`: an error, no answer although it was done, no answer at all. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly kind: "rate-limit" | "status" | "drop-answer" | "silence";
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  /** Requests that go well before it. */
  after?: number;
  times: number;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  readonly authorization: string | undefined;
  readonly atMs: number;
}

/** What a reader's action came to. */
export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly sentAtMs: number;
  acknowledgedAtMs?: number;
  callback?: { readonly type: number; readonly data?: Fields };
  original?: StoredMessage;
  readonly followUps: StoredMessage[];
  edits: number;
}

export type FakeDiscord = Awaited<ReturnType<typeof startFakeDiscord>>;

export interface FakeDiscordOptions {
  /** Discord promises “the past few minutes”. */
  readonly nonceLivesMs?: number;
  /** Channels besides those of the world. */
  readonly more?: number;
  /** Whether each request and answer is judged by Discord's own description; costs time where there are thousands. Default true. */
  readonly judges?: boolean;
}

/** Discord's REST v10 and gateway v10 on 127.0.0.1, as far as a bot with slash commands meets them. What breaks Discord's contract lands in `violations`. */
export async function startFakeDiscord({ nonceLivesMs = 300_000, more = 0, judges = true }: FakeDiscordOptions = {}) {
  const token = "MTAwMDAwMDAwMDAwMDAwMDAx.GfAkEx.dGhpcy1pcy1hLXRlc3QtdG9rZW4tb25seQ";
  const others = moreChannels(more);
  const gateway = new FakeGateway(token, others);
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const pings: string[] = [];
  const faults: Fault[] = [];
  const state: RestState = {
    token,
    gateway,
    messages: [],
    nonces: new Map(),
    nonceLivesMs,
    more: others,
    interactions: new Map(),
    commands: new Map(),
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { body, files } = await readForm(await readBytes(request), request.headers["content-type"] ?? "");
    const method = request.method ?? "GET";
    const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/^\/api(?:\/v10)?/u, "");
    requests.push({ method, path, body, files, authorization: request.headers.authorization, atMs: Date.now() });
    if (judges) violations.push(...judgeRequest(method, path, body).map((broken) => `${method} ${path}: ${broken}`));
    violations.push(...findBrokenFiles(body, files).map((broken) => `${method} ${path}: ${broken}`));
    pings.push(...pingsOf((body ?? {}) as Fields));
    const fault = takeFault(faults, method, path);
    if (fault?.kind === "silence") return;
    if (fault?.kind === "rate-limit") return reply(response, rateLimited(fault.retryAfterSeconds ?? 1));
    if (fault?.kind === "status") return reply(response, { status: fault.status ?? 500, body: { message: "fault", code: 0 } });
    const answer = answerRequest(state, {
      method,
      path,
      query: request.url?.split("?")[1] ?? "",
      body,
      files,
      authorization: request.headers.authorization,
    });
    const judged = judges ? judgeResponse(method, path, answer.status === 200 ? answer.body : undefined) : [];
    violations.push(...judged.map((broken) => `the fake's answer to ${method} ${path}: ${broken}`));
    if (fault?.kind === "drop-answer") request.socket.destroy();
    else reply(response, answer);
  };

  const server = createServer((request, response) => void serve(request, response));
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket) => gateway.accept(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  gateway.url = `ws://127.0.0.1:${port}`;
  let count = 0n;

  return {
    token,
    applicationId,
    apiUrl: `http://127.0.0.1:${port}/api`,
    gateway,
    requests,
    violations,
    pings,
    faults,
    messages: state.messages,
    commands: state.commands,
    /** Delivers what a reader did; delivering the same one again is a redelivery. */
    interact(type: number, data: Fields, options: InteractionOptions = {}): FakeInteraction & { readonly redeliver: () => void } {
      count += 1n;
      const id = String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) | count);
      const interaction: FakeInteraction = {
        id,
        token: `secret-interaction-token-${id}`,
        type,
        sentAtMs: Date.now(),
        followUps: [],
        edits: 0,
      };
      state.interactions.set(id, interaction);
      const redeliver = () => gateway.dispatch("INTERACTION_CREATE", interactionCreate(id, interaction.token, type, data, options));
      redeliver();
      return Object.assign(interaction, { redeliver });
    },
    async stop(): Promise<void> {
      gateway.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  const fault = faults.find((each) => each.times > 0 && each.method === method && each.path.test(path));
  if (fault === undefined) return undefined;
  if ((fault.after ?? 0) > 0) {
    fault.after = (fault.after ?? 0) - 1;
    return undefined;
  }
  fault.times -= 1;
  return fault;
}

function rateLimited(seconds: number): Answer {
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: seconds, global: false },
    headers: {
      "retry-after": String(Math.ceil(seconds)),
      "x-ratelimit-scope": "user",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset-after": String(seconds),
    },
  };
}

function reply(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
