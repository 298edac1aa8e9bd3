import type { WebSocket } from "ws";
import { applicationId, botUser, guildCreate, guildId } from "./world.ts";

interface Session {
  readonly id: string;
  readonly sent: { readonly op: 0; readonly t: string; readonly d: unknown; readonly s: number }[];
  socket: WebSocket;
}

/** The gateway: hello, identify, ready, heartbeats, resume with what was missed. Anything else closes as Discord does. */
export class FakeGateway {
  readonly identified: { readonly intents: number }[] = [];
  resumed = 0;
  /** Closes with this code at every IDENTIFY: a gateway out of order. */
  closeAtIdentify: number | undefined;
  url = "";
  readonly #token: string;
  readonly #more: readonly unknown[];
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions = new Map<string, Session>();

  /** `more`: channels besides those of the world. */
  constructor(token: string, more: readonly unknown[] = []) {
    this.#token = token;
    this.#more = more;
  }

  accept(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("message", (data) => this.#read(socket, JSON.parse(String(data))));
    sendTo(socket, { op: 10, d: { heartbeat_interval: 5_000 }, s: null, t: null });
  }

  dispatch(t: string, d: unknown): void {
    for (const session of this.#sessions.values()) dispatchTo(session, t, d);
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Asks clients to come back and resume. */
  reconnect(): void {
    for (const socket of this.#sockets) sendTo(socket, { op: 7, d: null, s: null, t: null });
  }

  close(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  terminate(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  #read(
    socket: WebSocket,
    {
      op,
      d,
    }: {
      readonly op: number;
      readonly d: { readonly token: string; readonly intents: number; readonly session_id: string; readonly seq: number };
    },
  ): void {
    if (op === 1) sendTo(socket, { op: 11, d: null, s: null, t: null });
    else if (op === 2) this.#identify(socket, d.token, d.intents);
    else if (op === 6) this.#resume(socket, d.token, d.session_id, d.seq);
    else if (op !== 3 && op !== 4 && op !== 8) socket.close(4001, "Unknown opcode");
  }

  #identify(socket: WebSocket, token: string, intents: number): void {
    this.identified.push({ intents });
    const refusal = this.closeAtIdentify ?? this.#refuse(token, intents);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    const session: Session = { id: `session${this.identified.length}`, sent: [], socket };
    this.#sessions.clear();
    this.#sessions.set(session.id, session);
    dispatchTo(session, "READY", {
      v: 10,
      user: botUser,
      guilds: [{ id: guildId, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.url,
      application: { id: applicationId, flags: 0 },
    });
    dispatchTo(session, "GUILD_CREATE", guildCreate(this.#more));
  }

  /** Message content, members and presences are privileged: this application was not granted them. */
  #refuse(token: string, intents: number): number | undefined {
    if (token !== this.#token) return 4004;
    return (intents & ((1 << 15) | (1 << 1) | (1 << 8))) === 0 ? undefined : 4014;
  }

  #resume(socket: WebSocket, token: string, id: string, seq: number): void {
    const session = this.#sessions.get(id);
    if (token !== this.#token || session === undefined) {
      sendTo(socket, { op: 9, d: false, s: null, t: null });
      return;
    }
    this.resumed += 1;
    session.socket = socket;
    for (const event of session.sent) if (event.s > seq) sendTo(socket, event);
    dispatchTo(session, "RESUMED", {});
  }
}

function dispatchTo(session: Session, t: string, d: unknown): void {
  const event = { op: 0, t, d, s: session.sent.length + 1 } as const;
  session.sent.push(event);
  sendTo(session.socket, event);
}

function sendTo(socket: WebSocket, payload: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
