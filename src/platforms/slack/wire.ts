import type { Logger } from "@slack/bolt";
import { webApi } from "@slack/bolt";
import { SendError } from "../../platform.ts";
import { describeError } from "./redact.ts";
import type { SlackSettings } from "./settings.ts";

/**
 * The client that posts. It never repeats a call by itself: with its default settings one call whose answer got lost posts twice,
 * and one 429 holds up all channels.
 */
export function createPostingClient(settings: SlackSettings, logger: Logger): webApi.WebClient {
  return new webApi.WebClient(settings.botToken, {
    slackApiUrl: settings.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: settings.timeoutMs,
    logger,
  });
}

/** What went wrong, by what must be done next. */
export function toSendError(error: unknown): SendError {
  const cause = new Error(describeError(error));
  if (error instanceof webApi.WebAPIRateLimitedError) {
    const retryAfterMs = Math.max(1, error.retryAfter) * 1_000;
    return new SendError("rate-limited", `Slack asks to wait ${retryAfterMs / 1_000} s.`, { retryAfterMs, cause });
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    if (code === "ratelimited" || code === "rate_limited")
      return new SendError("rate-limited", "Slack asks to wait.", { retryAfterMs: 60_000, cause });
    if (unsure.has(code))
      return new SendError("unknown-outcome", `Slack failed inside (${code}); the message may have been posted.`, { cause });
    return new SendError(
      "refused",
      `Slack refuses: ${code}. ${remedies[code] ?? "Look the code up under chat.postMessage in Slack's documentation."}`,
      { cause, refused: ofToken.has(code) ? "token" : ofMessage.has(code) ? "message" : "target" },
    );
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    if (error.statusCode >= 500 || error.statusCode === 408)
      return new SendError("unknown-outcome", `Slack answered ${error.statusCode}; the message may have been posted.`, { cause });
    return new SendError("refused", `Slack answered ${error.statusCode}.`, { cause });
  }
  // Nothing was sent where nobody listened; anything later may have arrived.
  if (codesOf(error).some((code) => neverReached.has(code))) return new SendError("unavailable", "Slack cannot be reached.", { cause });
  return new SendError("unknown-outcome", "Slack's answer did not arrive; the message may have been posted.", { cause });
}

/** Slack's code of a refusal, if it is one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

/** Errors come wrapped: client, fetch, socket. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const code = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const inner = "original" in error ? codesOf(error.original, depth + 1) : [];
  const many = error instanceof AggregateError ? error.errors.flatMap((each) => codesOf(each, depth + 1)) : [];
  return [...code, ...inner, ...many, ...codesOf(error.cause, depth + 1)];
}

const unsure: ReadonlySet<string> = new Set(["fatal_error", "internal_error", "request_timeout", "service_unavailable"]);
const ofToken: ReadonlySet<string> = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "missing_scope",
  "org_login_required",
  "team_access_not_granted",
]);
const ofMessage: ReadonlySet<string> = new Set([
  "msg_too_long",
  "invalid_blocks",
  "invalid_blocks_format",
  "msg_blocks_too_long",
  "no_text",
]);
const neverReached: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

/** How to mend what Slack refuses most. */
export const remedies: Readonly<Record<string, string>> = {
  channel_not_found: "Use the channel's id (C…), and for a private channel invite the bot: /invite @Dateline.",
  not_in_channel: "Invite the bot to the channel (/invite @Dateline), or grant chat:write.public.",
  is_archived: "The channel is archived: choose another.",
  invalid_auth: "The token is wrong: copy the bot token again into SLACK_BOT_TOKEN.",
  not_authed: "The token is wrong: copy the bot token again into SLACK_BOT_TOKEN.",
  account_inactive: "The app was removed from the workspace: install it again and set the new SLACK_BOT_TOKEN.",
  token_revoked: "The token was revoked: install the app again and set the new SLACK_BOT_TOKEN.",
  token_expired: "The token has expired: switch token rotation off, or set the new SLACK_BOT_TOKEN.",
  missing_scope: "Grant the missing scope under “OAuth & Permissions” and install the app again.",
  restricted_action: "A setting of the workspace forbids posting there: ask its admins.",
  msg_too_long: "This is a fault of Dateline: please report it.",
  invalid_blocks: "This is a fault of Dateline: please report it.",
  msg_blocks_too_long: "This is a fault of Dateline: please report it.",
};
