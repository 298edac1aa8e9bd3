/**
 * What of Slack's words may be logged: nothing that opens a door.
 *
 *     "POST https://hooks.slack.com/commands/T1/2/x failed for xoxb-1-2-y"  ->  "POST [redacted] failed for [redacted]"
 */
export function redact(text: string): string {
  return text.replace(secrets, "[redacted]").slice(0, 500);
}

/** An error as a line of the log: its name, Slack's code, its message; never the payload that it may carry. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return redact(String(error));
  const cause = error.cause instanceof Error ? ` (${error.cause.name}: ${error.cause.message})` : "";
  return redact(`${error.name}: ${error.message}${cause}`);
}

/** Tokens, signatures, tickets of sockets, response addresses and trigger ids. */
const secrets =
  /xox[a-z](?:\.xox[a-z])?-[\w-]+|xapp-[\w-]+|v0=[0-9a-f]{16,}|(?:wss?|https?):\/\/[^\s"'<>]+|(?:ticket|token|secret|code|state)=[^\s&"']+|\b\d{6,}\.\d{6,}\.[0-9a-f]{16,}\b/giu;
