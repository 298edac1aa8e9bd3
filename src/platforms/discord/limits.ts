/**
 * Discord's limits, in characters unless the name says otherwise.
 * https://docs.discord.com/developers/resources/message (embeds, messages)
 * https://docs.discord.com/developers/components/reference (buttons, menus)
 * https://docs.discord.com/developers/interactions/application-commands (commands)
 * Discord counts code points; a JavaScript length is never less, so it is the safe measure.
 */
export const limits = {
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  /** Title, description, fields, footer and author of all embeds of a message together. */
  embedSum: 6000,
  embeds: 10,
  /** https://docs.discord.com/developers/reference#uploading-files */
  fileBytes: 10 * 1024 * 1024,
  fileDescription: 1024,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  menuOptions: 25,
  menuOptionLabel: 100,
  menuPlaceholder: 150,
  nonce: 25,
  choices: 25,
  choice: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** https://docs.discord.com/developers/topics/rate-limits: fifty requests a second a bot; ten are left for answers. */
  tokenPace: { points: 40, durationMs: 1_000 },
  channelPace: { points: 5, durationMs: 5_000 },
} as const;

/** A page that reads well in a chat: more entries go on the next one, a single long entry may still fill the embed. */
export const readingPage = 2_600;

/** An answer must be acknowledged within 3 s; what is asked before that may take this long. */
export const acknowledgeWithinMs = 1_000;
/** Choices that come later than 3 s are refused. */
export const completeWithinMs = 2_500;
/** The token of an interaction lives for 15 minutes. */
export const answerWithinMs = 120_000;
