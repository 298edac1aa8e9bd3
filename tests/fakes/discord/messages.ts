import { botUser } from "./world.ts";

export type Fields = Readonly<Record<string, unknown>>;

export interface StoredMessage {
  readonly id: string;
  readonly channel_id: string;
  content: string;
  embeds: readonly { readonly title?: string; readonly description?: string; readonly footer?: { readonly text: string } }[];
  components: readonly { readonly components: readonly Fields[] }[];
  attachments: readonly Fields[];
  flags: number;
  readonly [field: string]: unknown;
}

export const ephemeral = 1 << 6;
export const loading = 1 << 7;

/** A message as Discord stores and returns it. */
export function createMessage(id: string, channelId: string, body: Fields): StoredMessage {
  return {
    id,
    type: 0,
    channel_id: channelId,
    author: botUser,
    content: "",
    timestamp: stamp,
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: 0,
    components: [],
    ...pick(body),
  };
}

export function editMessage(message: StoredMessage, body: Fields): void {
  Object.assign(message, pick(body), { edited_timestamp: stamp });
  message.flags &= ~loading;
}

/** Whom a body would ping: the content alone can, and only where allowed mentions let it. */
export function pingsOf(body: Fields): string[] {
  const content = typeof body.content === "string" ? body.content : "";
  const { parse = ["everyone", "users", "roles"] } = (body.allowed_mentions ?? {}) as { readonly parse?: readonly string[] };
  return [
    ...(parse.includes("everyone") ? [...content.matchAll(/@(?:everyone|here)/gu)] : []),
    ...(parse.includes("users") ? [...content.matchAll(/<@!?\d+>/gu)] : []),
    ...(parse.includes("roles") ? [...content.matchAll(/<@&\d+>/gu)] : []),
  ].map(([found]) => found);
}

/** What a body may set. Discord gives each component an id of its own; embeds get a type. */
function pick({ content, embeds, components, attachments, flags, nonce }: Fields): Partial<StoredMessage> {
  return {
    ...(content === undefined ? {} : { content: String(content ?? "") }),
    ...(embeds === undefined ? {} : { embeds: (embeds as StoredMessage["embeds"]).map((embed) => ({ ...embed, type: "rich" })) }),
    ...(components === undefined ? {} : { components: numbered(components as StoredMessage["components"]) }),
    ...(attachments === undefined ? {} : { attachments: attachments as StoredMessage["attachments"] }),
    ...(flags === undefined ? {} : { flags: Number(flags) }),
    ...(nonce === undefined ? {} : { nonce }),
  };
}

function numbered(rows: StoredMessage["components"]): StoredMessage["components"] {
  let id = 0;
  return rows.map((row) => {
    id += 1;
    return {
      ...row,
      id,
      components: row.components.map((component) => {
        id += 1;
        return { ...(component.type === stringSelect ? { min_values: 1, max_values: 1 } : {}), ...component, id };
      }),
    };
  });
}

const stringSelect = 3;
const stamp = "2031-01-01T00:00:00.000Z";
