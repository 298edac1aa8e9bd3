export const applicationId = "100000000000000001";
export const guildId = "200000000000000001";
export const userId = "300000000000000001";

export const permission = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  manageGuild: 1n << 5n,
  sendMessagesInThreads: 1n << 38n,
  useCommands: 1n << 31n,
} as const;
const everything = Object.values(permission).reduce((all, one) => all | one, 0n) & ~permission.manageGuild;

/** Channels by what is the matter with them. */
export const channels = {
  news: channelOf("400000000000000001", 0),
  unlinked: channelOf("400000000000000002", 0, permission.embedLinks),
  silent: channelOf("400000000000000003", 0, permission.sendMessages),
  hidden: channelOf("400000000000000004", 0, permission.viewChannel),
  pictureless: channelOf("400000000000000008", 0, permission.attachFiles),
  forgetful: channelOf("400000000000000009", 0, permission.readMessageHistory),
  category: channelOf("400000000000000005", 4),
  thread: threadOf("400000000000000006", false),
  lockedThread: threadOf("400000000000000007", true),
} as const;

/** As many more, with nothing the matter. */
export function moreChannels(count: number): readonly (typeof channels)["news"][] {
  return Array.from({ length: count }, (_, index) => channelOf(String(410_000_000_000_000_000n + BigInt(index)), 0));
}

export const botUser = {
  id: applicationId,
  username: "dateline",
  discriminator: "0",
  global_name: null,
  avatar: null,
  bot: true,
  public_flags: 0,
  flags: 0,
  primary_guild: null,
};
const reader = { id: userId, username: "reader", discriminator: "0", global_name: "Reader", avatar: null, public_flags: 0, flags: 0 };

/** GUILD_CREATE as the gateway sends it to a bot with the intent Guilds. */
export function guildCreate(more: readonly unknown[] = []) {
  const { thread, lockedThread, ...others } = channels;
  return {
    id: guildId,
    name: "The harbour",
    owner_id: userId,
    roles: [
      {
        id: guildId,
        name: "@everyone",
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        position: 0,
        permissions: String(everything),
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    channels: [...Object.values(others), ...more],
    threads: [thread, lockedThread],
    members: [memberOf(botUser)],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 2,
    large: false,
    unavailable: false,
    joined_at: stamp,
    preferred_locale: "en-US",
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
  };
}

export function memberOf(user: typeof botUser | typeof reader, permissions = everything) {
  return {
    user,
    roles: [],
    joined_at: stamp,
    deaf: false,
    mute: false,
    permissions: String(permissions),
    flags: 0,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
  };
}

export interface InteractionOptions {
  readonly locale?: string;
  readonly isAdmin?: boolean;
  /** The message whose button was pressed. */
  readonly message?: Readonly<Record<string, unknown>>;
}

/** INTERACTION_CREATE of a reader in the news channel. */
export function interactionCreate(
  id: string,
  token: string,
  type: number,
  data: unknown,
  { locale = "en-US", isAdmin = false, message }: InteractionOptions,
) {
  return {
    id,
    application_id: applicationId,
    type,
    token,
    version: 1,
    guild_id: guildId,
    guild: { id: guildId, locale: "en-US", features: [] },
    guild_locale: "en-US",
    channel_id: channels.news.id,
    channel: channels.news,
    member: memberOf(reader, isAdmin ? everything | permission.manageGuild : everything),
    app_permissions: String(everything),
    locale,
    entitlements: [],
    authorizing_integration_owners: { 0: guildId },
    context: 0,
    attachment_size_limit: 10_485_760,
    data,
    ...(message === undefined ? {} : { message }),
  };
}

const stamp = "2031-01-01T00:00:00.000000+00:00";

function channelOf(id: string, type: number, denied = 0n) {
  const overwrites = denied === 0n ? [] : [{ id: "200000000000000001", type: 0, allow: "0", deny: String(denied) }];
  return {
    id,
    type,
    guild_id: "200000000000000001",
    name: `channel-${id.slice(-1)}`,
    position: 0,
    permission_overwrites: overwrites,
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: 0,
    topic: null,
    last_message_id: null,
    flags: 0,
    denied: String(denied),
  };
}

function threadOf(id: string, locked: boolean) {
  const metadata = { archived: locked, auto_archive_duration: 1440, archive_timestamp: "2031-01-01T00:00:00.000000+00:00", locked };
  return {
    ...channelOf(id, 11),
    parent_id: "400000000000000001",
    owner_id: applicationId,
    message_count: 0,
    member_count: 1,
    thread_metadata: metadata,
    member: { id, user_id: applicationId, join_timestamp: "2031-01-01T00:00:00.000000+00:00", flags: 0 },
  };
}
