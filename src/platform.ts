import type { Brief } from "./brief.ts";
import type { Command } from "./command.ts";
import type { Language } from "./language.ts";

/** The environment as a platform may read it: only in `readSettings`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One way to talk with readers. The folder is the registry, this type is the form, the contract suite is the doorman. */
export interface Platform<Settings = unknown, Payload = unknown> {
  readonly name: string;
  /** Every variable that `readSettings` reads, with its default and a sentence: `.env.example` is made of these. */
  readonly variables: readonly Variable[];
  /** undefined: not configured. Throws `UserError` naming the variable and what would be right. */
  readSettings(environment: Environment): Settings | undefined;
  /** Pages that the platform would be sent, in order; none exceeds a limit of the platform. Pure. */
  render(brief: Brief, options: RenderOptions): readonly Payload[];
  /** Connects; resolves when it can answer. */
  start(settings: Settings, host: Host): Promise<RunningPlatform>;
}

export interface Variable {
  readonly name: string;
  readonly default?: string;
  readonly secret?: boolean;
  readonly description: string;
}

export interface RenderOptions {
  readonly language: Language;
  /** A short opaque id for a command line, given back by the platform when a button is pressed. Deterministic. */
  buttonId(command: string): string;
  /** Where a reader can open a citation on the web page, if there is one. */
  readonly linkBase?: string;
  /** The whole command line that the brief answers: with it a platform that shows one page at a time offers buttons that turn pages. */
  readonly commandLine?: string;
}

export interface RunningPlatform {
  readonly name: string;
  /** Where readers find it, for the log ("http://127.0.0.1:8600"). */
  readonly address?: string;
  /** How fast it may be posted to: pages a channel, and pages a token over all channels. Absent: it sees to that itself. */
  readonly pace?: { readonly channel?: Rate; readonly token?: Rate };
  state(): "connecting" | "ready" | "degraded" | "stopped";
  /** Posts a brief, all pages in order, from where earlier tries of the same post stopped. Throws `SendError`. */
  send(target: string, brief: Brief, language: Language, post: Post): Promise<SendResult>;
  /** What would keep it from posting to these targets; empty: nothing. For `dateline doctor` and /status. */
  check(targets: readonly string[]): Promise<readonly Finding[]>;
  /** Stops intake, lets what runs end (bounded by `deadlineMs`), then disconnects. */
  stop(deadlineMs: number): Promise<void>;
}

/** So many in so long, counted from the first. */
export interface Rate {
  readonly points: number;
  readonly durationMs: number;
}

/** A post as its caller remembers it: over all tries, processes and restarts. */
export interface Post {
  /** Names it; the same on every try. A platform derives from it what makes a repetition known. */
  readonly key: string;
  /** Ids of the pages that are there from earlier tries. */
  readonly posted: readonly string[];
  /** The page after those may be there: it was tried at this instant (milliseconds since 1970). Look for it before posting it. */
  readonly doubtfulSince?: number;
  /** Whether to post where nobody can look. Default false. */
  readonly repeatUnseen?: boolean;
  /** Called before each page. Where it rejects nothing more may be posted: another process may have taken over. */
  before?(page: number): Promise<void>;
  /** Called when a page is there, found or posted; `pages` is how many there are. Where it rejects nothing more may be posted. */
  after?(page: number, message: string, pages: number): Promise<void>;
}

export interface SendResult {
  /** The platform's ids of the messages, one a page. */
  readonly messages: readonly string[];
}

export interface Finding {
  readonly severity: "error" | "warning" | "ok";
  readonly what: string;
  /** How to mend it. */
  readonly remedy?: string;
}

/** What goes wrong when posting, told apart by what must be done next. */
export class SendError extends Error {
  override readonly name = "SendError";
  readonly kind: "rate-limited" | "refused" | "unknown-outcome" | "unavailable" | "cannot-look";
  readonly retryAfterMs: number | undefined;
  /** What is wrong where it is refused: the token (nothing can be posted), the target, or this message alone. Default: the target. */
  readonly refused: "token" | "target" | "message";
  /**
   * kind: rate-limited: wait `retryAfterMs`; refused: stop; unavailable: not posted, try again; unknown-outcome: may have been posted;
   * cannot-look: may have been posted, and nobody may look.
   */
  constructor(
    kind: SendError["kind"],
    message: string,
    options?: { readonly retryAfterMs?: number; readonly cause?: unknown; readonly refused?: SendError["refused"] },
  ) {
    super(message, { cause: options?.cause });
    this.kind = kind;
    this.retryAfterMs = options?.retryAfterMs;
    this.refused = options?.refused ?? "target";
  }
}

/** Who asks, and where. */
export interface Asker {
  /** Any BCP 47 tag that the platform gives; undefined: the default language. */
  readonly locale?: string;
  readonly isAdmin: boolean;
  /** Platform, channel and person, for logs and dedupe: opaque, no names. */
  readonly place: string;
}

/** What the process offers to its platforms: the only way in. */
export interface Host {
  readonly commands: readonly Command[];
  readonly languages: readonly Language[];
  readonly version: string;
  readonly log: Log;
  /** The installed language that fits a BCP 47 tag, else the default. */
  languageFor(locale: string | undefined): Language;
  /** Answers a whole command line ("/stance colombia"). Never rejects: what goes wrong is a Brief that says so. */
  answer(line: string, asker: Asker): Promise<Brief>;
  /** Answers a command whose options the platform has already taken apart. Never rejects. */
  answerCommand(name: string, args: Readonly<Record<string, string | undefined>>, asker: Asker): Promise<Brief>;
  /** Choices for an option from the corpus, best first, at most `limit`. Never rejects. */
  complete(command: string, option: string, partial: string, asker: Asker, limit: number): Promise<readonly Choice[]>;
  /** Keeps a command line for a button; returns the id of `buttonId`. Survives restarts. */
  rememberButton(command: string): Promise<string>;
  buttonId(command: string): string;
  recallButton(id: string): Promise<string | undefined>;
  /** True the first time that this key is seen within an hour (redelivered events are answered once). */
  isFirst(key: string): Promise<boolean>;
  /** Small durable values of the platform's own (a hash of the registered commands). */
  readonly memory: { read(key: string): Promise<string | undefined>; write(key: string, value: string): Promise<void> };
  /** Base address of the web page's permanent links, if it runs. */
  linkBase(): string | undefined;
  /** Ready: corpus loaded, stores open. For /healthz. */
  health(): { readonly ok: boolean; readonly detail: Readonly<Record<string, string>> };
  /** Asks the process to stop (the terminal's /quit). */
  requestStop(reason: string): void;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Structured log of a room; secrets are redacted by the implementation. */
export interface Log {
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
