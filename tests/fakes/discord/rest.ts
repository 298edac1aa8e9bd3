import { type SentFile, storedAttachments } from "./files.ts";
import type { FakeGateway } from "./gateway.ts";
import { createMessage, editMessage, ephemeral, type Fields, loading, type StoredMessage } from "./messages.ts";
import type { FakeInteraction } from "./server.ts";
import { applicationId, channels, permission } from "./world.ts";

export interface RestState {
  readonly token: string;
  readonly gateway: FakeGateway;
  readonly messages: StoredMessage[];
  readonly nonces: Map<string, { readonly message: StoredMessage; readonly atMs: number }>;
  /** How long a nonce is known. */
  readonly nonceLivesMs: number;
  readonly more: readonly (typeof channels)["news"][];
  readonly interactions: Map<string, FakeInteraction>;
  /** Scope ("everywhere" or the id of a server) -> what was registered there. */
  readonly commands: Map<string, readonly Fields[]>;
}

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  readonly authorization: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers as Discord does, its refusals included. */
export function answerRequest(state: RestState, request: RestRequest): Answer {
  const { method, path, body, files, authorization } = request;
  const given = (body ?? {}) as Fields;
  const fields = given.attachments === undefined ? given : { ...given, attachments: storedAttachments(given, files) };
  const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/u.exec(path);
  if (callback !== null) return acknowledge(state, request, callback[1] ?? "", callback[2] ?? "");
  const webhook = /^\/webhooks\/\d+\/([^/]+)(\/messages\/@original)?$/u.exec(path);
  if (webhook !== null) return answerWebhook(state, method, webhook[1] ?? "", fields);
  if (authorization !== `Bot ${state.token}`) return refusal(401, 0, "401: Unauthorized");
  if (path === "/gateway/bot") {
    return {
      status: 200,
      body: {
        url: state.gateway.url,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
      },
    };
  }
  const commands = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/u.exec(path);
  if (commands !== null && method === "PUT") return registerCommands(state, commands[1], body as readonly Fields[]);
  const message = /^\/channels\/(\d+)\/messages$/u.exec(path);
  if (message !== null && method === "POST") return postMessage(state, message[1] ?? "", fields);
  if (message !== null && method === "GET") return listMessages(state, message[1] ?? "", request.query);
  const channel = /^\/channels\/(\d+)$/u.exec(path);
  if (channel !== null && method === "GET") return refusal(404, 10_003, "Unknown Channel");
  return refusal(404, 0, "404: Not Found");
}

function acknowledge({ interactions, messages }: RestState, { query, body }: RestRequest, id: string, token: string): Answer {
  const interaction = interactions.get(id);
  if (interaction === undefined || interaction.token !== token || Date.now() - interaction.sentAtMs > 3_000)
    return refusal(404, 10_062, "Unknown interaction");
  if (interaction.callback !== undefined) return refusal(400, 40_060, "Interaction has already been acknowledged.");
  const callback = body as NonNullable<FakeInteraction["callback"]>;
  interaction.callback = callback;
  interaction.acknowledgedAtMs = Date.now();
  if (callback.type === 4 || callback.type === 5) {
    interaction.original = createMessage(messageId(messages.length), channels.news.id, callback.data ?? {});
    if (callback.type === 5) interaction.original.flags |= loading;
    messages.push(interaction.original);
  }
  // A deferred update leaves the message that carries the button as it is: @original is that message.
  if (callback.type === 6 || callback.type === 7)
    interaction.original = createMessage(messageId(messages.length), channels.news.id, { content: "the page before" });
  if (!query.includes("with_response=true")) return { status: 204 };
  const isPrivate = ((interaction.original?.flags ?? 0) & ephemeral) !== 0;
  return {
    status: 200,
    body: {
      interaction: {
        id,
        type: interaction.type,
        response_message_id: interaction.original?.id,
        response_message_loading: callback.type === 5,
        response_message_ephemeral: isPrivate,
      },
      ...(interaction.original === undefined ? {} : { resource: { type: callback.type, message: interaction.original } }),
    },
  };
}

function answerWebhook({ interactions, messages }: RestState, method: string, token: string, body: Fields): Answer {
  const interaction = [...interactions.values()].find((each) => each.token === token);
  if (interaction === undefined) return refusal(401, 50_027, "Invalid Webhook Token");
  if (interaction.original === undefined) return refusal(404, 10_008, "Unknown Message");
  if (method === "PATCH") {
    editMessage(interaction.original, body);
    interaction.edits += 1;
    return { status: 200, body: interaction.original };
  }
  const followUp = createMessage(messageId(messages.length), channels.news.id, body);
  messages.push(followUp);
  interaction.followUps.push(followUp);
  return { status: 200, body: followUp };
}

function registerCommands(state: RestState, guild: string | undefined, commands: readonly Fields[]): Answer {
  const scope = guild ?? "everywhere";
  if (guild === "999999999999999999") return refusal(403, 50_001, "Missing Access");
  state.commands.set(scope, commands);
  const stored = commands.map((command, index) => ({
    default_member_permissions: null,
    description_localizations: null,
    name_localizations: null,
    nsfw: false,
    dm_permission: true,
    ...command,
    id: String(700_000_000_000_000_000n + BigInt(index)),
    application_id: applicationId,
    version: "800000000000000000",
    type: 1,
    ...(guild === undefined ? {} : { guild_id: guild }),
  }));
  return { status: 200, body: stored };
}

/** The oldest ones after `after`, the newest first; none where the bot may not read them. */
function listMessages(state: RestState, channelId: string, query: string): Answer {
  const channel = [...Object.values(channels), ...state.more].find(({ id }) => id === channelId);
  if (channel === undefined) return refusal(404, 10_003, "Unknown Channel");
  const denied = BigInt(channel.denied);
  if ((denied & permission.viewChannel) !== 0n) return refusal(403, 50_001, "Missing Access");
  if ((denied & permission.readMessageHistory) !== 0n) return { status: 200, body: [] };
  const options = new URLSearchParams(query);
  const after = BigInt(options.get("after") ?? 0);
  const found = state.messages.filter((each) => each.channel_id === channelId && BigInt(each.id) > after);
  return { status: 200, body: found.slice(0, Number(options.get("limit") ?? 50)).toReversed() };
}

function postMessage(state: RestState, channelId: string, body: Fields): Answer {
  const channel = [...Object.values(channels), ...state.more].find(({ id }) => id === channelId);
  if (channel === undefined) return refusal(404, 10_003, "Unknown Channel");
  const denied = BigInt(channel.denied);
  if ((denied & permission.viewChannel) !== 0n) return refusal(403, 50_001, "Missing Access");
  if ((denied & permission.sendMessages) !== 0n) return refusal(403, 50_013, "Missing Permissions");
  const hasFiles = Array.isArray(body.attachments) && body.attachments.length > 0;
  if (hasFiles && (denied & permission.attachFiles) !== 0n) return refusal(403, 50_013, "Missing Permissions");
  const key = body.enforce_nonce === true && body.nonce !== undefined ? `${channelId} ${String(body.nonce)}` : undefined;
  const known = key === undefined ? undefined : state.nonces.get(key);
  if (known !== undefined && Date.now() - known.atMs < state.nonceLivesMs) return { status: 200, body: known.message };
  const message = createMessage(messageId(state.messages.length), channelId, body);
  state.messages.push(message);
  if (key !== undefined) state.nonces.set(key, { message, atMs: Date.now() });
  return { status: 200, body: message };
}

function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

/** A snowflake: the time in it is the message's. */
function messageId(count: number): string {
  return String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) | (BigInt(count) & 0x3fffffn));
}
