import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { SendError } from "../../platform.ts";

/** What a log may hold of a failure: never its address, which carries the token of an interaction. */
export function describeFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError)
    return { error: error.name, code: error.code, status: error.status, message: error.message, route: routeOf(error) };
  if (error instanceof HTTPError) return { error: error.name, status: error.status, route: routeOf(error) };
  if (error instanceof RateLimitError) return { error: "RateLimitError", route: error.route, retryAfterMs: error.retryAfter };
  if (error instanceof Error) return { error: error.name, code: codeOf(error), message: redact(error.message) };
  return { error: typeof error };
}

/** Tells apart what must be done next when a message could not be posted. */
export function sendErrorOf(error: unknown, target: string): SendError {
  if (error instanceof SendError) return error;
  if (error instanceof RateLimitError)
    return new SendError(
      "rate-limited",
      `Discord asks to wait ${Math.ceil(error.retryAfter / 1000)} s before posting to channel ${target}.`,
      { retryAfterMs: error.retryAfter, cause: error },
    );
  const status = error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;
  if (status !== undefined && status < 500)
    return new SendError("refused", refusalOf(error, status, target), {
      cause: error,
      refused: status === 401 ? "token" : status === 403 || status === 404 ? "target" : "message",
    });
  // A 5xx may come after the message was stored.
  if (status !== undefined)
    return new SendError("unknown-outcome", `Discord answered ${status}; the message to channel ${target} may be there or not.`, {
      cause: error,
    });
  if (error instanceof Error && neverArrived.includes(codeOf(error) ?? ""))
    return new SendError("unavailable", `Discord cannot be reached (${codeOf(error)}).`, { cause: error });
  return new SendError("unknown-outcome", `Discord did not answer; the message to channel ${target} may be there or not.`, {
    cause: error,
  });
}

/** A failure on the wire after which the same message may be sent again under the same nonce. */
export function isLostAnswer(error: unknown): boolean {
  return !(error instanceof DiscordAPIError || error instanceof RateLimitError || error instanceof SendError);
}

/** Nobody acknowledged in time, or somebody else did: there is nothing left to answer. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === unknownInteraction || error.code === alreadyAcknowledged);
}

function refusalOf(error: unknown, status: number, target: string): string {
  const code = error instanceof DiscordAPIError ? Number(error.code) : undefined;
  if (status === 401)
    return "Discord no longer accepts DISCORD_TOKEN. Reset it in the Developer Portal and put the new one in the environment.";
  if (code === 10_003 || status === 404)
    return `There is no channel ${target}, or the bot cannot see it. Correct the id, or invite the bot to its server.`;
  if (code === 50_001) return `The bot cannot see channel ${target}. Give its role View Channel there.`;
  if (status === 403) return `The bot may not post in channel ${target}. Give its role Send Messages and Embed Links there.`;
  return `Discord refused the message to channel ${target} (${status}${code === undefined ? "" : `, code ${code}`}).`;
}

function routeOf({ method, url }: DiscordAPIError | HTTPError): string {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  return `${method} ${path.replace(tokens, "$<kept>/…")}`;
}

function redact(message: string): string {
  return message.replace(tokens, "$<kept>/…").replace(botToken, "…");
}

function codeOf(error: Error): string | undefined {
  const inner = error.cause instanceof Error ? codeOf(error.cause) : undefined;
  return "code" in error && (typeof error.code === "string" || typeof error.code === "number") ? String(error.code) : inner;
}

const unknownInteraction = 10_062;
const alreadyAcknowledged = 40_060;
const neverArrived: readonly string[] = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];
const tokens = /(?<kept>\/(?:interactions|webhooks)\/\d+)\/[^/\s?]+/gu;
const botToken = /[\w-]{18,40}\.[\w-]{4,12}\.[\w-]{20,80}/gu;
