import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { callMethod, createWorkspace, refuseMessage, type Workspace } from "./methods.ts";
import { formBody, type Payload, sign } from "./payloads.ts";

/** Secrets of the invented app: none of them may ever show up in a log. */
export const secrets = {
  botToken: "xoxb-11-22-CANARYBOTTOKEN",
  appToken: "xapp-1-A1-22-CANARYAPPTOKEN",
  signingSecret: "CANARYsigning0123456789abcdef0123",
} as const;

export interface Fault {
  readonly method: string;
  /** `lost`: done, but the answer never arrives; `hang`: never answered. */
  readonly kind: "429" | "503" | "error" | "lost" | "hang";
  readonly retryAfter?: number;
  readonly error?: string;
  times: number;
}

/** One delivery of Slack to the app, and how it was acknowledged. */
export interface Delivery {
  readonly acks: { readonly ms: number; readonly payload: unknown; readonly status?: number }[];
}

export interface FakeSlack extends Workspace {
  readonly apiUrl: string;
  readonly calls: { readonly method: string; readonly body: Readonly<Record<string, unknown>> }[];
  readonly faults: Fault[];
  readonly sockets: Set<WebSocket>;
  /** What was sent to each response address. */
  readonly responses: Map<string, Record<string, unknown>[]>;
  responseUrl(): string;
  /** Over a socket: to the newest open one, or to all (a redelivery). */
  deliver(payload: Payload, options?: { readonly to?: "newest" | "all" }): Delivery;
  /** Over HTTP, signed. */
  post(address: string, payload: Payload, headers?: Record<string, string>): Promise<Delivery>;
  disconnect(reason: "refresh_requested" | "warning" | "link_disabled", which?: "newest" | "all"): void;
  stop(): Promise<void>;
}

/** A Slack on loopback: Web API, Socket Mode, response addresses, signed deliveries. It refuses what Slack refuses. */
export async function startFakeSlack(): Promise<FakeSlack> {
  const workspace = createWorkspace();
  const tickets = new Set<string>();
  const sockets = new Set<WebSocket>();
  const envelopes = new Map<string, { readonly sentMs: number; readonly delivery: Delivery }>();
  const responses: FakeSlack["responses"] = new Map();
  const calls: FakeSlack["calls"] = [];
  const faults: Fault[] = [];

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  const port = await listen(server);
  const base = `http://127.0.0.1:${port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await read(request);
    const path = request.url?.split("?")[0] ?? "";
    const send = (status: number, json: unknown, headers: Record<string, string> = {}): void => {
      response
        .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
        .end(typeof json === "string" ? json : JSON.stringify(json));
    };
    if (path.startsWith("/response/")) {
      const posts = responses.get(path);
      if (posts === undefined) return send(404, "expired_url");
      if (posts.length >= 5) return send(404, "used_url");
      const body = JSON.parse(raw.toString()) as Record<string, unknown>;
      if (body.delete_original !== true && refuseMessage(body) !== undefined) return send(400, "invalid_blocks");
      posts.push(body);
      return send(200, "ok");
    }
    if (path.startsWith("/upload/")) {
      const upload = workspace.files.get(path.replace("/upload/", ""));
      if (upload === undefined) return send(404, "not_found");
      if (takeFault(faults, "upload") !== undefined) return send(500, "upload failed");
      upload.bytes = raw;
      return send(200, `OK - ${raw.length}`);
    }
    const method = path.replace("/api/", "");
    const body = parseForm(raw.toString());
    calls.push({ method, body });
    const fault = takeFault(faults, method);
    if (fault?.kind === "hang") return;
    if (fault?.kind === "429") return send(429, { ok: false, error: "ratelimited" }, { "retry-after": String(fault.retryAfter ?? 1) });
    if (fault?.kind === "503") return send(503, "upstream connect error");
    if (fault?.kind === "error") return send(200, { ok: false, error: fault.error });
    const wanted = method === "apps.connections.open" ? secrets.appToken : secrets.botToken;
    if (request.headers.authorization !== `Bearer ${wanted}`) return send(200, { ok: false, error: "invalid_auth" });
    const called = method === "apps.connections.open" ? { ok: true, url: openTicket() } : callMethod(method, body, workspace);
    const answer = "upload_url" in called ? { ...called, upload_url: `${base}${String(called.upload_url)}` } : called;
    if (fault?.kind === "lost") return void request.socket.destroy();
    send(200, answer, { "x-oauth-scopes": [...workspace.scopes].join(",") });
  }

  function openTicket(): string {
    const ticket = randomUUID();
    tickets.add(ticket);
    return `ws://127.0.0.1:${port}/link/?ticket=${ticket}&app_id=A0001`;
  }

  const doors = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const ticket = new URL(request.url ?? "/", base).searchParams.get("ticket") ?? "";
    // A ticket opens one socket.
    if (!tickets.delete(ticket)) return void socket.destroy();
    doors.handleUpgrade(request, socket, head, (opened) => welcome(opened));
  });

  function welcome(socket: WebSocket): void {
    sockets.add(socket);
    const pings = setInterval(() => socket.ping(), 500);
    socket.on("close", () => {
      clearInterval(pings);
      sockets.delete(socket);
    });
    socket.on("message", (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: unknown };
      const envelope = envelopes.get(envelope_id);
      envelope?.delivery.acks.push({ ms: performance.now() - envelope.sentMs, payload });
    });
    socket.send(
      JSON.stringify({
        type: "hello",
        num_connections: sockets.size,
        connection_info: { app_id: "A0001" },
        debug_info: { host: "applink" },
      }),
    );
  }

  // Slack sends nothing more to a socket that it has told to end.
  const draining = new WeakSet<WebSocket>();
  const open = (): readonly WebSocket[] => [...sockets].filter((socket) => socket.readyState === 1 && !draining.has(socket));

  return {
    ...workspace,
    apiUrl: `${base}/api/`,
    calls,
    faults,
    sockets,
    responses,
    responseUrl: () => {
      const path = `/response/T0001/CANARYRESPONSE${randomUUID()}`;
      responses.set(path, []);
      return `${base}${path}`;
    },
    deliver: (payload, { to = "newest" } = {}) => {
      const delivery: Delivery = { acks: [] };
      for (const socket of to === "all" ? open() : open().slice(-1)) {
        const envelope_id = randomUUID();
        envelopes.set(envelope_id, { sentMs: performance.now(), delivery });
        const type = "command" in payload ? "slash_commands" : "interactive";
        socket.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: true }));
      }
      return delivery;
    },
    post: async (address, payload, headers) => {
      const body = formBody(payload);
      const startMs = performance.now();
      const answer = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", ...(headers ?? sign(body, secrets.signingSecret)) },
        body,
      });
      const text = await answer.text();
      const parsed: unknown = text.startsWith("{") ? JSON.parse(text) : text;
      return { acks: [{ ms: performance.now() - startMs, payload: parsed, status: answer.status }] };
    },
    disconnect: (reason, which = "newest") => {
      for (const socket of which === "all" ? open() : open().slice(-1)) {
        draining.add(socket);
        socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: { host: "applink" } }));
      }
    },
    stop: async () => {
      for (const socket of sockets) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function takeFault(faults: Fault[], method: string): Fault | undefined {
  const fault = faults.find((each) => each.method === method && each.times > 0);
  if (fault !== undefined) fault.times -= 1;
  return fault;
}

/** The client sends forms whose structured fields are JSON. */
function parseForm(raw: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(raw)].map(([key, value]) => [key, ["blocks", "metadata", "files"].includes(key) ? JSON.parse(value) : value]),
  );
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
