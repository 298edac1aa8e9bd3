/** Slack's limits, each with where it is stated. Lengths are UTF-16 code units, the shortest of the ways to count. */

/** https://docs.slack.dev/reference/block-kit/blocks */
export const maxBlocks = 50;
/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const maxHeader = 150;
/** https://docs.slack.dev/reference/block-kit/blocks/section-block; none is stated for rich text, so this one is kept there too. */
export const maxText = 3_000;
/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const maxButtonText = 75;
/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const maxOptionText = 75;
export const maxOptionValue = 150;
/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select */
export const maxOptions = 100;
export const maxPlaceholder = 150;
/** https://docs.slack.dev/reference/block-kit/block-elements/button-element: of its `url`; taken for links in rich text as well. */
export const maxUrl = 3_000;
/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating: best under 4,000. */
export const maxFallback = 4_000;
/**
 * All blocks of a message as JSON. Slack states nothing; it refuses with `msg_blocks_too_long` at some 13,200 characters, and has done so
 * at 11,341 of text alone (https://github.com/slackapi/bolt-js/issues/2509, /2867): so containers count, and we count them all.
 */
export const maxBlocksJson = 12_000;

/** What one reads at a time: a page is closed when its words reach this, long before Slack's own limits. */
export const comfortableText = 4_000;
/** https://docs.slack.dev/reference/methods/files.getUploadURLExternal#errors: alt_txt_too_large */
export const maxAltText = 1_000;
/** Of the notification that a phone shows. */
export const comfortableFallback = 300;
/** Actions that come again on each page that a reader turns; the last page holds all. */
export const repeatedActions = 5;

/** https://docs.slack.dev/reference/app-manifest */
export const manifestLimits = {
  name: 35,
  description: 140,
  commands: 50,
  command: 32,
  commandDescription: 2_000,
  usageHint: 1_000,
} as const;
/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
export const maxClockSkewS = 300;

/**
 * Commands that Slack keeps for itself; a manifest that names one is refused (https://slack.com/help/articles/201259356).
 * They are offered under the umbrella and with its prefix: /dateline-search.
 */
export const reservedCommands: ReadonlySet<string> = new Set([
  "active",
  "apps",
  "archive",
  "away",
  "call",
  "collapse",
  "dm",
  "dnd",
  "expand",
  "feed",
  "feedback",
  "help",
  "invite",
  "join",
  "kick",
  "leave",
  "me",
  "msg",
  "mute",
  "open",
  "prefs",
  "remind",
  "remove",
  "rename",
  "search",
  "shortcuts",
  "shrug",
  "star",
  "status",
  "topic",
  "unarchive",
  "who",
]);

/** https://docs.slack.dev/apis/web-api/rate-limits: a message a second a channel, “several hundred” a minute a workspace. */
export const channelPace = { points: 1, durationMs: 1_000 } as const;
export const workspacePace = { points: 300, durationMs: 60_000 } as const;
