import { setTimeout as sleep } from "node:timers/promises";
import { type App, type Logger, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { UserError } from "../../errors.ts";
import type { Host } from "../../platform.ts";
import { describeError } from "./redact.ts";
import type { SlackSettings } from "./settings.ts";
import { codeOf } from "./wire.ts";

/** Slack closes each socket every few hours; while one is renewed the other receives. */
const sockets = 2;
const firstWaitMs = 250;
const longestWaitMs = 60_000;
/** Slack warns about ten seconds ahead. */
const lastAcksMs = 500;

/**
 * Several Socket Mode connections behind one app. They are reconnected here and not by the client: its own reconnecting waits five
 * seconds at each refresh, and ends the process with an unhandled rejection when Slack answers 503 or refuses the token.
 */
export class SocketIntake implements Receiver {
  readonly #lines: readonly SocketModeReceiver[];
  readonly #open = new Set<SocketModeReceiver>();
  readonly #host: Host;
  readonly #timeoutMs: number;
  readonly #reconnecting = new Set<SocketModeReceiver>();
  readonly #stopping = new AbortController();
  #switchedOff = false;

  constructor(appToken: string, settings: SlackSettings, host: Host, logger: Logger) {
    this.#host = host;
    this.#timeoutMs = settings.timeoutMs;
    this.#lines = Array.from(
      { length: sockets },
      () =>
        new SocketModeReceiver({
          appToken,
          logger,
          autoReconnectEnabled: false,
          // A dead line is noticed after this; it also bounds the closing handshake.
          clientPingTimeout: 1_500,
          installerOptions: {
            clientOptions: {
              slackApiUrl: settings.apiUrl,
              timeout: settings.timeoutMs,
              retryConfig: { retries: 0 },
              rejectRateLimitedCalls: true,
            },
          },
          processEventErrorHandler: async ({ error }) => {
            host.log.error("slack: an event failed", { error: describeError(error) });
            return false;
          },
        }),
    );
    for (const line of this.#lines) this.#softenEnd(line);
  }

  init(app: App): void {
    for (const line of this.#lines) line.init(app);
  }

  /** Resolves when one line is open; the others follow. */
  async start(): Promise<void> {
    const [first, ...others] = this.#lines;
    if (first === undefined) return;
    await this.#connect(first).catch((error: unknown) => {
      const code = codeOf(error);
      if (code !== undefined)
        throw new UserError(
          `Slack refuses SLACK_APP_TOKEN (${code}). Make an app-level token with connections:write and switch Socket Mode on.`,
        );
      throw new Error(`slack: no socket could be opened: ${describeError(error)}`);
    });
    for (const line of this.#lines) line.client.on("disconnected", () => void this.#keepOpen(line));
    for (const line of others) void this.#keepOpen(line);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(
      this.#lines.map((line) => Promise.race([line.client.disconnect().catch(() => {}), sleep(1_000, undefined, { ref: false })])),
    );
    this.#open.clear();
  }

  state(): "connecting" | "ready" | "degraded" | "stopped" {
    if (this.#stopping.signal.aborted || this.#switchedOff) return "stopped";
    return this.#open.size === 0 ? "connecting" : this.#open.size < this.#lines.length ? "degraded" : "ready";
  }

  async #connect(line: SocketModeReceiver): Promise<void> {
    const started = await Promise.race([line.client.start().then(() => true), sleep(this.#timeoutMs, false, { ref: false })]);
    if (!started || this.#stopping.signal.aborted) {
      void line.client.disconnect().catch(() => {});
      throw new Error("the socket was opened too late");
    }
    this.#open.add(line);
  }

  async #keepOpen(line: SocketModeReceiver): Promise<void> {
    this.#open.delete(line);
    if (this.#reconnecting.has(line)) return;
    this.#reconnecting.add(line);
    try {
      for (let waitMs = firstWaitMs; !this.#stopping.signal.aborted && !this.#switchedOff; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
        try {
          await this.#connect(line);
          return;
        } catch (error) {
          this.#host.log.warn("slack: a socket could not be opened", { waitMs, error: describeError(error) });
          if (fatal.has(codeOf(error) ?? "")) return this.#giveUp(codeOf(error) ?? "");
        }
        await sleep(waitMs, undefined, { signal: this.#stopping.signal }).catch(() => {});
      }
    } finally {
      this.#reconnecting.delete(line);
    }
  }

  /**
   * Slack's last message on a line tells that it ends. The client hangs up at once, and with it fall the acknowledgements of what came
   * just before; so it hears that message a moment later. `link_disabled` means for good.
   */
  #softenEnd({ client }: SocketModeReceiver): void {
    const listeners = client.listeners("ws_message");
    client.removeAllListeners("ws_message");
    client.on("ws_message", (...message: readonly unknown[]) => {
      const hear = (): void => {
        for (const listener of listeners) listener(...message);
      };
      const reason = reasonToEnd(message[0]);
      if (reason === undefined) return hear();
      if (reason === "link_disabled") this.#giveUp(reason);
      setTimeout(hear, lastAcksMs).unref();
    });
  }

  /** Asking again and again with a dead token helps nobody: the process is told to end, and says why. */
  #giveUp(code: string): void {
    if (this.#switchedOff) return;
    this.#switchedOff = true;
    this.#host.log.error("slack: Slack refuses to connect for good; check SLACK_APP_TOKEN and that Socket Mode is on", { code });
    this.#host.requestStop(`Slack refuses to connect (${code}).`);
  }
}

/** Why Slack ends a line, if that is what it says. */
function reasonToEnd(message: unknown): string | undefined {
  if (typeof message !== "string" || !/"type"\s*:\s*"disconnect"/u.test(message)) return undefined;
  try {
    const { type, reason }: { type?: unknown; reason?: unknown } = JSON.parse(message);
    return type === "disconnect" ? String(reason) : undefined;
  } catch {
    return undefined;
  }
}

const fatal: ReadonlySet<string> = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "user_removed_from_team",
  "team_disabled",
  "not_allowed_token_type",
  "no_permission",
]);
