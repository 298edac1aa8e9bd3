import { findFlaws, measureMessage } from "./limits.ts";

export interface Posted {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  readonly blocks: readonly Record<string, unknown>[];
  readonly metadata?: { readonly event_type: string; readonly event_payload: Record<string, unknown> };
  readonly ephemeralFor?: string;
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface Upload {
  readonly filename: string;
  readonly length: number;
  readonly altText?: string;
  bytes?: Uint8Array;
  title?: string;
  channel?: string;
  thread?: string;
}

/** The invented workspace: what its Web API reads and writes. */
export interface Workspace {
  readonly messages: Posted[];
  /** By id: what was announced, what came, where it is shown. */
  readonly files: Map<string, Upload>;
  readonly scopes: Set<string>;
  readonly people: Map<string, { readonly locale: string; readonly is_admin: boolean; readonly is_owner?: boolean }>;
  readonly channels: Map<string, { readonly is_member: boolean; readonly is_private?: boolean; readonly is_archived?: boolean }>;
}

type Body = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

export function createWorkspace(): Workspace {
  return {
    messages: [],
    files: new Map(),
    scopes: new Set([
      "commands",
      "chat:write",
      "files:write",
      "users:read",
      "channels:read",
      "groups:read",
      "channels:history",
      "groups:history",
    ]),
    people: new Map([
      ["UADA", { locale: "en-GB", is_admin: false }],
      ["ULUZ", { locale: "es-ES", is_admin: false }],
      ["UBOSS", { locale: "en-US", is_admin: true }],
    ]),
    channels: new Map([
      ["C0NEWS", { is_member: true }],
      ["C0OTHER", { is_member: false }],
      ["C0OLD", { is_member: true, is_archived: true }],
    ]),
  };
}

/** Methods of the Web API by name; each refuses as https://docs.slack.dev/reference/methods says. */
export function callMethod(method: string, body: Body, workspace: Workspace): Answer {
  switch (method) {
    case "auth.test":
      return {
        ok: true,
        url: "https://harbour.slack.com/",
        team: "Harbour",
        user: "dateline",
        team_id: "T0001",
        user_id: "U0BOT",
        bot_id: "B0BOT",
        is_enterprise_install: false,
      };
    case "chat.postMessage":
    case "chat.postEphemeral":
      return needs(workspace, ["chat:write"]) ?? post(body, workspace, method === "chat.postEphemeral");
    case "files.getUploadURLExternal":
      return needs(workspace, ["files:write"]) ?? announce(body, workspace);
    case "files.completeUploadExternal":
      return needs(workspace, ["files:write"]) ?? complete(body, workspace);
    case "conversations.history":
      return needs(workspace, ["channels:history"]) ?? history(body, workspace);
    case "conversations.info": {
      const channel = workspace.channels.get(String(body.channel));
      return (
        needs(workspace, ["channels:read"]) ??
        (channel === undefined ? refusal("channel_not_found") : { ok: true, channel: { id: body.channel, ...channel } })
      );
    }
    case "users.info": {
      const person = workspace.people.get(String(body.user));
      return (
        needs(workspace, ["users:read"]) ??
        (person === undefined ? refusal("user_not_found") : { ok: true, user: { id: body.user, ...person } })
      );
    }
    default:
      return refusal("unknown_method");
  }
}

/** The answer's `upload_url` is a path: the server puts its own address before it. */
function announce({ filename, length, alt_txt }: Body, { files }: Workspace): Answer {
  if (typeof filename !== "string" || filename === "" || !(Number(length) > 0)) return refusal("missing_argument");
  if (String(alt_txt ?? "").length > 1_000) return refusal("alt_txt_too_large");
  const id = `F0${String(files.size + 1).padStart(8, "0")}`;
  files.set(id, { filename, length: Number(length), altText: alt_txt === undefined ? undefined : String(alt_txt) });
  return { ok: true, upload_url: `/upload/${id}`, file_id: id };
}

function complete({ files, channel_id, thread_ts }: Body, workspace: Workspace): Answer {
  const [wanted] = Array.isArray(files) ? files : [];
  const found = workspace.files.get(String(wanted?.id));
  if (found?.bytes === undefined || found.bytes.length !== found.length) return refusal("file_not_found");
  const channel = workspace.channels.get(String(channel_id));
  if (channel === undefined) return refusal("channel_not_found");
  if (!channel.is_member) return refusal("not_in_channel");
  found.title = String(wanted?.title);
  found.channel = String(channel_id);
  found.thread = thread_ts === undefined ? undefined : String(thread_ts);
  return { ok: true, files: [{ id: wanted?.id, title: wanted?.title }] };
}

function needs({ scopes }: Workspace, wanted: readonly string[]): Answer | undefined {
  const missing = wanted.find((scope) => !scopes.has(scope));
  return missing === undefined ? undefined : { ...refusal("missing_scope"), needed: missing, provided: [...scopes].join(",") };
}

function post(body: Body, workspace: Workspace, ephemeral: boolean): Answer {
  const id = String(body.channel ?? "");
  const channel = workspace.channels.get(id);
  if (channel === undefined) return refusal("channel_not_found");
  if (channel.is_archived === true) return refusal("is_archived");
  if (!channel.is_member && !workspace.scopes.has("chat:write.public")) return refusal("not_in_channel");
  const refused = refuseMessage(body);
  if (refused !== undefined) return refused;
  const message: Posted = {
    ts: nextTs(),
    channel: id,
    text: String(body.text ?? ""),
    blocks: blocksOf(body),
    metadata: body.metadata as Posted["metadata"],
    ...(ephemeral ? { ephemeralFor: String(body.user) } : {}),
    raw: body,
  };
  workspace.messages.push(message);
  return { ok: true, channel: id, ts: message.ts, message: { type: "message", text: message.text, ts: message.ts, bot_id: "B0BOT" } };
}

/** What is wrong with a message by Slack's own rules, as Slack would say it. */
export function refuseMessage(body: Body): Answer | undefined {
  const message = { text: String(body.text ?? ""), blocks: blocksOf(body) };
  const over = measureMessage(message).find(({ actual, allowed }) => actual > allowed);
  if (over?.limit === "blocks as JSON") return refusal("msg_blocks_too_long");
  const flaws = [...findFlaws(message), ...(over === undefined ? [] : [`${over.limit}: ${over.actual} > ${over.allowed}`])];
  if (flaws.length === 0) return undefined;
  return {
    ...refusal(flaws[0] === "no_text" ? "no_text" : "invalid_blocks"),
    response_metadata: { messages: flaws.map((flaw) => `[ERROR] ${flaw}`) },
  };
}

function history(body: Body, { messages, channels }: Workspace): Answer {
  const id = String(body.channel);
  if (channels.get(id)?.is_member !== true) return refusal("not_in_channel");
  const withMetadata = ["true", "1"].includes(String(body.include_all_metadata));
  const found = messages
    .filter(({ channel, ts, ephemeralFor }) => channel === id && ephemeralFor === undefined && Number(ts) > Number(body.oldest ?? 0))
    .toReversed();
  const start = Number(body.cursor ?? 0);
  const limit = Math.min(Number(body.limit ?? 100), 15);
  const page = found
    .slice(start, start + limit)
    .map(({ ts, text, blocks, metadata }) => ({ type: "message", ts, text, blocks, ...(withMetadata ? { metadata } : {}) }));
  const more = found.length > start + limit;
  return { ok: true, messages: page, has_more: more, response_metadata: { next_cursor: more ? String(start + limit) : "" } };
}

function blocksOf(body: Body): readonly Record<string, unknown>[] {
  return Array.isArray(body.blocks) ? body.blocks : [];
}

function refusal(error: string): Answer {
  return { ok: false, error };
}

let counter = 0;
function nextTs(): string {
  counter += 1;
  return `${Math.floor(Date.now() / 1_000)}.${String(counter).padStart(6, "0")}`;
}
